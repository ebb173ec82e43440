# Finding and replacing words, in an answer and in the whole review. Read by the interface alone.

find-title = Buscar
find-in-review = Buscar en el examen
find-here = Buscar en esta sección
find-words = Buscar
find-new = Reemplazar por
find-previous = Aparición anterior (Mayús+F3)
find-next = Aparición siguiente (F3)
find-exact = Tal como está escrito: mayúsculas, acentos, formas de las letras
find-whole-words = Solo palabras completas
find-every-language = En todos los idiomas del examen
find-replace = Reemplazar
find-replace-one = Reemplazar
find-replace-all = Reemplazar todo en esta respuesta
# $number: which of the places, $total: how many there are
find-at = { $number } de { $total }
find-none = No se ha encontrado
# $count: how many places, $answers: in how many answers
find-total = { $count ->
    [one] Una aparición
   *[other] { $count } apariciones
} en { $answers ->
    [one] una respuesta
   *[other] { $answers } respuestas
}.
# $count: how many places are listed
find-first = Se muestran las primeras { $count } apariciones. Introduzca más palabras para acotar la búsqueda.
find-first-replaced = Se muestran las primeras { $count } apariciones. Las demás podrán reemplazarse después.
# $words: the words found
find-choose = Reemplazar aquí: { $words }
# $count: how many places
find-replace-count = { $count ->
    [one] Reemplazar una aparición
   *[other] Reemplazar { $count } apariciones
}
find-replace-hint = La operación puede deshacerse de una vez.
find-replace-by-nothing = Las palabras se suprimen y nada ocupa su lugar. La operación puede deshacerse de una vez.
# $count: how many places
find-replaced = { $count ->
    [0] No se ha reemplazado nada.
    [one] Reemplazada una aparición.
   *[other] Reemplazadas { $count } apariciones.
}
