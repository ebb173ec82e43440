# The outlines gcm-short and gcm-standard: chapters, questions, options and columns, as printed in the report and shown
# beside the fields. A message is named after the question's id, the column and the option, joined by hyphens.

## Cover

cover-state = Name of the State
cover-title = Title
cover-edition = Review
cover-edition-first = First
cover-edition-second = Second
cover-edition-third = Third
cover-edition-fourth = Fourth
cover-edition-fifth = Fifth
cover-cycle = Review cycle
cover-cycle-name = Review cycle in the team’s own words
cover-period = Period covered
cover-authority = Submitting authority
cover-focal-point = Focal point
cover-focal-point-printed = Focal point printed in the report
cover-focal-point-printed-yes = Yes
cover-focal-point-printed-no = No
cover-validation-body = Validated by
cover-validation-date = Date of validation
cover-authentic-language = Authentic language
cover-authentic-language-ar = Arabic
cover-authentic-language-zh = Chinese
cover-authentic-language-en = English
cover-authentic-language-fr = French
cover-authentic-language-ru = Russian
cover-authentic-language-es = Spanish
cover-date = Month and year of the report
cover-deadline = Deadline for submission
cover-country = Country code

## Chapters

chapter-foreword = Foreword
chapter-summary = Executive summary
chapter-abbreviations = Abbreviations
chapter-methodology = Methodology
chapter-context = National context
chapter-policy = Policy and enabling environment
chapter-progress = Progress in implementing the objectives
chapter-practices = Good practices
chapter-challenges = Challenges and needs
chapter-means = Means of implementation
chapter-pledges = Pledges
chapter-next = Next steps
chapter-annexes = Annexes
chapter-annex-indicators = Indicators
chapter-annex-entities = Entities and stakeholders consulted
chapter-annex-laws = Laws and policies
chapter-annex-plan = National implementation plan
chapter-annex-pledges = Pledge sheets
chapter-annex-references = References
chapter-annex-translation = Note on translation

## Front matter

foreword-text = Foreword
summary-text = Executive summary

## Methodology

methodology-lead = Lead entity and participating government bodies
methodology-consultations = Consultations with relevant stakeholders
methodology-consultations-date = Date
methodology-consultations-place = Place or mode
methodology-consultations-group = Stakeholders
methodology-consultations-group-migrants = Migrants
methodology-consultations-group-civil-society = Civil society
methodology-consultations-group-diaspora = Diaspora
methodology-consultations-group-faith-groups = Faith-based organizations
methodology-consultations-group-local-authorities = Local authorities
methodology-consultations-group-private-sector = Private sector
methodology-consultations-group-trade-unions = Trade unions
methodology-consultations-group-parliament = Parliamentarians
methodology-consultations-group-human-rights-institutions = National human rights institutions
methodology-consultations-group-red-cross-red-crescent = Red Cross and Red Crescent
methodology-consultations-group-academia = Academia
methodology-consultations-group-media = Media
methodology-consultations-group-other = Other
methodology-consultations-participants = Participants
methodology-consultations-women = Of whom women
methodology-consultations-result = Outcome
methodology-sources = Data sources and limits of the review
methodology-validation = Validation of the review

## National context

context-roles = Role of the country in migration
context-roles-origin = Country of origin
context-roles-transit = Country of transit
context-roles-destination = Country of destination
context-roles-return = Country of return
context-profile = Migration profile
context-figures = Key figures
context-figures-figure = Figure
context-figures-value = Value
context-figures-date = Date
context-figures-source = Source

## Policy and enabling environment

policy-laws = Laws and national strategies
policy-institutions = Institutional arrangements and coordination
policy-plan = National implementation plan and coherence with the 2030 Agenda
policy-principles = Application of the guiding principles
policy-earlier = Follow-up to the earlier review

## Progress in implementing the objectives

progress-overview = Overview
progress-challenges = Shared challenges

objective-treatment = Treatment
objective-treatment-full = In full
objective-treatment-brief = In brief
objective-treatment-not-covered = Not covered
objective-reason = Reason for not covering the objective
objective-lead = Responsible entity
objective-status = State of implementation
objective-status-not-started = Not started
objective-status-planned = Planned
objective-status-under-way = Under way
objective-status-largely-achieved = Largely achieved
objective-sdg = Related Sustainable Development Goal targets
objective-principles = Guiding principles
objective-earlier = Follow-up to the earlier review
objective-measures = Policies and measures taken
objective-measures-table = Table of measures
objective-measures-table-measure = Measure
objective-measures-table-responsible = Responsible entity
objective-measures-table-level = Level
objective-measures-table-level-national = National
objective-measures-table-level-regional = Regional
objective-measures-table-level-local = Local
objective-measures-table-period = Period
objective-measures-table-cost = Cost and funding
objective-measures-table-reached = People reached
objective-results = Progress and results
objective-indicator = Indicators
objective-indicator-code = Code
objective-indicator-name = Indicator
objective-indicator-value = Value
objective-indicator-year = Year
objective-indicator-breakdown = Disaggregation
objective-indicator-source = Source
objective-good-practice = Good practice
objective-good-practice-title = Title
objective-good-practice-description = Description
objective-good-practice-evidence = Evidence
objective-good-practice-transferable = Transferability
objective-cooperation = Cooperation and partnerships
objective-crises = Effect of crises
objective-challenges = Challenges and gaps
objective-next = Next steps
objective-pledges = Pledges
objective-notes = Internal notes

## Means of implementation

means-resources = Resources and capacity-building
means-partnerships = Partnerships and support received
means-needs = Support needed

## Pledges and next steps

pledges-earlier = State of earlier pledges
pledges-earlier-title = Pledge
pledges-earlier-year = Year
pledges-earlier-state = State
pledges-earlier-state-fulfilled = Fulfilled
pledges-earlier-state-under-way = Under way
pledges-earlier-state-delayed = Delayed
pledges-earlier-state-withdrawn = Withdrawn
pledges-earlier-comment = Comment
pledges-sheets = New pledges
pledges-sheets-title = Title
pledges-sheets-type = Type
pledges-sheets-type-financial = Financial contribution
pledges-sheets-type-human-resources = Human resources contribution
pledges-sheets-type-process = Process-oriented commitment
pledges-sheets-type-policy = Policy-oriented commitment
pledges-sheets-approach = Approach
pledges-sheets-approach-individual = Individual
pledges-sheets-approach-common = Common
pledges-sheets-approach-partnership = In partnership
pledges-sheets-approach-matching = Matching
pledges-sheets-partners = Partners
pledges-sheets-time-frame = Time frame
pledges-sheets-text = Text of the pledge
next-actions = Planned actions
next-actions-action = Action
next-actions-responsible = Responsible entity
next-actions-time-frame = Time frame
next-follow-up = Dissemination and follow-up

## Annexes

annexes-text = Annexes
annex-entities = Entities and stakeholders consulted
annex-entities-entity = Entity
annex-entities-contribution = Contribution
annex-laws = Laws and policies
annex-laws-title = Title
annex-laws-date = Date
annex-laws-subject = Subject
annex-plan = National implementation plan
annex-plan-objective = Objective
annex-plan-action = Action
annex-plan-responsible = Responsible entity
annex-plan-time-frame = Time frame
annex-plan-state = State
annex-plan-state-not-started = Not started
annex-plan-state-under-way = Under way
annex-plan-state-completed = Completed
annex-references = References
annex-translation = Note on translation
