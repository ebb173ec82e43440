# Words that the report prints around the answers.

default-title = الاستعراض الوطني الطوعي لتنفيذ الاتفاق العالمي من أجل الهجرة الآمنة والمنظمة والنظامية
contents = المحتويات
list-of-tables = قائمة الجداول
list-of-figures = قائمة الأشكال
table = الجدول
figure = الشكل
# What stands in the place of a cross-reference whose target is not printed.
lost-reference = [?]
source = المصدر:
footnotes = الحواشي
draft = مسودة
# $date: the day of the last change
draft-of = مسودة مؤرخة { $date }
# $date: of its last change; $version: seven letters and digits that tell versions apart
draft-of-version = مسودة مؤرخة { $date }، النسخة { $version }
# A label and what stands behind it, as in "Focal point: Ministry of the Interior".
labelled = { $label }: { $value }
# The letters of targets such as 10.c, parted by blanks, and how such a target is written. $goal: 10; $letter: one of them
sdg-letters = أ ب ج د
sdg-lettered-target = { $goal }-{ $letter }
# Between the options of a choice, which may hold commas and conjunctions themselves.
option-separator = {"؛ "}
objective-heading = الهدف { $number }: { $title }
objective-short = الهدف { $number }
# The letters or ordinals of the annexes, parted by blanks, in order.
annex-letters = الأول الثاني الثالث الرابع الخامس السادس السابع الثامن التاسع العاشر الحادي عشر الثاني عشر
annex-number = المرفق { $letter }

## The overview of the 23 objectives

overview-caption = الأهداف الثلاثة والعشرون في هذا الاستعراض
overview-objective = الهدف
overview-treatment = مستوى التناول
overview-lead = الجهة المسؤولة
overview-summary = التدابير الرئيسية
overview-see-section = انظر الفرع المخصص لهذا الهدف.

## What is not there is said

objective-brief-note = يُتناول هذا الهدف بإيجاز في جدول اللمحة العامة.
objective-not-covered-note = لا يشمل هذا الاستعراض هذا الهدف.
objective-treatment-open-note = لم يتقرر بعد مستوى تناول هذا الهدف.
not-covered-heading = الأهداف غير المشمولة في هذا الاستعراض
not-covered-introduction = لا يشمل هذا الاستعراض الأهداف التالية:
undecided-introduction = لم يُبَتّ بعد في كيفية تناول الأهداف التالية:
not-applicable = لا ينطبق.
not-available = غير متاح.
# $language: the language of the report
missing-in-language = [هذا المقطع غير متاح بعد باللغة { $language }.]
# $language: the language in which the passage is printed instead
given-in-authentic-language = [يرد المقطع التالي باللغة { $language }، وهي اللغة ذات الحجية لهذا الاستعراض.]
conflict = [توجد صيغتان لهذا المقطع لم يُبتّ فيهما بعد. وترد كلتاهما في النص.]
# $number: 1, 2, …
conflict-version = [الصيغة { $number }]

## Names of the languages

language-ar = العربية
language-zh = الصينية
language-en = الإنكليزية
language-fr = الفرنسية
language-ru = الروسية
language-es = الإسبانية

## Review cycles

cycle-imrf = منتدى استعراض الهجرة الدولية لعام { $year }
# $region: the name of the region
cycle-regional = الاستعراض الإقليمي لعام { $year }: { $region }
region-ECA = أفريقيا
region-ECE = أوروبا وأمريكا الشمالية وآسيا الوسطى
region-ECLAC = أمريكا اللاتينية ومنطقة البحر الكاريبي
region-ESCAP = آسيا والمحيط الهادئ
region-ESCWA = المنطقة العربية
