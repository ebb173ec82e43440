# The words of the window: what is read on screens, buttons and fields. Read by the interface alone.

ui-program = Обзор по ГДМ
ui-loading = Открывается…
ui-close = Закрыть
ui-cancel = Отмена
ui-optional = необязательно
ui-required = ожидается ответ
ui-none-chosen = Не выбрано
ui-take-back = Снять выбор
ui-next = Следующий раздел
ui-previous = Предыдущий раздел
# $number: a percentage
ui-percent = { $number } %

## Start

ui-start-title = Добровольные национальные обзоры
ui-start-empty = Здесь будут перечислены ваши обзоры хода осуществления Глобального договора о миграции. Начните новый обзор или сначала ознакомьтесь с образцом — полным обзором вымышленной страны.
ui-reviews = Обзоры
ui-new-review = Новый обзор
ui-from-earlier = На основе более раннего обзора
ui-from-earlier-hint = Ответы из более раннего обзора переносятся. Каждый из них необходимо подтвердить или изменить; сам более ранний обзор остается без изменений.
ui-see-sample = Посмотреть образец
ui-offline = Работает без сети. Ничто не покидает этот компьютер.
# $date: a day in words
ui-changed = Последнее изменение: { $date }
# $date: a day in words
ui-due = Срок: { $date }
# $count: how many points are left
ui-open-count = { $count ->
    [one] остался { $count } пункт
    [few] осталось { $count } пункта
    [many] осталось { $count } пунктов
   *[other] осталось { $count } пункта
}
ui-nothing-open = Все сделано

## New review

ui-state = Государство
ui-state-all = Показать все государства
ui-state-none = Государства с таким названием нет.
ui-region = Региональный обзор
ui-region-hint = Определяется по государству. Государство, входящее в две региональные комиссии, может выбрать.
ui-cycle = Цикл обзора
ui-cycle-own = Другой цикл
ui-cycle-own-label = Название цикла своими словами
ui-authentic-language = Язык, на котором обзор составляется первоначально
ui-authentic-language-hint = Язык аутентичного текста. Он может отличаться от языка этого окна.
ui-other-languages = Другие языки доклада
ui-outline = Типовая форма
ui-report-title = Название
ui-report-title-hint = Если не указано, доклад носит обычное название.
ui-deadline = Срок представления
ui-writer = Составитель
ui-writer-hint = Сохраняется при каждом изменении для вашей группы. В докладе никогда не печатается.
ui-begin = Начать
ui-error-state = Выберите государство.
ui-error-cycle = Выберите цикл обзора или назовите свой.

## Contents

ui-contents = Содержание
ui-report-language = Язык доклада
# $language: the name of a language in that language
ui-report-language-is = Язык доклада: { $language }
ui-add-language = Добавить язык
ui-check = Проверить
ui-export = Экспорт
ui-languages = Языки
ui-not-set = Не установлено
ui-set-deadline = Установить дату
ui-automatic = Составляется автоматически
ui-state-empty = Пока ничего не написано
ui-state-drafting = Составляется
ui-state-ready = Готов к проверке
ui-state-complete = Завершен
ui-state-unasked = Не требуется

## Section

# $number: the objective; $total: how many there are
ui-objective-of = Цель { $number } из { $total }
ui-section-is = Состояние раздела
ui-section-empty = При нынешнем выборе здесь ничего не требуется.
ui-add = Добавить
ui-neighbours = Соседние разделы
ui-help-panel = Указания и предыдущий обзор
ui-guidance = Указания
# $question: the label of a field
ui-guidance-for = Указания к полю «{ $question }»
ui-guidance-none = Для этого раздела указаний нет.
ui-what-is-asked = Что требуется
ui-official-text = Официальная формулировка
# $paragraph: the number of a paragraph
ui-official-source = Глобальный договор, пункт { $paragraph }
ui-verified = Формулировка сверена с указанным источником.
ui-unverified = Официальная формулировка еще не сверена с резолюцией.
ui-wording-correct = Подтвердить или исправить формулировку
ui-wording-change = Изменить формулировку
ui-wording-own = Формулировка вашей группы вместо следующей:
ui-wording-label = Название цели в докладе
ui-wording-save = Сохранить формулировку
ui-wording-back = Вернуть формулировку программы
ui-suggested = Пока название не указано, в докладе печатается:
ui-suggested-use = Использовать это название
ui-last-review = Предыдущий обзор
ui-last-review-none = В предыдущем обзоре ответов по этому разделу нет.
ui-still-holds = По-прежнему верно
ui-to-confirm = Перенесено из предыдущего обзора.
ui-not-printed = не печатается
# $question: the label of a field
ui-more-for = Другие действия: «{ $question }»
ui-not-applicable = Не применимо
ui-not-available = Нет данных
ui-answer-after-all = Все же ответить
ui-reason = Причина
ui-reason-hint = для группы, никогда не печатается
ui-reason-needed = Сохраняется, как только указана причина.
ui-printed-instead = Что вместо ответа говорится в докладе
ui-seek = Найти
# $count: how many
ui-chosen-count = { $count ->
    [one] выбран { $count }
    [few] выбрано { $count }
    [many] выбрано { $count }
   *[other] выбрано { $count }
}
# $count: how many there are
ui-show-all = Показать все ({ $count })
ui-show-chosen = Показать только выбранное
ui-date-form = Год, месяц или день: 2026, 2026-05 или 2026-05-08
# $number: the number of a row
ui-row = Строка { $number }
ui-row-add = Добавить строку
ui-row-remove = Удалить строку { $number }
ui-row-up = Переместить строку { $number } выше
ui-row-down = Переместить строку { $number } ниже
ui-error-number = Это не число. Оно будет сохранено, когда станет числом.
ui-error-date = Это не дата. Укажите год, месяц или день.

## Saving

# $time: hours, minutes and seconds
ui-saved = Сохранено в { $time }
ui-saved-status = Сохранено
ui-saving = Сохраняется…
# $reason: a sentence
ui-not-saved = Не сохранено: { $reason }
ui-try-again = Повторить
ui-give-up = Отказаться от этого изменения
ui-error-unknown = Произошло непредвиденное: { $reason }

## Long text

ui-write-here = Пишите здесь…
# $count: how many
ui-words = { $count ->
    [one] { $count } слово
    [few] { $count } слова
    [many] { $count } слов
   *[other] { $count } слова
}
ui-characters = { $count ->
    [one] { $count } знак
    [few] { $count } знака
    [many] { $count } знаков
   *[other] { $count } знака
}
# $count: how many; $unit: "words" or "characters"
ui-limit-maximum = { $unit ->
    [characters] Знаков: не более { $count }
   *[words] Слов: не более { $count }
}
ui-limit-suggested = { $unit ->
    [characters] Рекомендуемое число знаков: { $count }
   *[words] Рекомендуемое число слов: { $count }
}
ui-tools = Оформление
ui-tool-style = Стиль абзаца
ui-style-text = Текст
# $level: 1, 2 or 3
ui-style-heading = Заголовок { $level }
ui-tool-bold = Полужирный
ui-tool-italic = Курсив
ui-tool-underline = Подчеркнутый
ui-tool-superscript = Верхний индекс
ui-tool-subscript = Нижний индекс
ui-tool-list = Список
ui-tool-numbers = Нумерованный список
ui-tool-quote = Цитата
ui-tool-link = Ссылка
ui-tool-footnote = Сноска
ui-tool-table = Таблица
ui-tool-row-add = Добавить строку ниже
ui-tool-column-add = Добавить столбец после
ui-tool-row-delete = Удалить строку
ui-tool-column-delete = Удалить столбец
ui-tool-header-row = Включить или выключить строку заголовков
ui-tool-table-delete = Удалить таблицу
ui-footnote = Сноска
ui-table-caption = Название таблицы
ui-table-notes = Примечания
ui-table-source = Источник
ui-figure-credit = Автор изображения
ui-link-address = Адрес ссылки
ui-link-set = Поставить ссылку
ui-error-link = Укажите адрес, который начинается с https:// или mailto:

## Check

ui-check-title = Что осталось сделать
ui-check-empty = Все сделано.
ui-check-faults = Необходимо завершить
ui-check-faults-hint = Эти пункты видны в докладе. Экспорту они не препятствуют.
ui-check-advice = Рекомендации
ui-check-advice-hint = Эти пункты можно оставить как есть.
ui-go-there = Перейти

## Export

ui-export-title = Экспорт доклада
ui-title-page = Титульная страница
# $label: the number that stands on the page
ui-page = Страница { $label }
# $number: which page; $total: how many there are
ui-page-of = Страница { $number } из { $total }
ui-page-previous = Предыдущая страница
ui-page-next = Следующая страница
ui-format = Формат
ui-format-docx = Документ Word
ui-format-pdf = PDF
ui-format-docx-hint = Для дальнейшего редактирования и замечаний в текстовом редакторе.
ui-format-pdf-hint = С разметкой для программ чтения с экрана и встроенными шрифтами.
ui-copy = Экземпляр
ui-draft = Проект
ui-final = Окончательный
ui-draft-hint = На каждой странице указано, что это проект.
ui-final-hint = Без пометок проекта и внутренних примечаний.
ui-pages = Бумага, номера и поля
ui-paper = Бумага
ui-paper-a4 = A4
ui-paper-letter = Letter
ui-numbers = Номера на полях
ui-numbers-none = Нет
ui-numbers-paragraphs = Абзацы
ui-numbers-lines = Строки
ui-wide-margin = Широкое поле для пометок
ui-fill = Фрагменты, которых нет на этом языке, приводятся на аутентичном языке
# $count: how many points are left
ui-export-open = { $count ->
    [one] Остался { $count } пункт.
    [few] Осталось { $count } пункта.
    [many] Осталось { $count } пунктов.
   *[other] Осталось { $count } пункта.
}
ui-export-save = Сохранить доклад…
ui-export-working = Записывается…
ui-exported = Доклад записан:
ui-open-folder = Открыть папку
ui-doubts = На что обратить внимание в этом файле

## Settings

ui-settings = Настройки
ui-interface-language = Язык окна
ui-interface-language-hint = У доклада свои языки.
ui-theme = Вид
ui-theme-system = Как в системе
ui-theme-light = Светлый
ui-theme-dark = Темный
ui-text-size = Размер текста
ui-digits = Цифры на арабском языке
ui-digits-hint = Только в арабском тексте.
ui-digits-state = Как в государстве
ui-digits-latn = 0123
ui-digits-arab = ٠١٢٣
ui-months = Месяцы на арабском языке
ui-months-hint = Только в арабском тексте.
ui-months-state = Как в государстве
ui-months-gulf = يناير، فبراير، … أغسطس
ui-months-mashreq = كانون الثاني، شباط، … آب
ui-months-maghreb = جانفي، فيفري، … أوت
ui-months-morocco = يناير، فبراير، … غشت
ui-months-mauritania = يناير، فبراير، … أغشت

## About

ui-about = О программе
ui-about-text = Программа, с помощью которой правительства составляют добровольный национальный обзор хода осуществления Глобального договора о безопасной, упорядоченной и легальной миграции на шести официальных языках Организации Объединенных Наций.
ui-about-offline = Работает без сети. Написанное остается на этом компьютере, пока вы его не экспортируете.
# $version: a version number
ui-version = Версия { $version }
ui-licences = Лицензии
