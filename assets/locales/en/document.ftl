# Words that the report prints around the answers.

default-title = Voluntary national review of the implementation of the Global Compact for Safe, Orderly and Regular Migration
contents = Contents
list-of-tables = Tables
list-of-figures = Figures
table = Table
figure = Figure
# What stands in the place of a cross-reference whose target is not printed.
lost-reference = [?]
source = Source:
footnotes = Notes
draft = Draft
# $date: the day of the last change
draft-of = Draft of { $date }
# $date: of its last change; $version: seven letters and digits that tell versions apart
draft-of-version = Draft of { $date }, version { $version }
# A label and what stands behind it, as in "Focal point: Ministry of the Interior".
labelled = { $label }: { $value }
# The letters of targets such as 10.c, parted by blanks, and how such a target is written. $goal: 10; $letter: one of them
sdg-letters = a b c d
sdg-lettered-target = { $goal }.{ $letter }
# Between the options of a choice, which may hold commas and conjunctions themselves.
option-separator = {"; "}
objective-heading = Objective { $number }. { $title }
objective-short = Objective { $number }
# The letters or ordinals of the annexes, parted by blanks, in order.
annex-letters = A B C D E F G H I J K L
annex-number = Annex { $letter }

## The overview of the 23 objectives

overview-caption = The 23 objectives in this review
overview-objective = Objective
overview-treatment = Treatment
overview-lead = Responsible entity
overview-summary = Main measures
overview-see-section = See the section on this objective.

## What is not there is said

objective-brief-note = This objective is treated in brief in the overview table.
objective-not-covered-note = This objective is not covered in this review.
objective-treatment-open-note = The treatment of this objective has not yet been decided.
not-covered-heading = Objectives not covered in this review
not-covered-introduction = The following objectives are not covered in this review:
undecided-introduction = The treatment of the following objectives has not yet been decided:
not-applicable = Not applicable.
not-available = Not available.
# $language: the language of the report
missing-in-language = [This passage is not yet available in { $language }.]
# $language: the language in which the passage is printed instead
given-in-authentic-language = [The following passage is given in { $language }, the authentic language of this review.]
conflict = [Two versions of this passage await a decision. Both are printed.]
# $number: 1, 2, …
conflict-version = [Version { $number }]

## Names of the languages

language-ar = Arabic
language-zh = Chinese
language-en = English
language-fr = French
language-ru = Russian
language-es = Spanish

## Review cycles

cycle-imrf = International Migration Review Forum { $year }
# $region: the name of the region
cycle-regional = Regional review { $year }: { $region }
region-ECA = Africa
region-ECE = Europe, North America and Central Asia
region-ECLAC = Latin America and the Caribbean
region-ESCAP = Asia and the Pacific
region-ESCWA = Arab region
