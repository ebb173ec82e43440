# Spelling: words that no dictionary knows, suggestions, the team's own words. Read by the interface alone.
ui-spelling = Правописание
ui-spelling-about = Слова проверяются по словарям, входящим в состав программы, каждый фрагмент — на своем языке. Текст на китайском языке не проверяется.
ui-spelling-mark = Отмечать слова с ошибками
ui-spelling-keys = F7 — переход к следующему слову; Alt+Enter — варианты исправления.
ui-spelling-own = Собственные слова группы
ui-spelling-own-about = Названия и термины, которые верны, хотя их нет в словарях. Они известны во всех обзорах на этом компьютере и входят в резервные копии.
ui-spelling-language = Язык слов
ui-spelling-word = Новое слово
ui-spelling-none = Собственных слов пока нет. Язык: { $language }.
ui-spelling-forget = Удалить слово { $word }
ui-spelling-of = Правописание слова { $word }
ui-spelling-no-suggestion = Вариантов нет
ui-spelling-learn = Добавить в слова группы
ui-spelling-ignore = Пропускать в этом тексте
