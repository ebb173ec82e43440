# The words of the history, of milestones, of versions to decide between and of the bin. Read by the interface alone.

## History

history-title = السجل
# $question: the label of a field
history-title-of = سجل «{ $question }»
history-of-review = سجل الاستعراض بأكمله
history-whole = السجل الكامل لهذه الإجابة
history-choose = يُرجى اختيار إجابة للاطلاع على كيفية تكوّنها.
history-versions = الصيغ
history-compare = المقارنة
history-milestones = المراحل المرجعية
history-steps = العمليات الشاملة
history-audit = حفظ سجل التعديلات…
history-audit-csv = في شكل جدول (CSV)
history-audit-json = لبرامج أخرى (JSON)
history-written = كُتب الملف:
history-older = صيغ أقدم
# $person: a name; $entity: the body that the person writes for
history-person = { $person } ({ $entity })
history-unnamed = دون اسم
history-mark-current = حالية
history-mark-erased = ممحوة
# $device: the name of a computer
history-device = كُتبت على { $device }
history-origin-typed = مكتوبة
history-origin-imported = مستوردة
history-origin-carried = منقولة من استعراض سابق
history-origin-translated = مترجمة
history-origin-restored = مستعادة
history-origin-merged = حُسمت بين صيغتين
history-kind-info = بيانات الاستعراض
history-kind-outline = النموذج التوجيهي
history-kind-state = حالة فرع
history-kind-confirmation = تأكيد إجابة منقولة
history-kind-comment = تعليق
history-kind-signoff = موافقة
history-kind-assignment = إسناد فرع
history-kind-dismissal = نقطة صُرف النظر عنها
history-kind-milestone = مرحلة مرجعية

## What a version changed

history-unchanged = هذه الصيغة مطابقة للصيغة السابقة لها.
history-is-erased = مُحي نص هذه الصيغة.
history-no-words = لا يتضمن هذا القيد نصاً يُعرض.
history-words-added = أُضيف:
history-words-removed = حُذف:
history-words-end = انتهى
history-moved = نُقل من موضعه
history-formatted = تغيّر التنسيق
# $count: how many lines
history-folded = { $count ->
    [zero] لا أسطر لم تتغير
    [one] عرض سطر واحد لم يتغير
    [two] عرض سطرين لم يتغيرا
    [few] عرض { $count } أسطر لم تتغير
    [many] عرض { $count } سطراً لم يتغير
   *[other] عرض { $count } سطر لم يتغير
}

## Bringing back

history-restore = استعادة
history-restore-version = استعادة هذه الصيغة
history-restore-section = استعادة الفرع كما كان حينئذ…
history-restore-draft = استعادة الاستعراض بأكمله كما كان حينئذ…
history-restore-section-title = هل يُستعاد الفرع كما كان؟
history-restore-draft-title = هل يُستعاد الاستعراض بأكمله كما كان؟
# $section: a title; $when: a day and a time
history-restore-section-text = تعود جميع إجابات «{ $section }» إلى ما كانت عليه في { $when }.
# $when: a day and a time
history-restore-draft-text = تعود جميع إجابات الاستعراض إلى ما كانت عليه في { $when }.
history-restore-safe = لا يُفقد شيء: يبقى النص الحالي في السجل، ويشكّل كل ذلك عملية واحدة يمكن التراجع عنها.
# $count: how many versions were written
history-restored = { $count ->
    [zero] لم يكن هناك ما يُستعاد: النص الحالي مطابق لما كان عليه.
    [one] تمت الاستعادة: أُعيدت كتابة إجابة واحدة.
    [two] تمت الاستعادة: أُعيدت كتابة إجابتين.
    [few] تمت الاستعادة: أُعيدت كتابة { $count } إجابات.
    [many] تمت الاستعادة: أُعيدت كتابة { $count } إجابة.
   *[other] تمت الاستعادة: أُعيدت كتابة { $count } إجابة.
}
# $count: how many versions were written
history-taken-back = { $count ->
    [zero] تم التراجع. ولم تستلزم أي إجابة تعديلاً.
    [one] تم التراجع: عادت إجابة واحدة إلى ما كانت عليه.
    [two] تم التراجع: عادت إجابتان إلى ما كانتا عليه.
    [few] تم التراجع: عادت { $count } إجابات إلى ما كانت عليه.
    [many] تم التراجع: عادت { $count } إجابة إلى ما كانت عليه.
   *[other] تم التراجع: عادت { $count } إجابة إلى ما كانت عليه.
}
history-left = تُركت العناصر التالية على حالها لأنها عُدّلت لاحقاً أو مُحيت:
history-take-back = التراجع عن هذه العملية

## Erasing

history-erase = محو هذا النص نهائياً…
history-erase-title = هل يُمحى هذا النص نهائياً؟
history-erase-text = يُمحى نص هذه الصيغة من السجل حيثما ورد. ولا يمكن التراجع عن المحو. ويبقى مسجلاً من قام به ومتى ولماذا.
history-erase-reason = السبب
history-erase-backups = محوه من النسخ الاحتياطية أيضاً
history-erase-limits = لا يمس ذلك الملفات المصدَّرة ولا الملفات المحفوظة مع المراحل المرجعية ولا النسخ الموجودة على أقراص أخرى.
history-erase-now = محو نهائي
# $count: in how many places the words stood
history-erased = { $count ->
    [zero] لم يعد النص وارداً في أي موضع. ولم يُمحَ أي شيء.
    [one] مُحي النص من موضع واحد.
    [two] مُحي النص من موضعين.
    [few] مُحي النص من { $count } مواضع.
    [many] مُحي النص من { $count } موضعاً.
   *[other] مُحي النص من { $count } موضع.
}

## Comparing

history-compare-from = المقارنة من هنا
history-compare-to = المقارنة إلى هنا
history-from = من
history-to = إلى
history-now = الاستعراض كما هو الآن
# $name: the name of a milestone; $date: a day in words
history-moment-milestone = المرحلة المرجعية «{ $name }»، { $date }
# $when: a day and a time; $title: what was changed then
history-moment-version = { $when }: { $title }
history-compare-hint = يُرجى اختيار حالتين مختلفتين للاستعراض. ويمكن أيضاً اختيار أي صيغة بفتحها في قائمة الصيغ.
history-compare-same = الحالتان متطابقتان.
# $count: how many answers
history-compare-count = { $count ->
    [zero] لا إجابات مختلفة.
    [one] إجابة واحدة مختلفة.
    [two] إجابتان مختلفتان.
    [few] { $count } إجابات مختلفة.
    [many] { $count } إجابة مختلفة.
   *[other] { $count } إجابة مختلفة.
}
history-elsewhere = خارج النموذج التوجيهي

## Big steps

history-steps-hint = ما كُتب دفعة واحدة يمكن التراجع عنه دفعة واحدة. وتُترك على حالها الإجابات التي عُدّلت لاحقاً.
history-step-import = استيراد إجابات
history-step-carry = نقل إجابات من استعراض سابق
history-step-restore = استعادة حالة سابقة
history-step-undo = تراجع عن عملية
history-step-union = إدراج مستودع آخر
history-step-replace = استبدال كلمات في الاستعراض كله
# $count: how many versions were written
history-step-written = { $count ->
    [zero] لا صيغ
    [one] صيغة واحدة
    [two] صيغتان
    [few] { $count } صيغ
    [many] { $count } صيغة
   *[other] { $count } صيغة
}
history-step-undone = تم التراجع عنها

## Milestones

history-milestones-hint = تُعطي المرحلة المرجعية اسماً للاستعراض كما هو في يوم معين، عند تقديمه مثلاً. ويمكن بعد ذلك مقارنة الاستعراض بها أو استعادته أو تصديره كما كان.
history-milestone-new = تحديد مرحلة مرجعية…
history-milestone-new-title = تحديد مرحلة مرجعية
history-milestone-new-text = يُعطى الاستعراض اسماً كما هو الآن. ويمكن مواصلة الكتابة؛ أما المرحلة المرجعية فلا تتغير.
history-milestone-name = اسم المرحلة المرجعية
history-milestone-confirm = تحديد المرحلة المرجعية
# $name: the name of a milestone
history-milestone-set = حُددت المرحلة المرجعية «{ $name }».
history-milestone-file = الملف المرسل:
history-milestone-compare = المقارنة بالحالة الراهنة
history-milestone-export = التصدير كما كان
history-milestone-save-file = حفظ الملف المرسل…
history-milestone-restore = استعادة الاستعراض كما كان…
# $name: the name of a milestone; $date: a day in words
history-milestone-restore-text = تعود جميع إجابات الاستعراض إلى ما كانت عليه في المرحلة المرجعية «{ $name }» بتاريخ { $date }.
# $name: the name of a milestone; $date: a day in words
history-export-as = الاستعراض كما كان في المرحلة المرجعية «{ $name }» بتاريخ { $date }، لا كما هو الآن.
history-keep = حفظ هذا الملف كمرحلة مرجعية…
history-keep-title = حفظ هذا الملف كمرحلة مرجعية
history-keep-text = يُعطى الاستعراض اسماً كما هو الآن، ويُحفظ معه الملف الذي كُتب للتو.
# $name: the name of a milestone
history-kept = حُفظ باسم المرحلة المرجعية «{ $name }».

## Two versions written at the same time

conflict-notice = كُتبت صيغتان في الوقت نفسه.
conflict-decide = الاختيار بينهما
# $question: the label of a field
conflict-decide-on = الاختيار بينهما: صيغتا «{ $question }»
conflict-kicker = صيغتان للاختيار بينهما
conflict-hint = ما تتفق عليه الصيغتان يرد مرة واحدة. وحيثما تختلفان، يُرجى اختيار ما ينبغي إبقاؤه؛ وما لا يُبتّ فيه تبقى فيه الصيغتان معاً.
conflict-choose = يُرجى اختيار الصيغة التي ينبغي إبقاؤها.
conflict-more = توجد صيغ أخرى لهذه الإجابة. ويجري الاختيار بينها اثنتين اثنتين؛ وتليهما الصيغتان التاليتان.
# $number: 1 or 2
conflict-version-name = الصيغة { $number }
conflict-both = كلتاهما
conflict-keep = ما ينبغي إبقاؤه
# $number: which passage
conflict-stretch = المقطع المختلف { $number }
# $number: which passage
conflict-linked = نُقل من موضعه: يُبتّ فيه مع المقطع { $number }.
conflict-nothing = هذه الصيغة خالية من أي نص.
conflict-nothing-here = لا تتضمن هذه الصيغة شيئاً هنا.
conflict-result = النص الناتج
conflict-safe = تبقى الصيغتان في السجل.
conflict-write = كتابة هذه الصيغة
conflict-later = لاحقاً

## Bin

# $review: State and cycle of a review
bin-menu = المزيد بشأن { $review }
bin-put = نقل إلى سلة المهملات
bin-title = سلة المهملات
# $count: how many days
bin-days = { $count ->
    [zero] يمكن إرجاعه اليوم فقط
    [one] يمكن إرجاعه خلال يوم واحد
    [two] يمكن إرجاعه خلال يومين
    [few] يمكن إرجاعه خلال { $count } أيام
    [many] يمكن إرجاعه خلال { $count } يوماً
   *[other] يمكن إرجاعه خلال { $count } يوم
}
bin-last-day = يمكن إرجاعه اليوم فقط
bin-back = إرجاع
# $review: the title of a review
bin-done = نُقل «{ $review }» إلى سلة المهملات.
# $review: the title of a review
bin-back-done = أُرجع «{ $review }».
