# What keeps the reviews safe: saving, opening, backups, encryption. Read by the interface alone.

## Saving

# $path: where the copy is
safety-copy-at = توجد نسخة تتضمن النص غير المحفوظ في { $path }.
safety-trying = يبقى نصكم على الشاشة، ويعيد البرنامج المحاولة تلقائياً كل بضع ثوانٍ.
safety-try-now = المحاولة الآن
safety-save-copy = حفظ نسخة في مكان آخر…

## Reading only

safety-reading-title = للقراءة فقط
# $person: who writes, or "none" where no name is known; $machine: the name of a computer
safety-reading = { $person ->
    [none] أنتم في وضع القراءة. والاستعراضات مفتوحة على { $machine }.
   *[other] أنتم في وضع القراءة. والاستعراضات مفتوحة لدى { $person } على { $machine }.
}
safety-open-to-write = الفتح للكتابة

## Before the reviews are open

safety-gate-locked = الاستعراضات مقفلة
safety-gate-held = الاستعراضات مفتوحة في مكان آخر
safety-gate-refused = يتعذر فتح الاستعراضات
safety-gate-damaged = الملف الذي يضم الاستعراضات تالف
safety-kept-in = تُحفظ الاستعراضات في
safety-locked = الاستعراضات مشفَّرة. يُرجى إدخال عبارة المرور لفتحها.
safety-passphrase = عبارة المرور
safety-recovery-too = يمكن هنا أيضاً إدخال مفتاح الاسترداد: 14 مجموعة من الحروف والأرقام.
safety-show = إظهار عبارة المرور
safety-hide = إخفاء عبارة المرور
safety-unlock = فتح القفل
safety-unlocking = جارٍ فتح القفل…
# $person: who writes, or "none" where no name is known; $machine: the name of a computer; $since: a day and a time
safety-held = { $person ->
    [none] الاستعراضات مفتوحة على { $machine } منذ { $since }.
   *[other] الاستعراضات مفتوحة لدى { $person } على { $machine } منذ { $since }.
}
safety-held-then = لا يمكن أن يكتب شخصان في الوقت نفسه. اطلبوا إغلاق البرنامج هناك، أو افتحوا الاستعراضات للقراءة فقط. ولم يُغيَّر أي شيء.
safety-open-to-read = الفتح للقراءة فقط
# $time: hours, minutes and seconds
safety-no-change = أُعيدت المحاولة في { $time }، ولم يتغير شيء بعد.

## A damaged file

safety-rescuing = تجري قراءة ما لا يزال ممكناً قراءته والبحث في النسخ الاحتياطية. وقد يستغرق ذلك دقيقة.
# $count: how many versions
safety-recovered = { $count ->
    [zero] لم تُقرأ من الملف التالف أي صيغة.
    [one] قُرئت من الملف التالف صيغة واحدة.
    [two] قُرئت من الملف التالف صيغتان.
    [few] قُرئت من الملف التالف { $count } صيغ.
    [many] قُرئت من الملف التالف { $count } صيغة.
   *[other] قُرئت من الملف التالف { $count } صيغة.
}
safety-recovered-none = تعذّرت قراءة أي شيء من الملف التالف.
# $count: how many versions
safety-lost = { $count ->
    [zero] لا يُعرف أن أي صيغة قد فُقدت.
    [one] ومن المعروف أن صيغة واحدة قد فُقدت.
    [two] ومن المعروف أن صيغتين قد فُقدتا.
    [few] ومن المعروف أن { $count } صيغ قد فُقدت.
    [many] ومن المعروف أن { $count } صيغة قد فُقدت.
   *[other] ومن المعروف أن { $count } صيغة قد فُقدت.
}
safety-lost-none = ولا يُعرف أن أي صيغة قد فُقدت.
# $when: a day and a time
safety-newest-backup = أحدث نسخة احتياطية سليمة مؤرخة { $when }.
# $reviews: "3 reviews"; $versions: "812 versions"
safety-holds = وتضم ما يلي: { $reviews }، { $versions }.
# $count: how many reviews
safety-reviews = { $count ->
    [zero] لا استعراضات
    [one] استعراض واحد
    [two] استعراضان
    [few] { $count } استعراضات
    [many] { $count } استعراضاً
   *[other] { $count } استعراض
}
# $count: how many versions
safety-versions = { $count ->
    [zero] لا صيغ
    [one] صيغة واحدة
    [two] صيغتان
    [few] { $count } صيغ
    [many] { $count } صيغة
   *[other] { $count } صيغة
}
# $count: how many versions
safety-newer = { $count ->
    [zero] ولا تنقصها أي من الصيغ المقروءة.
    [one] وتنقصها صيغة واحدة من الصيغ المقروءة.
    [two] وتنقصها صيغتان من الصيغ المقروءة.
    [few] وتنقصها { $count } من الصيغ المقروءة.
    [many] وتنقصها { $count } من الصيغ المقروءة.
   *[other] وتنقصها { $count } من الصيغ المقروءة.
}
safety-newer-none = ولا تنقصها أي من الصيغ المقروءة.
safety-no-backup = لا توجد نسخة احتياطية سليمة.
safety-put-from = مِمَّ يُعاد تكوين الاستعراضات؟
safety-recommended = موصى به
safety-from-everything = كل شيء
safety-from-everything-means = النسخة الاحتياطية وكل ما قُرئ من الملف التالف. ولا يُترك شيء مما هو موجود.
safety-from-backup = النسخة الاحتياطية فقط
safety-from-backup-means = الاستعراضات كما كانت عند إعداد النسخة الاحتياطية. ولا يؤخذ ما كُتب بعد ذلك.
safety-from-recovered = ما قُرئ فقط
safety-from-recovered-means = ما قُرئ من الملف التالف، من دون النسخة الاحتياطية. وسينقص ما تعذّرت قراءته.
safety-kept-beside = يُحتفظ بالملف التالف إلى جانب الملف الجديد.
safety-put = إعادة التكوين
safety-putting = جارية إعادة التكوين…
# $path: the damaged file
safety-nothing-left = لا يستطيع البرنامج إعادة تكوين الاستعراضات مما هو موجود هنا. احتفظوا بالملف { $path } كما هو، واطلبوا نسخة أقدم من مجلده ممن يحتفظ بنسخ هذا الحاسوب.

## Notices on the first screen

# $count: how many faults
safety-unclean = { $count ->
    [zero] لم ينتهِ البرنامج على النحو السليم في المرة السابقة، ولا خلل في الملف الذي يضم الاستعراضات.
    [one] لم ينتهِ البرنامج على النحو السليم في المرة السابقة، وفي الملف الذي يضم الاستعراضات خلل واحد. وما يمكن قراءته سليم. يُرجى الاطلاع على النسخ الاحتياطية قبل مواصلة الكتابة.
    [two] لم ينتهِ البرنامج على النحو السليم في المرة السابقة، وفي الملف الذي يضم الاستعراضات خللان. وما يمكن قراءته سليم. يُرجى الاطلاع على النسخ الاحتياطية قبل مواصلة الكتابة.
    [few] لم ينتهِ البرنامج على النحو السليم في المرة السابقة، وفي الملف الذي يضم الاستعراضات { $count } مواضع خلل. وما يمكن قراءته سليم. يُرجى الاطلاع على النسخ الاحتياطية قبل مواصلة الكتابة.
    [many] لم ينتهِ البرنامج على النحو السليم في المرة السابقة، وفي الملف الذي يضم الاستعراضات { $count } موضع خلل. وما يمكن قراءته سليم. يُرجى الاطلاع على النسخ الاحتياطية قبل مواصلة الكتابة.
   *[other] لم ينتهِ البرنامج على النحو السليم في المرة السابقة، وفي الملف الذي يضم الاستعراضات { $count } موضع خلل. وما يمكن قراءته سليم. يُرجى الاطلاع على النسخ الاحتياطية قبل مواصلة الكتابة.
}
safety-to-backups = الانتقال إلى النسخ الاحتياطية
# $program: a program that copies folders, such as OneDrive
safety-synchronised = ينسخ { $program } المجلد الذي يضم الاستعراضات إلى مكان آخر. وقد ينسخ ملفاً لم تكتمل كتابته أو يضع مكانه ملفاً أقدم، فتتلف الاستعراضات. أبقوا مجلد البيانات على قرص هذا الحاسوب نفسه، واجعلوا النسخ الاحتياطية تُنسخ إلى مجلد ثانٍ بدلاً من ذلك.
safety-offer = يمكن تشفير الاستعراضات حتى لا يستطيع قراءتها من يأخذ قرص هذا الحاسوب أو ينسخه؛ وإذا فُقدت عبارة المرور ومفتاح الاسترداد معاً فُقدت الاستعراضات أيضاً.
safety-offer-encrypt = التشفير…
safety-offer-later = ليس الآن

## Backups

safety-backups = النسخ الاحتياطية
safety-backups-about = نسخ من جميع الاستعراضات بكل صيغها. ويعدّها البرنامج تلقائياً.
safety-backup-now = إعداد نسخة احتياطية الآن
# $count: how many backups; $size, $limit: "12 MB"
safety-backups-size = { $count ->
    [zero] لا نسخ احتياطية، { $size } من { $limit } كحد أقصى
    [one] نسخة احتياطية واحدة، { $size } من { $limit } كحد أقصى
    [two] نسختان احتياطيتان، { $size } من { $limit } كحد أقصى
    [few] { $count } نسخ احتياطية، { $size } من { $limit } كحد أقصى
    [many] { $count } نسخة احتياطية، { $size } من { $limit } كحد أقصى
   *[other] { $count } نسخة احتياطية، { $size } من { $limit } كحد أقصى
}
safety-backups-none = لا توجد نسخ احتياطية بعد.
safety-backups-in = تُحفظ النسخ الاحتياطية في
safety-reason-start = أُعدّت عند بدء التشغيل
safety-reason-asked = أُعدّت بناء على الطلب
safety-reason-migration = قبل تغيير الشكل
safety-reason-import = قبل عملية استيراد
safety-reason-union = قبل إدراج مستودع آخر
safety-reason-restore = قبل استعادة نسخة احتياطية
safety-backup-check = تحقق
# $when: a day and a time
safety-backup-check-of = التحقق من النسخة الاحتياطية المؤرخة { $when }
safety-backup-restore = استعادة…
# $when: a day and a time
safety-backup-restore-of = استعادة النسخة الاحتياطية المؤرخة { $when }
safety-backup-whole = سليمة
# $count: how many faults
safety-backup-faults = { $count ->
    [zero] لا خلل
    [one] خلل واحد
    [two] خللان
    [few] { $count } مواضع خلل
    [many] { $count } موضع خلل
   *[other] { $count } موضع خلل
}
# $when: a day and a time
safety-restore-title = هل تُستعاد النسخة الاحتياطية المؤرخة { $when }؟
safety-restore-means = تعود جميع الاستعراضات كما كانت آنذاك. وتُعدّ أولاً نسخة احتياطية من الوضع الحالي لتتمكنوا من العودة إليه.
safety-restore = استعادة
safety-restoring = جارية الاستعادة…
safety-second = المجلد الثاني
safety-second-about = تُنسخ كل نسخة احتياطية إلى مجلد ثانٍ أيضاً. يُرجى اختيار مجلد على قرص آخر أو على ذاكرة محمولة.
# $count: how many copies
safety-second-present = { $count ->
    [zero] المجلد موجود، ولا نسخ فيه.
    [one] المجلد موجود، وفيه نسخة واحدة.
    [two] المجلد موجود، وفيه نسختان.
    [few] المجلد موجود، وفيه { $count } نسخ.
    [many] المجلد موجود، وفيه { $count } نسخة.
   *[other] المجلد موجود، وفيه { $count } نسخة.
}
safety-second-absent = المجلد غير موجود حالياً. وستُنسخ إليه النسخ الاحتياطية التالية متى عاد.
safety-second-choose = اختيار مجلد…
safety-second-other = اختيار مجلد آخر…
safety-second-forget = عدم استخدام مجلد ثانٍ

## Check

safety-check = التحقق
safety-check-about = تُقرأ كل صيغة من كل استعراض وتُقارن ببصمتها.
safety-check-now = التحقق من كل شيء الآن
safety-checking = جارٍ التحقق…
safety-sound = كل شيء سليم.
# $count: how many faults
safety-faults = { $count ->
    [zero] لم يُعثر على أي خلل.
    [one] عُثر على خلل واحد. ولم يُغيَّر أي شيء. يُرجى التحقق من أحدث نسخة احتياطية واستعادتها إن كانت سليمة.
    [two] عُثر على خللين. ولم يُغيَّر أي شيء. يُرجى التحقق من أحدث نسخة احتياطية واستعادتها إن كانت سليمة.
    [few] عُثر على { $count } مواضع خلل. ولم يُغيَّر أي شيء. يُرجى التحقق من أحدث نسخة احتياطية واستعادتها إن كانت سليمة.
    [many] عُثر على { $count } موضع خلل. ولم يُغيَّر أي شيء. يُرجى التحقق من أحدث نسخة احتياطية واستعادتها إن كانت سليمة.
   *[other] عُثر على { $count } موضع خلل. ولم يُغيَّر أي شيء. يُرجى التحقق من أحدث نسخة احتياطية واستعادتها إن كانت سليمة.
}

## Encryption

safety-encryption = التشفير
safety-plain-about = الاستعراضات ونسخها الاحتياطية غير مشفَّرة: وكل من يستطيع قراءة الملفات يستطيع قراءة الاستعراضات. أما مع عبارة المرور فلا يستطيع ذلك إلا من يعرفها. وإذا فُقدت عبارة المرور ومفتاح الاسترداد معاً فلن يستطيع أحد فتح الاستعراضات.
safety-encrypted-about = الاستعراضات ونسخها الاحتياطية مشفَّرة. وتُفتح بعبارة المرور أو بمفتاح الاسترداد.
safety-passphrase-current = عبارة المرور الحالية
safety-passphrase-new = عبارة المرور الجديدة
safety-passphrase-again = العبارة نفسها مرة أخرى
safety-length = بضع كلمات متتالية يسهل تذكرها ويصعب تخمينها.
# $count: how many characters
safety-short = { $count ->
    [zero] لا رموز. والعبارة المؤلفة من 12 رمزاً أو أكثر أصعب تخميناً بكثير.
    [one] رمز واحد. والعبارة المؤلفة من 12 رمزاً أو أكثر أصعب تخميناً بكثير.
    [two] رمزان. والعبارة المؤلفة من 12 رمزاً أو أكثر أصعب تخميناً بكثير.
    [few] { $count } رموز. والعبارة المؤلفة من 12 رمزاً أو أكثر أصعب تخميناً بكثير.
    [many] { $count } رمزاً. والعبارة المؤلفة من 12 رمزاً أو أكثر أصعب تخميناً بكثير.
   *[other] { $count } رمز. والعبارة المؤلفة من 12 رمزاً أو أكثر أصعب تخميناً بكثير.
}
safety-differ = عبارتا المرور غير متطابقتين. يُرجى إدخالهما مرة أخرى.
safety-working = لحظة من فضلكم…
safety-do-encrypt = تشفير
safety-do-change = تغيير عبارة المرور
safety-do-key = إظهار مفتاح الاسترداد
safety-do-plain = إزالة التشفير
safety-task-change = تغيير عبارة المرور…
safety-task-key = إظهار مفتاح الاسترداد…
safety-task-plain = إزالة التشفير…
safety-changed = غُيّرت عبارة المرور. ويبقى مفتاح الاسترداد كما هو.
safety-plain-means = تُكتب الاستعراضات ونسخها الاحتياطية من دون تشفير: ويستطيع عندئذ قراءتها كل من يستطيع قراءة الملفات.
safety-plain-now = لم تعد الاستعراضات ونسخها الاحتياطية مشفَّرة.
safety-lock-now = القفل الآن
safety-lock-after = القفل إذا لم تُستخدم النافذة لمدة
# $count: how many minutes
safety-minutes = { $count ->
    [zero] صفر دقيقة
    [one] دقيقة واحدة
    [two] دقيقتان
    [few] { $count } دقائق
    [many] { $count } دقيقة
   *[other] { $count } دقيقة
}
safety-lock-never = أبداً

## Recovery key

safety-key-title = مفتاح الاسترداد
safety-key-what = يفتح هذا المفتاح الاستعراضات ونسخها الاحتياطية إذا نُسيت عبارة المرور: أدخلوه حيث يطلب البرنامج عبارة المرور. واحفظوه في مكان لا يصل إليه إلا من يحق له قراءة الاستعراضات، بعيداً عن هذا الحاسوب.
safety-key-print = طباعة
safety-key-copy = نسخ
safety-key-copied = تم النسخ.
safety-key-safe = وضعته في مكان آمن
