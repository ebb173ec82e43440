# What went wrong: what happened, what is safe, what to do next.

## The store

error-store-not-a-store = المسار { $path } ليس مستودعاً للاستعراضات. ولم يُغيَّر أي شيء. يُرجى التحقق من المجلد المحدد بالخيار {"\u200E"}--data-dir.
error-store-newer = كُتب الملف { $path } بإصدار أحدث من البرنامج (التنسيق { $found }؛ ويقرأ هذا الإصدار التنسيقات حتى { $supported }). ولم يُمسّ الملف. يُرجى تثبيت الإصدار الأحدث.
error-store-damaged = الملف { $path } تالف: { $reason }. ولم يُغيَّر أي شيء. يُرجى أخذ نسخة من الملف قبل أي إجراء آخر.
error-store-busy = يقوم برنامج آخر بالكتابة في { $path }. ولم يُغيَّر أي شيء. يُرجى إعادة المحاولة بعد قليل.
error-store-io = تتعذر قراءة { $path } أو الكتابة فيه: { $reason }. وكل ما حُفظ من قبل سليم.
error-store-absent = لا توجد استعراضات بعدُ في { $path }. يمكن بدء استعراض بالأمر «new» أو إضافة العينة بالأمر «sample».
error-store-refused = رفض المستودع ما أُريدت كتابته: { $reason }. ولم يتغير شيء.
error-union-same = المستودع { $path } هو المستودع المفتوح حالياً: ليس هناك ما يُوحَّد.
error-union-refused = لم يُدرَج المستودع { $path } لأن جزءاً من محتواه ليس كما يُزعم أنه: { $reason }. ولم يُغيَّر أي شيء.

## Drafts, questions and answers

error-unknown-draft = لا يوجد استعراض بالمعرّف { $draft }. ويعرض الأمر «list» الاستعراضات.
error-ambiguous-draft = يوجد أكثر من استعراض يبدأ معرّفه بـ { $draft }. يُرجى إدخال مزيد من أحرف المعرّف.
error-unreadable-outline = تتعذر قراءة النموذج التوجيهي للاستعراض { $draft }، ولذلك لا يمكن عرض إجاباته. ولم يُغيَّر أي شيء.
error-unknown-question = لا يتضمن النموذج التوجيهي لهذا الاستعراض السؤال { $question }. ويعرض الأمر «template show» قائمة الأسئلة.
error-unknown-template = لا يوجد نموذج توجيهي باسم { $template }. ويعرض الأمر «template list» النماذج التوجيهية.
error-unknown-state = ليس { $state } رمزاً ثلاثي الأحرف لدولة (ISO 3166-1)، مثل MAR.
error-language-needed = تُكتب الإجابة عن السؤال { $question } نصاً: يُرجى تحديد لغتها بالخيار {"\u200E"}--language.
error-not-a-number = القيمة «{ $value }» ليست عدداً. يُرجى كتابة العدد على النحو التالي: 1234.5.
error-not-a-date = القيمة «{ $value }» ليست تاريخاً. يُرجى كتابة {"\u200E"}2026 أو {"\u200E"}2026-05 أو {"\u200E"}2026-05-08.
error-unknown-option = لا يمكن اختيار «{ $option }» هنا. الخيارات الممكنة: { $known }.
error-not-rows = ينبغي تقديم صفوف الجدول في شكل قائمة JSON مؤلفة من كائنات: { $reason }
error-unknown-language = { $language } ليست إحدى اللغات ar، zh، en، fr، ru، es.
error-bad-row-id = الصف { $row }: يجب أن يكون «id» نصاً من 1 إلى 64 حرفاً لا يحمله صف آخر.
error-unknown-field = الصف { $row }: لا يتضمن الجدول العمود { $field }.
error-in-field = الصف { $row }، العمود { $field }: { $reason }
error-answer-too-large = يتجاوز حجم الإجابة { $limit } ميغابايت. ولم يُحفظ أي شيء.
error-reason-needed = يُرجى بيان سبب عدم انطباق السؤال. وهذا السبب موجَّه إلى الفريق ولا يُطبع أبداً.
error-wrong-kind = هذه الإجابة ليست من النوع الذي يطلبه السؤال ({ $kind }). لم يُحفظ شيء.
error-unknown-section = لا يوجد في مخطط هذا الاستعراض قسم { $section }.
error-already-open = برنامج GCM Review مفتوح بالفعل على هذا الجهاز بالاستعراضات نفسها. استخدم النافذة المفتوحة.

## Files

error-read-file = تتعذر قراءة { $path }: { $reason }.
error-not-text = الملف { $path } ليس ملفاً نصياً بترميز UTF-8. ولم يُحفظ أي شيء. يُرجى حفظه نصاً عادياً بترميز UTF-8 ثم إعادة المحاولة.
error-file-exists = الملف { $path } موجود من قبل وقد تُرك على حاله. يُرجى اختيار اسم آخر، أو استخدام الخيار {"\u200E"}--force لاستبداله.
error-write-file = تعذرت كتابة { $path }: { $reason }. ولم يُترك أي ملف غير مكتمل.
error-export = تعذرت كتابة التقرير: { $reason }. والاستعراض نفسه سليم.
# $count: how many faults
error-template-faults = { $count ->
    [zero] لا يصلح الملف { $path } نموذجاً توجيهياً. ولم تُحدَّد فيه أخطاء.
    [one] لا يصلح الملف { $path } نموذجاً توجيهياً. وفيه خطأ واحد:
    [two] لا يصلح الملف { $path } نموذجاً توجيهياً. وفيه خطآن:
    [few] لا يصلح الملف { $path } نموذجاً توجيهياً. وفيه { $count } أخطاء:
    [many] لا يصلح الملف { $path } نموذجاً توجيهياً. وفيه { $count } خطأً:
   *[other] لا يصلح الملف { $path } نموذجاً توجيهياً. وفيه { $count } خطأ:
}

## The faults of an outline file

fault-too-large = يتجاوز حجم الملف بالبايت { $detail }
fault-not-json = الملف ليس بتنسيق JSON: { $detail }
fault-shape = { $detail }
fault-bad-id = لا يجوز أن يتضمن المعرّف «{ $detail }» سوى أحرف لاتينية صغيرة وأرقام وشرطات، ويجب أن يبدأ بحرف
fault-reserved-id = المعرّف «{ $detail }» محجوز
fault-repeated-id = المعرّف «{ $detail }» مكرر
fault-empty = لا يُطرح هنا أي سؤال
fault-no-options = لا توجد خيارات للاختيار منها
fault-nested-records = لا يجوز أن يرد جدول داخل جدول
fault-unknown-question = لا يوجد سؤال «{ $detail }» مناسب هنا
fault-unknown-option = لا يوجد «{ $detail }» ليُحال إليه
fault-bad-limit = الحدود ليست مرتبة: الحد الأدنى، فالقيمة المقترحة، فالحد الأقصى
fault-no-words = لا يوجد بأي لغة نص يقابل «{ $detail }»
fault-no-sheet = تُطبع الأهداف، لكن «objective_sheet» لا تتضمن طلب «treatment»
