# What is taken over from other programs by pasting and dropping. Read by the interface alone.
clipboard-took-changes = قُبلت التغييرات المتعقَّبة: أُبقي ما أُدرج وأُسقط ما حُذف.
clipboard-took-comments = { $count ->
    [zero] لم تُسقط أي تعليقات.
    [one] أُسقط تعليق واحد.
    [two] أُسقط تعليقان.
    [few] أُسقطت { $count } تعليقات.
    [many] أُسقط { $count } تعليقا.
   *[other] أُسقط { $count } تعليق.
 }
clipboard-took-pictures = { $count ->
    [zero] لم تتعذر إضافة أي صورة.
    [one] تعذر نقل صورة واحدة. احفظها في ملف ثم أدرجها هنا.
    [two] تعذر نقل صورتين. احفظهما في ملفين ثم أدرجهما هنا.
    [few] تعذر نقل { $count } صور. احفظها في ملفات ثم أدرجها هنا.
    [many] تعذر نقل { $count } صورة. احفظها في ملفات ثم أدرجها هنا.
   *[other] تعذر نقل { $count } صورة. احفظها في ملفات ثم أدرجها هنا.
 }
clipboard-took-words = لا يتسع هذا الموضع إلا للكلمات: نُقل الباقي في شكل كلمات.
clipboard-took-plain = النص أكبر من أن يُحتفظ بتنسيقه: نُقلت كلماته وحدها.
clipboard-took-cut = النص أطول من اللازم: أُسقط آخره.
