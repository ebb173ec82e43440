# The outlines gcm-short and gcm-standard: chapters, questions, options and columns, as printed in the report and shown
# beside the fields. A message is named after the question's id, the column and the option, joined by hyphens.

## Cover

cover-state = Nombre del Estado
cover-title = Título
cover-edition = Examen
cover-edition-first = Primero
cover-edition-second = Segundo
cover-edition-third = Tercero
cover-edition-fourth = Cuarto
cover-edition-fifth = Quinto
cover-cycle = Ciclo de examen
cover-cycle-name = Ciclo de examen (redacción propia)
cover-period = Período abarcado
cover-authority = Autoridad que presenta el examen
cover-focal-point = Punto focal
cover-focal-point-printed = Mención del punto focal en el informe
cover-focal-point-printed-yes = Sí
cover-focal-point-printed-no = No
cover-validation-body = Validado por
cover-validation-date = Fecha de validación
cover-authentic-language = Idioma del texto auténtico
cover-authentic-language-ar = Árabe
cover-authentic-language-zh = Chino
cover-authentic-language-en = Inglés
cover-authentic-language-fr = Francés
cover-authentic-language-ru = Ruso
cover-authentic-language-es = Español
cover-date = Mes y año del informe
cover-deadline = Fecha límite de presentación
cover-country = Código de país

## Chapters

chapter-foreword = Prólogo
chapter-summary = Resumen
chapter-abbreviations = Siglas y acrónimos
chapter-methodology = Metodología
chapter-context = Contexto nacional
chapter-policy = Políticas y entorno propicio
chapter-progress = Progresos en la aplicación de los objetivos
chapter-practices = Buenas prácticas
chapter-challenges = Retos y necesidades
chapter-means = Medios de ejecución
chapter-pledges = Promesas
chapter-next = Próximos pasos
chapter-annexes = Anexos
chapter-annex-indicators = Indicadores
chapter-annex-entities = Entidades y partes interesadas consultadas
chapter-annex-laws = Leyes y políticas
chapter-annex-plan = Plan nacional de aplicación
chapter-annex-pledges = Fichas de promesas
chapter-annex-references = Referencias
chapter-annex-translation = Nota sobre la traducción

## Front matter

foreword-text = Prólogo
summary-text = Resumen

## Methodology

methodology-lead = Entidad coordinadora y organismos públicos participantes
methodology-consultations = Consultas con las partes interesadas pertinentes
methodology-consultations-date = Fecha
methodology-consultations-place = Lugar o modalidad
methodology-consultations-group = Partes interesadas
methodology-consultations-group-migrants = Migrantes
methodology-consultations-group-civil-society = Sociedad civil
methodology-consultations-group-diaspora = Diáspora
methodology-consultations-group-faith-groups = Organizaciones confesionales
methodology-consultations-group-local-authorities = Autoridades locales
methodology-consultations-group-private-sector = Sector privado
methodology-consultations-group-trade-unions = Sindicatos
methodology-consultations-group-parliament = Parlamentarios
methodology-consultations-group-human-rights-institutions = Instituciones nacionales de derechos humanos
methodology-consultations-group-red-cross-red-crescent = Cruz Roja y Media Luna Roja
methodology-consultations-group-academia = Mundo académico
methodology-consultations-group-media = Medios de comunicación
methodology-consultations-group-other = Otros
methodology-consultations-participants = Participantes
methodology-consultations-women = De ellos, mujeres
methodology-consultations-result = Resultados
methodology-sources = Fuentes de datos y limitaciones del examen
methodology-validation = Validación del examen

## National context

context-roles = Papel del país en la migración
context-roles-origin = País de origen
context-roles-transit = País de tránsito
context-roles-destination = País de destino
context-roles-return = País de retorno
context-profile = Perfil migratorio
context-figures = Cifras principales
context-figures-figure = Dato
context-figures-value = Valor
context-figures-date = Fecha
context-figures-source = Fuente

## Policy and enabling environment

policy-laws = Legislación y estrategias nacionales
policy-institutions = Arreglos institucionales y coordinación
policy-plan = Plan nacional de aplicación y coherencia con la Agenda 2030
policy-principles = Aplicación de los principios rectores
policy-earlier = Seguimiento del examen anterior

## Progress in implementing the objectives

progress-overview = Panorama general
progress-challenges = Retos comunes

objective-treatment = Tratamiento
objective-treatment-full = Detallado
objective-treatment-brief = Resumido
objective-treatment-not-covered = No abordado
objective-reason = Motivo por el que no se aborda el objetivo
objective-lead = Entidad responsable
objective-status = Estado de la aplicación
objective-status-not-started = No iniciado
objective-status-planned = Planificado
objective-status-under-way = En curso
objective-status-largely-achieved = Logrado en gran medida
objective-sdg = Metas conexas de los Objetivos de Desarrollo Sostenible
objective-principles = Principios rectores
objective-earlier = Seguimiento del examen anterior
objective-measures = Políticas y medidas adoptadas
objective-measures-table = Cuadro de medidas
objective-measures-table-measure = Medida
objective-measures-table-responsible = Entidad responsable
objective-measures-table-level = Nivel
objective-measures-table-level-national = Nacional
objective-measures-table-level-regional = Regional
objective-measures-table-level-local = Local
objective-measures-table-period = Período
objective-measures-table-cost = Costo y financiación
objective-measures-table-reached = Personas beneficiarias
objective-results = Progresos y resultados
objective-indicator = Indicadores
objective-indicator-code = Código
objective-indicator-name = Indicador
objective-indicator-value = Valor
objective-indicator-year = Año
objective-indicator-breakdown = Desglose
objective-indicator-source = Fuente
objective-good-practice = Buena práctica
objective-good-practice-title = Título
objective-good-practice-description = Descripción
objective-good-practice-evidence = Datos empíricos
objective-good-practice-transferable = Transferibilidad
objective-cooperation = Cooperación y alianzas
objective-crises = Efectos de las crisis
objective-challenges = Retos y deficiencias
objective-next = Próximos pasos
objective-pledges = Promesas
objective-notes = Notas internas

## Means of implementation

means-resources = Recursos y desarrollo de la capacidad
means-partnerships = Alianzas y apoyo recibido
means-needs = Apoyo necesario

## Pledges and next steps

pledges-earlier = Estado de las promesas anteriores
pledges-earlier-title = Promesa
pledges-earlier-year = Año
pledges-earlier-state = Estado
pledges-earlier-state-fulfilled = Cumplida
pledges-earlier-state-under-way = En curso
pledges-earlier-state-delayed = Retrasada
pledges-earlier-state-withdrawn = Retirada
pledges-earlier-comment = Observaciones
pledges-sheets = Nuevas promesas
pledges-sheets-title = Título
pledges-sheets-type = Tipo
pledges-sheets-type-financial = Contribución financiera
pledges-sheets-type-human-resources = Contribución de recursos humanos
pledges-sheets-type-process = Compromiso relativo a procesos
pledges-sheets-type-policy = Compromiso relativo a políticas
pledges-sheets-approach = Enfoque
pledges-sheets-approach-individual = Individual
pledges-sheets-approach-common = Común
pledges-sheets-approach-partnership = En asociación
pledges-sheets-approach-matching = De contrapartida
pledges-sheets-partners = Asociados
pledges-sheets-time-frame = Plazo
pledges-sheets-text = Texto de la promesa
next-actions = Acciones previstas
next-actions-action = Acción
next-actions-responsible = Entidad responsable
next-actions-time-frame = Plazo
next-follow-up = Difusión y seguimiento

## Annexes

annexes-text = Anexos
annex-entities = Entidades y partes interesadas consultadas
annex-entities-entity = Entidad
annex-entities-contribution = Contribución
annex-laws = Leyes y políticas
annex-laws-title = Título
annex-laws-date = Fecha
annex-laws-subject = Materia
annex-plan = Plan nacional de aplicación
annex-plan-objective = Objetivo
annex-plan-action = Acción
annex-plan-responsible = Entidad responsable
annex-plan-time-frame = Plazo
annex-plan-state = Estado
annex-plan-state-not-started = No iniciada
annex-plan-state-under-way = En curso
annex-plan-state-completed = Finalizada
annex-references = Referencias
annex-translation = Nota sobre la traducción
