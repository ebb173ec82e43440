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
# $characters: the characters, in a row
missing-glyphs = Ningún tipo de letra del programa contiene estos caracteres; en su lugar aparece un recuadro: { $characters }
# $count: how many titles
unverified-wording = { $count ->
    [one] Un título oficial de este informe no se ha verificado con la resolución.
   *[other] { $count } títulos oficiales de este informe no se han verificado con la resolución.
}
draft-because-of-conflict = Algunos pasajes tienen dos versiones pendientes de decisión. Se reproducen ambas y el informe se marca como borrador.

## Los esquemas

section-cover = Portada
template-gcm-short-title = Esquema breve
template-gcm-short-description = Lo esencial en siete capítulos, para un informe de unas 20 páginas.
template-gcm-standard-title = Esquema completo
template-gcm-standard-description = Todos los capítulos de un informe completo, con anexos.
