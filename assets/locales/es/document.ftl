# Words that the report prints around the answers.

default-title = Examen nacional voluntario de la aplicación del Pacto Mundial para la Migración Segura, Ordenada y Regular
contents = Índice
list-of-tables = Índice de cuadros
list-of-figures = Índice de figuras
table = Cuadro
figure = Figura
# What stands in the place of a cross-reference whose target is not printed.
lost-reference = [?]
source = Fuente:
footnotes = Notas
draft = Borrador
# $date: the day of the last change
draft-of = Borrador de fecha { $date }
# $date: of its last change; $version: seven letters and digits that tell versions apart
draft-of-version = Borrador de fecha { $date }, versión { $version }
# A label and what stands behind it, as in "Focal point: Ministry of the Interior".
labelled = { $label }: { $value }
# The letters of targets such as 10.c, parted by blanks, and how such a target is written. $goal: 10; $letter: one of them
sdg-letters = a b c d
sdg-lettered-target = { $goal }.{ $letter }
# Between the options of a choice, which may hold commas and conjunctions themselves.
option-separator = {"; "}
objective-heading = Objetivo { $number }: { $title }
objective-short = Objetivo { $number }
# The letters or ordinals of the annexes, parted by blanks, in order.
annex-letters = I II III IV V VI VII VIII IX X XI XII
annex-number = Anexo { $letter }

## The overview of the 23 objectives

overview-caption = Los 23 objetivos en el presente examen
overview-objective = Objetivo
overview-treatment = Tratamiento
overview-lead = Entidad responsable
overview-summary = Medidas principales
overview-see-section = Véase la sección relativa a este objetivo.

## What is not there is said

objective-brief-note = Este objetivo se aborda de forma resumida en el cuadro general.
objective-not-covered-note = Este objetivo no se aborda en el presente examen.
objective-treatment-open-note = Aún no se ha decidido el tratamiento que se dará a este objetivo.
not-covered-heading = Objetivos no abordados en el presente examen
not-covered-introduction = En el presente examen no se abordan los objetivos siguientes:
undecided-introduction = Todavía no se ha decidido el tratamiento de los siguientes objetivos:
not-applicable = No se aplica.
not-available = No disponible.
# $language: the language of the report
missing-in-language = [Este pasaje aún no está disponible en { $language }.]
# $language: the language in which the passage is printed instead
given-in-authentic-language = [El pasaje siguiente se reproduce en { $language }, idioma del texto auténtico del presente examen.]
conflict = [Hay dos versiones de este pasaje pendientes de decisión. Se reproducen ambas.]
# $number: 1, 2, …
conflict-version = [Versión { $number }]

## Names of the languages

language-ar = árabe
language-zh = chino
language-en = inglés
language-fr = francés
language-ru = ruso
language-es = español

## Review cycles

cycle-imrf = Foro de Examen de la Migración Internacional de { $year }
# $region: the name of the region
cycle-regional = Examen regional de { $year }: { $region }
region-ECA = África
region-ECE = Europa, América del Norte y Asia Central
region-ECLAC = América Latina y el Caribe
region-ESCAP = Asia y el Pacífico
region-ESCWA = Región árabe
