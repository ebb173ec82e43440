# The tools of a long text: marks, blocks, tables, languages, keys. Read by the interface alone.

## Tools

editor-insert = Insertar
editor-passage = Idioma y dirección
editor-more = Más formatos
editor-table = Tabla
editor-plain = Borrar el formato
editor-undo = Deshacer
editor-redo = Rehacer
editor-heading-1 = Título 1
editor-heading-2 = Título 2
editor-heading-3 = Título 3
editor-indent = Bajar el elemento un nivel
editor-outdent = Subir el elemento un nivel
editor-move-up = Mover hacia arriba
editor-move-down = Mover hacia abajo
editor-line-break = Nueva línea en el mismo párrafo

## Direction and language

editor-direction = Dirección
editor-direction-auto = Según el texto
editor-direction-rtl = De derecha a izquierda
editor-direction-ltr = De izquierda a derecha
editor-language = Idioma del pasaje
editor-language-report = Idioma del informe

## Cross-references and abbreviations

editor-reference = Referencia cruzada
editor-reference-to = Véase
editor-reference-none = Ninguna sección, tabla ni figura se llama así.
editor-abbreviation = Sigla
# $abbreviation: the letters
editor-stands-for = { $abbreviation } significa
editor-abbreviation-set = Explicar
editor-abbreviation-none = Sitúe primero el cursor en una sigla o selecciónela.

## Signs

editor-special = Caracteres especiales
editor-signs = Mostrar los caracteres ocultos
editor-sign-no-break-space = Espacio de no separación
editor-sign-narrow-space = Espacio fino de no separación
editor-sign-no-break-hyphen = Guion de no separación
editor-sign-soft-hyphen = Guion opcional
editor-sign-en-dash = Semirraya (–)
editor-sign-em-dash = Raya (—)
editor-sign-ellipsis = Puntos suspensivos (…)

## Tables

editor-row-before = Añadir una fila encima
editor-row-up = Subir la fila
editor-row-down = Bajar la fila
editor-column-before = Añadir una columna antes
editor-column-back = Acercar la columna al inicio
editor-column-on = Acercar la columna al final
editor-wider = Ensanchar la columna
editor-narrower = Estrechar la columna
editor-even = Anchos según el contenido
editor-merge = Combinar las celdas
editor-split = Dividir la celda
editor-header-column = Activar o desactivar la columna de encabezado

## Keys

editor-keys = Atajos de teclado
editor-keys-about = Todo puede hacerse sin ratón. En una lista o una tabla, Esc permite salir de ella.
editor-keys-show = Mostrar los atajos
editor-keys-words = Palabras
editor-keys-paragraphs = Párrafos y listas
editor-keys-lists = En listas y tablas
editor-keys-signs = Caracteres especiales
editor-keys-window = Ventana
editor-tab = Celda siguiente; bajar el elemento
editor-tab-back = Celda anterior; subir el elemento
editor-leave = Salir de la lista o la tabla
editor-to-tools = Ir a las herramientas
editor-paste-plain = Pegar solo el texto
editor-find = Buscar en esta sección o, desde otra página, en el examen
editor-find-next = Siguiente aparición
editor-misspelt = Siguiente palabra mal escrita
editor-suggest = Sugerencias ortográficas
editor-keys-rows = En las filas de respuestas
editor-row-new = Añadir una fila
editor-key-shift = Mayús
editor-key-space = Espacio
editor-key-enter = Intro
editor-key-escape = Esc
editor-key-tab = Tab

## Typing

editor-typing-help = Ayuda al escribir
editor-typing-help-hint = «1.», «-» y «#» inician listas y títulos; las comillas y rayas adoptan la forma propia del idioma. La tecla Retroceso deshace la última corrección.
