# What is taken over from other programs by pasting and dropping. Read by the interface alone.
clipboard-took-changes = Исправления приняты: вставленное сохранено, удалённое опущено.
clipboard-took-comments = { $count ->
    [one] Опущено { $count } примечание.
    [few] Опущено { $count } примечания.
   *[other] Опущено { $count } примечаний.
 }
clipboard-took-pictures = { $count ->
    [one] Не удалось перенести { $count } изображение. Сохраните его в файл и вставьте сюда.
    [few] Не удалось перенести { $count } изображения. Сохраните их в файлы и вставьте сюда.
   *[other] Не удалось перенести { $count } изображений. Сохраните их в файлы и вставьте сюда.
 }
clipboard-took-words = Здесь могут стоять только слова: остальное перенесено в виде слов.
clipboard-took-plain = Текст слишком велик, чтобы сохранить его оформление: перенесены только слова.
clipboard-took-cut = Текст слишком длинный: его конец опущен.
