# Guidance: what is shown beside each question of gcm-short and gcm-standard. It is never printed in a report.
# A message is named after the question, chapter or objective that it explains, in our own words; no official text is quoted.

## Cover

guidance-cover-state = Give the name of the State as it is to be printed, in the language of this report. The form used at the United Nations is the safest choice; let the foreign ministry confirm it. Like all guidance, this note is shown beside the field only and is never printed.
guidance-cover-title = No title is prescribed: voluntary national review, voluntary GCM review and national report are all in use. Say what the document is, not what it achieves. The cycle, the period and the authority have fields of their own.
guidance-cover-edition = Choose whether this is your State’s first, second or a later review of the Compact. From the second review on, the questions about what became of the earlier one are asked as well.
guidance-cover-cycle = Choose the forum or the regional review for which the report is prepared. If it is not in the list, leave this open and name it in the next field.
guidance-cover-cycle-name = Fill this in only if your cycle is not in the list above. Write its name and year as they stand in the invitation you received.
guidance-cover-period = Give the first and the last month covered, for example January 2022–December 2025. A later review normally begins where the earlier one ended. Figures from outside the period may be used if their date is given.
guidance-cover-authority = Give the full official name of the ministry or body that submits the report on behalf of the State. The other contributors are named in the chapter on methodology.
guidance-cover-focal-point = Name the office that answers questions about the report, with an address that will still be read in four years. An office is better than a person. It is printed only if you say so in the next field.
guidance-cover-focal-point-printed = Choose “Yes” only if those concerned agree: the report becomes public and will be found by search engines. If nothing is chosen, the focal point is not printed.
guidance-cover-validation-body = Name the body that approved the text, for example the inter-ministerial committee. If there were several steps, name the last one here and describe the others under methodology. Leave this open until the text is validated.
guidance-cover-validation-date = Give the day on which that body approved this text. If anything of substance was changed afterwards, have the change confirmed and give the later date.
guidance-cover-authentic-language = Choose the language whose text prevails if the versions differ. It is normally the language in which the text was validated; all the others are translations.
guidance-cover-date = Give the month and the year that are to stand on the cover; the day is not needed. It is usually the month of validation or of submission.
guidance-cover-deadline = Give the day by which the report must be sent. It serves your own planning and is never printed. Count back from it: printing, translation, validation and comments by ministries each take longer than foreseen.

## Chapters

guidance-chapter-foreword = Here the minister or the head of the lead entity presents the review in a personal voice, on one page.
guidance-chapter-summary = This chapter tells a reader who reads nothing else what was done, what changed, what remains difficult and what comes next.
guidance-chapter-abbreviations = This list is made automatically from the abbreviations marked in the text; there is nothing to write here.
guidance-chapter-methodology = This chapter shows how the review was prepared, by whom, with whom and on what evidence, in 500 words at most.
guidance-chapter-context = This chapter gives the few dated and sourced facts about migration that a reader needs in order to understand the rest, in about 500 words.
guidance-chapter-policy = This chapter shows how the Compact has found its way into laws, institutions and plans, before the objectives are taken one by one.
guidance-chapter-progress = This is the heart of the review: what was done on the objectives, what changed for people and what stands in the way.
guidance-chapter-practices = The good practices recorded in the objective sheets are gathered here automatically; to add or change one, open the sheet of its objective.
guidance-chapter-challenges = This chapter begins with the challenges that several objectives share and then gathers automatically those recorded in the objective sheets.
guidance-chapter-means = This chapter says with what money, people, knowledge and partners the Compact is implemented, and what support is lacking.
guidance-chapter-pledges = This chapter accounts for the pledges made earlier and presents the new ones.
guidance-chapter-next = This chapter says who will do what by when, and how the review itself will be followed up.
guidance-chapter-annexes = The annexes hold what supports the report but would interrupt the reading.
guidance-chapter-annex-indicators = The indicators recorded in the objective sheets are gathered here automatically.
guidance-chapter-annex-entities = This annex lists the entities and groups that contributed to the review, without the names of persons.
guidance-chapter-annex-laws = This annex lists the main laws and policies with their dates, so that the chapters can refer to them briefly.
guidance-chapter-annex-plan = This annex shows the national implementation plan action by action, and how far each action has come.
guidance-chapter-annex-pledges = The pledge sheets entered in the chapter on pledges are printed here in full; there is nothing to write here.
guidance-chapter-annex-references = This annex lists the documents and data sources on which the report rests, so that a reader can find them.
guidance-chapter-annex-translation = This annex tells readers which language version prevails and how the others were made.

## Front matter

guidance-foreword-text = Say why migration matters to your country, what the review shows and whom you thank. One frank sentence about what has not been achieved makes the rest more credible. Leave details to the chapters; end with the office of the signatory, the place and the month. At most 400 words.
guidance-summary-text = Write this last, in at most 600 words: the objectives covered, three to five results with their figures and dates, the main challenges, the next steps and the pledges. State nothing here that the chapters do not say. If the report exists only in Arabic or in Chinese, a summary in a second official language of the United Nations will help it to be read.

## Methodology

guidance-methodology-lead = Name the entity that led the review and the government bodies that took part, and say how the work was shared. Mention regional and local authorities, parliament and any outside help, such as the United Nations network in your country. About 150 words; the full list belongs in an annex.
guidance-methodology-consultations = One row for each meeting, survey or call for contributions. Say what was asked for and what became of it, not only that people were heard. Do not enter names, quotations or details by which a person could be recognized: the report becomes public, and being named can harm a migrant, an official or an organization. If nobody was consulted, say so and why.
guidance-methodology-consultations-date = The day is best; the month is enough. For a survey, give the day on which it closed.
guidance-methodology-consultations-place = A town, or “online” or “in writing”. Leave out the address of a shelter or of private premises.
guidance-methodology-consultations-group = Choose every group that was represented. Choose “Other” only if none of them fits.
guidance-methodology-consultations-participants = The number of persons present or of replies received. If nobody counted, leave this empty rather than estimate.
guidance-methodology-consultations-women = The number of women among the participants, if it was recorded.
guidance-methodology-consultations-result = One or two sentences: the main request, and what was changed in the text or in policy. No words that can be traced to one person.
guidance-methodology-sources = Name the main sources (registers, census, surveys, reports of independent bodies) and the day after which nothing was added. Then say what is missing: groups that were not reached, provisional figures, registers that cannot be compared, too little time. Readers trust a review that knows its limits. About 100 words.
guidance-methodology-validation = Say who commented on the draft, at which meeting it was approved and on what date. If you can, give the number of changes asked for and made, and mention views that were not shared. Two or three sentences are enough.

## National context

guidance-context-roles = Choose every role that applies; many countries have all four. A role that concerns few people may still matter for policy.
guidance-context-profile = Say who leaves, arrives, passes through and returns, from and to where, and what has changed in the period. Keep to about 250 words and a handful of figures, each with its date and source. Use neutral terms, such as migrants in an irregular situation, and avoid comparisons with other countries.
guidance-context-figures = Five to eight figures are enough. Use exactly the same values wherever the text mentions them, and call an estimate an estimate. Where figures by sex exist, give them.
guidance-context-figures-figure = What is counted and for whom, for example foreign-born residents, women and men.
guidance-context-figures-value = The number with its unit, for example 940,000 persons or 4.6 per cent.
guidance-context-figures-date = The date to which the figure refers, not that of its publication.
guidance-context-figures-source = The body and the publication or register, so that another person can find the figure.

## Policy and enabling environment

guidance-policy-laws = Name the laws and strategies that matter most to migrants, with number and year, and say in one sentence what each of them changed. Keep apart what is in force, what has been adopted but is not yet applied, and what is in preparation. About 300 words; the complete list belongs in an annex.
guidance-policy-institutions = Say which body coordinates, who sits on it, how often it meets and what it has decided. Show how local authorities, parliament and civil society are involved. If coordination does not yet work well, say where it fails. About 250 words.
guidance-policy-plan = Is there a national implementation plan, or are the objectives part of other plans? Give its date, the number of actions, those completed and the budget. Then show the link with the 2030 Agenda and with other reports your State submits. If there is no plan, one sentence will do.
guidance-policy-principles = The Compact rests on ten guiding principles (paragraph 15). Rather than affirm all ten, choose three or four and show by one example each how they changed a decision, a budget or a service. About 200 words.
guidance-policy-earlier = Take the next steps announced in the earlier review one by one: done, under way or given up, with the date and the reason. A short list reads best. That something was not done is useful to know, for readers and for those who will write the next review.

## Progress in implementing the objectives

guidance-progress-overview = Say how many objectives are treated in full, in brief or not at all, how they were chosen, and where progress was greatest and least. The table of the 23 objectives is made automatically from the sheets. About 200 words, without repeating the sheets.
guidance-progress-challenges = Describe here only what hinders several objectives at once, such as lack of data, funds, staff or coordination. For each challenge give the cause, the consequence and what would help. Three to five challenges, about 200 words in all.

## Means of implementation

guidance-means-resources = Say what budget, staff, training, data and technology are used. Give amounts with currency, year and source, and keep national funds apart from external ones. For training, say what people do differently since, not only how many attended. About 250 words.
guidance-means-partnerships = Name the partners (States, the United Nations system, local authorities, civil society, the private sector, the diaspora), what they gave and what it made possible. Mention support that your State has given to others. Leave out agreements that are not yet public. About 250 words.
guidance-means-needs = Say what is needed, for which objective, by when and on what scale: advice, training, equipment or funds. Begin with the most urgent need. A precise request is more likely to be answered. About 150 words.

## Pledges and next steps

guidance-pledges-earlier = One row for each pledge made in earlier cycles, including those that are delayed or were withdrawn. Use the title under which it was registered, so that it can be found on the pledging dashboard. Give the state at the end of the period.
guidance-pledges-earlier-year = The year in which the pledge was made.
guidance-pledges-earlier-state = Choose “Fulfilled” only if everything promised has been done.
guidance-pledges-earlier-comment = One sentence: what has been achieved, or why it is delayed or was withdrawn.
guidance-pledges-sheets = One sheet for each pledge. A good pledge is concrete, measurable, realistic and forward-looking, has an end date and, if possible, partners. It concerns migrants; refugees and asylum-seekers have pledging processes of their own. Enter only what those who must pay for it have approved: pledges are published.
guidance-pledges-sheets-type = Choose what is mainly given: funds, staff, a process or a policy.
guidance-pledges-sheets-approach = A pledge of several actors is registered by one of them only. A matching pledge names, in its text, the title and number of the pledge it answers.
guidance-pledges-sheets-partners = Organizations and States that have agreed to be named; no private persons.
guidance-pledges-sheets-time-frame = Month and year of the beginning and of the end.
guidance-pledges-sheets-text = Between 300 and 3,000 characters, as the form of the United Nations Network on Migration asks. Say what will be done, for whom, with what means, by when and how it will be measured.
guidance-next-actions = Five to ten actions are enough, each with one responsible entity and a date. Every main challenge named in the report should find an answer here. Leave out wishes for which nobody is responsible, and do not copy the whole national plan.
guidance-next-actions-action = Begin with a verb and say what will exist when the action is completed.
guidance-next-actions-responsible = One entity by its official name, with others after it if need be; no persons.
guidance-next-actions-time-frame = Month and year of completion, for example by June 2027.
guidance-next-follow-up = Say how the report will be published, in which languages and forms, and how it will reach migrants, local authorities and parliament. Say who will follow the actions, how often, and when the next review is expected. About 150 words.

## Annexes

guidance-annexes-text = Put here what supports the report: indicators, entities consulted, laws, the national plan, references. Give each part a heading and refer to it in the chapters. No names of persons consulted and no internal documents: the annexes become public like the rest.
guidance-annex-entities = One row for each entity or group, with its official name. Leave out the names of persons. An organization can be put at risk too: ask before you name it and, in case of doubt, describe it in general terms, such as two associations of domestic workers.
guidance-annex-entities-entity = Organizations, not persons; only those that agree to be named.
guidance-annex-entities-contribution = A few words: data, text, comments or part in a meeting.
guidance-annex-laws = List the laws, decrees, strategies and agreements cited in the report that are public. Give their official titles; a reader will search for them by number and date.
guidance-annex-laws-date = The date of adoption. If a law entered into force later, say so under “Subject”.
guidance-annex-plan = One row for each action of the plan. Give the state on the last day of the period covered. If the plan is long, take the main actions and say where the whole plan is published.
guidance-annex-plan-objective = The number of the objective, from 1 to 23; several are possible.
guidance-annex-plan-state = Choose “Completed” only if the action as a whole is finished.
guidance-annex-references = Give the author, title, year and, if there is one, the public address of each document cited. Keep to one manner throughout. Cite nothing confidential.
guidance-annex-translation = Say which language version is authentic, which office translated the others and whether they were checked. Two or three sentences.

## Objective sheet

guidance-objective-treatment = Choose “In full” where there is something to show or to learn, “In brief” for one paragraph in the overview table, and “Not covered” where there is nothing to report. A few objectives treated well are worth more than 23 treated thinly. You can change your mind: what has been written is kept.
guidance-objective-reason = One sentence for the reader, because it is printed: for example, that the objective was not a priority in the period or that no information was available. Anything that concerns only the team belongs in the internal notes.
guidance-objective-lead = Give the official name of the entity responsible, then of any others that take part. It is printed in the overview table as well. Offices only, no persons.
guidance-objective-status = Assess for yourselves where the objective stands at the end of the period; if in doubt, choose the lower state. The text on results should bear it out. It is not a score and is not compared with that of other States.
guidance-objective-sdg = Choose only the targets that the measures serve directly, usually between one and four. Any targets offered for the objective are suggestions, not an official list; change them freely.
guidance-objective-principles = Choose the two or three principles that really shaped the measures, and let the text show how. Choosing all ten tells the reader little.
guidance-objective-earlier = Say what the earlier review announced for this objective and what became of it: done, under way or given up, with the date and the reason. Two to four sentences.
guidance-objective-measures = Say what was done in the period: the law, service or agreement, by whom, since when, where and for whom. Three to five measures, about 150 words; plans belong under next steps. If the objective is treated in brief, this is the only paragraph: some 60 words, with the main result.
guidance-objective-measures-table = Use the table where details of cost or reach matter; one row for each measure. It completes the text and does not repeat it.
guidance-objective-measures-table-level = The level that carries out the measure, not the one that decided on it. Local measures are easily forgotten.
guidance-objective-measures-table-period = First and last year, or “since” and a year.
guidance-objective-measures-table-cost = Amount, currency, year and who pays. If the cost is not known, say so.
guidance-objective-measures-table-reached = Number of persons, of whom women, and the date. Count persons rather than services given.
guidance-objective-results = Say what changed for migrants and communities, with a figure, its date and its source; “no data are collected” is a good answer. Compare with the beginning of the period. A training course held is a measure; what people do differently afterwards is a result. About 150 words.
guidance-objective-indicator = Use what exists: indicators of the Sustainable Development Goals, the voluntary indicators in document A/79/590, national statistics. An indicator is not always a number. One row for each value; nothing has to be calculated for this review alone.
guidance-objective-indicator-code = The code in its own list, for example 10.c.1; none for a national indicator.
guidance-objective-indicator-value = A number with its unit, a percentage, yes, no or partly, or a few words. If there is none, say that it is not available and why.
guidance-objective-indicator-year = The year to which the value refers.
guidance-objective-indicator-breakdown = By sex, age and migratory status, as far as available. Leave out groups so small that people could be recognized.
guidance-objective-indicator-source = The body and the publication or register.
guidance-objective-good-practice = Choose what has worked long enough to be judged and could serve others. Tell the problem, what was done and what changed, in about 150 words. Ask those in charge whether they agree to publication; describe no person who could be recognized.
guidance-objective-good-practice-evidence = An evaluation, a figure with its date or an independent finding; praise is not evidence.
guidance-objective-good-practice-transferable = What another country would need, such as a law, funds or staff, and what may not work elsewhere.
guidance-objective-cooperation = Say with whom you work (other States, local authorities, the United Nations system, civil society), on what basis and what it has made possible. About 80 words. Leave out agreements and talks that are not public.
guidance-objective-crises = Say how a disaster, conflict, pandemic or economic crisis affected migrants in relation to this objective, and what was done. Name the crisis and its dates, and say which emergency measures were kept. About 80 words.
guidance-objective-challenges = Say what did not work and why: the law, funds, data, coordination. For each point, name the cause, those affected and what would help. Three points, about 100 words. Frankness makes the results more credible and requests for support stronger.
guidance-objective-next = One to three actions that answer the challenges above, each with the entity responsible and a date. About 50 words. Repeat only the most important in the chapter on next steps.
guidance-objective-pledges = Name the earlier and new pledges that concern this objective, with their titles and where they stand. The full text belongs in the pledge sheets.
guidance-objective-notes = For the team and its successors: decisions, doubts, sources to check, whom to ask. Never printed. Even so, write nothing that could harm a person if the file were passed on.

## The 23 objectives, one by one

guidance-objective-01 = Paragraph 17 of the Compact is about knowing: reliable figures on migration, broken down by sex, age and migratory status, comparable and well protected. A reviewer looks for regular publication, for registers that work together, for safeguards of personal data, and for one decision that was taken differently because of the data.
guidance-objective-02 = Paragraph 18 of the Compact is about the reasons why people feel forced to leave: poverty, lack of work, insecurity, disasters, climate change and a degraded environment. A reviewer looks for development and preparedness in the places people leave, and for signs that staying has become a real option.
guidance-objective-03 = Paragraph 19 of the Compact is about clear and reliable information before departure, on the way, on arrival and on return. A reviewer looks for where it can be found, in which languages, free of charge or not, and how many people used it, women and people far from towns included.
guidance-objective-04 = Paragraph 20 of the Compact is about being able to prove who one is: civil registration, birth certificates, passports and papers issued abroad. A reviewer looks for cost, waiting time and coverage, for the prevention of statelessness, and for how a lack of papers affects access to services.
guidance-objective-05 = Paragraph 21 of the Compact is about ways to migrate regularly: for work, study, family life or because return home is not possible. A reviewer looks for the number of permits and the time they take, for agreements in force, and for who still finds no way that is open.
guidance-objective-06 = Paragraph 22 of the Compact is about recruitment at no cost to the worker and about decent conditions of work, including in private homes and on farms. A reviewer looks for licensing and inspection, for complaints and their outcome, and for wages recovered.
guidance-objective-07 = Paragraph 23 of the Compact is about people at particular risk in the course of migration, whatever their status: children, women exposed to violence, older persons, persons with disabilities and others. A reviewer looks for how they are identified, who is responsible for them, how quickly a guardian or help is found, and whether they can turn to justice.
guidance-objective-08 = Paragraph 24 of the Compact is about preventing deaths on the way and about giving families an answer when someone is missing. A reviewer looks for rescues carried out, deaths recorded, remains identified and relatives informed, and for whether people who help for humanitarian reasons can do so without fear of punishment.
guidance-objective-09 = Paragraph 25 of the Compact is about acting together against those who profit from smuggling, without punishing migrants for having been smuggled. A reviewer looks for law in line with the protocol on smuggling, joint investigations and their outcome, and protection of those whose rights were violated.
guidance-objective-10 = Paragraph 26 of the Compact is about preventing trafficking, prosecuting those responsible and protecting victims, who should not be punished for what they were forced to do. A reviewer looks for victims identified and helped, by sex and age, for convictions, and for residence permits or compensation granted.
guidance-objective-11 = Paragraph 27 of the Compact is about borders that are orderly and safe and where the rights of each person are respected, whatever his or her status. A reviewer looks for cooperation with neighbours, trained staff, procedures for children and for persons who need protection, and independent monitoring.
guidance-objective-12 = Paragraph 28 of the Compact is about procedures that people can understand and foresee, so that each case is examined individually and referred to the right service. A reviewer looks for time limits met, information in a language understood, access to legal advice, and referrals to asylum, child protection or victim support.
guidance-objective-13 = Paragraph 29 of the Compact is about detaining migrants only as the last resort, lawfully, individually decided and for the shortest time, with alternatives preferred and the detention of children brought to an end. A reviewer looks for the number detained by sex and age, the length of detention, the use of alternatives, and independent oversight.
guidance-objective-14 = Paragraph 30 of the Compact is about the help that consulates give to nationals abroad at every stage, and about cooperation among consulates. A reviewer looks for countries covered, persons assisted and for what reason, response times, and arrangements where there is no consulate.
guidance-objective-15 = Paragraph 31 of the Compact is about health care, schooling and other basic services being within reach of migrants whatever their status. A reviewer looks for the right in law, for its use in practice, and for the obstacles that remain: cost, language, papers, or the fear of being reported.
guidance-objective-16 = Paragraph 32 of the Compact is about migrants and host communities living well together: language, work, family life, participation and equality. A reviewer looks for local programmes, for employment and school figures that can be compared with those of other residents, and for migrants taking part in decisions.
guidance-objective-17 = Paragraph 33 of the Compact is about discrimination, racism and hatred of migrants, and about a public debate that rests on facts and respects freedom of the media. A reviewer looks for complaints and their outcome, for help to victims, and for campaigns whose effect was measured.
guidance-objective-18 = Paragraph 34 of the Compact is about training and about the recognition of what migrants know and can do, including what they learned without a certificate. A reviewer looks for the number of recognitions, their cost and duration, for agreements with other countries, and for people who found work at their level.
guidance-objective-19 = Paragraph 35 of the Compact is about removing what hinders migrants and diasporas from contributing to development through knowledge, investment, culture and public life. A reviewer looks for contact points, participation in policy, easier conditions for investment, and for results beyond money.
guidance-objective-20 = Paragraph 36 of the Compact is about sending money home quickly, safely and cheaply, and about access to accounts and other financial services. A reviewer looks for the average cost by destination (target 10.c of the Sustainable Development Goals is less than 3 per cent by 2030), for the methods used, and for the access of women and of rural families.
guidance-objective-21 = Paragraph 37 of the Compact is about return in safety and dignity after an individual examination, about readmission of nationals, and about a lasting new start. A reviewer looks for agreements applied, voluntary and other returns counted separately, how children are protected, and how people fare a year later.
guidance-objective-22 = Paragraph 38 of the Compact is about taking pensions and other social security rights along from one country to another. A reviewer looks for agreements in force, for the number of people who receive payments under them, and for who is left out, such as seasonal or domestic workers.
guidance-objective-23 = Paragraph 39 of the Compact is about States supporting each other in implementing the Compact, particularly those with fewer means, and about partnerships at all levels. A reviewer looks for joint programmes with funds and results, and for whether local authorities and other stakeholders are involved and supported.
