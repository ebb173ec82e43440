# Finding and replacing words, in an answer and in the whole review. Read by the interface alone.

find-title = Rechercher
find-in-review = Rechercher dans l’examen
find-here = Rechercher dans cette section
find-words = Rechercher
find-new = Remplacer par
find-previous = Occurrence précédente (Maj+F3)
find-next = Occurrence suivante (F3)
find-exact = Texte exact : majuscules, accents, formes des lettres
find-whole-words = Mots entiers uniquement
find-every-language = Dans toutes les langues de l’examen
find-replace = Remplacer
find-replace-one = Remplacer
find-replace-all = Tout remplacer dans cette réponse
# $number: which of the places, $total: how many there are
find-at = { $number } sur { $total }
find-none = Introuvable
# $count: how many places, $answers: in how many answers
find-total = { $count ->
    [one] Une occurrence
   *[other] { $count } occurrences
} dans { $answers ->
    [one] une réponse
   *[other] { $answers } réponses
}.
# $count: how many places are listed
find-first = Les { $count } premières occurrences sont affichées. Saisissez davantage de mots pour préciser la recherche.
find-first-replaced = Les { $count } premières occurrences sont affichées. Les autres pourront être remplacées ensuite.
# $words: the words found
find-choose = Remplacer ici : { $words }
# $count: how many places
find-replace-count = { $count ->
    [one] Remplacer une occurrence
   *[other] Remplacer { $count } occurrences
}
find-replace-hint = L’opération peut être annulée en une fois.
find-replace-by-nothing = Les mots sont supprimés et rien ne les remplace. L’opération peut être annulée en une fois.
# $count: how many places
find-replaced = { $count ->
    [0] Rien n’a été remplacé.
    [one] Une occurrence remplacée.
   *[other] { $count } occurrences remplacées.
}
