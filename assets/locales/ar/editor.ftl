# The tools of a long text: marks, blocks, tables, languages, keys. Read by the interface alone.

## Tools

editor-insert = إدراج
editor-passage = اللغة والاتجاه
editor-more = تنسيقات أخرى
editor-table = الجدول
editor-plain = إزالة التنسيق
editor-undo = تراجع
editor-redo = إعادة
editor-heading-1 = عنوان 1
editor-heading-2 = عنوان 2
editor-heading-3 = عنوان 3
editor-indent = خفض مستوى البند
editor-outdent = رفع مستوى البند
editor-move-up = نقل إلى أعلى
editor-move-down = نقل إلى أسفل
editor-line-break = سطر جديد في الفقرة نفسها

## Direction and language

editor-direction = الاتجاه
editor-direction-auto = حسب النص
editor-direction-rtl = من اليمين إلى اليسار
editor-direction-ltr = من اليسار إلى اليمين
editor-language = لغة المقطع
editor-language-report = لغة التقرير

## Cross-references and abbreviations

editor-reference = إحالة
editor-reference-to = انظر
editor-reference-none = لا يوجد قسم ولا جدول ولا شكل بهذا الاسم.
editor-abbreviation = اختصار
# $abbreviation: the letters
editor-stands-for = { $abbreviation } اختصار لعبارة
editor-abbreviation-set = توضيح
editor-abbreviation-none = ضع المؤشر أولاً داخل الاختصار أو حدِّده.

## Signs

editor-special = رموز خاصة
editor-signs = إظهار الرموز الخفية
editor-sign-no-break-space = مسافة غير فاصلة
editor-sign-narrow-space = مسافة ضيقة غير فاصلة
editor-sign-no-break-hyphen = واصلة غير فاصلة
editor-sign-soft-hyphen = واصلة اختيارية
editor-sign-en-dash = شرطة (–)
editor-sign-em-dash = شرطة طويلة (—)
editor-sign-ellipsis = علامة حذف (…)

## Tables

editor-row-before = إضافة صف أعلاه
editor-row-up = نقل الصف إلى أعلى
editor-row-down = نقل الصف إلى أسفل
editor-column-before = إضافة عمود قبله
editor-column-back = نقل العمود نحو البداية
editor-column-on = نقل العمود نحو النهاية
editor-wider = توسيع العمود
editor-narrower = تضييق العمود
editor-even = العرض حسب المحتوى
editor-merge = دمج الخلايا
editor-split = تقسيم الخلية
editor-header-column = إظهار عمود العناوين أو إخفاؤه

## Keys

editor-keys = اختصارات لوحة المفاتيح
editor-keys-about = يمكن إنجاز كل شيء دون فأرة. وداخل القوائم والجداول يتيح المفتاح Esc الخروج منها.
editor-keys-show = عرض الاختصارات
editor-keys-words = الكلمات
editor-keys-paragraphs = الفقرات والقوائم
editor-keys-lists = داخل القوائم والجداول
editor-keys-signs = الرموز الخاصة
editor-keys-window = النافذة
editor-tab = الخلية التالية؛ خفض مستوى البند
editor-tab-back = الخلية السابقة؛ رفع مستوى البند
editor-leave = الخروج من القائمة أو الجدول
editor-to-tools = الانتقال إلى الأدوات
editor-paste-plain = لصق النص وحده
editor-find = البحث في هذا القسم، أو في الاستعراض من صفحة أخرى
editor-find-next = الموضع التالي
editor-misspelt = الكلمة التالية التي بها خطأ إملائي
editor-suggest = اقتراحات إملائية
editor-keys-rows = في صفوف الإجابات
editor-row-new = إضافة صف
editor-key-shift = Shift
editor-key-space = مسافة
editor-key-enter = Enter
editor-key-escape = Esc
editor-key-tab = Tab

## Typing

editor-typing-help = المساعدة أثناء الكتابة
editor-typing-help-hint = تبدأ العلامات «1.» و«-» و«#» القوائم والعناوين، وتصير علامات التنصيص والشرطات على ما هو متعارف عليه في اللغة. ويلغي مفتاح الحذف الخلفي آخر تحويل.
