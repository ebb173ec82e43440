# Words that the report prints around the answers.

default-title = 《安全、有序和正常移民全球契约》执行情况自愿国别评估
contents = 目录
list-of-tables = 表目录
list-of-figures = 图目录
table = 表
figure = 图
# What stands in the place of a cross-reference whose target is not printed.
lost-reference = [?]
source = 资料来源：
footnotes = 注释
draft = 草稿
# $date: the day of the last change
draft-of = { $date }草稿
# $date: of its last change; $version: seven letters and digits that tell versions apart
draft-of-version = { $date }草稿，版本{ $version }
# A label and what stands behind it, as in "Focal point: Ministry of the Interior".
labelled = { $label }：{ $value }
# The letters of targets such as 10.c, parted by blanks, and how such a target is written. $goal: 10; $letter: one of them
sdg-letters = a b c d
sdg-lettered-target = { $goal }.{ $letter }
# Between the options of a choice, which may hold commas and conjunctions themselves.
option-separator = ；
objective-heading = 目标{ $number }：{ $title }
objective-short = 目标{ $number }
# The letters or ordinals of the annexes, parted by blanks, in order.
annex-letters = 一 二 三 四 五 六 七 八 九 十 十一 十二
annex-number = 附件{ $letter }

## The overview of the 23 objectives

overview-caption = 本评估中的23个目标
overview-objective = 目标
overview-treatment = 论述方式
overview-lead = 负责实体
overview-summary = 主要措施
overview-see-section = 见关于该目标的章节。

## What is not there is said

objective-brief-note = 概览表简述了该目标。
objective-not-covered-note = 本评估未涉及该目标。
objective-treatment-open-note = 该目标的论述方式尚未确定。
not-covered-heading = 本评估未涉及的目标
not-covered-introduction = 本评估未涉及下列目标：
undecided-introduction = 以下目标的论述方式尚未确定：
not-applicable = 不适用。
not-available = 暂无资料。
# $language: the language of the report
missing-in-language = [本段尚无{ $language }版。]
# $language: the language in which the passage is printed instead
given-in-authentic-language = [以下段落以本评估的作准语文（{ $language }）刊印。]
conflict = [本段有两个版本尚待决定取舍，现一并刊印。]
# $number: 1, 2, …
conflict-version = [版本{ $number }]

## Names of the languages

language-ar = 阿拉伯文
language-zh = 中文
language-en = 英文
language-fr = 法文
language-ru = 俄文
language-es = 西班牙文

## Review cycles

cycle-imrf = { $year }年国际移民问题审查论坛
# $region: the name of the region
cycle-regional = { $year }年区域审查：{ $region }
region-ECA = 非洲
region-ECE = 欧洲、北美洲和中亚
region-ECLAC = 拉丁美洲和加勒比
region-ESCAP = 亚洲及太平洋
region-ESCWA = 阿拉伯区域
