# Короткие поля: даты, числа, строки таблиц и объем текстов. Читается только интерфейсом.

## Numbers

fields-number-guess = Это не точное число. Запишите его цифрами, например 1200000, без слов «млн» и «около» и без диапазонов. До этого оно не сохраняется.
fields-number-long = В этом числе слишком много цифр, чтобы сохранить его точно. Оно не сохранено.

## Dates

fields-calendar = Календарь
fields-month = Месяц
fields-year = Год
fields-month-before = Предыдущий месяц
fields-month-after = Следующий месяц
fields-less-exact = Только месяц или год:
fields-hijri = Показывать даты по хиджре
fields-hijri-hint = Рядом с днем, по календарю Умм аль-Кура. Доклад не меняется.

## Rows

fields-view = Вид строк
fields-view-forms = По одной
fields-view-table = Таблицей
fields-rows-hint = Alt+↑ и Alt+↓ перемещают строку, Ctrl+Enter добавляет новую. Ячейки, скопированные из электронной таблицы, можно вставить в строку.
fields-row-number = Строка
fields-row-tools = Действия
# $number: the number of a row
fields-row-tools-of = Действия со строкой { $number }
# $number: the number of a row
fields-row-copy = Дублировать строку { $number }
# $number: the number of a row
fields-row-removed = Строка { $number } удалена
# $number: the new number of the row; $total: how many there are
fields-row-moved = Перемещено: теперь строка { $number } из { $total }
# $number: the number of the copy
fields-row-copied = Копия — строка { $number }
# $number: the number of the new row
fields-row-added = Добавлена строка { $number }
fields-take-back = Отменить
fields-taken-back = Отменено
fields-cell-write = Написать…
# $label: the name of a column
fields-cell-open = Написать { $label } в форме этой строки

## Pasting from a spreadsheet

# $count: how many rows
fields-pasted = { $count ->
    [one] Вставленными данными заполнена { $count } строка
    [few] Вставленными данными заполнены { $count } строки
   *[other] Вставленными данными заполнено { $count } строк
}
fields-not-understood = Не распознано и оставлено пустым:
# $number: the number of a row; $label: the name of a column; $text: what stood there
fields-cell-left = строка { $number }, { $label }: «{ $text }»
# $count: how many cells
fields-cells-more = { $count ->
    [one] и еще { $count } ячейка
    [few] и еще { $count } ячейки
   *[other] и еще { $count } ячеек
}
# $count: how many columns
fields-columns-left = { $count ->
    [one] { $count } столбец после последнего пропущен.
    [few] { $count } столбца после последнего пропущены.
   *[other] { $count } столбцов после последнего пропущено.
}
# $most: how many rows can be pasted at once
fields-paste-many = Вставлено более { $most } строк. Вставляйте их по частям; ничего не изменено.

## Length

# $count: how much is left; $most: the limit; $unit: "words" or "characters"
fields-length-left = { $unit ->
    [characters] { $count ->
        [one] Остался { $count } знак из { $most }
        [few] Осталось { $count } знака из { $most }
       *[other] Осталось { $count } знаков из { $most }
    }
   *[words] { $count ->
        [one] Осталось { $count } слово из { $most }
        [few] Осталось { $count } слова из { $most }
       *[other] Осталось { $count } слов из { $most }
    }
}
# $count: how much is too much; $most: the limit; $unit: "words" or "characters"
fields-length-over = { $unit ->
    [characters] { $count ->
        [one] Сократите на { $count } знак, предел — { $most }
        [few] Сократите на { $count } знака, предел — { $most }
       *[other] Сократите на { $count } знаков, предел — { $most }
    }
   *[words] { $count ->
        [one] Сократите на { $count } слово, предел — { $most }
        [few] Сократите на { $count } слова, предел — { $most }
       *[other] Сократите на { $count } слов, предел — { $most }
    }
}
# $count: how much is missing; $least: the limit; $unit: "words" or "characters"
fields-length-short = { $unit ->
    [characters] { $count ->
        [one] Еще { $count } знак до минимума { $least }
        [few] Еще { $count } знака до минимума { $least }
       *[other] Еще { $count } знаков до минимума { $least }
    }
   *[words] { $count ->
        [one] Еще { $count } слово до минимума { $least }
        [few] Еще { $count } слова до минимума { $least }
       *[other] Еще { $count } слов до минимума { $least }
    }
}
fields-length = Объем
fields-length-section = Этот раздел:
fields-length-report = Весь доклад:
