# The words of the window: what is read on screens, buttons and fields. Read by the interface alone.

ui-program = استعراض الاتفاق العالمي من أجل الهجرة
ui-loading = جارٍ الفتح…
ui-close = إغلاق
ui-cancel = إلغاء
ui-optional = اختياري
ui-required = إجابة منتظرة
ui-none-chosen = لم يُختر شيء
ui-take-back = إلغاء الاختيار
ui-next = الفرع التالي
ui-previous = الفرع السابق
# $number: a percentage
ui-percent = { $number }%

## Start

ui-start-title = الاستعراضات الوطنية الطوعية
ui-start-empty = تُدرج هنا استعراضاتكم لتنفيذ الاتفاق العالمي من أجل الهجرة. ابدأوا استعراضاً جديداً، أو اطّلعوا أولاً على النموذج: استعراض كامل لبلد متخيَّل.
ui-reviews = الاستعراضات
ui-new-review = استعراض جديد
ui-from-earlier = انطلاقاً من استعراض سابق
ui-from-earlier-hint = تُنقل إجابات الاستعراض السابق، ويُنتظر تأكيد كل منها أو تعديلها؛ ويبقى الاستعراض السابق نفسه على حاله.
ui-see-sample = الاطلاع على النموذج
ui-offline = يعمل دون شبكة، ولا يغادر هذا الحاسوبَ أي شيء.
# $date: a day in words
ui-changed = عُدّل في { $date }
# $date: a day in words
ui-due = موعد التقديم { $date }
# $count: how many points are left
ui-open-count = { $count ->
    [zero] لا نقاط متبقية
    [one] نقطة واحدة متبقية
    [two] نقطتان متبقيتان
    [few] { $count } نقاط متبقية
    [many] { $count } نقطة متبقية
   *[other] { $count } نقطة متبقية
}
ui-nothing-open = لم يبقَ شيء

## New review

ui-state = الدولة
ui-state-all = عرض جميع الدول
ui-state-none = لا توجد دولة بهذا الاسم.
ui-region = الاستعراض الإقليمي
ui-region-hint = حُدّد بناءً على الدولة. وللدولة المنتمية إلى لجنتين إقليميتين أن تختار.
ui-cycle = دورة الاستعراض
ui-cycle-own = دورة أخرى
ui-cycle-own-label = اسم الدورة بعبارتكم
ui-authentic-language = اللغة التي يُحرَّر بها الاستعراض أولاً
ui-authentic-language-hint = لغة النص ذي الحجية، وقد تختلف عن لغة هذه النافذة.
ui-other-languages = لغات التقرير الأخرى
ui-outline = النموذج التوجيهي
ui-report-title = العنوان
ui-report-title-hint = إذا تُرك فارغاً حمل التقرير العنوان المعتاد.
ui-deadline = الموعد النهائي للتقديم
ui-writer = القائم بالتحرير
ui-writer-hint = يُحفظ مع كل تعديل لفائدة فريقكم، ولا يُطبع في التقرير أبداً.
ui-begin = البدء
ui-error-state = يُرجى اختيار الدولة.
ui-error-cycle = يُرجى اختيار دورة الاستعراض أو تسميتها.

## Contents

ui-contents = المحتويات
ui-report-language = لغة التقرير
# $language: the name of a language in that language
ui-report-language-is = لغة التقرير: { $language }
ui-add-language = إضافة لغة
ui-check = التحقق
ui-export = تصدير
ui-languages = اللغات
ui-not-set = غير محدد
ui-set-deadline = تحديد موعد
ui-automatic = يُجمَّع تلقائياً
ui-state-empty = لم يُكتب شيء بعد
ui-state-drafting = قيد الصياغة
ui-state-ready = جاهز للمراجعة
ui-state-complete = مكتمل
ui-state-unasked = غير مطلوب

## Section

# $number: the objective; $total: how many there are
ui-objective-of = الهدف { $number } من { $total }
ui-section-is = حالة هذا الفرع
ui-section-empty = لا يُطلب شيء هنا وفق الاختيارات الحالية.
ui-add = إضافة
ui-neighbours = الفرعان المجاوران
ui-help-panel = الإرشادات والاستعراض السابق
ui-guidance = الإرشادات
# $question: the label of a field
ui-guidance-for = الإرشادات بشأن «{ $question }»
ui-guidance-none = لا توجد إرشادات لهذا الفرع.
ui-what-is-asked = المطلوب
ui-official-text = الصياغة الرسمية
# $paragraph: the number of a paragraph
ui-official-source = الاتفاق العالمي، الفقرة { $paragraph }
ui-verified = صياغة اطُّلع عليها في مصدرها.
ui-unverified = صياغة رسمية لم يُتحقق منها بعد بالرجوع إلى القرار.
ui-wording-correct = تأكيد الصياغة أو تصحيحها
ui-wording-change = تعديل الصياغة
ui-wording-own = صياغة فريقكم، بدلاً من:
ui-wording-label = عنوان الهدف في التقرير
ui-wording-save = حفظ الصياغة
ui-wording-back = اعتماد صياغة البرنامج
ui-suggested = إلى أن يُذكر الاسم، يُطبع في التقرير:
ui-suggested-use = استخدام هذا الاسم
ui-last-review = الاستعراض السابق
ui-last-review-none = لا يتضمن الاستعراض السابق إجابات لهذا الفرع.
ui-still-holds = لا يزال صحيحاً
ui-to-confirm = منقول من الاستعراض السابق.
ui-not-printed = لا يُطبع
# $question: the label of a field
ui-more-for = المزيد بشأن «{ $question }»
ui-not-applicable = لا ينطبق
ui-not-available = غير متاح
ui-answer-after-all = تقديم إجابة
ui-reason = السبب
ui-reason-hint = للفريق، ولا يُطبع أبداً
ui-reason-needed = يُحفظ حالما يُذكر السبب.
ui-printed-instead = ما يرد في التقرير بدلاً من الإجابة
ui-seek = بحث
# $count: how many
ui-chosen-count = { $count ->
    [zero] لم يُختر شيء
    [one] اختيار واحد
    [two] اختياران
    [few] { $count } اختيارات
    [many] { $count } اختياراً
   *[other] { $count } اختيار
}
# $count: how many there are
ui-show-all = عرض الكل ({ $count })
ui-show-chosen = عرض المختار فقط
ui-date-form = سنة أو شهر أو يوم: 2026 أو 2026-05 أو 2026-05-08
# $number: the number of a row
ui-row = الصف { $number }
ui-row-add = إضافة صف
ui-row-remove = حذف الصف { $number }
ui-row-up = نقل الصف { $number } إلى أعلى
ui-row-down = نقل الصف { $number } إلى أسفل
ui-error-number = هذا ليس عدداً، ولا يُحفظ ما لم يُكتب عدد.
ui-error-date = هذا ليس تاريخاً. تُكتب سنة أو شهر أو يوم.

## Saving

# $time: hours, minutes and seconds
ui-saved = حُفظ في { $time }
ui-saved-status = حُفظ
ui-saving = جارٍ الحفظ…
# $reason: a sentence
ui-not-saved = لم يُحفظ: { $reason }
ui-try-again = إعادة المحاولة
ui-give-up = التخلي عن هذا التعديل
ui-error-unknown = حدث أمر غير متوقع: { $reason }

## Long text

ui-write-here = اكتب هنا…
# $count: how many
ui-words = { $count ->
    [zero] لا كلمات
    [one] كلمة واحدة
    [two] كلمتان
    [few] { $count } كلمات
    [many] { $count } كلمة
   *[other] { $count } كلمة
}
ui-characters = { $count ->
    [zero] لا أحرف
    [one] حرف واحد
    [two] حرفان
    [few] { $count } أحرف
    [many] { $count } حرفاً
   *[other] { $count } حرف
}
# $count: how many; $unit: "words" or "characters"
ui-limit-maximum = { $unit ->
    [characters] الحد الأقصى للأحرف: { $count }
   *[words] الحد الأقصى للكلمات: { $count }
}
ui-limit-suggested = { $unit ->
    [characters] عدد الأحرف المقترح: { $count }
   *[words] عدد الكلمات المقترح: { $count }
}
ui-tools = التنسيق
ui-tool-style = نمط الفقرة
ui-style-text = نص
# $level: 1, 2 or 3
ui-style-heading = عنوان { $level }
ui-tool-bold = عريض
ui-tool-italic = مائل
ui-tool-underline = مسطَّر
ui-tool-superscript = مرتفع
ui-tool-subscript = منخفض
ui-tool-list = قائمة
ui-tool-numbers = قائمة مرقّمة
ui-tool-quote = اقتباس
ui-tool-link = رابط
ui-tool-footnote = حاشية
ui-tool-table = جدول
ui-tool-row-add = إضافة صف أدناه
ui-tool-column-add = إضافة عمود بعده
ui-tool-row-delete = حذف الصف
ui-tool-column-delete = حذف العمود
ui-tool-header-row = إظهار صف العناوين أو إخفاؤه
ui-tool-table-delete = حذف الجدول
ui-footnote = حاشية
ui-table-caption = عنوان الجدول
ui-table-notes = ملاحظات
ui-table-source = المصدر
ui-figure-credit = صاحب الصورة
ui-link-address = عنوان الرابط
ui-link-set = وضع الرابط
ui-error-link = يُكتب عنوان يبدأ بـ https:// أو mailto:

## Check

ui-check-title = ما بقي عمله
ui-check-empty = لم يبقَ ما ينبغي عمله.
ui-check-faults = للاستكمال
ui-check-faults-hint = تظهر هذه النقاط في التقرير، لكنها لا تمنع تصديره.
ui-check-advice = للعلم
ui-check-advice-hint = يمكن ترك هذه النقاط على حالها.
ui-go-there = الانتقال إليها

## Export

ui-export-title = تصدير التقرير
ui-title-page = صفحة الغلاف
# $label: the number that stands on the page
ui-page = الصفحة { $label }
# $number: which page; $total: how many there are
ui-page-of = الصفحة { $number } من { $total }
ui-page-previous = الصفحة السابقة
ui-page-next = الصفحة التالية
ui-format = الصيغة
ui-format-docx = مستند Word
ui-format-pdf = PDF
ui-format-docx-hint = لمواصلة التحرير وإبداء التعليقات في معالج النصوص.
ui-format-pdf-hint = موسوم لقارئات الشاشة، والخطوط مضمّنة فيه.
ui-copy = النسخة
ui-draft = مسودة
ui-final = نهائية
ui-draft-hint = تحمل كل صفحة عبارة «مسودة».
ui-final-hint = دون علامات المسودة ودون ملاحظات داخلية.
ui-pages = الورق والأرقام والهوامش
ui-paper = الورق
ui-paper-a4 = A4
ui-paper-letter = Letter
ui-numbers = الأرقام في الهامش
ui-numbers-none = بدون
ui-numbers-paragraphs = الفقرات
ui-numbers-lines = الأسطر
ui-wide-margin = هامش عريض للملاحظات
ui-fill = ترد المقاطع غير المتوافرة بهذه اللغة بلغة النص ذي الحجية
# $count: how many points are left
ui-export-open = { $count ->
    [zero] لم تبقَ أي نقطة.
    [one] بقيت نقطة واحدة.
    [two] بقيت نقطتان.
    [few] بقيت { $count } نقاط.
    [many] بقيت { $count } نقطة.
   *[other] بقيت { $count } نقطة.
}
ui-export-save = حفظ التقرير…
ui-export-working = جارٍ الكتابة…
ui-exported = كُتب التقرير:
ui-open-folder = فتح المجلد
ui-doubts = ما يُستحسن النظر فيه في هذا الملف

## Settings

ui-settings = الإعدادات
ui-interface-language = لغة النافذة
ui-interface-language-hint = للتقرير لغاته الخاصة.
ui-theme = المظهر
ui-theme-system = كما في النظام
ui-theme-light = فاتح
ui-theme-dark = داكن
ui-text-size = حجم النص
ui-digits = الأرقام بالعربية
ui-digits-hint = في النص العربي فقط.
ui-digits-state = كما في الدولة
ui-digits-latn = 0123
ui-digits-arab = ٠١٢٣
ui-months = الأشهر بالعربية
ui-months-hint = في النص العربي فقط.
ui-months-state = كما في الدولة
ui-months-gulf = يناير، فبراير، … أغسطس
ui-months-mashreq = كانون الثاني، شباط، … آب
ui-months-maghreb = جانفي، فيفري، … أوت
ui-months-morocco = يناير، فبراير، … غشت
ui-months-mauritania = يناير، فبراير، … أغشت

## About

ui-about = حول البرنامج
ui-about-text = برنامج تصوغ به الحكومات استعراضها الوطني الطوعي لتنفيذ الاتفاق العالمي من أجل الهجرة الآمنة والمنظمة والنظامية، بلغات الأمم المتحدة الرسمية الست.
ui-about-offline = يعمل البرنامج دون شبكة، ويبقى ما يُكتب على هذا الحاسوب إلى أن تصدّروه.
# $version: a version number
ui-version = الإصدار { $version }
ui-licences = التراخيص
