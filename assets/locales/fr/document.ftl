# Words that the report prints around the answers.

default-title = Examen national volontaire de la mise en œuvre du Pacte mondial pour des migrations sûres, ordonnées et régulières
contents = Table des matières
list-of-tables = Liste des tableaux
list-of-figures = Liste des figures
table = Tableau
figure = Figure
# What stands in the place of a cross-reference whose target is not printed.
lost-reference = [?]
source = Source :
footnotes = Notes
draft = Projet
# $date: the day of the last change
draft-of = Projet du { $date }
# $date: of its last change; $version: seven letters and digits that tell versions apart
draft-of-version = Projet du { $date }, version { $version }
# A label and what stands behind it, as in "Focal point: Ministry of the Interior".
labelled = { $label } : { $value }
# The letters of targets such as 10.c, parted by blanks, and how such a target is written. $goal: 10; $letter: one of them
sdg-letters = a b c d
sdg-lettered-target = { $goal }.{ $letter }
# Between the options of a choice, which may hold commas and conjunctions themselves.
option-separator = {" ; "}
objective-heading = Objectif { $number } : { $title }
objective-short = Objectif { $number }
# The letters or ordinals of the annexes, parted by blanks, in order.
annex-letters = I II III IV V VI VII VIII IX X XI XII
annex-number = Annexe { $letter }

## The overview of the 23 objectives

overview-caption = Les 23 objectifs dans le présent examen
overview-objective = Objectif
overview-treatment = Traitement
overview-lead = Entité responsable
overview-summary = Principales mesures
overview-see-section = Voir la section consacrée à cet objectif.

## What is not there is said

objective-brief-note = Cet objectif est traité succinctement dans le tableau d’ensemble.
objective-not-covered-note = Cet objectif n’est pas traité dans le présent examen.
objective-treatment-open-note = Le traitement réservé à cet objectif n’a pas encore été arrêté.
not-covered-heading = Objectifs non traités dans le présent examen
not-covered-introduction = Les objectifs suivants ne sont pas traités dans le présent examen :
undecided-introduction = Le traitement des objectifs ci-après n’a pas encore été décidé :
not-applicable = Sans objet.
not-available = Non disponible.
# $language: the language of the report
missing-in-language = [Ce passage n’est pas encore disponible en { $language }.]
# $language: the language in which the passage is printed instead
given-in-authentic-language = [Le passage suivant est reproduit en { $language }, langue faisant foi pour le présent examen.]
conflict = [Deux versions de ce passage sont en attente d’une décision. Elles sont reproduites toutes les deux.]
# $number: 1, 2, …
conflict-version = [Version { $number }]

## Names of the languages

language-ar = arabe
language-zh = chinois
language-en = anglais
language-fr = français
language-ru = russe
language-es = espagnol

## Review cycles

cycle-imrf = Forum d’examen des migrations internationales de { $year }
# $region: the name of the region
cycle-regional = Examen régional de { $year } : { $region }
region-ECA = Afrique
region-ECE = Europe, Amérique du Nord et Asie centrale
region-ECLAC = Amérique latine et Caraïbes
region-ESCAP = Asie et Pacifique
region-ESCWA = Région arabe
