# What the program says of itself. The interface's words join here.

## What is left to do

# $count: how many points
findings-count = { $count ->
    [0] Il ne reste rien à faire.
    [one] Il reste un point à traiter :
   *[other] Il reste { $count } points à traiter :
}
finding-open = pas encore de réponse
finding-missing-in-language = réponse donnée, mais pas dans cette langue
finding-too-many-words = nombre de mots : { $count } ; maximum prévu : { $bound }
finding-too-many-characters = nombre de caractères : { $count } ; maximum prévu : { $bound }
finding-too-few-words = nombre de mots : { $count } ; minimum demandé : { $bound }
finding-too-few-characters = nombre de caractères : { $count } ; minimum demandé : { $bound }
finding-conflict = deux versions ont été rédigées en même temps : il faut choisir entre elles
finding-to-confirm = réponse reprise d’un examen antérieur : à confirmer ou à modifier
finding-unreadable = un contenu enregistré ici ne peut pas être lu comme une réponse ; il a été conservé tel quel
finding-unknown-option = « { $text } » ne fait pas partie des choix prévus par ce modèle
finding-not-asked = rempli, mais plus demandé compte tenu d’une autre réponse ; n’est pas imprimé
finding-not-in-outline = réponse donnée, mais question absente de ce modèle ; la réponse n’est pas imprimée
finding-unverified = libellé officiel non encore vérifié : « { $text } »

## Lists and reports of the command line

drafts-none = Il n’y a pas encore d’examen.
answer-none = (pas de réponse)
answer-not-applicable = Sans objet : { $reason }
answer-not-available = Non disponible : { $reason }
template-added = Le modèle { $template }, version { $version }, a été ajouté.
# $revisions: how many versions of answers were taken in
union-done = { $revisions ->
    [0] Rien de nouveau : tout le contenu de l’autre dépôt se trouve déjà ici.
    [one] Une version intégrée.
   *[other] { $revisions } versions intégrées.
}
# $conflicts: how many
union-conflicts = { $conflicts ->
    [one] Une réponse a été modifiée des deux côtés : « check » indique laquelle.
   *[other] { $conflicts } réponses ont été modifiées des deux côtés : « check » indique lesquelles.
}
exported = Fichier écrit : { $path }
# $characters: the characters, in a row
missing-glyphs = Aucune police de caractères du programme ne contient les caractères suivants, remplacés par un rectangle : { $characters }
# $count: how many titles
unverified-wording = { $count ->
    [one] Un titre officiel figurant dans ce rapport n’a pas été vérifié au regard de la résolution.
   *[other] { $count } titres officiels figurant dans ce rapport n’ont pas été vérifiés au regard de la résolution.
}
draft-because-of-conflict = Certains passages existent en deux versions, en attente d’une décision. Les deux versions sont reproduites et le rapport porte la mention « Projet ».

## Les plans

section-cover = Page de couverture
template-gcm-short-title = Plan court
template-gcm-short-description = L’essentiel en sept chapitres, pour un rapport d’une vingtaine de pages.
template-gcm-standard-title = Plan complet
template-gcm-standard-description = Tous les chapitres d’un rapport complet, avec annexes.
