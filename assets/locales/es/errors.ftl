# What went wrong: what happened, what is safe, what to do next.

## The store

error-store-not-a-store = { $path } no es un repositorio de exámenes. No se ha modificado nada. Compruebe en qué carpeta se guardan los exámenes.
error-store-newer = { $path } fue escrito por una versión más reciente del programa (formato { $found }; esta versión lee formatos hasta { $supported }). El archivo no se ha tocado. Instale la versión más reciente.
error-store-damaged = { $path } está dañado: { $reason }. No se ha modificado nada. Antes de hacer cualquier otra cosa, haga una copia del archivo.
error-store-behind = { $path } es anterior a lo último que se guardó aquí: faltan los últimos cambios ({ $missing }). Un disco los ha perdido o se ha puesto una copia anterior en su lugar. No se ha modificado nada. Si un programa sincroniza esta carpeta, deje primero que termine; de lo contrario, antes de hacer cualquier otra cosa, haga una copia del archivo.
error-store-busy = Otro programa está escribiendo en { $path }. No se ha modificado nada. Vuelva a intentarlo en unos instantes.
error-store-io = No se puede leer o escribir { $path }: { $reason }. Lo que se había guardado anteriormente está a salvo.
error-store-read-only = { $path } es de solo lectura. No se ha modificado nada. Lo que se había guardado anteriormente está a salvo. Obtenga permiso para escribir allí o guarde una copia en otro lugar.
error-store-encrypted = { $path } está cifrado. Introduzca la frase de contraseña o la clave de recuperación.
error-store-wrong-key = No se puede abrir { $path } con esta frase de contraseña. No se ha modificado nada. Introdúzcala de nuevo o utilice la clave de recuperación.
error-store-disk-full = No queda espacio en el disco para { $path }. El último cambio no se ha guardado; lo que se había guardado anteriormente está a salvo. Libere espacio o guarde una copia en otro lugar.
error-store-no-permission = No tiene permiso para leer o escribir { $path }. Lo que se había guardado anteriormente está a salvo. Solicite permiso o guarde una copia en otro lugar.
error-store-removed = { $path } ya no está en su lugar: el archivo se eliminó, se renombró o se sustituyó, o se desconectó su disco. El último cambio no se ha guardado. Vuelva a ponerlo en su lugar o guarde una copia en otro lugar.
error-store-device = El disco no pudo leer o escribir { $path }: { $reason }. Es posible que el último cambio no se haya guardado. Guarde una copia en otro disco.
error-store-on-network = { $path } está en el disco de otra máquina ({ $kind }), donde los exámenes no pueden conservarse de forma segura: dos máquinas podrían dañarlos al escribir al mismo tiempo. Elija una carpeta de este equipo.
error-store-held = { $path } ya está abierto: { $person }, { $machine }, desde { $since }. No se ha modificado nada. Ciérrelo allí primero o ábralo solo para lectura.
error-store-closed = Los exámenes no están abiertos. No se ha modificado nada. Ábralos primero.
error-passphrase-empty = Una frase de contraseña necesita al menos un carácter. No se ha modificado nada. Introduzca una que pueda recordar y que nadie pueda adivinar.
error-backup-gone = Esta copia de seguridad ya no existe. No se ha modificado nada. Abra de nuevo la lista de copias de seguridad y elija una.
error-store-absent = Aún no hay exámenes en { $path }. Inicie uno con “new” o añada el ejemplo con “sample”.
error-store-refused = El repositorio rechazó la escritura: { $reason }. No se modificó nada.
error-union-same = { $path } es el repositorio que está abierto: no hay nada que unir.
error-union-refused = El repositorio { $path } no se ha incorporado porque parte de su contenido no es lo que dice ser: { $reason }. No se ha modificado nada.
error-cannot-restore = Lo que se quería restablecer o deshacer no está en este repositorio. No se ha modificado nada. Abra de nuevo el historial del examen y elija en él.
error-unknown-milestone = El examen no tiene ese hito, o no se puede leer. No se ha modificado nada. Abra de nuevo la lista de hitos.
error-missing-history = El hito “{ $milestone }” no se puede mostrar tal como era: este repositorio no contiene algunas de las versiones que menciona (faltan: { $missing }). No se ha modificado nada. Incorpore un repositorio que tenga el historial completo.
error-expunge-reason = Indique por qué se borra el texto: el motivo queda en el historial. No se ha borrado nada.

## Drafts, questions and answers

error-unknown-draft = No hay ningún examen con el identificador { $draft }.
error-ambiguous-draft = Hay más de un examen cuyo identificador empieza por { $draft }. Indique más caracteres.
error-unreadable-outline = No se puede leer la plantilla del examen { $draft }, por lo que no se pueden mostrar sus respuestas. No se ha modificado nada.
error-unknown-question = La plantilla de este examen no tiene ninguna pregunta { $question }.
error-unknown-template = No existe la plantilla { $template }.
error-unknown-state = { $state } no es el código de tres letras de un Estado (ISO 3166-1), como MAR.
error-language-needed = La respuesta a { $question } es un texto redactado: indique en qué idioma con --language.
error-not-a-number = “{ $value }” no es un número. Escríbalo en la forma 1234.5.
error-not-a-word = “{ $word }” no es una palabra.
error-not-a-date = “{ $value }” no es una fecha. Escriba 2026, 2026-05 o 2026-05-08.
error-unknown-option = “{ $option }” no se puede elegir aquí. Opciones posibles: { $known }.
error-not-rows = Las filas de un cuadro deben facilitarse en forma de lista JSON de objetos: { $reason }
error-too-many-rows = El cuadro tiene más de { $limit } filas. No se ha guardado nada.
error-find-empty = No hay nada que buscar. Introduzca una palabra o parte de ella.
error-find-too-long = No se pueden buscar más de { $limit } caracteres. No se ha modificado nada. Introduzca menos palabras.
error-replace-too-long = El texto de reemplazo no puede superar los { $limit } caracteres. No se ha modificado nada.
error-replace-too-large = Una respuesta resultaría demasiado grande. No se ha modificado nada.
error-unknown-language = { $language } no es una de las lenguas ar, zh, en, fr, ru, es.
error-bad-row-id = Fila { $row }: «id» debe ser un texto de 1 a 64 caracteres que ninguna otra fila tenga.
error-unknown-field = Fila { $row }: el cuadro no tiene ninguna columna { $field }.
error-in-field = Fila { $row }, columna { $field }: { $reason }
error-answer-too-large = La respuesta supera los { $limit } megabytes. No se ha guardado nada.
error-reason-needed = Indique por qué no se aplica la pregunta. El motivo está destinado al equipo y nunca se imprime.
error-wrong-kind = Esta respuesta no es del tipo que pide la pregunta ({ $kind }). No se guardó nada.
error-unknown-section = El esquema de este examen no tiene ninguna sección { $section }.

## Files

error-read-file = No se puede leer { $path }: { $reason }.
error-not-text = { $path } no es un archivo de texto en UTF-8. No se ha guardado nada. Guárdelo como texto sin formato en UTF-8 y vuelva a intentarlo.
error-file-exists = { $path } ya existe y se ha dejado como estaba. Indique otro nombre, o --force para reemplazarlo.
error-write-file = No se ha podido escribir { $path }: { $reason }. No ha quedado ningún archivo incompleto.
error-export = No se ha podido escribir el informe: { $reason }. El propio examen está a salvo.
error-unknown-page = El informe no tiene página { $page }; tiene { $pages }.
error-not-a-picture = El archivo no es una imagen que se pueda insertar. No se ha modificado nada. Elija un archivo PNG, JPEG o SVG.
error-picture-damaged = La imagen no se puede leer: está dañada, incompleta o es de un tipo poco habitual. No se ha modificado nada. Guárdela de nuevo como PNG o JPEG y vuelva a intentarlo.
error-picture-too-large = El archivo de la imagen supera los { $limit } megabytes. No se ha modificado nada. Guarde una imagen más pequeña y vuelva a intentarlo.
error-picture-too-many-pixels = La imagen tiene { $width } × { $height } píxeles; se admiten como máximo { $limit } millones. No se ha modificado nada. Guarde una imagen más pequeña y vuelva a intentarlo.
error-picture-too-slow = La lectura de la imagen tarda demasiado. No se ha modificado nada. Guárdela de nuevo como PNG o JPEG y vuelva a intentarlo.
error-picture-gone = La imagen no está en el repositorio: se ha borrado o aún no ha llegado de los colegas que la añadieron. No se ha modificado nada. Añádala de nuevo o incorpore el repositorio de esos colegas.
# $count: how many faults
error-template-faults = { $count ->
    [one] { $path } no es una plantilla utilizable. Tiene un defecto:
   *[other] { $path } no es una plantilla utilizable. Tiene { $count } defectos:
}

## The faults of an outline file

fault-too-large = el archivo supera los { $detail } bytes
fault-not-json = el archivo no está en formato JSON: { $detail }
fault-shape = { $detail }
fault-bad-id = el identificador “{ $detail }” solo puede contener letras minúsculas, cifras y guiones, y debe empezar por una letra
fault-reserved-id = el identificador “{ $detail }” está reservado
fault-repeated-id = el identificador “{ $detail }” figura dos veces
fault-empty = aquí no se pregunta nada
fault-no-options = no hay nada entre lo que elegir
fault-nested-records = un cuadro no puede figurar dentro de otro cuadro
fault-unknown-question = no hay ninguna pregunta “{ $detail }” que corresponda aquí
fault-unknown-option = no hay ningún elemento “{ $detail }” al que remitirse
fault-bad-limit = los límites no están en orden: mínimo, valor sugerido, máximo
fault-no-words = ningún idioma tiene texto para “{ $detail }”
fault-no-sheet = se imprimen los objetivos, pero “objective_sheet” no pide ningún “treatment”
