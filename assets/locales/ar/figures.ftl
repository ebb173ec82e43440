# Pictures in a text: taking in, describing, showing. Read by the interface alone.

ui-tool-picture = صورة
ui-figure-caption = عنوان الشكل
ui-figure-alt = النص البديل
ui-figure-missing = لم يُكتب بعدُ: ماذا تُظهر الصورة؟
ui-figure-remove = حذف الصورة
ui-figure-coming = يجري إدراج صورة…
