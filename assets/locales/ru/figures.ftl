# Pictures in a text: taking in, describing, showing. Read by the interface alone.

ui-tool-picture = Изображение
ui-figure-caption = Название рисунка
ui-figure-alt = Альтернативный текст
ui-figure-missing = еще не написан: что показано на изображении?
ui-figure-remove = Удалить изображение
ui-figure-coming = Изображение вставляется…
