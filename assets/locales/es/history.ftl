# The words of the history, of milestones, of versions to decide between and of the bin. Read by the interface alone.

## History

history-title = Historial
# $question: the label of a field
history-title-of = Historial de “{ $question }”
history-of-review = Historial de todo el examen
history-whole = Historial completo de esta respuesta
history-choose = Elija una respuesta para ver cómo se formó.
history-versions = Versiones
history-compare = Comparar
history-milestones = Hitos
history-steps = Operaciones de conjunto
history-audit = Guardar el registro de cambios…
history-audit-csv = Como tabla (CSV)
history-audit-json = Para otros programas (JSON)
history-written = El archivo está escrito:
history-older = Versiones más antiguas
# $person: a name; $entity: the body that the person writes for
history-person = { $person } ({ $entity })
history-unnamed = Sin nombre
history-mark-current = actual
history-mark-erased = borrada
# $device: the name of a computer
history-device = Redactada en { $device }
history-origin-typed = escrita
history-origin-imported = importada
history-origin-carried = trasladada de un examen anterior
history-origin-translated = traducida
history-origin-restored = restablecida
history-origin-merged = decidida entre dos versiones
history-kind-info = Datos del examen
history-kind-outline = Plantilla
history-kind-state = Estado de una sección
history-kind-confirmation = Confirmación de una respuesta trasladada
history-kind-comment = Comentario
history-kind-signoff = Visto bueno
history-kind-assignment = Asignación de una sección
history-kind-dismissal = Punto descartado
history-kind-milestone = Hito

## What a version changed

history-unchanged = Esta versión dice lo mismo que la anterior.
history-is-erased = El texto de esta versión se ha borrado.
history-no-words = Esta entrada no tiene texto que mostrar.
history-words-added = añadido:
history-words-removed = suprimido:
history-words-end = fin
history-moved = Desplazado
history-formatted = Formato modificado
# $count: how many lines
history-folded = { $count ->
    [one] Mostrar { $count } línea sin cambios
   *[other] Mostrar { $count } líneas sin cambios
}

## Bringing back

history-restore = Restablecer
history-restore-version = Restablecer esta versión
history-restore-section = Restablecer la sección tal como era entonces…
history-restore-draft = Restablecer todo el examen tal como era entonces…
history-restore-section-title = ¿Restablecer la sección tal como era?
history-restore-draft-title = ¿Restablecer todo el examen tal como era?
# $section: a title; $when: a day and a time
history-restore-section-text = Todas las respuestas de “{ $section }” volverán a decir lo que decían en esta fecha: { $when }.
# $when: a day and a time
history-restore-draft-text = Todas las respuestas del examen volverán a decir lo que decían en esta fecha: { $when }.
history-restore-safe = No se pierde nada: lo que está escrito ahora permanece en el historial, y todo ello constituye una sola operación que se puede deshacer.
# $count: how many versions were written
history-restored = { $count ->
    [0] No había nada que restablecer: todo dice ya lo que decía entonces.
    [one] Restablecido: se ha vuelto a escribir una respuesta.
   *[other] Restablecido: se han vuelto a escribir { $count } respuestas.
}
# $count: how many versions were written
history-taken-back = { $count ->
    [0] Deshecho. No había que modificar ninguna respuesta.
    [one] Deshecho: una respuesta dice de nuevo lo que decía antes.
   *[other] Deshecho: { $count } respuestas dicen de nuevo lo que decían antes.
}
history-left = Se han dejado como están, porque se modificaron después o se borraron:
history-take-back = Deshacer esta operación

## Erasing

history-erase = Borrar este texto para siempre…
history-erase-title = ¿Borrar este texto para siempre?
history-erase-text = El texto de esta versión se borra del historial dondequiera que figure. No se puede deshacer. Queda constancia de quién lo borró, cuándo y por qué.
history-erase-reason = Motivo
history-erase-backups = Borrarlo también en las copias de seguridad
history-erase-limits = Los archivos exportados, los archivos conservados con los hitos y las copias en otros discos no se modifican.
history-erase-now = Borrar para siempre
# $count: in how many places the words stood
history-erased = { $count ->
    [0] El texto ya no figuraba en ningún lugar. No se ha borrado nada.
    [one] El texto se ha borrado en un lugar.
   *[other] El texto se ha borrado en { $count } lugares.
}

## Comparing

history-compare-from = Comparar desde aquí
history-compare-to = Comparar hasta aquí
history-from = Desde
history-to = Hasta
history-now = El examen tal como es ahora
# $name: the name of a milestone; $date: a day in words
history-moment-milestone = Hito “{ $name }”, { $date }
# $when: a day and a time; $title: what was changed then
history-moment-version = { $when }: { $title }
history-compare-hint = Elija dos estados distintos del examen. También puede elegirse cualquier versión: ábrala en la lista de versiones.
history-compare-same = Los dos estados dicen lo mismo.
# $count: how many answers
history-compare-count = { $count ->
    [one] Una respuesta difiere.
   *[other] { $count } respuestas difieren.
}
history-elsewhere = Fuera de la plantilla

## Big steps

history-steps-hint = Lo que se escribió de una vez se puede deshacer de una vez. Las respuestas modificadas después se dejan como están.
history-step-import = Respuestas importadas
history-step-carry = Respuestas trasladadas de un examen anterior
history-step-restore = Estado anterior restablecido
history-step-undo = Operación deshecha
history-step-union = Otro repositorio incorporado
history-step-replace = Palabras reemplazadas en todo el examen
# $count: how many versions were written
history-step-written = { $count ->
    [one] una versión
   *[other] { $count } versiones
}
history-step-undone = Deshecha

## Milestones

history-milestones-hint = Un hito da nombre al examen tal como es en un día determinado, por ejemplo cuando se presenta. Después el examen se puede comparar con él, restablecer o exportar tal como era.
history-milestone-new = Definir un hito…
history-milestone-new-title = Definir un hito
history-milestone-new-text = El examen tal como es ahora recibe un nombre. Puede seguir escribiendo; el hito no cambia.
history-milestone-name = Nombre del hito
history-milestone-confirm = Definir el hito
# $name: the name of a milestone
history-milestone-set = El hito “{ $name }” está definido.
history-milestone-file = Archivo enviado:
history-milestone-compare = Comparar con el estado actual
history-milestone-export = Exportar tal como era
history-milestone-save-file = Guardar el archivo enviado…
history-milestone-restore = Restablecer el examen tal como era…
# $name: the name of a milestone; $date: a day in words
history-milestone-restore-text = Todas las respuestas del examen volverán a decir lo que decían en el hito “{ $name }” del { $date }.
# $name: the name of a milestone; $date: a day in words
history-export-as = El examen tal como era en el hito “{ $name }” del { $date }, no como es ahora.
history-keep = Conservar este archivo como hito…
history-keep-title = Conservar este archivo como hito
history-keep-text = El examen tal como es ahora recibe un nombre, y el archivo recién escrito se conserva con él.
# $name: the name of a milestone
history-kept = Conservado como hito “{ $name }”.

## Two versions written at the same time

conflict-notice = Se redactaron dos versiones al mismo tiempo.
conflict-decide = Decidir
# $question: the label of a field
conflict-decide-on = Decidir entre las versiones de “{ $question }”
conflict-kicker = Dos versiones entre las que decidir
conflict-hint = Lo que coincide en ambas versiones figura una sola vez. Donde difieren, elija lo que debe quedar; lo que no decida conserva ambas.
conflict-choose = Elija la versión que debe quedar.
conflict-more = Hay más versiones de esta respuesta. Se decide entre ellas de dos en dos; las dos siguientes vendrán a continuación.
# $number: 1 or 2
conflict-version-name = Versión { $number }
conflict-both = Ambas
conflict-keep = Lo que debe quedar
# $number: which passage
conflict-stretch = Pasaje divergente { $number }
# $number: which passage
conflict-linked = Desplazado: se decide junto con el pasaje { $number }.
conflict-nothing = Esta versión no dice nada.
conflict-nothing-here = Esta versión no tiene nada aquí.
conflict-result = Texto resultante
conflict-safe = Ambas versiones permanecen en el historial.
conflict-write = Escribir esta versión
conflict-later = Más tarde

## Bin

# $review: State and cycle of a review
bin-menu = Más acciones para { $review }
bin-put = Enviar a la papelera
bin-title = Papelera
# $count: how many days
bin-days = { $count ->
    [one] Se puede recuperar durante { $count } día más
   *[other] Se puede recuperar durante { $count } días más
}
bin-last-day = Solo se puede recuperar hoy
bin-back = Recuperar
# $review: the title of a review
bin-done = “{ $review }” se ha enviado a la papelera.
# $review: the title of a review
bin-back-done = Se ha recuperado “{ $review }”.
