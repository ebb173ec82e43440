# What the program says of itself. The interface's words join here.

## What is left to do

# $count: how many points
findings-count = { $count ->
    [0] No queda nada por hacer.
    [one] Queda un punto por resolver:
   *[other] Quedan { $count } puntos por resolver:
}
finding-open = aún sin respuesta
finding-missing-in-language = tiene respuesta, pero no en este idioma
finding-too-many-words = número de palabras: { $count }; máximo previsto: { $bound }
finding-too-many-characters = número de caracteres: { $count }; máximo previsto: { $bound }
finding-too-few-words = número de palabras: { $count }; mínimo solicitado: { $bound }
finding-too-few-characters = número de caracteres: { $count }; mínimo solicitado: { $bound }
finding-conflict = se redactaron dos versiones al mismo tiempo: decida entre ellas
finding-to-confirm = procede de un examen anterior: confírmela o modifíquela
finding-unreadable = hay aquí un contenido guardado que no se puede leer como respuesta; se ha conservado tal como estaba
finding-unknown-option = “{ $text }” no es una de las opciones de esta plantilla
finding-not-asked = respondido, pero ya no se pregunta en vista de otra respuesta; no se imprime
finding-not-in-outline = tiene respuesta, pero esta plantilla no lo pregunta; no se imprime
finding-undescribed = una imagen no tiene texto alternativo
finding-unverified = redacción oficial aún no verificada: “{ $text }”

## Lists and reports of the command line

drafts-none = Aún no hay exámenes.
answer-none = (sin respuesta)
answer-not-applicable = No aplicable: { $reason }
answer-not-available = No disponible: { $reason }
template-added = Se ha añadido la plantilla { $template }, versión { $version }.
# $revisions: how many versions of answers were taken in
union-done = { $revisions ->
    [0] Nada nuevo: todo el contenido del otro repositorio ya está aquí.
    [one] Se ha incorporado una versión.
   *[other] Se han incorporado { $revisions } versiones.
}
# $conflicts: how many
union-conflicts = { $conflicts ->
    [one] Una respuesta se modificó en ambos lados: “check” indica cuál.
   *[other] { $conflicts } respuestas se modificaron en ambos lados: “check” indica cuáles.
}
exported = Archivo escrito: { $path }
# $character: the character; $number: its number in Unicode; $heading: the heading over it
missing-glyph = Ningún tipo de letra del programa contiene el carácter { $character } ({ $number }), que figura bajo «{ $heading }». En su lugar, el PDF muestra �.
# $count: how many titles
unverified-wording = { $count ->
    [one] Un título oficial de este informe no se ha verificado con la resolución.
   *[other] { $count } títulos oficiales de este informe no se han verificado con la resolución.
}
# $count: how many answers
unconfirmed-answers = { $count ->
    [one] Una respuesta tomada del examen anterior no se ha confirmado.
   *[other] { $count } respuestas tomadas del examen anterior no se han confirmado.
}
# $count: how many cross-references
lost-references = { $count ->
    [one] Una referencia cruzada remite a algo que no figura en este informe; en su lugar aparece «[?]».
   *[other] { $count } referencias cruzadas remiten a elementos que no figuran en este informe; en su lugar aparece «[?]».
}
draft-because-of-conflict = Algunos pasajes tienen dos versiones pendientes de decisión. Se reproducen ambas y el informe se marca como borrador.

## Historial, copias y cifrado del repositorio

passphrase-of = Frase de contraseña o clave de recuperación de { $path }: 
passphrase-new = Nueva frase de contraseña: 
passphrase-again = La misma otra vez: 
passphrase-changed = Se ha cambiado la frase de contraseña. La clave de recuperación sigue siendo válida.
encrypted = El repositorio y sus copias de seguridad están cifrados. A continuación figura la clave de recuperación, que solo se muestra esta vez. Imprímala y guárdela bajo llave: sin ella y sin la frase de contraseña, nadie podrá abrir los exámenes.
decrypted = El repositorio y sus copias de seguridad ya no están cifrados: quien pueda leer los archivos puede leer los exámenes.
store-synchronised = { $path } se encuentra en una carpeta que { $program } copia en otro lugar. Las copias pueden quedar incompletas mientras se escribe. Un lugar mejor es { $better }: copie allí el archivo mientras ningún programa lo tenga abierto y omita --data-dir.
history-none = Aún no se ha guardado ninguna versión aquí.
history-cut = Hay versiones más antiguas. Versiones mostradas: { $count }. Para ver más: --limit.
compare-same = Las dos versiones dicen lo mismo.
restored = Versiones escritas: { $count }. Las versiones anteriores permanecen en el historial.
restored-left = Se han dejado como están, porque se modificaron después o se borraron: { $records }.
restored-binned = El examen { $draft } se ha enviado a la papelera.
steps-none = Aquí no se ha realizado ninguna operación de conjunto.
# $count: how many places
found-count = { $count ->
    [0] Estas palabras no figuran en ninguna parte del examen.
    [one] Un lugar:
   *[other] { $count } lugares:
}
# $count: how many places
replaced = { $count ->
    [0] No se ha reemplazado nada.
    [one] Reemplazado en un lugar. Las versiones anteriores permanecen en el historial.
   *[other] Reemplazado en { $count } lugares. Las versiones anteriores permanecen en el historial.
}
# Why a version was written. $old: the words replaced, $new: those in their place
replace-reason = «{ $old }» reemplazado por «{ $new }»
milestones-none = Aún no se ha definido ningún hito.
verify-sound = Todo está tal como se escribió.
backups-total = Copias de seguridad: { $count }; en total, { $megabytes } megabytes.
backup-before = El repositorio tal como estaba antes se conserva: { $path }
backup-restored = La copia de seguridad está en su lugar. Exámenes: { $drafts }; versiones: { $versions }.
bin-none = La papelera está vacía.
bin-emptied = Exámenes borrados: { $count }. Lo que lleva menos de { $days } días en la papelera permanece en ella.
expunged = Contenidos borrados: { $count }. Los archivos exportados, los archivos conservados con los hitos y las copias en otros discos no se modifican.
expunge-not-scrubbed = Otro programa tiene abierto el repositorio, por lo que pueden quedar rastros en el archivo. Ciérrelo y ejecute de nuevo la orden.
expunge-backups-left = Es posible que copias de seguridad anteriores aún contengan esas palabras: { $count }. Bórrelas también allí con --in-backups.
recovered = Recuperación realizada. Exámenes: { $drafts }; versiones: { $versions }; versiones cuya fecha de redacción ya no puede probarse: { $unproven }; elementos perdidos: { $lost }.
error-unknown-version = El historial de este examen no contiene ninguna versión ni hito { $version }, o hay más de uno que empieza así. No se ha modificado nada. Véanse “history” y “milestone list”.
error-passphrase-needed = Se necesita una frase de contraseña. No se ha modificado nada. Introdúzcala en el terminal o indique un archivo que la contenga con --passphrase-file.
error-passphrases-differ = Las dos frases de contraseña no coinciden. No se ha modificado nada. Introdúzcalas de nuevo.
error-already-encrypted = { $path } ya está cifrado. No se ha modificado nada. Utilice “passphrase” para cambiar la frase de contraseña.
error-not-encrypted = { $path } no está cifrado. No se ha modificado nada. Utilice “encrypt” para cifrarlo.
error-faults = No todo está tal como se escribió. Fallos encontrados: { $count }. No se ha modificado nada. Haga una copia del archivo; “backup list” muestra los estados anteriores y “recover” salva lo que puede leerse.
error-passage-absent = Ninguna versión de este examen contiene ese pasaje. No se ha borrado nada. Para buscar en las copias de seguridad anteriores: --in-backups.
error-unknown-backup = No hay ninguna copia de seguridad { $backup }, o hay más de una que empieza así. No se ha modificado nada. Véase “backup list”.
error-second-absent = La segunda carpeta { $path } no está disponible. Las copias de seguridad situadas junto al repositorio están a salvo. Conecte su disco o elija otra carpeta.
error-no-sent-file = No se conserva ningún archivo con el hito { $milestone }.
error-bin-erased = El examen { $draft } se borró de la papelera: no queda nada que recuperar. Es posible que una copia de seguridad aún lo contenga.

## Los esquemas

section-cover = Portada
template-gcm-short-title = Esquema breve
template-gcm-short-description = Lo esencial en siete capítulos, para un informe de unas 20 páginas.
template-gcm-standard-title = Esquema completo
template-gcm-standard-description = Todos los capítulos de un informe completo, con anexos.

## Cierre de la ventana

close-unsaved = No se ha guardado todo lo escrito. ¿Desea cerrar la ventana de todos modos?
close-without-saving = Cerrar sin guardar
close-keep-open = Mantener abierta

## Ortografía

spelling-count = { $count ->
    [0] No hay palabras mal escritas.
    [one] Una palabra no figura en el diccionario.
   *[other] { $count } palabras no figuran en el diccionario.
}
