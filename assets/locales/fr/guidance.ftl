# Guidance: what is shown beside each question of gcm-short and gcm-standard. It is never printed in a report.
# A message is named after the question, chapter or objective that it explains, in our own words; no official text is quoted.

## Cover

guidance-cover-state = Indiquez le nom de l’État tel qu’il doit être imprimé, dans la langue du rapport. La forme en usage à l’Organisation des Nations Unies est la plus sûre ; faites-la confirmer par le Ministère des affaires étrangères. Comme toutes les indications, la présente note s’affiche seulement à côté du champ et n’est jamais imprimée.
guidance-cover-title = Aucun titre n’est imposé : examen national volontaire, examen volontaire du Pacte mondial sur les migrations et rapport national volontaire sont tous en usage. Dites ce qu’est le document, non ce qu’il démontre. Le cycle, la période et l’autorité ont leurs propres champs.
guidance-cover-edition = Précisez s’il s’agit du premier examen du Pacte par votre État, du deuxième ou d’un examen ultérieur. À partir du deuxième, les questions sur la suite donnée à l’examen précédent sont également posées.
guidance-cover-cycle = Choisissez le forum ou l’examen régional pour lequel le rapport est établi. S’il ne figure pas dans la liste, laissez ce champ vide et nommez-le dans le champ suivant.
guidance-cover-cycle-name = À remplir seulement si votre cycle ne figure pas dans la liste ci-dessus. Reprenez le nom et l’année qui figurent dans l’invitation reçue.
guidance-cover-period = Indiquez le premier et le dernier mois considérés, par exemple janvier 2022-décembre 2025. Un nouvel examen commence normalement là où le précédent s’est arrêté. Des chiffres extérieurs à la période peuvent être cités si leur date est précisée.
guidance-cover-authority = Indiquez le nom officiel complet du ministère ou de l’organisme qui présente le rapport au nom de l’État. Les autres contributeurs sont nommés dans le chapitre relatif à la méthodologie.
guidance-cover-focal-point = Nommez le service qui répondra aux questions sur le rapport, avec une adresse qui sera encore consultée dans quatre ans. Mieux vaut un service qu’une personne. Cette mention n’est imprimée que si vous le demandez dans le champ suivant.
guidance-cover-focal-point-printed = Choisissez « Oui » seulement si les intéressés y consentent : le rapport est rendu public et les moteurs de recherche le trouveront. Si rien n’est choisi, le point focal n’est pas imprimé.
guidance-cover-validation-body = Nommez l’organe qui a approuvé le texte, par exemple le comité interministériel. S’il y a eu plusieurs étapes, nommez ici la dernière et décrivez les autres dans la méthodologie. Laissez ce champ vide tant que le texte n’est pas validé.
guidance-cover-validation-date = Indiquez le jour où cet organe a approuvé le présent texte. Si un point de fond a été modifié depuis, faites confirmer la modification et indiquez la date la plus récente.
guidance-cover-authentic-language = Choisissez la langue dont le texte prévaut si les versions diffèrent. C’est en général celle dans laquelle le texte a été validé ; toutes les autres versions sont des traductions.
guidance-cover-date = Indiquez le mois et l’année qui figureront sur la couverture ; le jour n’est pas nécessaire. Il s’agit en général du mois de la validation ou de la présentation.
guidance-cover-deadline = Indiquez le jour avant lequel le rapport doit être envoyé. Cette date sert à votre planification et n’est jamais imprimée. Comptez à rebours : l’impression, la traduction, la validation et les observations des ministères prennent toujours plus de temps que prévu.

## Chapters

guidance-chapter-foreword = Le ou la ministre, ou la personne qui dirige l’entité chef de file, présente ici l’examen en son nom propre, en une page.
guidance-chapter-summary = Ce chapitre dit à qui ne lira rien d’autre ce qui a été fait, ce qui a changé, ce qui reste difficile et ce qui va suivre.
guidance-chapter-abbreviations = Cette liste est établie automatiquement à partir des sigles signalés dans le texte ; il n’y a rien à écrire ici.
guidance-chapter-methodology = Ce chapitre montre comment l’examen a été préparé, par qui, avec qui et sur la base de quelles données, en 500 mots au plus.
guidance-chapter-context = Ce chapitre donne, en 500 mots environ, les quelques faits datés et sourcés sur les migrations sans lesquels la suite ne se comprendrait pas.
guidance-chapter-policy = Ce chapitre montre comment le Pacte est entré dans les lois, les institutions et les plans, avant que les objectifs soient examinés un à un.
guidance-chapter-progress = C’est le cœur de l’examen : ce qui a été fait pour les objectifs, ce qui a changé pour les personnes et ce qui y fait obstacle.
guidance-chapter-practices = Les bonnes pratiques saisies dans les fiches d’objectif sont rassemblées ici automatiquement ; pour en ajouter ou en modifier une, ouvrez la fiche de son objectif.
guidance-chapter-challenges = Ce chapitre s’ouvre sur les difficultés communes à plusieurs objectifs, puis rassemble automatiquement celles qui sont saisies dans les fiches d’objectif.
guidance-chapter-means = Ce chapitre dit avec quels fonds, quelles personnes, quelles connaissances et quels partenaires le Pacte est mis en œuvre, et quel appui fait défaut.
guidance-chapter-pledges = Ce chapitre rend compte des annonces d’engagement antérieures et présente les nouvelles.
guidance-chapter-next = Ce chapitre dit qui fera quoi et pour quand, et quelle suite sera donnée à l’examen lui-même.
guidance-chapter-annexes = Les annexes contiennent ce qui étaye le rapport mais en interromprait la lecture.
guidance-chapter-annex-indicators = Les indicateurs saisis dans les fiches d’objectif sont rassemblés ici automatiquement.
guidance-chapter-annex-entities = Cette annexe énumère les entités et les groupes qui ont contribué à l’examen, sans noms de personnes.
guidance-chapter-annex-laws = Cette annexe énumère les principales lois et politiques avec leur date, afin que les chapitres puissent y renvoyer brièvement.
guidance-chapter-annex-plan = Cette annexe présente le plan national de mise en œuvre action par action, avec l’état d’avancement de chacune.
guidance-chapter-annex-pledges = Les fiches saisies dans le chapitre sur les annonces d’engagement sont imprimées ici en entier ; il n’y a rien à écrire.
guidance-chapter-annex-references = Cette annexe énumère les documents et les sources de données sur lesquels repose le rapport, afin que chacun puisse les retrouver.
guidance-chapter-annex-translation = Cette annexe indique quelle version linguistique prévaut et comment les autres ont été établies.

## Front matter

guidance-foreword-text = Dites pourquoi les migrations comptent pour votre pays, ce que l’examen montre et qui vous remerciez. Une phrase franche sur ce qui n’a pas été réalisé rend le reste plus crédible. Laissez les détails aux chapitres ; terminez par la fonction du ou de la signataire, le lieu et le mois. 400 mots au plus.
guidance-summary-text = À rédiger en dernier, en 600 mots au plus : les objectifs traités, trois à cinq résultats avec chiffre et date, les principales difficultés, les prochaines étapes et les annonces d’engagement. N’affirmez rien qui ne figure dans les chapitres. Si le rapport n’existe qu’en arabe ou en chinois, un résumé dans une deuxième langue officielle de l’Organisation des Nations Unies en facilitera la lecture.

## Methodology

guidance-methodology-lead = Nommez l’entité qui a dirigé l’examen et les organismes publics qui y ont participé, et dites comment le travail a été réparti. Mentionnez les autorités régionales et locales, le parlement et toute aide extérieure, comme celle du réseau des Nations Unies dans votre pays. 150 mots environ ; la liste complète a sa place en annexe.
guidance-methodology-consultations = Une ligne par réunion, enquête ou appel à contributions. Dites ce qui a été demandé et ce qu’il en est advenu, et non seulement que des personnes ont été entendues. N’indiquez ni noms, ni citations, ni détails permettant de reconnaître quelqu’un : le rapport est rendu public, et le fait d’être nommé peut nuire à un migrant, à un fonctionnaire ou à une organisation. Si personne n’a été consulté, dites-le et expliquez pourquoi.
guidance-methodology-consultations-date = Le jour de préférence ; le mois suffit. Pour une enquête, le jour de clôture.
guidance-methodology-consultations-place = Une ville, ou « en ligne » ou « par écrit ». N’indiquez pas l’adresse d’un foyer d’accueil ni d’un lieu privé.
guidance-methodology-consultations-group = Choisissez tous les groupes représentés. Ne choisissez « Autres » que si aucun ne convient.
guidance-methodology-consultations-participants = Le nombre de personnes présentes ou de réponses reçues. Si personne ne les a comptées, laissez le champ vide plutôt que d’estimer.
guidance-methodology-consultations-women = Le nombre de femmes parmi les participants, s’il a été relevé.
guidance-methodology-consultations-result = Une ou deux phrases : la principale demande, et ce qui a été modifié dans le texte ou dans la politique. Aucun propos attribuable à une personne.
guidance-methodology-sources = Nommez les principales sources (registres, recensement, enquêtes, rapports d’organismes indépendants) et la date de clôture des données. Dites ensuite ce qui manque : groupes non atteints, chiffres provisoires, registres non comparables, manque de temps. Un examen qui connaît ses limites inspire confiance. 100 mots environ.
guidance-methodology-validation = Dites qui a commenté le projet, à quelle réunion et à quelle date il a été approuvé. Si possible, indiquez combien de modifications ont été demandées et retenues, et mentionnez les avis qui n’ont pas été suivis. Deux ou trois phrases suffisent.

## National context

guidance-context-roles = Choisissez tous les rôles qui s’appliquent ; beaucoup de pays remplissent les quatre. Un rôle qui ne concerne que peu de personnes peut compter pour les politiques.
guidance-context-profile = Dites qui part, arrive, traverse le pays et y revient, d’où et vers où, et ce qui a changé pendant la période. Tenez-vous-en à 250 mots environ et à quelques chiffres, chacun avec sa date et sa source. Employez des termes neutres, tels que migrants en situation irrégulière, et évitez les comparaisons avec d’autres pays.
guidance-context-figures = Cinq à huit chiffres suffisent. Reprenez exactement les mêmes valeurs partout où le texte les mentionne, et appelez estimation ce qui est une estimation. Donnez les chiffres par sexe lorsqu’ils existent.
guidance-context-figures-figure = Ce qui est compté et pour qui, par exemple résidents nés à l’étranger, femmes et hommes.
guidance-context-figures-value = Le nombre avec son unité, par exemple 940 000 personnes ou 4,6 %.
guidance-context-figures-date = La date à laquelle se rapporte le chiffre, non celle de sa publication.
guidance-context-figures-source = L’organisme et la publication ou le registre, afin que chacun puisse retrouver le chiffre.

## Policy and enabling environment

guidance-policy-laws = Nommez les lois et les stratégies qui comptent le plus pour les migrants, avec leur numéro et leur année, et dites en une phrase ce que chacune a changé. Distinguez ce qui est en vigueur, ce qui est adopté sans être encore appliqué et ce qui est en préparation. 300 mots environ ; la liste complète a sa place en annexe.
guidance-policy-institutions = Dites quel organe assure la coordination, qui y siège, à quel rythme il se réunit et ce qu’il a décidé. Montrez comment les autorités locales, le parlement et la société civile sont associés. Si la coordination ne fonctionne pas encore bien, dites où elle achoppe. 250 mots environ.
guidance-policy-plan = Existe-t-il un plan national de mise en œuvre, ou les objectifs font-ils partie d’autres plans ? Indiquez sa date, le nombre d’actions prévues et achevées et le budget. Montrez ensuite le lien avec le Programme 2030 et avec les autres rapports que présente votre État. S’il n’y a pas de plan, une phrase suffit.
guidance-policy-principles = Le Pacte repose sur dix principes directeurs (paragraphe 15). Plutôt que de les affirmer tous, choisissez-en trois ou quatre et montrez, par un exemple pour chacun, comment ils ont modifié une décision, un budget ou un service. 200 mots environ.
guidance-policy-earlier = Reprenez une à une les prochaines étapes annoncées dans l’examen précédent : réalisée, en cours ou abandonnée, avec la date et la raison. Une courte liste se lit le mieux. Il est utile de savoir que quelque chose n’a pas été fait, pour les lecteurs comme pour ceux qui rédigeront l’examen suivant.

## Progress in implementing the objectives

guidance-progress-overview = Dites combien d’objectifs sont traités en détail, succinctement ou pas du tout, comment ils ont été choisis et où les progrès ont été les plus grands et les plus faibles. Le tableau des 23 objectifs est établi automatiquement à partir des fiches. 200 mots environ, sans répéter les fiches.
guidance-progress-challenges = Décrivez ici uniquement ce qui entrave plusieurs objectifs à la fois, comme le manque de données, de fonds, de personnel ou de coordination. Pour chaque difficulté, donnez la cause, la conséquence et ce qui aiderait. Trois à cinq difficultés, 200 mots environ en tout.

## Means of implementation

guidance-means-resources = Dites quels budgets, effectifs, formations, données et technologies sont utilisés. Donnez les montants avec la monnaie, l’année et la source, et distinguez les fonds nationaux des fonds extérieurs. Pour les formations, dites ce que les participants font autrement depuis, et non seulement combien ils étaient. 250 mots environ.
guidance-means-partnerships = Nommez les partenaires (États, système des Nations Unies, autorités locales, société civile, secteur privé, diaspora), dites ce qu’ils ont apporté et ce que cela a permis. Mentionnez l’appui que votre État a fourni à d’autres. Laissez de côté les accords qui ne sont pas encore publics. 250 mots environ.
guidance-means-needs = Dites ce qui est nécessaire, pour quel objectif, pour quand et dans quelle mesure : conseils, formation, matériel ou fonds. Commencez par le besoin le plus pressant. Une demande précise a plus de chances d’être entendue. 150 mots environ.

## Pledges and next steps

guidance-pledges-earlier = Une ligne par annonce d’engagement faite lors des cycles antérieurs, y compris celles qui sont retardées ou retirées. Reprenez le titre enregistré, afin qu’on puisse la retrouver dans le tableau de bord des annonces d’engagement. Indiquez l’état à la fin de la période.
guidance-pledges-earlier-year = L’année où l’engagement a été annoncé.
guidance-pledges-earlier-state = Choisissez « Concrétisée » seulement si tout ce qui avait été promis est fait.
guidance-pledges-earlier-comment = Une phrase : ce qui a été réalisé, ou la raison du retard ou du retrait.
guidance-pledges-sheets = Une fiche par annonce d’engagement. Un bon engagement est concret, mesurable, réaliste et tourné vers l’avenir ; il a une échéance et, si possible, des partenaires. Il concerne les migrants ; pour les réfugiés et les demandeurs d’asile, il existe d’autres processus. N’inscrivez que ce qu’ont approuvé ceux qui devront le financer : les annonces sont publiées.
guidance-pledges-sheets-type = Choisissez ce qui est principalement apporté : des fonds, du personnel, un processus ou une politique.
guidance-pledges-sheets-approach = Une annonce faite par plusieurs acteurs n’est enregistrée que par l’un d’eux. Une annonce de contrepartie cite, dans son texte, le titre et le numéro de celle à laquelle elle répond.
guidance-pledges-sheets-partners = Les organisations et les États qui acceptent d’être nommés ; pas de particuliers.
guidance-pledges-sheets-time-frame = Le mois et l’année du début et de la fin.
guidance-pledges-sheets-text = Entre 300 et 3 000 caractères, comme le demande le formulaire du Réseau des Nations Unies sur les migrations. Dites ce qui sera fait, pour qui, avec quels moyens, pour quand et comment cela sera mesuré.
guidance-next-actions = Cinq à dix actions suffisent, chacune avec une seule entité responsable et une date. Chaque difficulté majeure citée dans le rapport devrait trouver ici une réponse. Écartez les souhaits dont personne n’est responsable et ne recopiez pas tout le plan national.
guidance-next-actions-action = Commencez par un verbe et dites ce qui existera une fois l’action achevée.
guidance-next-actions-responsible = Une entité, sous son nom officiel, suivie d’autres au besoin ; pas de noms de personnes.
guidance-next-actions-time-frame = Le mois et l’année d’achèvement, par exemple d’ici à juin 2027.
guidance-next-follow-up = Dites comment le rapport sera publié, dans quelles langues et sous quelles formes, et comment il parviendra aux migrants, aux autorités locales et au parlement. Dites qui suivra les actions, à quel rythme, et quand le prochain examen est attendu. 150 mots environ.

## Annexes

guidance-annexes-text = Placez ici ce qui étaye le rapport : indicateurs, entités consultées, lois, plan national, références. Donnez un titre à chaque partie et renvoyez-y dans les chapitres. Pas de noms de personnes consultées ni de documents internes : les annexes sont rendues publiques comme le reste.
guidance-annex-entities = Une ligne par entité ou par groupe, sous son nom officiel. Ne donnez pas de noms de personnes. Une organisation peut elle aussi être mise en danger : demandez son accord avant de la nommer et, en cas de doute, désignez-la en termes généraux, par exemple deux associations de travailleuses domestiques.
guidance-annex-entities-entity = Des organisations, pas des personnes ; seulement celles qui acceptent d’être nommées.
guidance-annex-entities-contribution = Quelques mots : données, texte, observations ou participation à une réunion.
guidance-annex-laws = Énumérez les lois, décrets, stratégies et accords cités dans le rapport qui sont publics. Donnez leur titre officiel ; les lecteurs les chercheront par numéro et par date.
guidance-annex-laws-date = La date d’adoption. Si le texte est entré en vigueur plus tard, précisez-le sous « Objet ».
guidance-annex-plan = Une ligne par action du plan. Indiquez l’état au dernier jour de la période considérée. Si le plan est long, retenez les principales actions et dites où l’ensemble est publié.
guidance-annex-plan-objective = Le numéro de l’objectif, de 1 à 23 ; plusieurs sont possibles.
guidance-annex-plan-state = Choisissez « Achevée » seulement si l’action tout entière est terminée.
guidance-annex-references = Pour chaque document cité, donnez l’auteur, le titre, l’année et, s’il y en a une, l’adresse publique. Gardez la même présentation partout. Ne citez rien de confidentiel.
guidance-annex-translation = Dites quelle version linguistique fait foi, quel service a traduit les autres et si elles ont été relues. Deux ou trois phrases.

## Objective sheet

guidance-objective-treatment = Choisissez « Détaillé » s’il y a quelque chose à montrer ou à apprendre, « Succinct » pour un paragraphe dans le tableau d’ensemble et « Non traité » s’il n’y a rien à signaler. Quelques objectifs bien traités valent mieux que 23 survolés. Vous pouvez changer d’avis : ce qui est écrit est conservé.
guidance-objective-reason = Une phrase pour le lecteur, car elle est imprimée : par exemple, que l’objectif n’était pas prioritaire pendant la période ou qu’aucune information n’était disponible. Ce qui ne regarde que l’équipe va dans les notes internes.
guidance-objective-lead = Donnez le nom officiel de l’entité responsable, puis de celles qui participent. Il est imprimé aussi dans le tableau d’ensemble. Des services seulement, pas de personnes.
guidance-objective-status = Évaluez vous-mêmes où en est l’objectif à la fin de la période ; en cas de doute, choisissez l’état le moins avancé. Le texte sur les résultats doit le confirmer. Il ne s’agit pas d’une note, et aucune comparaison n’est faite avec d’autres États.
guidance-objective-sdg = Choisissez uniquement les cibles que les mesures servent directement, en général une à quatre. Les cibles éventuellement proposées pour l’objectif sont des suggestions, non une liste officielle ; modifiez-les librement.
guidance-objective-principles = Choisissez les deux ou trois principes qui ont réellement orienté les mesures, et laissez le texte montrer comment. Cocher les dix n’apprend pas grand-chose au lecteur.
guidance-objective-earlier = Dites ce que l’examen précédent annonçait pour cet objectif et ce qu’il en est advenu : réalisé, en cours ou abandonné, avec la date et la raison. Deux à quatre phrases.
guidance-objective-measures = Dites ce qui a été fait pendant la période : la loi, le service ou l’accord, par qui, depuis quand, où et pour qui. Trois à cinq mesures, 150 mots environ ; les projets vont dans les prochaines étapes. Si l’objectif est traité succinctement, c’est le seul paragraphe : une soixantaine de mots, avec le principal résultat.
guidance-objective-measures-table = Utilisez le tableau lorsque le coût ou le nombre de bénéficiaires importe ; une ligne par mesure. Il complète le texte et ne le répète pas.
guidance-objective-measures-table-level = Le niveau qui exécute la mesure, non celui qui l’a décidée. Les mesures locales sont souvent oubliées.
guidance-objective-measures-table-period = La première et la dernière année, ou « depuis » et une année.
guidance-objective-measures-table-cost = Le montant, la monnaie, l’année et qui paie. Si le coût n’est pas connu, dites-le.
guidance-objective-measures-table-reached = Le nombre de personnes, dont les femmes, et la date. Comptez les personnes plutôt que les prestations.
guidance-objective-results = Dites ce qui a changé pour les migrants et les communautés, avec un chiffre, sa date et sa source ; « aucune donnée n’est recueillie » est une bonne réponse. Comparez avec le début de la période. Une formation organisée est une mesure ; ce que les participants font autrement ensuite est un résultat. 150 mots environ.
guidance-objective-indicator = Servez-vous de ce qui existe : indicateurs relatifs aux objectifs de développement durable, indicateurs facultatifs du document A/79/590, statistiques nationales. Un indicateur n’est pas toujours un nombre. Une ligne par valeur ; rien ne doit être calculé pour le seul présent examen.
guidance-objective-indicator-code = Le code dans sa propre liste, par exemple 10.c.1 ; aucun pour un indicateur national.
guidance-objective-indicator-value = Un nombre avec son unité, un pourcentage, oui, non ou en partie, ou quelques mots. À défaut, dites que la valeur n’est pas disponible et pourquoi.
guidance-objective-indicator-year = L’année à laquelle se rapporte la valeur.
guidance-objective-indicator-breakdown = Par sexe, par âge et par statut migratoire, dans la mesure du possible. Écartez les groupes si petits que des personnes pourraient être reconnues.
guidance-objective-indicator-source = L’organisme et la publication ou le registre.
guidance-objective-good-practice = Choisissez ce qui fonctionne depuis assez longtemps pour être jugé et peut servir à d’autres. Exposez le problème, ce qui a été fait et ce qui a changé, en 150 mots environ. Demandez aux responsables s’ils acceptent la publication ; ne décrivez personne qui pourrait être reconnu.
guidance-objective-good-practice-evidence = Une évaluation, un chiffre daté ou un constat indépendant ; un éloge ne prouve rien.
guidance-objective-good-practice-transferable = Ce qu’il faudrait à un autre pays, comme une loi, des fonds ou du personnel, et ce qui pourrait ne pas fonctionner ailleurs.
guidance-objective-cooperation = Dites avec qui vous travaillez (autres États, autorités locales, système des Nations Unies, société civile), sur quelle base et ce que cela a permis. 80 mots environ. Laissez de côté les accords et les pourparlers qui ne sont pas publics.
guidance-objective-crises = Dites comment une catastrophe, un conflit, une pandémie ou une crise économique a touché les migrants au regard de cet objectif, et ce qui a été fait. Nommez la crise et ses dates, et dites quelles mesures d’urgence ont été maintenues. 80 mots environ.
guidance-objective-challenges = Dites ce qui n’a pas fonctionné et pourquoi : le droit, les fonds, les données, la coordination. Pour chaque point, nommez la cause, les personnes touchées et ce qui aiderait. Trois points, 100 mots environ. La franchise rend les résultats plus crédibles et donne du poids aux demandes d’appui.
guidance-objective-next = Une à trois actions répondant aux difficultés ci-dessus, chacune avec l’entité responsable et une date. 50 mots environ. Ne reprenez que les plus importantes dans le chapitre sur les prochaines étapes.
guidance-objective-pledges = Nommez les annonces d’engagement, antérieures et nouvelles, qui concernent cet objectif, avec leur titre et leur état. Le texte complet a sa place dans les fiches d’annonce d’engagement.
guidance-objective-notes = Pour l’équipe et celles et ceux qui lui succéderont : décisions, doutes, sources à vérifier, personnes à interroger. Jamais imprimées. N’écrivez pourtant rien qui puisse nuire à quelqu’un si le fichier était transmis.

## The 23 objectives, one by one

guidance-objective-01 = Le paragraphe 17 du Pacte porte sur la connaissance : des chiffres fiables sur les migrations, ventilés par sexe, par âge et par statut migratoire, comparables et bien protégés. On y cherchera une publication régulière, des registres qui communiquent entre eux, des garanties pour les données personnelles et une décision que ces données ont infléchie.
guidance-objective-02 = Le paragraphe 18 du Pacte porte sur les raisons qui contraignent à partir : pauvreté, manque de travail, insécurité, catastrophes, changements climatiques et dégradation de l’environnement. On y cherchera le développement et la préparation aux catastrophes dans les lieux de départ, et des signes montrant que rester est devenu un véritable choix.
guidance-objective-03 = Le paragraphe 19 du Pacte porte sur une information claire et fiable avant le départ, en chemin, à l’arrivée et au retour. On y cherchera où elle se trouve, dans quelles langues, si elle est gratuite et combien de personnes s’en sont servies, y compris les femmes et les personnes éloignées des villes.
guidance-objective-04 = Le paragraphe 20 du Pacte porte sur la possibilité de prouver qui l’on est : état civil, actes de naissance, passeports et papiers délivrés à l’étranger. On y cherchera le coût, les délais et la couverture, la prévention de l’apatridie, et l’incidence du défaut de papiers sur l’accès aux services.
guidance-objective-05 = Le paragraphe 21 du Pacte porte sur les moyens de migrer régulièrement : pour travailler, étudier, vivre en famille ou parce que le retour n’est pas possible. On y cherchera le nombre de permis et les délais, les accords en vigueur, et qui ne trouve encore aucune voie ouverte.
guidance-objective-06 = Le paragraphe 22 du Pacte porte sur un recrutement sans frais pour les travailleurs et sur des conditions de travail décentes, y compris chez les particuliers et dans l’agriculture. On y cherchera l’agrément et l’inspection des recruteurs, les plaintes et leur issue, et les salaires récupérés.
guidance-objective-07 = Le paragraphe 23 du Pacte porte sur les personnes particulièrement exposées au cours de la migration, quel que soit leur statut : enfants, femmes exposées à la violence, personnes âgées, personnes handicapées et autres. On y cherchera comment elles sont repérées, qui en est responsable, en combien de temps un tuteur ou une aide est trouvé, et si elles peuvent saisir la justice.
guidance-objective-08 = Le paragraphe 24 du Pacte porte sur la prévention des décès en chemin et sur la réponse à donner aux familles des disparus. On y cherchera les sauvetages effectués, les décès enregistrés, les dépouilles identifiées et les proches informés, et si celles et ceux qui aident pour des raisons humanitaires peuvent le faire sans craindre d’être punis.
guidance-objective-09 = Le paragraphe 25 du Pacte porte sur l’action commune contre ceux qui tirent profit du trafic de migrants, sans punir les migrants d’en avoir été l’objet. On y cherchera un droit conforme au protocole sur le trafic illicite de migrants, des enquêtes conjointes et leur issue, et la protection de ceux dont les droits ont été violés.
guidance-objective-10 = Le paragraphe 26 du Pacte porte sur la prévention de la traite, la poursuite des responsables et la protection des victimes, qui ne devraient pas être punies pour ce qu’elles ont été forcées de faire. On y cherchera les victimes identifiées et aidées, par sexe et par âge, les condamnations, et les titres de séjour ou les indemnisations accordés.
guidance-objective-11 = Le paragraphe 27 du Pacte porte sur des frontières ordonnées et sûres, où les droits de chacun sont respectés quel que soit son statut. On y cherchera la coopération avec les voisins, du personnel formé, des procédures pour les enfants et pour les personnes ayant besoin de protection, et un contrôle indépendant.
guidance-objective-12 = Le paragraphe 28 du Pacte porte sur des procédures compréhensibles et prévisibles, pour que chaque cas soit examiné individuellement et orienté vers le bon service. On y cherchera des délais tenus, des informations dans une langue comprise, l’accès à un conseil juridique et l’orientation vers l’asile, la protection de l’enfance ou l’aide aux victimes.
guidance-objective-13 = Le paragraphe 29 du Pacte porte sur la rétention des migrants, qui ne devrait intervenir qu’en dernier ressort, légalement, sur décision individuelle et pour la durée la plus brève, les solutions de rechange étant préférées et la rétention d’enfants abandonnée. On y cherchera le nombre de personnes retenues par sexe et par âge, la durée, le recours aux solutions de rechange et un contrôle indépendant.
guidance-objective-14 = Le paragraphe 30 du Pacte porte sur l’aide que les consulats apportent aux nationaux à l’étranger à chaque étape, et sur la coopération entre consulats. On y cherchera les pays couverts, les personnes aidées et pour quels motifs, les délais de réponse, et les arrangements là où il n’y a pas de consulat.
guidance-objective-15 = Le paragraphe 31 du Pacte porte sur l’accès effectif des migrants, quel que soit leur statut, aux soins de santé, à l’école et aux autres services de base. On y cherchera le droit inscrit dans la loi, son exercice dans les faits et les obstacles qui demeurent : coût, langue, papiers ou crainte d’être signalé.
guidance-objective-16 = Le paragraphe 32 du Pacte porte sur la vie commune des migrants et des sociétés d’accueil : langue, travail, famille, participation et égalité. On y cherchera des programmes locaux, des chiffres sur l’emploi et l’école comparables à ceux des autres habitants, et la part que prennent les migrants aux décisions.
guidance-objective-17 = Le paragraphe 33 du Pacte porte sur la discrimination, le racisme et la haine visant les migrants, et sur un débat public fondé sur des faits et respectueux de la liberté des médias. On y cherchera les plaintes et leur issue, l’aide aux victimes et des campagnes dont l’effet a été mesuré.
guidance-objective-18 = Le paragraphe 34 du Pacte porte sur la formation et sur la reconnaissance de ce que les migrants savent faire, y compris ce qu’ils ont appris sans diplôme. On y cherchera le nombre de reconnaissances, leur coût et leur durée, les accords avec d’autres pays et les personnes qui ont trouvé un emploi à leur niveau.
guidance-objective-19 = Le paragraphe 35 du Pacte porte sur la levée de ce qui empêche les migrants et les diasporas de contribuer au développement par leurs connaissances, leurs investissements, leur culture et leur engagement civique. On y cherchera des points de contact, la participation aux politiques, des conditions d’investissement plus simples et des résultats qui ne soient pas seulement financiers.
guidance-objective-20 = Le paragraphe 36 du Pacte porte sur des envois de fonds rapides, sûrs et peu coûteux, et sur l’accès à un compte et aux autres services financiers. On y cherchera le coût moyen par destination (la cible 10.c des objectifs de développement durable est de moins de 3 % d’ici à 2030), les moyens utilisés, et l’accès des femmes et des familles rurales.
guidance-objective-21 = Le paragraphe 37 du Pacte porte sur le retour dans la sécurité et la dignité après examen individuel, sur la réadmission des nationaux et sur un nouveau départ durable. On y cherchera les accords appliqués, les retours volontaires et les autres comptés séparément, la protection des enfants et la situation des personnes un an plus tard.
guidance-objective-22 = Le paragraphe 38 du Pacte porte sur la possibilité d’emporter d’un pays à l’autre ses droits à pension et autres droits de sécurité sociale. On y cherchera les accords en vigueur, le nombre de personnes qui perçoivent des prestations à ce titre, et qui en est exclu, comme les travailleurs saisonniers ou domestiques.
guidance-objective-23 = Le paragraphe 39 du Pacte porte sur l’entraide des États dans la mise en œuvre du Pacte, en particulier au profit de ceux qui ont moins de moyens, et sur les partenariats à tous les niveaux. On y cherchera des programmes communs dotés de fonds et ayant donné des résultats, et si les autorités locales et les autres parties prenantes sont associées et soutenues.
