# Words that the report prints around the answers.

default-title = Добровольный национальный обзор хода осуществления Глобального договора о безопасной, упорядоченной и легальной миграции
contents = Содержание
list-of-tables = Перечень таблиц
list-of-figures = Перечень рисунков
table = Таблица
figure = Рисунок
# What stands in the place of a cross-reference whose target is not printed.
lost-reference = [?]
source = Источник:
footnotes = Примечания
draft = Проект
# $date: the day of the last change
draft-of = Проект от { $date }
# $date: of its last change; $version: seven letters and digits that tell versions apart
draft-of-version = Проект от { $date }, версия { $version }
# A label and what stands behind it, as in "Focal point: Ministry of the Interior".
labelled = { $label }: { $value }
# The letters of targets such as 10.c, parted by blanks, and how such a target is written. $goal: 10; $letter: one of them
sdg-letters = a b c d
sdg-lettered-target = { $goal }.{ $letter }
# Between the options of a choice, which may hold commas and conjunctions themselves.
option-separator = {"; "}
objective-heading = Цель { $number }. { $title }
objective-short = Цель { $number }
# The letters or ordinals of the annexes, parted by blanks, in order.
annex-letters = I II III IV V VI VII VIII IX X XI XII
annex-number = Приложение { $letter }

## The overview of the 23 objectives

overview-caption = 23 цели в настоящем обзоре
overview-objective = Цель
overview-treatment = Объем рассмотрения
overview-lead = Ответственная структура
overview-summary = Основные меры
overview-see-section = См. раздел, посвященный этой цели.

## What is not there is said

objective-brief-note = Эта цель кратко рассматривается в сводной таблице.
objective-not-covered-note = Эта цель в настоящем обзоре не рассматривается.
objective-treatment-open-note = Объем рассмотрения этой цели еще не определен.
not-covered-heading = Цели, не рассматриваемые в настоящем обзоре
not-covered-introduction = В настоящем обзоре не рассматриваются следующие цели:
undecided-introduction = Порядок освещения следующих целей еще не определен:
not-applicable = Неприменимо.
not-available = Данные отсутствуют.
# $language: the language of the report
missing-in-language = [Этот фрагмент пока не подготовлен на данном языке: { $language }.]
# $language: the language in which the passage is printed instead
given-in-authentic-language = [Следующий фрагмент приводится на языке аутентичного текста настоящего обзора ({ $language }).]
conflict = [По двум вариантам этого фрагмента решение еще не принято. Приводятся оба варианта.]
# $number: 1, 2, …
conflict-version = [Вариант { $number }]

## Names of the languages

language-ar = арабский
language-zh = китайский
language-en = английский
language-fr = французский
language-ru = русский
language-es = испанский

## Review cycles

cycle-imrf = Международный форум по рассмотрению проблем миграции { $year } года
# $region: the name of the region
cycle-regional = Региональный обзор { $year } года: { $region }
region-ECA = Африка
region-ECE = Европа, Северная Америка и Центральная Азия
region-ECLAC = Латинская Америка и Карибский бассейн
region-ESCAP = Азия и Тихий океан
region-ESCWA = Арабский регион
