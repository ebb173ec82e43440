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
# $characters: the characters, in a row
missing-glyphs = لا يتضمن أي من خطوط البرنامج الأحرف التالية، ويظهر مكانها مربع: { $characters }
# $count: how many titles
unverified-wording = { $count ->
    [zero] لا يوجد في هذا التقرير أي عنوان رسمي لم يُتحقق منه بالرجوع إلى القرار.
    [one] يوجد في هذا التقرير عنوان رسمي واحد لم يُتحقق منه بالرجوع إلى القرار.
    [two] يوجد في هذا التقرير عنوانان رسميان لم يُتحقق منهما بالرجوع إلى القرار.
    [few] توجد في هذا التقرير { $count } عناوين رسمية لم يُتحقق منها بالرجوع إلى القرار.
    [many] يوجد في هذا التقرير { $count } عنواناً رسمياً لم يُتحقق منها بالرجوع إلى القرار.
   *[other] يوجد في هذا التقرير { $count } عنوان رسمي لم يُتحقق منها بالرجوع إلى القرار.
}
draft-because-of-conflict = توجد لبعض المقاطع صيغتان لم يُبتّ فيهما بعد. وترد كلتاهما في النص، ووُسم التقرير بأنه مسودة.

## المخططات

section-cover = الغلاف
template-gcm-short-title = المخطط الموجز
template-gcm-short-description = الأساسيات في سبعة فصول، لتقرير من نحو 20 صفحة.
template-gcm-standard-title = المخطط الكامل
template-gcm-standard-description = جميع فصول التقرير الكامل مع المرفقات.
