# The outlines gcm-short and gcm-standard: chapters, questions, options and columns, as printed in the report and shown
# beside the fields. A message is named after the question's id, the column and the option, joined by hyphens.

## Cover

cover-state = اسم الدولة
cover-title = العنوان
cover-edition = الاستعراض
cover-edition-first = الأول
cover-edition-second = الثاني
cover-edition-third = الثالث
cover-edition-fourth = الرابع
cover-edition-fifth = الخامس
cover-cycle = دورة الاستعراض
cover-cycle-name = دورة الاستعراض بصياغة الفريق
cover-period = الفترة المشمولة بالاستعراض
cover-authority = الجهة المقدِّمة للاستعراض
cover-focal-point = جهة الاتصال
cover-focal-point-printed = إدراج جهة الاتصال في التقرير
cover-focal-point-printed-yes = نعم
cover-focal-point-printed-no = لا
cover-validation-body = جهة الاعتماد
cover-validation-date = تاريخ الاعتماد
cover-authentic-language = اللغة ذات الحجية
cover-authentic-language-ar = العربية
cover-authentic-language-zh = الصينية
cover-authentic-language-en = الإنكليزية
cover-authentic-language-fr = الفرنسية
cover-authentic-language-ru = الروسية
cover-authentic-language-es = الإسبانية
cover-date = شهر صدور التقرير وسنته
cover-deadline = الموعد النهائي للتقديم
cover-country = رمز البلد

## Chapters

chapter-foreword = تصدير
chapter-summary = الموجز التنفيذي
chapter-abbreviations = المختصرات
chapter-methodology = المنهجية
chapter-context = السياق الوطني
chapter-policy = السياسات والبيئة المواتية
chapter-progress = التقدم المحرز في تنفيذ الأهداف
chapter-practices = الممارسات الجيدة
chapter-challenges = التحديات والاحتياجات
chapter-means = وسائل التنفيذ
chapter-pledges = التعهدات
chapter-next = الخطوات التالية
chapter-annexes = المرفقات
chapter-annex-indicators = المؤشرات
chapter-annex-entities = الجهات وأصحاب المصلحة الذين جرى التشاور معهم
chapter-annex-laws = القوانين والسياسات
chapter-annex-plan = خطة التنفيذ الوطنية
chapter-annex-pledges = استمارات التعهدات
chapter-annex-references = المراجع
chapter-annex-translation = ملاحظة بشأن الترجمة

## Front matter

foreword-text = تصدير
summary-text = الموجز التنفيذي

## Methodology

methodology-lead = الجهة المنسِّقة والجهات الحكومية المشاركة
methodology-consultations = المشاورات مع أصحاب المصلحة المعنيين
methodology-consultations-date = التاريخ
methodology-consultations-place = المكان أو طريقة الانعقاد
methodology-consultations-group = أصحاب المصلحة
methodology-consultations-group-migrants = المهاجرون
methodology-consultations-group-civil-society = المجتمع المدني
methodology-consultations-group-diaspora = المغتربون
methodology-consultations-group-faith-groups = المنظمات الدينية
methodology-consultations-group-local-authorities = السلطات المحلية
methodology-consultations-group-private-sector = القطاع الخاص
methodology-consultations-group-trade-unions = النقابات العمالية
methodology-consultations-group-parliament = البرلمانيون
methodology-consultations-group-human-rights-institutions = المؤسسات الوطنية لحقوق الإنسان
methodology-consultations-group-red-cross-red-crescent = الصليب الأحمر والهلال الأحمر
methodology-consultations-group-academia = الأوساط الأكاديمية
methodology-consultations-group-media = وسائط الإعلام
methodology-consultations-group-other = جهات أخرى
methodology-consultations-participants = عدد المشاركين
methodology-consultations-women = منهم نساء
methodology-consultations-result = النتائج
methodology-sources = مصادر البيانات وحدود الاستعراض
methodology-validation = اعتماد الاستعراض

## National context

context-roles = صفة البلد من حيث الهجرة
context-roles-origin = بلد منشأ
context-roles-transit = بلد عبور
context-roles-destination = بلد مقصد
context-roles-return = بلد عودة
context-profile = الملامح العامة للهجرة
context-figures = الأرقام الرئيسية
context-figures-figure = البيان
context-figures-value = القيمة
context-figures-date = التاريخ
context-figures-source = المصدر

## Policy and enabling environment

policy-laws = الأطر التشريعية والاستراتيجيات الوطنية
policy-institutions = الترتيبات المؤسسية وآليات التنسيق
policy-plan = خطة التنفيذ الوطنية والاتساق مع خطة عام 2030
policy-principles = تطبيق المبادئ التوجيهية
policy-earlier = متابعة الاستعراض السابق

## Progress in implementing the objectives

progress-overview = لمحة عامة
progress-challenges = التحديات المشتركة

objective-treatment = مستوى التناول
objective-treatment-full = مفصّل
objective-treatment-brief = موجز
objective-treatment-not-covered = غير مشمول
objective-reason = سبب عدم شمول الهدف
objective-lead = الجهة المسؤولة
objective-status = حالة التنفيذ
objective-status-not-started = لم يبدأ
objective-status-planned = مقرر
objective-status-under-way = قيد التنفيذ
objective-status-largely-achieved = تحقق إلى حد كبير
objective-sdg = غايات أهداف التنمية المستدامة ذات الصلة
objective-principles = المبادئ التوجيهية
objective-earlier = متابعة الاستعراض السابق
objective-measures = السياسات والتدابير المتخذة
objective-measures-table = جدول التدابير
objective-measures-table-measure = التدبير
objective-measures-table-responsible = الجهة المسؤولة
objective-measures-table-level = المستوى
objective-measures-table-level-national = وطني
objective-measures-table-level-regional = إقليمي
objective-measures-table-level-local = محلي
objective-measures-table-period = الفترة
objective-measures-table-cost = التكلفة والتمويل
objective-measures-table-reached = المستفيدون
objective-results = التقدم المحرز والنتائج
objective-indicator = المؤشرات
objective-indicator-code = الرمز
objective-indicator-name = المؤشر
objective-indicator-value = القيمة
objective-indicator-year = السنة
objective-indicator-breakdown = التصنيف
objective-indicator-source = المصدر
objective-good-practice = ممارسة جيدة
objective-good-practice-title = العنوان
objective-good-practice-description = الوصف
objective-good-practice-evidence = الأدلة
objective-good-practice-transferable = قابلية النقل
objective-cooperation = التعاون والشراكات
objective-crises = أثر الأزمات
objective-challenges = التحديات والثغرات
objective-next = الخطوات التالية
objective-pledges = التعهدات
objective-notes = ملاحظات داخلية

## Means of implementation

means-resources = الموارد وبناء القدرات
means-partnerships = الشراكات والدعم المتلقى
means-needs = الاحتياجات من الدعم

## Pledges and next steps

pledges-earlier = حالة التعهدات السابقة
pledges-earlier-title = التعهد
pledges-earlier-year = السنة
pledges-earlier-state = الحالة
pledges-earlier-state-fulfilled = تم الوفاء به
pledges-earlier-state-under-way = قيد التنفيذ
pledges-earlier-state-delayed = متأخر
pledges-earlier-state-withdrawn = تم سحبه
pledges-earlier-comment = ملاحظات
pledges-sheets = التعهدات الجديدة
pledges-sheets-title = العنوان
pledges-sheets-type = النوع
pledges-sheets-type-financial = مساهمة مالية
pledges-sheets-type-human-resources = مساهمة بالموارد البشرية
pledges-sheets-type-process = التزام متعلق بالعمليات
pledges-sheets-type-policy = التزام متعلق بالسياسات
pledges-sheets-approach = النهج
pledges-sheets-approach-individual = فردي
pledges-sheets-approach-common = مشترك
pledges-sheets-approach-partnership = في إطار شراكة
pledges-sheets-approach-matching = مقابل
pledges-sheets-partners = الشركاء
pledges-sheets-time-frame = الإطار الزمني
pledges-sheets-text = نص التعهد
next-actions = الإجراءات المقررة
next-actions-action = الإجراء
next-actions-responsible = الجهة المسؤولة
next-actions-time-frame = الإطار الزمني
next-follow-up = المتابعة والنشر

## Annexes

annexes-text = المرفقات
annex-entities = الجهات وأصحاب المصلحة الذين جرى التشاور معهم
annex-entities-entity = الجهة
annex-entities-contribution = المساهمة
annex-laws = القوانين والسياسات
annex-laws-title = العنوان
annex-laws-date = التاريخ
annex-laws-subject = الموضوع
annex-plan = خطة التنفيذ الوطنية
annex-plan-objective = الهدف
annex-plan-action = الإجراء
annex-plan-responsible = الجهة المسؤولة
annex-plan-time-frame = الإطار الزمني
annex-plan-state = الحالة
annex-plan-state-not-started = لم يبدأ
annex-plan-state-under-way = قيد التنفيذ
annex-plan-state-completed = اكتمل
annex-references = المراجع
annex-translation = ملاحظة بشأن الترجمة
