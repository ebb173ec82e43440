# The outlines gcm-short and gcm-standard: chapters, questions, options and columns, as printed in the report and shown
# beside the fields. A message is named after the question's id, the column and the option, joined by hyphens.

## Cover

cover-state = Nom de l’État
cover-title = Titre
cover-edition = Examen
cover-edition-first = Premier
cover-edition-second = Deuxième
cover-edition-third = Troisième
cover-edition-fourth = Quatrième
cover-edition-fifth = Cinquième
cover-cycle = Cycle d’examen
cover-cycle-name = Cycle d’examen (libellé propre)
cover-period = Période considérée
cover-authority = Autorité présentant l’examen
cover-focal-point = Point focal
cover-focal-point-printed = Mention du point focal dans le rapport
cover-focal-point-printed-yes = Oui
cover-focal-point-printed-no = Non
cover-validation-body = Validé par
cover-validation-date = Date de validation
cover-authentic-language = Langue faisant foi
cover-authentic-language-ar = Arabe
cover-authentic-language-zh = Chinois
cover-authentic-language-en = Anglais
cover-authentic-language-fr = Français
cover-authentic-language-ru = Russe
cover-authentic-language-es = Espagnol
cover-date = Mois et année du rapport
cover-deadline = Date limite de présentation
cover-country = Code du pays

## Chapters

chapter-foreword = Avant-propos
chapter-summary = Résumé
chapter-abbreviations = Sigles et acronymes
chapter-methodology = Méthodologie
chapter-context = Contexte national
chapter-policy = Politiques et environnement favorable
chapter-progress = Progrès accomplis dans la mise en œuvre des objectifs
chapter-practices = Bonnes pratiques
chapter-challenges = Difficultés et besoins
chapter-means = Moyens de mise en œuvre
chapter-pledges = Annonces d’engagement
chapter-next = Prochaines étapes
chapter-annexes = Annexes
chapter-annex-indicators = Indicateurs
chapter-annex-entities = Entités et parties prenantes consultées
chapter-annex-laws = Lois et politiques
chapter-annex-plan = Plan national de mise en œuvre
chapter-annex-pledges = Fiches d’annonce d’engagement
chapter-annex-references = Références
chapter-annex-translation = Note relative à la traduction

## Front matter

foreword-text = Avant-propos
summary-text = Résumé

## Methodology

methodology-lead = Entité chef de file et organismes publics participants
methodology-consultations = Consultations avec les parties prenantes
methodology-consultations-date = Date
methodology-consultations-place = Lieu ou modalité
methodology-consultations-group = Parties prenantes
methodology-consultations-group-migrants = Migrants
methodology-consultations-group-civil-society = Société civile
methodology-consultations-group-diaspora = Diaspora
methodology-consultations-group-faith-groups = Organisations confessionnelles
methodology-consultations-group-local-authorities = Autorités locales
methodology-consultations-group-private-sector = Secteur privé
methodology-consultations-group-trade-unions = Syndicats
methodology-consultations-group-parliament = Parlementaires
methodology-consultations-group-human-rights-institutions = Institutions nationales des droits de l’homme
methodology-consultations-group-red-cross-red-crescent = Croix-Rouge et Croissant-Rouge
methodology-consultations-group-academia = Milieu universitaire
methodology-consultations-group-media = Médias
methodology-consultations-group-other = Autres
methodology-consultations-participants = Participants
methodology-consultations-women = Dont femmes
methodology-consultations-result = Résultats
methodology-sources = Sources des données et limites de l’examen
methodology-validation = Validation de l’examen

## National context

context-roles = Place du pays dans les migrations
context-roles-origin = Pays d’origine
context-roles-transit = Pays de transit
context-roles-destination = Pays de destination
context-roles-return = Pays de retour
context-profile = Profil migratoire
context-figures = Chiffres clés
context-figures-figure = Donnée
context-figures-value = Valeur
context-figures-date = Date
context-figures-source = Source

## Policy and enabling environment

policy-laws = Législation et stratégies nationales
policy-institutions = Dispositif institutionnel et coordination
policy-plan = Plan national de mise en œuvre et cohérence avec le Programme 2030
policy-principles = Application des principes directeurs
policy-earlier = Suite donnée à l’examen précédent

## Progress in implementing the objectives

progress-overview = Vue d’ensemble
progress-challenges = Difficultés communes

objective-treatment = Traitement
objective-treatment-full = Détaillé
objective-treatment-brief = Succinct
objective-treatment-not-covered = Non traité
objective-reason = Raison pour laquelle l’objectif n’est pas traité
objective-lead = Entité responsable
objective-status = État de la mise en œuvre
objective-status-not-started = Non commencé
objective-status-planned = Prévu
objective-status-under-way = En cours
objective-status-largely-achieved = Largement réalisé
objective-sdg = Cibles connexes des objectifs de développement durable
objective-principles = Principes directeurs
objective-earlier = Suite donnée à l’examen précédent
objective-measures = Politiques et mesures adoptées
objective-measures-table = Tableau des mesures
objective-measures-table-measure = Mesure
objective-measures-table-responsible = Entité responsable
objective-measures-table-level = Niveau
objective-measures-table-level-national = National
objective-measures-table-level-regional = Régional
objective-measures-table-level-local = Local
objective-measures-table-period = Période
objective-measures-table-cost = Coût et financement
objective-measures-table-reached = Bénéficiaires
objective-results = Progrès accomplis et résultats
objective-indicator = Indicateurs
objective-indicator-code = Code
objective-indicator-name = Indicateur
objective-indicator-value = Valeur
objective-indicator-year = Année
objective-indicator-breakdown = Ventilation
objective-indicator-source = Source
objective-good-practice = Bonne pratique
objective-good-practice-title = Titre
objective-good-practice-description = Description
objective-good-practice-evidence = Éléments probants
objective-good-practice-transferable = Transférabilité
objective-cooperation = Coopération et partenariats
objective-crises = Effets des crises
objective-challenges = Difficultés et lacunes
objective-next = Prochaines étapes
objective-pledges = Annonces d’engagement
objective-notes = Notes internes

## Means of implementation

means-resources = Ressources et renforcement des capacités
means-partnerships = Partenariats et appui reçu
means-needs = Besoins d’appui

## Pledges and next steps

pledges-earlier = État des annonces d’engagement antérieures
pledges-earlier-title = Annonce d’engagement
pledges-earlier-year = Année
pledges-earlier-state = État
pledges-earlier-state-fulfilled = Concrétisée
pledges-earlier-state-under-way = En cours
pledges-earlier-state-delayed = Retardée
pledges-earlier-state-withdrawn = Retirée
pledges-earlier-comment = Observations
pledges-sheets = Nouvelles annonces d’engagement
pledges-sheets-title = Titre
pledges-sheets-type = Type
pledges-sheets-type-financial = Contribution financière
pledges-sheets-type-human-resources = Contribution en ressources humaines
pledges-sheets-type-process = Engagement axé sur les processus
pledges-sheets-type-policy = Engagement axé sur les politiques
pledges-sheets-approach = Approche
pledges-sheets-approach-individual = Individuelle
pledges-sheets-approach-common = Commune
pledges-sheets-approach-partnership = En partenariat
pledges-sheets-approach-matching = De contrepartie
pledges-sheets-partners = Partenaires
pledges-sheets-time-frame = Calendrier
pledges-sheets-text = Texte de l’annonce d’engagement
next-actions = Actions prévues
next-actions-action = Action
next-actions-responsible = Entité responsable
next-actions-time-frame = Calendrier
next-follow-up = Diffusion et suivi

## Annexes

annexes-text = Annexes
annex-entities = Entités et parties prenantes consultées
annex-entities-entity = Entité
annex-entities-contribution = Contribution
annex-laws = Lois et politiques
annex-laws-title = Titre
annex-laws-date = Date
annex-laws-subject = Objet
annex-plan = Plan national de mise en œuvre
annex-plan-objective = Objectif
annex-plan-action = Action
annex-plan-responsible = Entité responsable
annex-plan-time-frame = Calendrier
annex-plan-state = État
annex-plan-state-not-started = Non commencée
annex-plan-state-under-way = En cours
annex-plan-state-completed = Achevée
annex-references = Références
annex-translation = Note relative à la traduction
