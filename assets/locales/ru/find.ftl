# Finding and replacing words, in an answer and in the whole review. Read by the interface alone.

find-title = Найти
find-in-review = Поиск по обзору
find-here = Поиск в этом разделе
find-words = Найти
find-new = Заменить на
find-previous = Предыдущее место (Shift+F3)
find-next = Следующее место (F3)
find-exact = Точно как написано: прописные буквы, диакритика, формы букв
find-whole-words = Только слова целиком
find-every-language = На всех языках обзора
find-replace = Заменить
find-replace-one = Заменить
find-replace-all = Заменить все в этом ответе
# $number: which of the places, $total: how many there are
find-at = { $number } из { $total }
find-none = Не найдено
# $count: how many places, $answers: in how many answers
find-total = { $count ->
    [one] { $count } место
    [few] { $count } места
   *[other] { $count } мест
} в { $answers ->
    [one] { $answers } ответе
   *[other] { $answers } ответах
}.
# $count: how many places are listed
find-first = Показано мест: { $count }. Введите больше слов, чтобы уточнить поиск.
find-first-replaced = Показано мест: { $count }. Остальные можно будет заменить после них.
# $words: the words found
find-choose = Заменить здесь: { $words }
# $count: how many places
find-replace-count = { $count ->
    [one] Заменить в { $count } месте
   *[other] Заменить в { $count } местах
}
find-replace-hint = Операцию можно отменить за один раз.
find-replace-by-nothing = Слова будут удалены, и на их месте ничего не останется. Операцию можно отменить за один раз.
# $count: how many places
find-replaced = { $count ->
    [0] Ничего не заменено.
    [one] Заменено в { $count } месте.
   *[other] Заменено в { $count } местах.
}
