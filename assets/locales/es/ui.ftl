# The words of the window: what is read on screens, buttons and fields. Read by the interface alone.

ui-program = Examen PMM
ui-loading = Abriendo…
ui-close = Cerrar
ui-cancel = Cancelar
ui-optional = facultativo
ui-required = se espera respuesta
ui-none-chosen = Sin elegir
ui-take-back = Anular la elección
ui-next = Sección siguiente
ui-previous = Sección anterior
# $number: a percentage
ui-percent = { $number } %

## Start

ui-start-title = Exámenes nacionales voluntarios
ui-start-empty = Aquí figurarán sus exámenes de la aplicación del Pacto Mundial para la Migración. Comience uno nuevo o consulte primero el ejemplo: el examen completo de un país imaginario.
ui-reviews = Exámenes
ui-new-review = Nuevo examen
ui-from-earlier = A partir de un examen anterior
ui-from-earlier-hint = Se trasladan las respuestas del examen anterior. Cada una queda pendiente de confirmación o modificación; el examen anterior no se altera.
ui-see-sample = Consultar el ejemplo
ui-offline = Funciona sin red. Nada sale de este equipo.
# $date: a day in words
ui-changed = Modificado el { $date }
# $date: a day in words
ui-due = Vence el { $date }
# $count: how many points are left
ui-open-count = { $count ->
    [one] { $count } punto pendiente
   *[other] { $count } puntos pendientes
}
ui-nothing-open = Nada pendiente

## New review

ui-state = Estado
ui-state-all = Mostrar todos los Estados
ui-state-none = Ningún Estado tiene un nombre así.
ui-region = Examen regional
ui-region-hint = Se determina según el Estado. Un Estado que pertenece a dos comisiones regionales puede elegir.
ui-cycle = Ciclo de examen
ui-cycle-own = Otro ciclo
ui-cycle-own-label = El ciclo, en sus propias palabras
ui-authentic-language = Idioma en que se redacta primero el examen
ui-authentic-language-hint = El del texto auténtico. Puede ser distinto del idioma de esta ventana.
ui-other-languages = Otros idiomas del informe
ui-outline = Plantilla
ui-report-title = Título
ui-report-title-hint = Si se deja en blanco, el informe lleva el título habitual.
ui-deadline = Plazo de presentación
ui-writer = Persona que redacta
ui-writer-hint = Se conserva con cada cambio, para su equipo. Nunca se imprime en el informe.
ui-begin = Comenzar
ui-error-state = Elija el Estado.
ui-error-cycle = Elija el ciclo de examen o indique el suyo.

## Contents

ui-contents = Índice
ui-report-language = Idioma del informe
# $language: the name of a language in that language
ui-report-language-is = Idioma del informe: { $language }
ui-add-language = Añadir un idioma
ui-check = Comprobar
ui-export = Exportar
ui-languages = Idiomas
ui-not-set = Sin fijar
ui-set-deadline = Fijar una fecha
ui-automatic = Se elabora automáticamente
ui-state-empty = Aún sin redactar
ui-state-drafting = En redacción
ui-state-ready = Lista para revisión
ui-state-complete = Completa
ui-state-unasked = No se pide

## Section

# $number: the objective; $total: how many there are
ui-objective-of = Objetivo { $number } de { $total }
ui-section-is = Situación de la sección
ui-section-empty = Con las opciones actuales no se pide nada aquí.
ui-add = Añadir
ui-neighbours = Secciones contiguas
ui-help-panel = Orientación y examen anterior
ui-guidance = Orientación
# $question: the label of a field
ui-guidance-for = Orientación para “{ $question }”
ui-guidance-none = No hay orientación para esta sección.
ui-what-is-asked = Qué se pide
ui-official-text = Redacción oficial
# $paragraph: the number of a paragraph
ui-official-source = Pacto Mundial, párrafo { $paragraph }
ui-verified = Redacción consultada en su fuente.
ui-unverified = Redacción oficial aún no verificada con la resolución.
ui-wording-correct = Confirmar o corregir la redacción
ui-wording-change = Cambiar la redacción
ui-wording-own = Redacción de su equipo, en lugar de:
ui-wording-label = Título del objetivo en el informe
ui-wording-save = Guardar la redacción
ui-wording-back = Usar la redacción del programa
ui-suggested = Mientras no se indique un nombre, el informe imprime:
ui-suggested-use = Usar este nombre
ui-last-review = Examen anterior
ui-last-review-none = El examen anterior no contiene respuestas para esta sección.
ui-still-holds = Sigue siendo válido
ui-to-confirm = Procede del examen anterior.
ui-not-printed = no se imprime
# $question: the label of a field
ui-more-for = Más opciones para “{ $question }”
ui-not-applicable = No procede
ui-not-available = No disponible
ui-answer-after-all = Responder de todos modos
ui-reason = Motivo
ui-reason-hint = para el equipo, nunca se imprime
ui-reason-needed = Se guarda en cuanto se indica un motivo.
ui-printed-instead = Lo que dice el informe en su lugar
ui-seek = Buscar
# $count: how many
ui-chosen-count = { $count ->
    [one] { $count } elegida
   *[other] { $count } elegidas
}
# $count: how many there are
ui-show-all = Mostrar todo ({ $count })
ui-show-chosen = Mostrar solo lo elegido
ui-date-form = Un año, un mes o un día: 2026, 2026-05 o 2026-05-08
# $number: the number of a row
ui-row = Fila { $number }
ui-row-add = Añadir una fila
ui-row-remove = Eliminar la fila { $number }
ui-row-up = Subir la fila { $number }
ui-row-down = Bajar la fila { $number }
ui-error-number = Esto no es un número. No se guarda hasta que lo sea.
ui-error-date = Esto no es una fecha. Escriba un año, un mes o un día.

## Saving

# $time: hours, minutes and seconds
ui-saved = Guardado a las { $time }
ui-saved-status = Guardado
ui-saving = Guardando…
# $reason: a sentence
ui-not-saved = No se ha guardado: { $reason }
ui-try-again = Reintentar
ui-give-up = Renunciar a este cambio
ui-error-unknown = Ha ocurrido algo inesperado: { $reason }

## Long text

ui-write-here = Escriba aquí…
# $count: how many
ui-words = { $count ->
    [one] { $count } palabra
   *[other] { $count } palabras
}
ui-characters = { $count ->
    [one] { $count } carácter
   *[other] { $count } caracteres
}
# $count: how many; $unit: "words" or "characters"
ui-limit-maximum = { $unit ->
    [characters] Máximo: { $count } caracteres
   *[words] Máximo: { $count } palabras
}
ui-limit-suggested = { $unit ->
    [characters] Extensión sugerida: { $count } caracteres
   *[words] Extensión sugerida: { $count } palabras
}
ui-tools = Formato
ui-tool-style = Estilo del párrafo
ui-style-text = Texto
# $level: 1, 2 or 3
ui-style-heading = Título { $level }
ui-tool-bold = Negrita
ui-tool-italic = Cursiva
ui-tool-underline = Subrayado
ui-tool-superscript = Superíndice
ui-tool-subscript = Subíndice
ui-tool-list = Lista
ui-tool-numbers = Lista numerada
ui-tool-quote = Cita
ui-tool-link = Enlace
ui-tool-footnote = Nota de pie de página
ui-tool-table = Cuadro
ui-tool-row-add = Añadir una fila debajo
ui-tool-column-add = Añadir una columna después
ui-tool-row-delete = Eliminar la fila
ui-tool-column-delete = Eliminar la columna
ui-tool-header-row = Activar o desactivar la fila de encabezado
ui-tool-table-delete = Eliminar el cuadro
ui-footnote = Nota de pie de página
ui-table-caption = Título del cuadro
ui-table-notes = Notas
ui-table-source = Fuente
ui-figure-credit = Crédito
ui-link-address = Dirección del enlace
ui-link-set = Poner el enlace
ui-error-link = Escriba una dirección que empiece por https:// o mailto:

## Check

ui-check-title = Lo que queda por hacer
ui-check-empty = No queda nada por hacer.
ui-check-faults = Por completar
ui-check-faults-hint = Estos puntos se ven en el informe. No impiden exportarlo.
ui-check-advice = Recomendaciones
ui-check-advice-hint = Estos puntos pueden quedar como están.
ui-go-there = Ir allí

## Export

ui-export-title = Exportar el informe
ui-title-page = Portada
# $label: the number that stands on the page
ui-page = Página { $label }
# $number: which page; $total: how many there are
ui-page-of = Página { $number } de { $total }
ui-page-previous = Página anterior
ui-page-next = Página siguiente
ui-format = Formato
ui-format-docx = Documento de Word
ui-format-pdf = PDF
ui-format-docx-hint = Para seguir redactando y comentando en un procesador de textos.
ui-format-pdf-hint = Etiquetado para lectores de pantalla y con los tipos de letra incluidos.
ui-copy = Versión
ui-draft = Borrador
ui-final = Versión final
ui-draft-hint = Cada página indica que es un borrador.
ui-final-hint = Sin marcas de borrador ni notas internas.
ui-pages = Papel, números y márgenes
ui-paper = Papel
ui-paper-a4 = A4
ui-paper-letter = Carta
ui-numbers = Números al margen
ui-numbers-none = Ninguno
ui-numbers-paragraphs = Párrafos
ui-numbers-lines = Líneas
ui-wide-margin = Margen amplio para anotaciones
ui-fill = Los pasajes que faltan en este idioma figuran en el idioma auténtico
# $count: how many points are left
ui-export-open = { $count ->
    [one] Queda { $count } punto pendiente.
   *[other] Quedan { $count } puntos pendientes.
}
ui-export-save = Guardar el informe…
ui-export-working = Escribiendo…
ui-exported = El informe está escrito:
ui-open-folder = Abrir la carpeta
ui-doubts = Conviene examinar en esta exportación

## Settings

ui-settings = Configuración
ui-interface-language = Idioma de la ventana
ui-interface-language-hint = El informe tiene sus propios idiomas.
ui-theme = Apariencia
ui-theme-system = La del sistema
ui-theme-light = Clara
ui-theme-dark = Oscura
ui-text-size = Tamaño del texto
ui-digits = Cifras en árabe
ui-digits-hint = Solo en el texto árabe.
ui-digits-state = Uso del Estado
ui-digits-latn = 0123
ui-digits-arab = ٠١٢٣
ui-months = Meses en árabe
ui-months-hint = Solo en el texto árabe.
ui-months-state = Uso del Estado
ui-months-gulf = يناير، فبراير، … أغسطس
ui-months-mashreq = كانون الثاني، شباط، … آب
ui-months-maghreb = جانفي، فيفري، … أوت
ui-months-morocco = يناير، فبراير، … غشت
ui-months-mauritania = يناير، فبراير، … أغشت

## About

ui-about = Acerca de
ui-about-text = Un programa con el que los gobiernos redactan su examen nacional voluntario de la aplicación del Pacto Mundial para la Migración Segura, Ordenada y Regular, en los seis idiomas oficiales de las Naciones Unidas.
ui-about-offline = Funciona sin red. Lo que se escribe permanece en este equipo hasta que usted lo exporte.
# $version: a version number
ui-version = Versión { $version }
ui-licences = Licencias
