# What keeps the reviews safe: saving, opening, backups, encryption. Read by the interface alone.

## Saving

# $path: where the copy is
safety-copy-at = Копия с несохраненным текстом находится здесь: { $path }.
safety-trying = Ваш текст остается на экране, и программа сама повторяет попытку каждые несколько секунд.
safety-try-now = Попробовать сейчас
safety-save-copy = Сохранить копию в другом месте…

## Reading only

safety-reading-title = Только чтение
# $person: who writes, or "none" where no name is known; $machine: the name of a computer
safety-reading = { $person ->
    [none] Вы в режиме чтения. Обзоры открыты на компьютере { $machine }.
   *[other] Вы в режиме чтения. Обзоры открыты пользователем { $person } на компьютере { $machine }.
}
safety-open-to-write = Открыть для записи

## Before the reviews are open

safety-gate-locked = Обзоры заблокированы
safety-gate-held = Обзоры открыты в другом месте
safety-gate-refused = Обзоры не удается открыть
safety-gate-damaged = Файл с обзорами поврежден
safety-kept-in = Обзоры хранятся в файле
safety-locked = Они зашифрованы. Чтобы открыть их, введите парольную фразу.
safety-passphrase = Парольная фраза
safety-recovery-too = Сюда можно ввести и ключ восстановления: 14 групп букв и цифр.
safety-show = Показать парольную фразу
safety-hide = Скрыть парольную фразу
safety-unlock = Разблокировать
safety-unlocking = Разблокирование…
# $person: who writes, or "none" where no name is known; $machine: the name of a computer; $since: a day and a time
safety-held = { $person ->
    [none] Они открыты на компьютере { $machine }. Время открытия: { $since }.
   *[other] Они открыты пользователем { $person } на компьютере { $machine }. Время открытия: { $since }.
}
safety-held-then = Двое не могут писать одновременно. Попросите закрыть там программу или откройте обзоры только для чтения. Ничего не изменено.
safety-open-to-read = Открыть только для чтения
# $time: hours, minutes and seconds
safety-no-change = Последняя попытка — в { $time }. Пока ничего не изменилось.

## A damaged file

safety-rescuing = Программа читает все, что еще можно прочитать, и просматривает резервные копии. Это может занять минуту.
# $count: how many versions
safety-recovered = { $count ->
    [one] Из поврежденного файла прочитан { $count } вариант.
    [few] Из поврежденного файла прочитано { $count } варианта.
    [many] Из поврежденного файла прочитано { $count } вариантов.
   *[other] Из поврежденного файла прочитано { $count } варианта.
}
safety-recovered-none = Из поврежденного файла ничего прочитать не удалось.
# $count: how many versions
safety-lost = { $count ->
    [one] Известно, что утрачен { $count } вариант.
    [few] Известно, что утрачено { $count } варианта.
    [many] Известно, что утрачено { $count } вариантов.
   *[other] Известно, что утрачено { $count } варианта.
}
safety-lost-none = Об утраченных вариантах ничего не известно.
# $when: a day and a time
safety-newest-backup = Последняя исправная резервная копия: { $when }.
# $reviews: "3 reviews"; $versions: "812 versions"
safety-holds = В ней { $reviews } и { $versions }.
# $count: how many reviews
safety-reviews = { $count ->
    [one] { $count } обзор
    [few] { $count } обзора
    [many] { $count } обзоров
   *[other] { $count } обзора
}
# $count: how many versions
safety-versions = { $count ->
    [one] { $count } вариант
    [few] { $count } варианта
    [many] { $count } вариантов
   *[other] { $count } варианта
}
# $count: how many versions
safety-newer = { $count ->
    [one] В ней нет { $count } из прочитанных вариантов.
    [few] В ней нет { $count } из прочитанных вариантов.
    [many] В ней нет { $count } из прочитанных вариантов.
   *[other] В ней нет { $count } из прочитанных вариантов.
}
safety-newer-none = В ней есть все прочитанные варианты.
safety-no-backup = Исправной резервной копии нет.
safety-put-from = Из чего собрать обзоры заново?
safety-recommended = рекомендуется
safety-from-everything = Все
safety-from-everything-means = Резервная копия и все, что прочитано из поврежденного файла. Ничто из имеющегося не будет упущено.
safety-from-backup = Только резервная копия
safety-from-backup-means = Обзоры в том виде, в каком они были при создании резервной копии. Написанное позже не переносится.
safety-from-recovered = Только прочитанное
safety-from-recovered-means = Все, что прочитано из поврежденного файла, без резервной копии. Того, что прочитать не удалось, не будет.
safety-kept-beside = Поврежденный файл сохраняется рядом с новым.
safety-put = Собрать
safety-putting = Идет сборка…
# $path: the damaged file
safety-nothing-left = Программа не может собрать обзоры из того, что здесь есть. Сохраните файл { $path } в нынешнем виде и запросите более раннюю копию его папки у тех, кто хранит копии данных этого компьютера.

## Notices on the first screen

# $count: how many faults
safety-unclean = { $count ->
    [one] В прошлый раз программа завершилась неправильно, и в файле с обзорами обнаружена { $count } неисправность. Все, что можно прочитать, не пострадало. Прежде чем продолжать писать, просмотрите резервные копии.
    [few] В прошлый раз программа завершилась неправильно, и в файле с обзорами обнаружены { $count } неисправности. Все, что можно прочитать, не пострадало. Прежде чем продолжать писать, просмотрите резервные копии.
    [many] В прошлый раз программа завершилась неправильно, и в файле с обзорами обнаружено { $count } неисправностей. Все, что можно прочитать, не пострадало. Прежде чем продолжать писать, просмотрите резервные копии.
   *[other] В прошлый раз программа завершилась неправильно, и в файле с обзорами обнаружено { $count } неисправности. Все, что можно прочитать, не пострадало. Прежде чем продолжать писать, просмотрите резервные копии.
}
safety-to-backups = Перейти к резервным копиям
# $program: a program that copies folders, such as OneDrive
safety-synchronised = Папку с обзорами копирует в другое место программа { $program }. Она может скопировать недописанный файл или подставить вместо него более старый и тем самым повредить обзоры. Держите папку с данными на собственном диске этого компьютера, а во вторую папку пусть копируются резервные копии.
safety-offer = Обзоры можно зашифровать, чтобы их не смог прочитать никто, кто заберет или скопирует диск этого компьютера; если будут утрачены и парольная фраза, и ключ восстановления, будут утрачены и обзоры.
safety-offer-encrypt = Зашифровать…
safety-offer-later = Не сейчас

## Backups

safety-backups = Резервные копии
safety-backups-about = Копии всех обзоров со всеми их вариантами. Программа создает их сама.
safety-backup-now = Создать резервную копию
# $count: how many backups; $size, $limit: "12 MB"
safety-backups-size = { $count ->
    [one] { $count } резервная копия, { $size } (не более { $limit })
    [few] { $count } резервные копии, всего { $size } (не более { $limit })
    [many] { $count } резервных копий, всего { $size } (не более { $limit })
   *[other] { $count } резервной копии, всего { $size } (не более { $limit })
}
safety-backups-none = Резервных копий пока нет.
safety-backups-in = Резервные копии хранятся в папке
safety-reason-start = создана при запуске
safety-reason-asked = создана по запросу
safety-reason-migration = перед сменой формата
safety-reason-import = перед импортом
safety-reason-union = перед присоединением другого хранилища
safety-reason-restore = перед восстановлением резервной копии
safety-backup-check = Проверить
# $when: a day and a time
safety-backup-check-of = Проверить резервную копию: { $when }
safety-backup-restore = Восстановить…
# $when: a day and a time
safety-backup-restore-of = Восстановить резервную копию: { $when }
safety-backup-whole = Исправна
# $count: how many faults
safety-backup-faults = { $count ->
    [one] { $count } неисправность
    [few] { $count } неисправности
    [many] { $count } неисправностей
   *[other] { $count } неисправности
}
# $when: a day and a time
safety-restore-title = Восстановить резервную копию? { $when }
safety-restore-means = Все обзоры станут такими, какими были тогда. Сначала создается резервная копия нынешнего состояния, чтобы к нему можно было вернуться.
safety-restore = Восстановить
safety-restoring = Восстановление…
safety-second = Вторая папка
safety-second-about = Каждая резервная копия дополнительно копируется во вторую папку. Выберите папку на другом диске или на флеш-накопителе.
# $count: how many copies
safety-second-present = { $count ->
    [one] Папка доступна; в ней { $count } копия.
    [few] Папка доступна; в ней { $count } копии.
    [many] Папка доступна; в ней { $count } копий.
   *[other] Папка доступна; в ней { $count } копии.
}
safety-second-absent = Папка сейчас недоступна. Следующие резервные копии будут скопированы, когда она снова появится.
safety-second-choose = Выбрать папку…
safety-second-other = Выбрать другую папку…
safety-second-forget = Не использовать вторую папку

## Check

safety-check = Проверка
safety-check-about = Каждый вариант каждого обзора читается и сверяется со своей контрольной суммой.
safety-check-now = Проверить все сейчас
safety-checking = Проверка…
safety-sound = Все исправно.
# $count: how many faults
safety-faults = { $count ->
    [one] Обнаружена { $count } неисправность. Ничего не изменено. Проверьте последнюю резервную копию и восстановите ее, если она исправна.
    [few] Обнаружены { $count } неисправности. Ничего не изменено. Проверьте последнюю резервную копию и восстановите ее, если она исправна.
    [many] Обнаружено { $count } неисправностей. Ничего не изменено. Проверьте последнюю резервную копию и восстановите ее, если она исправна.
   *[other] Обнаружено { $count } неисправности. Ничего не изменено. Проверьте последнюю резервную копию и восстановите ее, если она исправна.
}

## Encryption

safety-encryption = Шифрование
safety-plain-about = Обзоры и их резервные копии не зашифрованы: всякий, кто может прочитать файлы, может прочитать обзоры. С парольной фразой это сможет сделать лишь тот, кто ее знает. Если будут утрачены и парольная фраза, и ключ восстановления, открыть обзоры не сможет больше никто.
safety-encrypted-about = Обзоры и их резервные копии зашифрованы. Они открываются парольной фразой или ключом восстановления.
safety-passphrase-current = Нынешняя парольная фраза
safety-passphrase-new = Новая парольная фраза
safety-passphrase-again = Она же еще раз
safety-length = Несколько слов подряд легко запомнить и трудно угадать.
# $count: how many characters
safety-short = { $count ->
    [one] { $count } знак. Фразу из 12 и более знаков угадать намного труднее.
    [few] { $count } знака. Фразу из 12 и более знаков угадать намного труднее.
    [many] { $count } знаков. Фразу из 12 и более знаков угадать намного труднее.
   *[other] { $count } знака. Фразу из 12 и более знаков угадать намного труднее.
}
safety-differ = Парольные фразы не совпадают. Введите обе еще раз.
safety-working = Подождите…
safety-do-encrypt = Зашифровать
safety-do-change = Сменить парольную фразу
safety-do-key = Показать ключ восстановления
safety-do-plain = Снять шифрование
safety-task-change = Сменить парольную фразу…
safety-task-key = Показать ключ восстановления…
safety-task-plain = Снять шифрование…
safety-changed = Парольная фраза изменена. Ключ восстановления остается прежним.
safety-plain-means = Обзоры и их резервные копии будут записаны без шифрования: их сможет прочитать всякий, кто может прочитать файлы.
safety-plain-now = Обзоры и их резервные копии больше не зашифрованы.
safety-lock-now = Заблокировать сейчас
safety-lock-after = Блокировать, если к окну никто не прикасался
# $count: how many minutes
safety-minutes = { $count ->
    [one] { $count } минуту
    [few] { $count } минуты
    [many] { $count } минут
   *[other] { $count } минуты
}
safety-lock-never = Никогда

## Recovery key

safety-key-title = Ключ восстановления
safety-key-what = Этот ключ открывает обзоры и их резервные копии, если парольная фраза забыта: введите его там, где программа запрашивает парольную фразу. Храните его там, где он доступен только тем, кому разрешено читать обзоры, и не вместе с этим компьютером.
safety-key-print = Печать
safety-key-copy = Копировать
safety-key-copied = Скопировано.
safety-key-safe = Ключ помещен в надежное место
