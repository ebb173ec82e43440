# What the program says of itself. The interface's words join here.

## What is left to do

# $count: how many points
findings-count = { $count ->
    [0] لم يبقَ ما ينبغي عمله.
    [one] بقيت نقطة واحدة:
    [two] بقيت نقطتان:
    [few] بقيت { $count } نقاط:
    [many] بقيت { $count } نقطة:
   *[other] بقيت { $count } نقطة:
}
finding-open = لم تقدَّم إجابة بعدُ
finding-missing-in-language = قُدّمت إجابة، لكن ليس بهذه اللغة
finding-too-many-words = عدد الكلمات { $count }؛ والحد الأقصى المقرر { $bound }
finding-too-many-characters = عدد الأحرف { $count }؛ والحد الأقصى المقرر { $bound }
finding-too-few-words = عدد الكلمات { $count }؛ والحد الأدنى المطلوب { $bound }
finding-too-few-characters = عدد الأحرف { $count }؛ والحد الأدنى المطلوب { $bound }
finding-conflict = كُتبت صيغتان في الوقت نفسه: يُرجى الاختيار بينهما
finding-to-confirm = منقول من استعراض سابق: يُرجى تأكيده أو تعديله
finding-unreadable = يوجد هنا محتوى محفوظ لا يمكن قراءته بوصفه إجابة؛ وقد أُبقي على حاله
finding-unknown-option = ليس «{ $text }» من خيارات هذا النموذج التوجيهي
finding-not-asked = أُجيب عنه، لكنه لم يعد مطروحاً بعد إجابة أخرى؛ ولا يُطبع
finding-not-in-outline = قُدّمت إجابة عن سؤال غير وارد في هذا النموذج التوجيهي؛ ولا تُطبع هذه الإجابة
finding-undescribed = توجد صورة بلا نص بديل
finding-unverified = صياغة رسمية لم يُتحقق منها بعدُ: «{ $text }»

## Lists and reports of the command line

drafts-none = لا توجد استعراضات بعدُ.
answer-none = (لم تقدَّم إجابة)
answer-not-applicable = لا ينطبق: { $reason }
answer-not-available = غير متاح: { $reason }
template-added = أُضيف النموذج التوجيهي { $template }، الإصدار { $version }.
# $revisions: how many versions of answers were taken in
union-done = { $revisions ->
    [0] لا جديد: كل ما في المستودع الآخر موجود هنا من قبل.
    [one] أُدرجت صيغة واحدة.
    [two] أُدرجت صيغتان.
    [few] أُدرجت { $revisions } صيغ.
    [many] أُدرجت { $revisions } صيغة.
   *[other] أُدرجت { $revisions } صيغة.
}
# $conflicts: how many
union-conflicts = { $conflicts ->
    [zero] لم تُعدَّل أي إجابة في كلا الجانبين.
    [one] عُدّلت إجابة واحدة في كلا الجانبين: يبيّنها الأمر «check».
    [two] عُدّلت إجابتان في كلا الجانبين: يبيّنهما الأمر «check».
    [few] عُدّلت { $conflicts } إجابات في كلا الجانبين: يبيّنها الأمر «check».
    [many] عُدّلت { $conflicts } إجابة في كلا الجانبين: يبيّنها الأمر «check».
   *[other] عُدّلت { $conflicts } إجابة في كلا الجانبين: يبيّنها الأمر «check».
}
exported = كُتب الملف: { $path }
# $character: the character; $number: its number in Unicode; $heading: the heading over it
missing-glyph = لا يتضمن أي من خطوط البرنامج الحرف { $character } ({ $number })، الوارد تحت العنوان «{ $heading }». ويظهر مكانه في ملف PDF الرمز �.
# $count: how many titles
unverified-wording = { $count ->
    [zero] لا يوجد في هذا التقرير أي عنوان رسمي لم يُتحقق منه بالرجوع إلى القرار.
    [one] يوجد في هذا التقرير عنوان رسمي واحد لم يُتحقق منه بالرجوع إلى القرار.
    [two] يوجد في هذا التقرير عنوانان رسميان لم يُتحقق منهما بالرجوع إلى القرار.
    [few] توجد في هذا التقرير { $count } عناوين رسمية لم يُتحقق منها بالرجوع إلى القرار.
    [many] يوجد في هذا التقرير { $count } عنواناً رسمياً لم يُتحقق منها بالرجوع إلى القرار.
   *[other] يوجد في هذا التقرير { $count } عنوان رسمي لم يُتحقق منها بالرجوع إلى القرار.
}
# $count: how many answers
unconfirmed-answers = { $count ->
    [zero] لا توجد إجابات منقولة من الاستعراض السابق بانتظار التأكيد.
    [one] نُقلت إجابة واحدة من الاستعراض السابق ولم تُؤكَّد.
    [two] نُقلت إجابتان من الاستعراض السابق ولم تُؤكَّدا.
    [few] نُقلت { $count } إجابات من الاستعراض السابق ولم تُؤكَّد.
    [many] نُقلت { $count } إجابةً من الاستعراض السابق ولم تُؤكَّد.
   *[other] نُقلت { $count } إجابة من الاستعراض السابق ولم تُؤكَّد.
}
# $count: how many cross-references
lost-references = { $count ->
    [zero] لا توجد إحالات إلى ما ليس في هذا التقرير.
    [one] توجد إحالة واحدة إلى ما ليس في هذا التقرير، وقد وُضعت مكانها العلامة «[?]».
    [two] توجد إحالتان إلى ما ليس في هذا التقرير، وقد وُضعت مكانهما العلامة «[?]».
    [few] توجد { $count } إحالات إلى ما ليس في هذا التقرير، وقد وُضعت مكانها العلامة «[?]».
    [many] توجد { $count } إحالةً إلى ما ليس في هذا التقرير، وقد وُضعت مكانها العلامة «[?]».
   *[other] توجد { $count } إحالة إلى ما ليس في هذا التقرير، وقد وُضعت مكانها العلامة «[?]».
}
draft-because-of-conflict = توجد لبعض المقاطع صيغتان لم يُبتّ فيهما بعد. وترد كلتاهما في النص، ووُسم التقرير بأنه مسودة.

## سجل المستودع ونسخه وتشفيره

passphrase-of = عبارة المرور أو مفتاح الاسترداد الخاص بـ { $path }: 
passphrase-new = عبارة المرور الجديدة: 
passphrase-again = أعد إدخالها: 
passphrase-changed = غُيّرت عبارة المرور. ويبقى مفتاح الاسترداد صالحاً.
encrypted = شُفّر المستودع ونسخه الاحتياطية. ويرد مفتاح الاسترداد أدناه، ولا يُعرض إلا هذه المرة. اطبعه واحفظه في مكان مقفل: فمن دونه ومن دون عبارة المرور لا يستطيع أحد فتح الاستعراضات.
decrypted = لم يعد المستودع ونسخه الاحتياطية مشفَّرة: وكل من يستطيع قراءة الملفات يستطيع قراءة الاستعراضات.
store-synchronised = يوجد { $path } في مجلد ينسخه { $program } إلى مكان آخر. وقد تكون النسخ ناقصة أثناء الكتابة. والمكان الأفضل هو { $better }: يُرجى نسخ الملف إليه وهو غير مفتوح في أي برنامج، ثم الاستغناء عن --data-dir.
history-none = لم تُحفظ هنا أي صيغة بعدُ.
history-cut = توجد صيغ أقدم. عدد الصيغ المعروضة: { $count }. وللمزيد استعمل --limit.
compare-same = الصيغتان متطابقتان.
restored = عدد الصيغ المكتوبة: { $count }. وتبقى الصيغ السابقة في السجل.
restored-left = تُركت العناصر التالية على حالها لأنها عُدّلت لاحقاً أو مُحيت: { $records }.
restored-binned = نُقل الاستعراض { $draft } إلى سلة المهملات.
steps-none = لم تُنفَّذ هنا أي عملية شاملة.
# $count: how many places
found-count = { $count ->
    [0] لا ترد هذه الكلمات في أي موضع من الاستعراض.
    [one] موضع واحد:
    [two] موضعان:
    [few] { $count } مواضع:
    [many] { $count } موضعاً:
   *[other] { $count } موضع:
}
# $count: how many places
replaced = { $count ->
    [0] لم يُستبدل شيء.
    [one] جرى الاستبدال في موضع واحد. وتبقى الصيغ السابقة في السجل.
    [two] جرى الاستبدال في موضعين. وتبقى الصيغ السابقة في السجل.
    [few] جرى الاستبدال في { $count } مواضع. وتبقى الصيغ السابقة في السجل.
    [many] جرى الاستبدال في { $count } موضعاً. وتبقى الصيغ السابقة في السجل.
   *[other] جرى الاستبدال في { $count } موضع. وتبقى الصيغ السابقة في السجل.
}
# Why a version was written. $old: the words replaced, $new: those in their place
replace-reason = استُبدلت عبارة «{ $old }» بعبارة «{ $new }»
milestones-none = لم تُحدَّد أي مرحلة مرجعية بعدُ.
verify-sound = كل شيء مطابق لما كُتب.
backups-total = عدد النسخ الاحتياطية: { $count }؛ وحجمها الإجمالي { $megabytes } ميغابايت.
backup-before = حُفظ المستودع كما كان من قبل: { $path }
backup-restored = استُعيدت النسخة الاحتياطية. عدد الاستعراضات: { $drafts }؛ عدد الصيغ: { $versions }.
bin-none = سلة المهملات فارغة.
bin-emptied = عدد الاستعراضات الممحوة: { $count }. ويبقى في السلة ما لم يمضِ عليه فيها { $days } يوماً.
expunged = عدد المحتويات الممحوة: { $count }. ولم تُمسّ الملفات المصدَّرة ولا الملفات المحفوظة مع المراحل المرجعية ولا النسخ الموجودة على أقراص أخرى.
expunge-not-scrubbed = المستودع مفتوح في برنامج آخر، فقد تبقى آثار في الملف. أغلق ذلك البرنامج ثم أعد تنفيذ الأمر.
expunge-backups-left = قد تكون هذه الكلمات باقية في نسخ احتياطية أقدم عددها: { $count }. ولمحوها هناك أيضاً استعمل --in-backups.
recovered = تم الاسترداد. عدد الاستعراضات: { $drafts }؛ عدد الصيغ: { $versions }؛ الصيغ التي لم يعد ممكناً إثبات وقت كتابتها: { $unproven }؛ المفقود: { $lost }.
error-unknown-version = لا توجد في سجل هذا الاستعراض صيغة أو مرحلة مرجعية { $version }، أو يوجد أكثر من واحدة تبدأ هكذا. ولم يتغير شيء. انظر «history» و«milestone list».
error-passphrase-needed = يلزم إدخال عبارة مرور. ولم يتغير شيء. أدخلها في الطرفية أو حدّد ملفاً يتضمنها باستعمال --passphrase-file.
error-passphrases-differ = عبارتا المرور غير متطابقتين. ولم يتغير شيء. أعد إدخالهما.
error-already-encrypted = { $path } مشفَّر من قبل. ولم يتغير شيء. لتغيير عبارة المرور استعمل «passphrase».
error-not-encrypted = { $path } غير مشفَّر. ولم يتغير شيء. لتشفيره استعمل «encrypt».
error-faults = ليس كل شيء مطابقاً لما كُتب. عدد الأعطال: { $count }. ولم يتغير شيء. انسخ الملف؛ ويعرض الأمر «backup list» الحالات السابقة، ويحفظ «recover» ما يمكن قراءته.
error-passage-absent = لا تتضمن أي صيغة من هذا الاستعراض هذا المقطع. ولم يُمحَ شيء. وللبحث في النسخ الاحتياطية الأقدم استعمل --in-backups.
error-unknown-backup = لا توجد نسخة احتياطية { $backup }، أو يوجد أكثر من واحدة تبدأ هكذا. ولم يتغير شيء. انظر «backup list».
error-second-absent = المجلد الثاني { $path } غير موجود. والنسخ الاحتياطية المجاورة للمستودع سليمة. صِل قرصه أو اختر مجلداً آخر.
error-no-sent-file = لا يوجد ملف محفوظ مع المرحلة المرجعية { $milestone }.
error-bin-erased = مُحي الاستعراض { $draft } من سلة المهملات ولم يبقَ منه ما يُستعاد. وقد يكون محفوظاً في نسخة احتياطية.

## المخططات

section-cover = الغلاف
template-gcm-short-title = المخطط الموجز
template-gcm-short-description = الأساسيات في سبعة فصول، لتقرير من نحو 20 صفحة.
template-gcm-standard-title = المخطط الكامل
template-gcm-standard-description = جميع فصول التقرير الكامل مع المرفقات.

## إغلاق النافذة

close-unsaved = لم يُحفظ كل ما كُتب. هل تُغلق النافذة مع ذلك؟
close-without-saving = إغلاق دون حفظ
close-keep-open = إبقاؤها مفتوحة

## الإملاء

spelling-count = { $count ->
    [0] لا توجد كلمات بها أخطاء إملائية.
    [one] كلمة واحدة غير واردة في القاموس.
    [two] كلمتان غير واردتين في القاموس.
    [few] { $count } كلمات غير واردة في القاموس.
    [many] { $count } كلمة غير واردة في القاموس.
   *[other] { $count } كلمة غير واردة في القاموس.
}
