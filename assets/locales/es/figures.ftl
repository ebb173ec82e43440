# Pictures in a text: taking in, describing, showing. Read by the interface alone.

ui-tool-picture = Imagen
ui-figure-caption = Título de la figura
ui-figure-alt = Texto alternativo
ui-figure-missing = falta por redactar: ¿qué muestra la imagen?
ui-figure-remove = Eliminar la imagen
ui-figure-coming = Se está insertando una imagen…
