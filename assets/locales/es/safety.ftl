# What keeps the reviews safe: saving, opening, backups, encryption. Read by the interface alone.

## Saving

# $path: where the copy is
safety-copy-at = En { $path } hay una copia con el texto que no se ha guardado.
safety-trying = Su texto permanece en la pantalla y el programa lo vuelve a intentar por sí solo cada pocos segundos.
safety-try-now = Intentar ahora
safety-save-copy = Guardar una copia en otro lugar…

## Reading only

safety-reading-title = Solo lectura
# $person: who writes, or "none" where no name is known; $machine: the name of a computer
safety-reading = { $person ->
    [none] Está en modo de lectura. Los exámenes están abiertos en { $machine }.
   *[other] Está en modo de lectura. { $person } tiene los exámenes abiertos en { $machine }.
}
safety-open-to-write = Abrir para escribir

## Before the reviews are open

safety-gate-locked = Los exámenes están bloqueados
safety-gate-held = Los exámenes están abiertos en otro lugar
safety-gate-refused = No se pueden abrir los exámenes
safety-gate-damaged = El archivo con los exámenes está dañado
safety-kept-in = Los exámenes se conservan en
safety-locked = Están cifrados. Introduzca la frase de contraseña para abrirlos.
safety-passphrase = Frase de contraseña
safety-recovery-too = Aquí también se puede introducir la clave de recuperación: 14 grupos de letras y cifras.
safety-show = Mostrar la frase de contraseña
safety-hide = Ocultar la frase de contraseña
safety-unlock = Desbloquear
safety-unlocking = Desbloqueando…
# $person: who writes, or "none" where no name is known; $machine: the name of a computer; $since: a day and a time
safety-held = { $person ->
    [none] Están abiertos en { $machine } desde el { $since }.
   *[other] { $person } los tiene abiertos en { $machine } desde el { $since }.
}
safety-held-then = Dos personas no pueden escribir al mismo tiempo. Pida que se cierre allí el programa o abra los exámenes solo para lectura. No se ha modificado nada.
safety-open-to-read = Abrir solo para lectura
# $time: hours, minutes and seconds
safety-no-change = Se ha intentado a las { $time }. Todavía no ha cambiado nada.

## A damaged file

safety-rescuing = Se está leyendo lo que aún se puede leer y se están revisando las copias de seguridad. Puede tardar un minuto.
# $count: how many versions
safety-recovered = { $count ->
    [one] Se ha leído { $count } versión del archivo dañado.
   *[other] Se han leído { $count } versiones del archivo dañado.
}
safety-recovered-none = No se ha podido leer nada del archivo dañado.
# $count: how many versions
safety-lost = { $count ->
    [one] Se sabe que se ha perdido { $count } versión.
   *[other] Se sabe que se han perdido { $count } versiones.
}
safety-lost-none = No consta que se haya perdido ninguna.
# $when: a day and a time
safety-newest-backup = La copia de seguridad íntegra más reciente es del { $when }.
# $reviews: "3 reviews"; $versions: "812 versions"
safety-holds = Contiene { $reviews } y { $versions }.
# $count: how many reviews
safety-reviews = { $count ->
    [one] { $count } examen
   *[other] { $count } exámenes
}
# $count: how many versions
safety-versions = { $count ->
    [one] { $count } versión
   *[other] { $count } versiones
}
# $count: how many versions
safety-newer = { $count ->
    [one] Le falta { $count } de las versiones leídas.
   *[other] Le faltan { $count } de las versiones leídas.
}
safety-newer-none = No le falta ninguna de las versiones leídas.
safety-no-backup = No hay ninguna copia de seguridad íntegra.
safety-put-from = ¿A partir de qué se deben recomponer los exámenes?
safety-recommended = recomendado
safety-from-everything = Todo
safety-from-everything-means = La copia de seguridad y todo lo que se ha leído del archivo dañado. No se deja fuera nada de lo que existe.
safety-from-backup = Solo la copia de seguridad
safety-from-backup-means = Los exámenes tal como estaban cuando se hizo la copia de seguridad. Lo que se escribió después no se incorpora.
safety-from-recovered = Solo lo que se ha leído
safety-from-recovered-means = Lo que se ha leído del archivo dañado, sin la copia de seguridad. Faltará lo que no se ha podido leer.
safety-kept-beside = El archivo dañado se conserva junto al nuevo.
safety-put = Recomponer
safety-putting = Recomponiendo…
# $path: the damaged file
safety-nothing-left = El programa no puede recomponer los exámenes con lo que hay aquí. Conserve el archivo { $path } tal como está y pida una copia anterior de su carpeta a quien guarde las copias de este equipo.

## Notices on the first screen

# $count: how many faults
safety-unclean = { $count ->
    [one] La última vez el programa no terminó correctamente, y el archivo con los exámenes tiene { $count } defecto. Lo que se puede leer está a salvo. Consulte las copias de seguridad antes de seguir escribiendo.
   *[other] La última vez el programa no terminó correctamente, y el archivo con los exámenes tiene { $count } defectos. Lo que se puede leer está a salvo. Consulte las copias de seguridad antes de seguir escribiendo.
}
safety-to-backups = Ir a las copias de seguridad
# $program: a program that copies folders, such as OneDrive
safety-synchronised = { $program } copia en otro lugar la carpeta de los exámenes. Puede copiar un archivo a medio escribir o poner en su lugar otro más antiguo y dañar así los exámenes. Conserve la carpeta de datos en el disco de este equipo y haga que se copien las copias de seguridad en una segunda carpeta.
safety-offer = Los exámenes se pueden cifrar, para que no pueda leerlos nadie que se lleve o copie el disco de este equipo; si se pierden tanto la frase de contraseña como la clave de recuperación, también se pierden los exámenes.
safety-offer-encrypt = Cifrar…
safety-offer-later = Ahora no

## Backups

safety-backups = Copias de seguridad
safety-backups-about = Copias de todos los exámenes, con todas sus versiones. El programa las hace por sí solo.
safety-backup-now = Hacer una copia de seguridad ahora
# $count: how many backups; $size, $limit: "12 MB"
safety-backups-size = { $count ->
    [one] { $count } copia de seguridad, { $size } de un máximo de { $limit }
   *[other] { $count } copias de seguridad, { $size } en total de un máximo de { $limit }
}
safety-backups-none = Todavía no hay ninguna copia de seguridad.
safety-backups-in = Las copias de seguridad se conservan en
safety-reason-start = hecha al iniciar
safety-reason-asked = hecha a petición
safety-reason-migration = antes de un cambio de formato
safety-reason-import = antes de una importación
safety-reason-union = antes de incorporar otro repositorio
safety-reason-restore = antes de restaurar una copia de seguridad
safety-backup-check = Comprobar
# $when: a day and a time
safety-backup-check-of = Comprobar la copia de seguridad del { $when }
safety-backup-restore = Restaurar…
# $when: a day and a time
safety-backup-restore-of = Restaurar la copia de seguridad del { $when }
safety-backup-whole = Íntegra
# $count: how many faults
safety-backup-faults = { $count ->
    [one] { $count } defecto
   *[other] { $count } defectos
}
# $when: a day and a time
safety-restore-title = ¿Restaurar la copia de seguridad del { $when }?
safety-restore-means = Todos los exámenes vuelven a estar como estaban entonces. Antes se hace una copia de seguridad del estado actual, para que pueda volver a él.
safety-restore = Restaurar
safety-restoring = Restaurando…
safety-second = Segunda carpeta
safety-second-about = Cada copia de seguridad se copia también en una segunda carpeta. Elija una en otro disco o en una memoria USB.
# $count: how many copies
safety-second-present = { $count ->
    [one] La carpeta está presente, con { $count } copia.
   *[other] La carpeta está presente, con { $count } copias.
}
safety-second-absent = La carpeta no está presente en este momento. Las próximas copias de seguridad se copiarán cuando vuelva a estarlo.
safety-second-choose = Elegir una carpeta…
safety-second-other = Elegir otra carpeta…
safety-second-forget = No usar una segunda carpeta

## Check

safety-check = Comprobación
safety-check-about = Se lee cada versión de cada examen y se compara con su huella.
safety-check-now = Comprobar todo ahora
safety-checking = Comprobando…
safety-sound = Todo está íntegro.
# $count: how many faults
safety-faults = { $count ->
    [one] Se ha encontrado { $count } defecto. No se ha modificado nada. Compruebe la copia de seguridad más reciente y restáurela si está íntegra.
   *[other] Se han encontrado { $count } defectos. No se ha modificado nada. Compruebe la copia de seguridad más reciente y restáurela si está íntegra.
}

## Encryption

safety-encryption = Cifrado
safety-plain-about = Los exámenes y sus copias de seguridad no están cifrados: quien pueda leer los archivos puede leer los exámenes. Con una frase de contraseña, solo puede quien la conozca. Si se pierden tanto la frase de contraseña como la clave de recuperación, ya nadie podrá abrir los exámenes.
safety-encrypted-about = Los exámenes y sus copias de seguridad están cifrados. Se abren con la frase de contraseña o con la clave de recuperación.
safety-passphrase-current = Frase de contraseña actual
safety-passphrase-new = Nueva frase de contraseña
safety-passphrase-again = La misma, otra vez
safety-length = Unas cuantas palabras seguidas son fáciles de recordar y difíciles de adivinar.
# $count: how many characters
safety-short = { $count ->
    [one] { $count } carácter. Con 12 o más, es mucho más difícil de adivinar.
   *[other] { $count } caracteres. Con 12 o más, es mucho más difícil de adivinar.
}
safety-differ = Las dos frases de contraseña no son iguales. Introdúzcalas de nuevo.
safety-working = Un momento…
safety-do-encrypt = Cifrar
safety-do-change = Cambiar la frase de contraseña
safety-do-key = Mostrar la clave de recuperación
safety-do-plain = Quitar el cifrado
safety-task-change = Cambiar la frase de contraseña…
safety-task-key = Mostrar la clave de recuperación…
safety-task-plain = Quitar el cifrado…
safety-changed = La frase de contraseña se ha cambiado. La clave de recuperación sigue siendo la misma.
safety-plain-means = Los exámenes y sus copias de seguridad se escribirán sin cifrar: quien pueda leer los archivos podrá entonces leerlos.
safety-plain-now = Los exámenes y sus copias de seguridad ya no están cifrados.
safety-lock-now = Bloquear ahora
safety-lock-after = Bloquear cuando la ventana lleve sin usarse
# $count: how many minutes
safety-minutes = { $count ->
    [one] { $count } minuto
   *[other] { $count } minutos
}
safety-lock-never = Nunca

## Recovery key

safety-key-title = Clave de recuperación
safety-key-what = Esta clave abre los exámenes y sus copias de seguridad si se olvida la frase de contraseña: introdúzcala donde el programa pida la frase de contraseña. Guárdela donde solo puedan acceder a ella quienes estén autorizados a leer los exámenes, y no junto con este equipo.
safety-key-print = Imprimir
safety-key-copy = Copiar
safety-key-copied = Copiada.
safety-key-safe = La he puesto en un lugar seguro
