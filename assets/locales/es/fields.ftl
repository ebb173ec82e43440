# Campos cortos: fechas, números, filas de tablas y extensión de los textos. Lo lee solo la interfaz.

## Numbers

fields-number-guess = No es un número exacto. Escríbalo en cifras, por ejemplo 1200000, sin «millón», «aproximadamente» ni intervalos. Hasta entonces no se guarda.
fields-number-long = Este número tiene demasiadas cifras para conservarse con exactitud. No se guarda.

## Dates

fields-calendar = Calendario
fields-month = Mes
fields-year = Año
fields-month-before = Mes anterior
fields-month-after = Mes siguiente
fields-less-exact = Solo el mes o el año:
fields-hijri = Mostrar las fechas de la hégira
fields-hijri-hint = Junto a un día, según el calendario de Umm al-Qura. El informe no cambia.

## Rows

fields-view = Presentación de las filas
fields-view-forms = Una por una
fields-view-table = Como tabla
fields-rows-hint = Alt+↑ y Alt+↓ mueven una fila; Ctrl+Intro añade una. Las celdas copiadas de una hoja de cálculo se pueden pegar en una fila.
fields-row-number = Fila
fields-row-tools = Acciones
# $number: the number of a row
fields-row-tools-of = Acciones de la fila { $number }
# $number: the number of a row
fields-row-copy = Duplicar la fila { $number }
# $number: the number of a row
fields-row-removed = Fila { $number } eliminada
# $number: the new number of the row; $total: how many there are
fields-row-moved = Movida: ahora es la fila { $number } de { $total }
# $number: the number of the copy
fields-row-copied = La copia es la fila { $number }
# $number: the number of the new row
fields-row-added = Fila { $number } añadida
fields-take-back = Deshacer
fields-taken-back = Deshecho
fields-cell-write = Escribir…
# $label: the name of a column
fields-cell-open = Escribir { $label } en el formulario de esta fila

## Pasting from a spreadsheet

# $count: how many rows
fields-pasted = { $count ->
    [one] { $count } fila rellenada con lo pegado
   *[other] { $count } filas rellenadas con lo pegado
}
fields-not-understood = No se entendió y quedó vacío:
# $number: the number of a row; $label: the name of a column; $text: what stood there
fields-cell-left = fila { $number }, { $label }: «{ $text }»
# $count: how many cells
fields-cells-more = { $count ->
    [one] y { $count } celda más
   *[other] y { $count } celdas más
}
# $count: how many columns
fields-columns-left = { $count ->
    [one] Se omitió { $count } columna posterior a la última.
   *[other] Se omitieron { $count } columnas posteriores a la última.
}
# $most: how many rows can be pasted at once
fields-paste-many = Se pegaron más de { $most } filas. Péguelas por partes; no se ha cambiado nada.

## Length

# $count: how much is left; $most: the limit; $unit: "words" or "characters"
fields-length-left = { $unit ->
    [characters] { $count ->
        [one] Queda { $count } carácter de { $most }
       *[other] Quedan { $count } caracteres de { $most }
    }
   *[words] { $count ->
        [one] Queda { $count } palabra de { $most }
       *[other] Quedan { $count } palabras de { $most }
    }
}
# $count: how much is too much; $most: the limit; $unit: "words" or "characters"
fields-length-over = { $unit ->
    [characters] { $count ->
        [one] Sobra { $count } carácter para ajustarse a { $most }
       *[other] Sobran { $count } caracteres para ajustarse a { $most }
    }
   *[words] { $count ->
        [one] Sobra { $count } palabra para ajustarse a { $most }
       *[other] Sobran { $count } palabras para ajustarse a { $most }
    }
}
# $count: how much is missing; $least: the limit; $unit: "words" or "characters"
fields-length-short = { $unit ->
    [characters] { $count ->
        [one] Falta { $count } carácter para llegar a { $least }
       *[other] Faltan { $count } caracteres para llegar a { $least }
    }
   *[words] { $count ->
        [one] Falta { $count } palabra para llegar a { $least }
       *[other] Faltan { $count } palabras para llegar a { $least }
    }
}
fields-length = Extensión
fields-length-section = Esta sección:
fields-length-report = Todo el informe:
