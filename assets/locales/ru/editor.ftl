# The tools of a long text: marks, blocks, tables, languages, keys. Read by the interface alone.

## Tools

editor-insert = Вставить
editor-passage = Язык и направление
editor-more = Другое оформление
editor-table = Таблица
editor-plain = Снять оформление
editor-undo = Отменить
editor-redo = Повторить
editor-heading-1 = Заголовок 1
editor-heading-2 = Заголовок 2
editor-heading-3 = Заголовок 3
editor-indent = Понизить уровень пункта
editor-outdent = Повысить уровень пункта
editor-move-up = Переместить вверх
editor-move-down = Переместить вниз
editor-line-break = Новая строка в том же абзаце

## Direction and language

editor-direction = Направление
editor-direction-auto = По тексту
editor-direction-rtl = Справа налево
editor-direction-ltr = Слева направо
editor-language = Язык фрагмента
editor-language-report = Язык доклада

## Cross-references and abbreviations

editor-reference = Перекрестная ссылка
editor-reference-to = См.
editor-reference-none = Нет раздела, таблицы или рисунка с таким названием.
editor-abbreviation = Сокращение
# $abbreviation: the letters
editor-stands-for = { $abbreviation } означает
editor-abbreviation-set = Расшифровать
editor-abbreviation-none = Сначала установите курсор на сокращение или выделите его.

## Signs

editor-special = Специальные знаки
editor-signs = Показать скрытые знаки
editor-sign-no-break-space = Неразрывный пробел
editor-sign-narrow-space = Узкий неразрывный пробел
editor-sign-no-break-hyphen = Неразрывный дефис
editor-sign-soft-hyphen = Мягкий перенос
editor-sign-en-dash = Среднее тире (–)
editor-sign-em-dash = Длинное тире (—)
editor-sign-ellipsis = Многоточие (…)

## Tables

editor-row-before = Добавить строку выше
editor-row-up = Переместить строку вверх
editor-row-down = Переместить строку вниз
editor-column-before = Добавить столбец перед этим
editor-column-back = Переместить столбец к началу
editor-column-on = Переместить столбец к концу
editor-wider = Расширить столбец
editor-narrower = Сузить столбец
editor-even = Ширина по содержимому
editor-merge = Объединить ячейки
editor-split = Разделить ячейку
editor-header-column = Включить или выключить столбец заголовков

## Keys

editor-keys = Сочетания клавиш
editor-keys-about = Все можно сделать без мыши. Из списка или таблицы выводит клавиша Esc.
editor-keys-show = Показать сочетания
editor-keys-words = Слова
editor-keys-paragraphs = Абзацы и списки
editor-keys-lists = В списках и таблицах
editor-keys-signs = Специальные знаки
editor-keys-window = Окно
editor-tab = Следующая ячейка; понизить уровень пункта
editor-tab-back = Предыдущая ячейка; повысить уровень пункта
editor-leave = Выйти из списка или таблицы
editor-to-tools = Перейти к инструментам
editor-paste-plain = Вставить только текст
editor-find = Найти в этом разделе, а с другой страницы — в обзоре
editor-find-next = Следующее вхождение
editor-misspelt = Следующее слово с ошибкой
editor-suggest = Варианты написания
editor-keys-rows = В строках ответов
editor-row-new = Добавить строку
editor-key-shift = Shift
editor-key-space = Пробел
editor-key-enter = Enter
editor-key-escape = Esc
editor-key-tab = Tab

## Typing

editor-typing-help = Помощь при наборе
editor-typing-help-hint = «1.», «-» и «#» начинают списки и заголовки; кавычки и тире принимают вид, принятый в языке. Клавиша Backspace отменяет последнюю замену.
