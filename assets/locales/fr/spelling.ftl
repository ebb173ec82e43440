# Spelling: words that no dictionary knows, suggestions, the team's own words. Read by the interface alone.
ui-spelling = Orthographe
ui-spelling-about = Les mots sont recherchés dans des dictionnaires fournis avec le programme, chaque passage dans sa propre langue. Le chinois n’est pas vérifié.
ui-spelling-mark = Signaler les mots mal orthographiés
ui-spelling-keys = F7 mène au mot suivant ; Alt+Entrée affiche les suggestions.
ui-spelling-own = Mots propres à l’équipe
ui-spelling-own-about = Noms et termes corrects qui ne figurent dans aucun dictionnaire. Ils sont reconnus dans tous les examens présents sur cet ordinateur et font partie des sauvegardes.
ui-spelling-language = Langue des mots
ui-spelling-word = Nouveau mot
ui-spelling-none = Aucun mot propre à l’équipe pour la langue suivante : { $language }.
ui-spelling-forget = Retirer { $word }
ui-spelling-of = Orthographe de { $word }
ui-spelling-no-suggestion = Aucune suggestion
ui-spelling-learn = Ajouter aux mots de l’équipe
ui-spelling-ignore = Ignorer dans ce texte
