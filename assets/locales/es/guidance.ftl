# Guidance: what is shown beside each question of gcm-short and gcm-standard. It is never printed in a report.
# A message is named after the question, chapter or objective that it explains, in our own words; no official text is quoted.

## Cover

guidance-cover-state = Indique el nombre del Estado tal como debe imprimirse, en el idioma del informe. La forma utilizada en las Naciones Unidas es la más segura; pida al Ministerio de Relaciones Exteriores que la confirme. Como todas las orientaciones, esta nota solo se muestra junto al campo y nunca se imprime.
guidance-cover-title = No se prescribe ningún título: se usan examen nacional voluntario, examen voluntario del Pacto Mundial para la Migración e informe nacional voluntario. Diga qué es el documento, no lo que demuestra. El ciclo, el período y la autoridad tienen sus propios campos.
guidance-cover-edition = Elija si se trata del primer examen del Pacto que realiza su Estado, del segundo o de uno posterior. A partir del segundo se formulan también las preguntas sobre el seguimiento del examen anterior.
guidance-cover-cycle = Elija el foro o el examen regional para el que se prepara el informe. Si no figura en la lista, deje este campo vacío e indíquelo en el siguiente.
guidance-cover-cycle-name = Rellene este campo únicamente si su ciclo no figura en la lista anterior. Escriba el nombre y el año tal como aparecen en la invitación recibida.
guidance-cover-period = Indique el primer y el último mes abarcados, por ejemplo, enero de 2022 a diciembre de 2025. Un nuevo examen suele comenzar donde terminó el anterior. Pueden utilizarse cifras ajenas al período si se indica su fecha.
guidance-cover-authority = Indique el nombre oficial completo del ministerio u organismo que presenta el informe en nombre del Estado. Los demás participantes se mencionan en el capítulo de metodología.
guidance-cover-focal-point = Indique la oficina que responderá a las preguntas sobre el informe, con una dirección que se siga consultando dentro de cuatro años. Es mejor una oficina que una persona. Solo se imprime si así lo decide en el campo siguiente.
guidance-cover-focal-point-printed = Elija “Sí” únicamente si los interesados están de acuerdo: el informe se hace público y aparecerá en los buscadores. Si no se elige nada, el punto focal no se imprime.
guidance-cover-validation-body = Indique el órgano que aprobó el texto, por ejemplo, el comité interministerial. Si hubo varias etapas, mencione aquí la última y describa las demás en la metodología. Deje el campo vacío mientras el texto no esté validado.
guidance-cover-validation-date = Indique el día en que ese órgano aprobó el presente texto. Si después se modificó algo sustantivo, haga confirmar el cambio e indique la fecha posterior.
guidance-cover-authentic-language = Elija el idioma cuyo texto prevalece si las versiones difieren. Suele ser aquel en que se validó el texto; todas las demás versiones son traducciones.
guidance-cover-date = Indique el mes y el año que figurarán en la cubierta; el día no es necesario. Suele ser el mes de la validación o de la presentación.
guidance-cover-deadline = Indique el día en que debe haberse enviado el informe. Sirve para su propia planificación y nunca se imprime. Cuente hacia atrás: la impresión, la traducción, la validación y las observaciones de los ministerios siempre llevan más tiempo del previsto.

## Chapters

guidance-chapter-foreword = Aquí la persona titular del ministerio o de la entidad coordinadora presenta el examen con voz propia, en una página.
guidance-chapter-summary = Este capítulo dice a quien no lea nada más qué se hizo, qué cambió, qué sigue siendo difícil y qué vendrá después.
guidance-chapter-abbreviations = Esta lista se elabora automáticamente a partir de las siglas marcadas en el texto; aquí no hay nada que escribir.
guidance-chapter-methodology = Este capítulo muestra cómo se preparó el examen, quién lo hizo, con quién y sobre la base de qué datos, en 500 palabras como máximo.
guidance-chapter-context = Este capítulo ofrece, en unas 500 palabras, los pocos datos sobre la migración, con fecha y fuente, que se necesitan para entender el resto.
guidance-chapter-policy = Este capítulo muestra cómo se ha incorporado el Pacto a las leyes, las instituciones y los planes, antes de examinar los objetivos uno por uno.
guidance-chapter-progress = Es la parte central del examen: qué se hizo respecto de los objetivos, qué cambió para las personas y qué lo dificulta.
guidance-chapter-practices = Las buenas prácticas registradas en las fichas de los objetivos se reúnen aquí automáticamente; para añadir o modificar una, abra la ficha de su objetivo.
guidance-chapter-challenges = Este capítulo comienza con los retos comunes a varios objetivos y reúne después automáticamente los registrados en las fichas de los objetivos.
guidance-chapter-means = Este capítulo dice con qué fondos, personas, conocimientos y asociados se aplica el Pacto, y qué apoyo falta.
guidance-chapter-pledges = Este capítulo rinde cuentas de las promesas anteriores y presenta las nuevas.
guidance-chapter-next = Este capítulo dice quién hará qué y para cuándo, y qué seguimiento se dará al propio examen.
guidance-chapter-annexes = Los anexos contienen lo que respalda el informe pero interrumpiría su lectura.
guidance-chapter-annex-indicators = Los indicadores registrados en las fichas de los objetivos se reúnen aquí automáticamente.
guidance-chapter-annex-entities = Este anexo enumera las entidades y los grupos que contribuyeron al examen, sin nombres de personas.
guidance-chapter-annex-laws = Este anexo enumera las principales leyes y políticas con su fecha, para que los capítulos puedan remitir a ellas brevemente.
guidance-chapter-annex-plan = Este anexo presenta el plan nacional de aplicación acción por acción y el grado de avance de cada una.
guidance-chapter-annex-pledges = Las fichas introducidas en el capítulo de promesas se imprimen aquí íntegramente; no hay nada que escribir.
guidance-chapter-annex-references = Este anexo enumera los documentos y las fuentes de datos en que se basa el informe, para que cualquiera pueda encontrarlos.
guidance-chapter-annex-translation = Este anexo indica qué versión lingüística prevalece y cómo se hicieron las demás.

## Front matter

guidance-foreword-text = Diga por qué la migración es importante para su país, qué muestra el examen y a quién da las gracias. Una frase franca sobre lo que no se ha logrado hace más creíble el resto. Deje los detalles para los capítulos; termine con el cargo de quien firma, el lugar y el mes. 400 palabras como máximo.
guidance-summary-text = Escríbalo al final, en 600 palabras como máximo: los objetivos tratados, entre tres y cinco resultados con su cifra y su fecha, los principales retos, los próximos pasos y las promesas. No afirme nada que no digan los capítulos. Si el informe solo existe en árabe o en chino, un resumen en un segundo idioma oficial de las Naciones Unidas facilitará su lectura.

## Methodology

guidance-methodology-lead = Indique la entidad que dirigió el examen y los organismos públicos que participaron, y diga cómo se repartió el trabajo. Mencione a las autoridades regionales y locales, el parlamento y toda ayuda externa, como la de la red de las Naciones Unidas en su país. Unas 150 palabras; la lista completa corresponde a un anexo.
guidance-methodology-consultations = Una fila por cada reunión, encuesta o convocatoria de aportaciones. Diga qué se pidió y qué se hizo con ello, no solo que se escuchó a la gente. No introduzca nombres, citas ni detalles que permitan reconocer a alguien: el informe se hace público, y ser nombrado puede perjudicar a un migrante, a un funcionario o a una organización. Si no se consultó a nadie, dígalo y explique por qué.
guidance-methodology-consultations-date = Preferiblemente el día; basta con el mes. En el caso de una encuesta, el día en que se cerró.
guidance-methodology-consultations-place = Una localidad, o “en línea” o “por escrito”. No indique la dirección de un albergue ni de un domicilio particular.
guidance-methodology-consultations-group = Elija todos los grupos representados. Elija “Otros” únicamente si no corresponde ninguno.
guidance-methodology-consultations-participants = El número de personas presentes o de respuestas recibidas. Si nadie las contó, deje el campo vacío en lugar de hacer una estimación.
guidance-methodology-consultations-women = El número de mujeres entre los participantes, si se registró.
guidance-methodology-consultations-result = Una o dos frases: la petición principal y qué se modificó en el texto o en la política. Ninguna declaración que pueda atribuirse a una persona.
guidance-methodology-sources = Indique las fuentes principales (registros, censo, encuestas, informes de órganos independientes) y la fecha de cierre de los datos. Diga después qué falta: grupos a los que no se llegó, cifras provisionales, registros no comparables, falta de tiempo. Un examen que conoce sus límites inspira confianza. Unas 100 palabras.
guidance-methodology-validation = Diga quién formuló observaciones sobre el proyecto, en qué reunión se aprobó y en qué fecha. Si es posible, indique cuántos cambios se pidieron y cuántos se introdujeron, y mencione las opiniones que no se aceptaron. Bastan dos o tres frases.

## National context

guidance-context-roles = Elija todos los papeles que correspondan; muchos países desempeñan los cuatro. Un papel que afecta a pocas personas puede ser importante para las políticas.
guidance-context-profile = Diga quién sale, llega, atraviesa el país y regresa, desde dónde y hacia dónde, y qué ha cambiado en el período. Limítese a unas 250 palabras y a unas pocas cifras, cada una con su fecha y su fuente. Use términos neutros, como migrantes en situación irregular, y evite las comparaciones con otros países.
guidance-context-figures = Bastan entre cinco y ocho cifras. Utilice exactamente los mismos valores en todos los lugares del texto y llame estimación a lo que sea una estimación. Cuando existan cifras por sexo, indíquelas.
guidance-context-figures-figure = Qué se cuenta y respecto de quién, por ejemplo, residentes nacidos en el extranjero, mujeres y hombres.
guidance-context-figures-value = El número con su unidad, por ejemplo, 940.000 personas o el 4,6 %.
guidance-context-figures-date = La fecha a que se refiere la cifra, no la de su publicación.
guidance-context-figures-source = El organismo y la publicación o el registro, para que cualquiera pueda encontrar la cifra.

## Policy and enabling environment

guidance-policy-laws = Mencione las leyes y estrategias más importantes para los migrantes, con su número y su año, y diga en una frase qué cambió cada una. Distinga lo que está en vigor, lo que se ha aprobado pero aún no se aplica y lo que está en preparación. Unas 300 palabras; la lista completa corresponde a un anexo.
guidance-policy-institutions = Diga qué órgano coordina, quién lo integra, con qué frecuencia se reúne y qué ha decidido. Muestre cómo participan las autoridades locales, el parlamento y la sociedad civil. Si la coordinación aún no funciona bien, diga dónde falla. Unas 250 palabras.
guidance-policy-plan = ¿Existe un plan nacional de aplicación o los objetivos forman parte de otros planes? Indique su fecha, el número de acciones, las finalizadas y el presupuesto. Muestre después la relación con la Agenda 2030 y con otros informes que presenta su Estado. Si no hay plan, basta con una frase.
guidance-policy-principles = El Pacto se basa en diez principios rectores (párrafo 15). En lugar de afirmarlos todos, elija tres o cuatro y muestre con un ejemplo de cada uno cómo modificaron una decisión, un presupuesto o un servicio. Unas 200 palabras.
guidance-policy-earlier = Retome uno por uno los próximos pasos anunciados en el examen anterior: realizado, en curso o abandonado, con la fecha y el motivo. Lo que mejor se lee es una lista breve. Saber que algo no se hizo es útil para los lectores y para quienes redacten el siguiente examen.

## Progress in implementing the objectives

guidance-progress-overview = Diga cuántos objetivos se tratan en detalle, cuántos de forma resumida y cuántos no se abordan, cómo se eligieron y dónde fueron mayores y menores los progresos. El cuadro de los 23 objetivos se elabora automáticamente a partir de las fichas. Unas 200 palabras, sin repetir las fichas.
guidance-progress-challenges = Describa aquí solo lo que obstaculiza varios objetivos a la vez, como la falta de datos, fondos, personal o coordinación. Para cada reto, indique la causa, la consecuencia y lo que ayudaría. De tres a cinco retos, unas 200 palabras en total.

## Means of implementation

guidance-means-resources = Diga qué presupuesto, personal, capacitación, datos y tecnología se utilizan. Indique los importes con la moneda, el año y la fuente, y distinga los fondos nacionales de los externos. Respecto de la capacitación, diga qué hacen desde entonces de otra manera los participantes, no solo cuántos fueron. Unas 250 palabras.
guidance-means-partnerships = Mencione a los asociados (Estados, sistema de las Naciones Unidas, autoridades locales, sociedad civil, sector privado, diáspora), lo que aportaron y lo que permitió hacer. Mencione el apoyo que su Estado prestó a otros. Omita los acuerdos que aún no sean públicos. Unas 250 palabras.
guidance-means-needs = Diga qué se necesita, para qué objetivo, para cuándo y en qué medida: asesoramiento, capacitación, equipo o fondos. Empiece por lo más urgente. Una petición precisa tiene más probabilidades de ser atendida. Unas 150 palabras.

## Pledges and next steps

guidance-pledges-earlier = Una fila por cada promesa hecha en ciclos anteriores, incluidas las retrasadas o retiradas. Utilice el título con que se registró, para que pueda encontrarse en el tablero de promesas. Indique el estado al final del período.
guidance-pledges-earlier-year = El año en que se hizo la promesa.
guidance-pledges-earlier-state = Elija “Cumplida” únicamente si se ha hecho todo lo prometido.
guidance-pledges-earlier-comment = Una frase: lo que se ha logrado, o por qué se retrasó o se retiró.
guidance-pledges-sheets = Una ficha por cada promesa. Una buena promesa es concreta, mensurable, realista y orientada al futuro, tiene una fecha final y, de ser posible, asociados. Se refiere a los migrantes; para los refugiados y los solicitantes de asilo existen otros procesos. Introduzca solo lo que hayan aprobado quienes deberán financiarlo: las promesas se publican.
guidance-pledges-sheets-type = Elija lo que se aporta principalmente: fondos, personal, un proceso o una política.
guidance-pledges-sheets-approach = Una promesa de varios participantes la registra solo uno de ellos. Una promesa de contrapartida cita, en su texto, el título y el número de aquella a la que responde.
guidance-pledges-sheets-partners = Organizaciones y Estados que hayan aceptado ser nombrados; no particulares.
guidance-pledges-sheets-time-frame = El mes y el año de comienzo y de finalización.
guidance-pledges-sheets-text = Entre 300 y 3.000 caracteres, como pide el formulario de la Red de las Naciones Unidas sobre la Migración. Diga qué se hará, para quién, con qué medios, para cuándo y cómo se medirá.
guidance-next-actions = Bastan entre cinco y diez acciones, cada una con una sola entidad responsable y una fecha. Cada reto principal mencionado en el informe debería tener aquí una respuesta. Omita los deseos de los que nadie es responsable y no copie todo el plan nacional.
guidance-next-actions-action = Empiece por un verbo y diga qué existirá cuando la acción haya finalizado.
guidance-next-actions-responsible = Una entidad, con su nombre oficial, seguida de otras si es necesario; no personas.
guidance-next-actions-time-frame = El mes y el año de finalización, por ejemplo, a más tardar en junio de 2027.
guidance-next-follow-up = Diga cómo se publicará el informe, en qué idiomas y formatos, y cómo llegará a los migrantes, las autoridades locales y el parlamento. Diga quién dará seguimiento a las acciones, con qué frecuencia, y cuándo se prevé el próximo examen. Unas 150 palabras.

## Annexes

guidance-annexes-text = Incluya aquí lo que respalda el informe: indicadores, entidades consultadas, leyes, plan nacional, referencias. Ponga un título a cada parte y remita a ella en los capítulos. Nada de nombres de personas consultadas ni de documentos internos: los anexos se hacen públicos como lo demás.
guidance-annex-entities = Una fila por cada entidad o grupo, con su nombre oficial. Omita los nombres de personas. También una organización puede correr peligro: pregunte antes de nombrarla y, en caso de duda, descríbala en términos generales, por ejemplo, dos asociaciones de trabajadoras domésticas.
guidance-annex-entities-entity = Organizaciones, no personas; solo las que acepten ser nombradas.
guidance-annex-entities-contribution = Unas pocas palabras: datos, texto, observaciones o participación en una reunión.
guidance-annex-laws = Enumere las leyes, los decretos, las estrategias y los acuerdos citados en el informe que sean públicos. Indique su título oficial; los lectores los buscarán por número y fecha.
guidance-annex-laws-date = La fecha de aprobación. Si la ley entró en vigor más tarde, indíquelo en “Materia”.
guidance-annex-plan = Una fila por cada acción del plan. Indique el estado en el último día del período abarcado. Si el plan es largo, recoja las acciones principales y diga dónde se publica completo.
guidance-annex-plan-objective = El número del objetivo, del 1 al 23; puede haber varios.
guidance-annex-plan-state = Elija “Finalizada” únicamente si ha concluido la acción en su totalidad.
guidance-annex-references = Indique el autor, el título, el año y, si la hay, la dirección pública de cada documento citado. Mantenga la misma presentación en toda la lista. No cite nada confidencial.
guidance-annex-translation = Diga qué versión lingüística es la auténtica, qué oficina tradujo las demás y si se revisaron. Dos o tres frases.

## Objective sheet

guidance-objective-treatment = Elija “Detallado” si hay algo que mostrar o que aprender, “Resumido” para un párrafo en el cuadro general y “No abordado” si no hay nada de lo que informar. Unos pocos objetivos bien tratados valen más que 23 tratados por encima. Puede cambiar de opinión: lo escrito se conserva.
guidance-objective-reason = Una frase para el lector, porque se imprime: por ejemplo, que el objetivo no fue prioritario en el período o que no se disponía de información. Lo que solo interesa al equipo corresponde a las notas internas.
guidance-objective-lead = Indique el nombre oficial de la entidad responsable y después el de las demás que participen. También se imprime en el cuadro general. Solo oficinas, no personas.
guidance-objective-status = Valoren ustedes mismos en qué punto se encuentra el objetivo al final del período; en caso de duda, elijan el estado menos avanzado. El texto sobre los resultados debe confirmarlo. No es una calificación ni se compara con la de otros Estados.
guidance-objective-sdg = Elija solo las metas a las que las medidas contribuyen directamente, por lo general entre una y cuatro. Las metas que se propongan para el objetivo son sugerencias, no una lista oficial; cámbielas libremente.
guidance-objective-principles = Elija los dos o tres principios que realmente orientaron las medidas y deje que el texto muestre cómo. Elegir los diez dice poco al lector.
guidance-objective-earlier = Diga qué anunció el examen anterior para este objetivo y qué ha sido de ello: realizado, en curso o abandonado, con la fecha y el motivo. De dos a cuatro frases.
guidance-objective-measures = Diga qué se hizo en el período: la ley, el servicio o el acuerdo, quién lo hizo, desde cuándo, dónde y para quién. De tres a cinco medidas, unas 150 palabras; los planes corresponden a los próximos pasos. Si el objetivo se trata de forma resumida, este es el único párrafo: unas 60 palabras, con el resultado principal.
guidance-objective-measures-table = Utilice el cuadro cuando importen los detalles de costo o alcance; una fila por cada medida. Completa el texto y no lo repite.
guidance-objective-measures-table-level = El nivel que ejecuta la medida, no el que la decidió. Las medidas locales se olvidan con facilidad.
guidance-objective-measures-table-period = El primer y el último año, o “desde” y un año.
guidance-objective-measures-table-cost = El importe, la moneda, el año y quién paga. Si no se conoce el costo, dígalo.
guidance-objective-measures-table-reached = El número de personas, cuántas de ellas son mujeres, y la fecha. Cuente personas y no servicios prestados.
guidance-objective-results = Diga qué ha cambiado para los migrantes y las comunidades, con una cifra, su fecha y su fuente; “no se recopilan datos” es una buena respuesta. Compare con el comienzo del período. Un curso impartido es una medida; lo que las personas hacen después de otra manera es un resultado. Unas 150 palabras.
guidance-objective-indicator = Utilice lo que ya existe: indicadores de los Objetivos de Desarrollo Sostenible, los indicadores voluntarios del documento A/79/590, estadísticas nacionales. Un indicador no siempre es un número. Una fila por cada valor; no hay que calcular nada solo para este examen.
guidance-objective-indicator-code = El código en su propia lista, por ejemplo, 10.c.1; ninguno si el indicador es nacional.
guidance-objective-indicator-value = Un número con su unidad, un porcentaje, sí, no o en parte, o unas pocas palabras. Si no lo hay, diga que no está disponible y por qué.
guidance-objective-indicator-year = El año a que se refiere el valor.
guidance-objective-indicator-breakdown = Por sexo, edad y situación migratoria, en la medida de lo posible. Omita los grupos tan pequeños que pueda reconocerse a las personas.
guidance-objective-indicator-source = El organismo y la publicación o el registro.
guidance-objective-good-practice = Elija lo que ha funcionado el tiempo suficiente para poder juzgarlo y puede servir a otros. Exponga el problema, qué se hizo y qué cambió, en unas 150 palabras. Pregunte a los responsables si aceptan la publicación; no describa a nadie que pueda ser reconocido.
guidance-objective-good-practice-evidence = Una evaluación, una cifra con su fecha o una conclusión independiente; los elogios no son prueba.
guidance-objective-good-practice-transferable = Lo que otro país necesitaría, como una ley, fondos o personal, y lo que quizá no funcione en otro lugar.
guidance-objective-cooperation = Diga con quién se trabaja (otros Estados, autoridades locales, sistema de las Naciones Unidas, sociedad civil), sobre qué base y qué ha permitido hacer. Unas 80 palabras. Omita los acuerdos y las conversaciones que no sean públicos.
guidance-objective-crises = Diga cómo afectó a los migrantes, en relación con este objetivo, un desastre, un conflicto, una pandemia o una crisis económica, y qué se hizo. Nombre la crisis y sus fechas, y diga qué medidas de emergencia se mantuvieron. Unas 80 palabras.
guidance-objective-challenges = Diga qué no funcionó y por qué: la ley, los fondos, los datos, la coordinación. Para cada punto, indique la causa, los afectados y lo que ayudaría. Tres puntos, unas 100 palabras. La franqueza hace más creíbles los resultados y refuerza las peticiones de apoyo.
guidance-objective-next = De una a tres acciones que respondan a los retos anteriores, cada una con la entidad responsable y una fecha. Unas 50 palabras. Repita solo las más importantes en el capítulo sobre los próximos pasos.
guidance-objective-pledges = Mencione las promesas anteriores y nuevas relativas a este objetivo, con su título y su estado. El texto completo corresponde a las fichas de promesas.
guidance-objective-notes = Para el equipo y quienes lo sucedan: decisiones, dudas, fuentes por comprobar, a quién preguntar. Nunca se imprimen. Aun así, no escriba nada que pueda perjudicar a una persona si el archivo llegara a otras manos.

## The 23 objectives, one by one

guidance-objective-01 = El párrafo 17 del Pacto trata del conocimiento: cifras fiables sobre la migración, desglosadas por sexo, edad y situación migratoria, comparables y bien protegidas. Se buscará una publicación periódica, registros que funcionen en conjunto, garantías para los datos personales y una decisión que haya cambiado gracias a los datos.
guidance-objective-02 = El párrafo 18 del Pacto trata de las razones por las que las personas se ven forzadas a marcharse: pobreza, falta de trabajo, inseguridad, desastres, cambio climático y degradación del medio ambiente. Se buscará el desarrollo y la preparación para desastres en los lugares de salida, e indicios de que quedarse se ha convertido en una opción real.
guidance-objective-03 = El párrafo 19 del Pacto trata de una información clara y fiable antes de la salida, en el camino, a la llegada y al regreso. Se buscará dónde se encuentra, en qué idiomas, si es gratuita y cuántas personas la utilizaron, incluidas las mujeres y quienes viven lejos de las ciudades.
guidance-objective-04 = El párrafo 20 del Pacto trata de la posibilidad de demostrar quién se es: registro civil, partidas de nacimiento, pasaportes y documentos expedidos en el extranjero. Se buscará el costo, el tiempo de espera y la cobertura, la prevención de la apatridia y las consecuencias de carecer de documentos para el acceso a los servicios.
guidance-objective-05 = El párrafo 21 del Pacto trata de los modos de migrar de manera regular: para trabajar, estudiar, vivir en familia o porque no es posible regresar. Se buscará el número de permisos y el tiempo que tardan, los acuerdos en vigor y quién sigue sin encontrar ninguna vía abierta.
guidance-objective-06 = El párrafo 22 del Pacto trata de una contratación sin costo para los trabajadores y de condiciones de trabajo dignas, también en los hogares y en el campo. Se buscarán las licencias y la inspección de los contratistas, las quejas y su resultado, y los salarios recuperados.
guidance-objective-07 = El párrafo 23 del Pacto trata de las personas que corren especial peligro durante la migración, cualquiera que sea su situación: niños, mujeres expuestas a la violencia, personas mayores, personas con discapacidad y otras. Se buscará cómo se las detecta, quién responde por ellas, en cuánto tiempo se encuentra un tutor o ayuda y si pueden acudir a la justicia.
guidance-objective-08 = El párrafo 24 del Pacto trata de evitar muertes en el camino y de dar respuesta a las familias de los desaparecidos. Se buscarán los rescates realizados, las muertes registradas, los restos identificados y los familiares informados, y si quienes ayudan por razones humanitarias pueden hacerlo sin temor a ser castigados.
guidance-objective-09 = El párrafo 25 del Pacto trata de la acción conjunta contra quienes se lucran con el tráfico ilícito, sin castigar a los migrantes por haber sido objeto de él. Se buscará una legislación acorde con el protocolo sobre el tráfico ilícito de migrantes, investigaciones conjuntas y su resultado, y la protección de aquellos cuyos derechos fueron vulnerados.
guidance-objective-10 = El párrafo 26 del Pacto trata de prevenir la trata, enjuiciar a los responsables y proteger a las víctimas, que no deberían ser castigadas por lo que se las obligó a hacer. Se buscarán las víctimas identificadas y asistidas, por sexo y edad, las condenas y los permisos de residencia o las indemnizaciones concedidos.
guidance-objective-11 = El párrafo 27 del Pacto trata de fronteras ordenadas y seguras en las que se respeten los derechos de cada persona, cualquiera que sea su situación. Se buscará la cooperación con los vecinos, personal capacitado, procedimientos para los niños y para quienes necesitan protección, y una supervisión independiente.
guidance-objective-12 = El párrafo 28 del Pacto trata de procedimientos que las personas puedan entender y prever, de modo que cada caso se examine individualmente y se derive al servicio adecuado. Se buscarán plazos cumplidos, información en un idioma comprensible, acceso a asesoramiento jurídico y derivaciones al asilo, a la protección de la infancia o a la atención a las víctimas.
guidance-objective-13 = El párrafo 29 del Pacto trata de la detención de migrantes solo como último recurso, conforme a la ley, por decisión individual y durante el menor tiempo posible, con preferencia por las alternativas y el fin de la detención de niños. Se buscará el número de personas detenidas por sexo y edad, la duración, el uso de alternativas y una supervisión independiente.
guidance-objective-14 = El párrafo 30 del Pacto trata de la ayuda que los consulados prestan a los nacionales en el extranjero en cada etapa, y de la cooperación entre consulados. Se buscarán los países atendidos, las personas asistidas y por qué motivo, los tiempos de respuesta y los arreglos allí donde no hay consulado.
guidance-objective-15 = El párrafo 31 del Pacto trata de que la atención de la salud, la escuela y otros servicios básicos estén al alcance de los migrantes, cualquiera que sea su situación. Se buscará el derecho reconocido por la ley, su ejercicio en la práctica y los obstáculos que persisten: el costo, el idioma, los documentos o el temor a ser denunciado.
guidance-objective-16 = El párrafo 32 del Pacto trata de la buena convivencia de los migrantes y las comunidades de acogida: idioma, trabajo, vida familiar, participación e igualdad. Se buscarán programas locales, cifras de empleo y escolarización comparables con las de los demás residentes, y la participación de los migrantes en las decisiones.
guidance-objective-17 = El párrafo 33 del Pacto trata de la discriminación, el racismo y el odio contra los migrantes, y de un debate público basado en hechos y respetuoso de la libertad de los medios de comunicación. Se buscarán las denuncias y su resultado, la ayuda a las víctimas y campañas cuyo efecto se haya medido.
guidance-objective-18 = El párrafo 34 del Pacto trata de la formación y del reconocimiento de lo que los migrantes saben hacer, incluido lo que aprendieron sin título. Se buscará el número de reconocimientos, su costo y su duración, los acuerdos con otros países y las personas que encontraron un empleo acorde con su nivel.
guidance-objective-19 = El párrafo 35 del Pacto trata de eliminar lo que impide a los migrantes y las diásporas contribuir al desarrollo mediante sus conocimientos, inversiones, cultura y vida pública. Se buscarán puntos de contacto, participación en las políticas, condiciones de inversión más sencillas y resultados que vayan más allá del dinero.
guidance-objective-20 = El párrafo 36 del Pacto trata del envío de dinero rápido, seguro y barato, y del acceso a cuentas y otros servicios financieros. Se buscará el costo medio por destino (la meta 10.c de los Objetivos de Desarrollo Sostenible es menos del 3 % para 2030), los medios utilizados y el acceso de las mujeres y las familias rurales.
guidance-objective-21 = El párrafo 37 del Pacto trata del retorno en condiciones de seguridad y dignidad tras un examen individual, de la readmisión de los nacionales y de un nuevo comienzo duradero. Se buscarán los acuerdos aplicados, los retornos voluntarios y los demás contados por separado, la protección de los niños y la situación de las personas un año después.
guidance-objective-22 = El párrafo 38 del Pacto trata de llevar de un país a otro las pensiones y otros derechos de seguridad social. Se buscarán los acuerdos en vigor, el número de personas que perciben pagos en virtud de ellos y quién queda excluido, como los trabajadores de temporada o domésticos.
guidance-objective-23 = El párrafo 39 del Pacto trata del apoyo mutuo de los Estados para aplicar el Pacto, en particular a los que disponen de menos medios, y de las alianzas a todos los niveles. Se buscarán programas conjuntos con fondos y resultados, y si se hace participar y se apoya a las autoridades locales y otras partes interesadas.
