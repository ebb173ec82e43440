# The words of the history, of milestones, of versions to decide between and of the bin. Read by the interface alone.

## History

history-title = История
# $question: the label of a field
history-title-of = История ответа «{ $question }»
history-of-review = История всего обзора
history-whole = Полная история этого ответа
history-choose = Выберите ответ, чтобы увидеть, как он сложился.
history-versions = Варианты
history-compare = Сравнение
history-milestones = Контрольные точки
history-steps = Крупные операции
history-audit = Сохранить перечень изменений…
history-audit-csv = В виде таблицы (CSV)
history-audit-json = Для других программ (JSON)
history-written = Файл записан:
history-older = Более ранние варианты
# $person: a name; $entity: the body that the person writes for
history-person = { $person } ({ $entity })
history-unnamed = Имя не указано
history-mark-current = текущий
history-mark-erased = стерт
# $device: the name of a computer
history-device = Написано на компьютере { $device }
history-origin-typed = набрано
history-origin-imported = импортировано
history-origin-carried = перенесено из более раннего обзора
history-origin-translated = переведено
history-origin-restored = восстановлено
history-origin-merged = решено при выборе из двух вариантов
history-kind-info = Сведения об обзоре
history-kind-outline = Типовая форма
history-kind-state = Состояние раздела
history-kind-confirmation = Подтверждение перенесенного ответа
history-kind-comment = Комментарий
history-kind-signoff = Согласование
history-kind-assignment = Поручение раздела
history-kind-dismissal = Отклоненное замечание
history-kind-milestone = Контрольная точка

## What a version changed

history-unchanged = Этот вариант совпадает с предыдущим.
history-is-erased = Текст этого варианта стерт.
history-no-words = В этой записи нет текста.
history-words-added = добавлено:
history-words-removed = удалено:
history-words-end = конец
history-moved = Перемещено
history-formatted = Изменено оформление
# $count: how many lines
history-folded = { $count ->
    [one] Показать { $count } неизмененную строку
    [few] Показать { $count } неизмененные строки
    [many] Показать { $count } неизмененных строк
   *[other] Показать { $count } неизмененной строки
}

## Bringing back

history-restore = Восстановить
history-restore-version = Восстановить этот вариант
history-restore-section = Восстановить раздел в тогдашнем виде…
history-restore-draft = Восстановить весь обзор в тогдашнем виде…
history-restore-section-title = Восстановить раздел в прежнем виде?
history-restore-draft-title = Восстановить весь обзор в прежнем виде?
# $section: a title; $when: a day and a time
history-restore-section-text = Все ответы раздела «{ $section }» станут такими, какими были на этот момент: { $when }.
# $when: a day and a time
history-restore-draft-text = Все ответы обзора станут такими, какими были на этот момент: { $when }.
history-restore-safe = Ничего не теряется: нынешний текст остается в истории, а все вместе составляет одну операцию, которую можно отменить.
# $count: how many versions were written
history-restored = { $count ->
    [0] Восстанавливать нечего: текст уже таков, каким был тогда.
    [one] Восстановлено: заново записан { $count } ответ.
    [few] Восстановлено: заново записаны { $count } ответа.
    [many] Восстановлено: заново записано { $count } ответов.
   *[other] Восстановлено: заново записано { $count } ответа.
}
# $count: how many versions were written
history-taken-back = { $count ->
    [0] Отменено. Ни один ответ менять не пришлось.
    [one] Отменено: { $count } ответ снова таков, как прежде.
    [few] Отменено: { $count } ответа снова таковы, как прежде.
    [many] Отменено: { $count } ответов снова таковы, как прежде.
   *[other] Отменено: { $count } ответа снова таковы, как прежде.
}
history-left = Оставлено без изменений, так как с тех пор изменено или стерто:
history-take-back = Отменить эту операцию

## Erasing

history-erase = Стереть этот текст навсегда…
history-erase-title = Стереть этот текст навсегда?
history-erase-text = Текст этого варианта стирается из истории везде, где он встречается. Отменить это нельзя. Запись о том, кто, когда и почему его стер, сохраняется.
history-erase-reason = Причина
history-erase-backups = Стереть его и в резервных копиях
history-erase-limits = Экспортированные файлы, файлы при контрольных точках и копии на других дисках не затрагиваются.
history-erase-now = Стереть навсегда
# $count: in how many places the words stood
history-erased = { $count ->
    [0] Этого текста уже нигде не было. Ничего не стерто.
    [one] Текст стерт в { $count } месте.
    [few] Текст стерт в { $count } местах.
    [many] Текст стерт в { $count } местах.
   *[other] Текст стерт в { $count } места.
}

## Comparing

history-compare-from = Сравнить отсюда
history-compare-to = Сравнить до этого варианта
history-from = От
history-to = До
history-now = Обзор в нынешнем виде
# $name: the name of a milestone; $date: a day in words
history-moment-milestone = Контрольная точка «{ $name }», { $date }
# $when: a day and a time; $title: what was changed then
history-moment-version = { $when }: { $title }
history-compare-hint = Выберите два разных состояния обзора. Можно выбрать и любой вариант: откройте его в списке вариантов.
history-compare-same = Оба состояния совпадают.
# $count: how many answers
history-compare-count = { $count ->
    [one] Отличается { $count } ответ.
    [few] Отличаются { $count } ответа.
    [many] Отличаются { $count } ответов.
   *[other] Отличаются { $count } ответа.
}
history-elsewhere = Вне типовой формы

## Big steps

history-steps-hint = То, что было записано за один раз, можно за один раз и отменить. Ответы, измененные с тех пор, остаются без изменений.
history-step-import = Импорт ответов
history-step-carry = Перенос ответов из более раннего обзора
history-step-restore = Восстановление прежнего состояния
history-step-undo = Отмена операции
history-step-union = Присоединение другого хранилища
history-step-replace = Замена слов во всем обзоре
# $count: how many versions were written
history-step-written = { $count ->
    [one] { $count } вариант
    [few] { $count } варианта
    [many] { $count } вариантов
   *[other] { $count } варианта
}
history-step-undone = Отменено

## Milestones

history-milestones-hint = Контрольная точка дает имя обзору в том виде, какой он имеет в определенный день, например при представлении. Позднее обзор можно сравнить с ней, восстановить или экспортировать в прежнем виде.
history-milestone-new = Поставить контрольную точку…
history-milestone-new-title = Контрольная точка
history-milestone-new-text = Обзор в нынешнем виде получает имя. Работу можно продолжать; контрольная точка не меняется.
history-milestone-name = Название контрольной точки
history-milestone-confirm = Поставить контрольную точку
# $name: the name of a milestone
history-milestone-set = Контрольная точка «{ $name }» поставлена.
history-milestone-file = Отправленный файл:
history-milestone-compare = Сравнить с нынешним видом
history-milestone-export = Экспортировать в прежнем виде
history-milestone-save-file = Сохранить отправленный файл…
history-milestone-restore = Восстановить обзор в прежнем виде…
# $name: the name of a milestone; $date: a day in words
history-milestone-restore-text = Все ответы обзора станут такими, какими были в контрольной точке «{ $name }» ({ $date }).
# $name: the name of a milestone; $date: a day in words
history-export-as = Обзор в том виде, какой он имел в контрольной точке «{ $name }» ({ $date }), а не в нынешнем.
history-keep = Сохранить этот файл как контрольную точку…
history-keep-title = Сохранить этот файл как контрольную точку
history-keep-text = Обзор в нынешнем виде получает имя, и вместе с ним сохраняется только что записанный файл.
# $name: the name of a milestone
history-kept = Сохранено как контрольная точка «{ $name }».

## Two versions written at the same time

conflict-notice = Два варианта написаны одновременно.
conflict-decide = Выбрать
# $question: the label of a field
conflict-decide-on = Выбрать из вариантов ответа «{ $question }»
conflict-kicker = Выбор из двух вариантов
conflict-hint = То, в чем оба варианта совпадают, приводится один раз. Там, где они расходятся, выберите, что должно остаться; если не выбрать, сохраняется и то, и другое.
conflict-choose = Выберите вариант, который должен остаться.
conflict-more = Есть и другие варианты этого ответа. Выбор делается из двух; затем следуют еще два.
# $number: 1 or 2
conflict-version-name = Вариант { $number }
conflict-both = Оба
conflict-keep = Что должно остаться
# $number: which passage
conflict-stretch = Расхождение { $number }
# $number: which passage
conflict-linked = Перемещено: решается вместе с расхождением { $number }.
conflict-nothing = В этом варианте ничего нет.
conflict-nothing-here = В этом варианте здесь ничего нет.
conflict-result = Итоговый текст
conflict-safe = Оба варианта остаются в истории.
conflict-write = Записать этот вариант
conflict-later = Позже

## Bin

# $review: State and cycle of a review
bin-menu = Другие действия: { $review }
bin-put = Поместить в корзину
bin-title = Корзина
# $count: how many days
bin-days = { $count ->
    [one] Можно вернуть еще { $count } день
    [few] Можно вернуть еще { $count } дня
    [many] Можно вернуть еще { $count } дней
   *[other] Можно вернуть еще { $count } дня
}
bin-last-day = Можно вернуть только сегодня
bin-back = Вернуть
# $review: the title of a review
bin-done = Обзор «{ $review }» помещен в корзину.
# $review: the title of a review
bin-back-done = Обзор «{ $review }» возвращен.
