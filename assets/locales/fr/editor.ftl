# The tools of a long text: marks, blocks, tables, languages, keys. Read by the interface alone.

## Tools

editor-insert = Insérer
editor-passage = Langue et sens d’écriture
editor-more = Autres mises en forme
editor-table = Tableau
editor-plain = Effacer la mise en forme
editor-undo = Annuler
editor-redo = Rétablir
editor-heading-1 = Titre 1
editor-heading-2 = Titre 2
editor-heading-3 = Titre 3
editor-indent = Abaisser l’élément d’un niveau
editor-outdent = Hausser l’élément d’un niveau
editor-move-up = Déplacer vers le haut
editor-move-down = Déplacer vers le bas
editor-line-break = Nouvelle ligne dans le même paragraphe

## Direction and language

editor-direction = Sens d’écriture
editor-direction-auto = Selon le texte
editor-direction-rtl = De droite à gauche
editor-direction-ltr = De gauche à droite
editor-language = Langue du passage
editor-language-report = Langue du rapport

## Cross-references and abbreviations

editor-reference = Renvoi
editor-reference-to = Voir
editor-reference-none = Aucune section, aucun tableau ni aucune figure ne porte ce nom.
editor-abbreviation = Abréviation
# $abbreviation: the letters
editor-stands-for = { $abbreviation } signifie
editor-abbreviation-set = Développer
editor-abbreviation-none = Placez d’abord le curseur dans une abréviation ou sélectionnez-la.

## Signs

editor-special = Caractères spéciaux
editor-signs = Afficher les caractères masqués
editor-sign-no-break-space = Espace insécable
editor-sign-narrow-space = Espace fine insécable
editor-sign-no-break-hyphen = Trait d’union insécable
editor-sign-soft-hyphen = Trait d’union conditionnel
editor-sign-en-dash = Tiret moyen (–)
editor-sign-em-dash = Tiret long (—)
editor-sign-ellipsis = Points de suspension (…)

## Tables

editor-row-before = Ajouter une ligne au-dessus
editor-row-up = Monter la ligne
editor-row-down = Descendre la ligne
editor-column-before = Ajouter une colonne avant
editor-column-back = Rapprocher la colonne du début
editor-column-on = Rapprocher la colonne de la fin
editor-wider = Élargir la colonne
editor-narrower = Rétrécir la colonne
editor-even = Largeurs selon le contenu
editor-merge = Fusionner les cellules
editor-split = Scinder la cellule
editor-header-column = Activer ou désactiver la colonne d’en-tête

## Keys

editor-keys = Raccourcis clavier
editor-keys-about = Tout peut se faire sans souris. Dans une liste ou un tableau, Échap permet d’en sortir.
editor-keys-show = Afficher les raccourcis
editor-keys-words = Mots
editor-keys-paragraphs = Paragraphes et listes
editor-keys-lists = Dans les listes et les tableaux
editor-keys-signs = Caractères spéciaux
editor-keys-window = Fenêtre
editor-tab = Cellule suivante ; abaisser l’élément
editor-tab-back = Cellule précédente ; hausser l’élément
editor-leave = Quitter la liste ou le tableau
editor-to-tools = Aller aux outils
editor-paste-plain = Coller le texte seul
editor-find = Rechercher dans cette section ou, depuis une autre page, dans l’examen
editor-find-next = Occurrence suivante
editor-misspelt = Mot mal orthographié suivant
editor-suggest = Suggestions d’orthographe
editor-keys-rows = Dans les lignes de réponses
editor-row-new = Ajouter une ligne
editor-key-shift = Maj
editor-key-space = Espace
editor-key-enter = Entrée
editor-key-escape = Échap
editor-key-tab = Tab

## Typing

editor-typing-help = Aide à la saisie
editor-typing-help-hint = « 1. », « - » et « # » commencent des listes et des titres ; guillemets et tirets prennent la forme propre à la langue. La touche Retour arrière annule la dernière correction.
