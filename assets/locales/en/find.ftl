# Finding and replacing words, in an answer and in the whole review. Read by the interface alone.

find-title = Find
find-in-review = Find in the review
find-here = Find in this section
find-words = Find
find-new = Replace with
find-previous = Previous place (Shift+F3)
find-next = Next place (F3)
find-exact = Exactly as written: capitals, accents, forms of letters
find-whole-words = Whole words only
find-every-language = In every language of the review
find-replace = Replace
find-replace-one = Replace
find-replace-all = Replace all in this answer
# $number: which of the places, $total: how many there are
find-at = { $number } of { $total }
find-none = Not found
# $count: how many places, $answers: in how many answers
find-total = { $count ->
    [one] One place
   *[other] { $count } places
} in { $answers ->
    [one] one answer
   *[other] { $answers } answers
}.
# $count: how many places are listed
find-first = The first { $count } places are listed. Enter more words to narrow them down.
find-first-replaced = The first { $count } places are listed. The others can be replaced after them.
# $words: the words found
find-choose = Replace here: { $words }
# $count: how many places
find-replace-count = { $count ->
    [one] Replace in one place
   *[other] Replace in { $count } places
}
find-replace-hint = This can be taken back at once.
find-replace-by-nothing = The words are taken out and nothing stands in their place. This can be taken back at once.
# $count: how many places
find-replaced = { $count ->
    [0] Nothing was replaced.
    [one] Replaced in one place.
   *[other] Replaced in { $count } places.
}
