# What the program says of itself. The interface's words join here.

## What is left to do

# $count: how many points
findings-count = { $count ->
    [0] Все сделано.
    [one] Остался { $count } пункт:
    [few] Осталось { $count } пункта:
    [many] Осталось { $count } пунктов:
   *[other] Осталось { $count } пункта:
}
finding-open = ответа еще нет
finding-missing-in-language = ответ есть, но не на этом языке
finding-too-many-words = слов: { $count }; предусмотрено не более { $bound }
finding-too-many-characters = знаков: { $count }; предусмотрено не более { $bound }
finding-too-few-words = слов: { $count }; требуется не менее { $bound }
finding-too-few-characters = знаков: { $count }; требуется не менее { $bound }
finding-conflict = два варианта написаны одновременно: необходимо выбрать один из них
finding-to-confirm = перенесено из более раннего обзора: подтвердите или измените
finding-unreadable = сохраненные здесь данные не удается прочитать как ответ; они оставлены без изменений
finding-unknown-option = «{ $text }» не входит в число значений, предусмотренных этой типовой формой
finding-not-asked = ответ дан, но вопрос больше не задается ввиду другого ответа; не печатается
finding-not-in-outline = ответ есть, но в этой типовой форме такого вопроса нет; ответ не печатается
finding-unverified = официальная формулировка еще не проверена: «{ $text }»

## Lists and reports of the command line

drafts-none = Обзоров пока нет.
answer-none = (ответа нет)
answer-not-applicable = Неприменимо: { $reason }
answer-not-available = Данные отсутствуют: { $reason }
template-added = Типовая форма { $template }, версия { $version }, добавлена.
# $revisions: how many versions of answers were taken in
union-done = { $revisions ->
    [0] Ничего нового: все содержимое другого хранилища здесь уже есть.
    [one] Принят { $revisions } вариант.
    [few] Приняты { $revisions } варианта.
    [many] Принято { $revisions } вариантов.
   *[other] Принято { $revisions } варианта.
}
# $conflicts: how many
union-conflicts = { $conflicts ->
    [one] { $conflicts } ответ изменен в обоих хранилищах: его указывает «check».
    [few] { $conflicts } ответа изменены в обоих хранилищах: их перечисляет «check».
    [many] { $conflicts } ответов изменены в обоих хранилищах: их перечисляет «check».
   *[other] { $conflicts } ответа изменены в обоих хранилищах: их перечисляет «check».
}
exported = Записан файл: { $path }
# $characters: the characters, in a row
missing-glyphs = Ни в одном шрифте программы нет следующих знаков; вместо них стоит прямоугольник: { $characters }
# $count: how many titles
unverified-wording = { $count ->
    [one] { $count } официальное название в этом докладе не сверено с резолюцией.
    [few] { $count } официальных названия в этом докладе не сверены с резолюцией.
    [many] { $count } официальных названий в этом докладе не сверены с резолюцией.
   *[other] { $count } официального названия в этом докладе не сверено с резолюцией.
}
draft-because-of-conflict = По двум вариантам некоторых фрагментов решение еще не принято. Приводятся оба варианта, и доклад помечен как проект.

## Структуры

section-cover = Титульный лист
template-gcm-short-title = Краткая структура
template-gcm-short-description = Самое главное в семи главах, для доклада объемом около 20 страниц.
template-gcm-standard-title = Полная структура
template-gcm-standard-description = Все главы полного доклада, с приложениями.
