# What is taken over from other programs by pasting and dropping. Read by the interface alone.
clipboard-took-changes = Se aceptaron los cambios registrados: se conserva lo insertado y se omite lo eliminado.
clipboard-took-comments = { $count ->
    [one] Se omitió un comentario.
   *[other] Se omitieron { $count } comentarios.
 }
clipboard-took-pictures = { $count ->
    [one] No se pudo incorporar una imagen. Guárdela como archivo e insértela aquí.
   *[other] No se pudieron incorporar { $count } imágenes. Guárdelas como archivos e insértelas aquí.
 }
clipboard-took-words = En este lugar solo caben palabras: lo demás se incorporó como palabras.
clipboard-took-plain = El texto era demasiado grande para conservar su formato: se incorporaron sus palabras.
clipboard-took-cut = El texto era demasiado largo: se omitió el final.
