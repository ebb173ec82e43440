# Spelling: words that no dictionary knows, suggestions, the team's own words. Read by the interface alone.
ui-spelling = Ortografía
ui-spelling-about = Las palabras se buscan en diccionarios que acompañan al programa, cada pasaje en su propio idioma. El chino no se revisa.
ui-spelling-mark = Señalar las palabras mal escritas
ui-spelling-keys = F7 lleva a la siguiente; Alt+Intro muestra sugerencias.
ui-spelling-own = Palabras propias del equipo
ui-spelling-own-about = Nombres y términos correctos que no figuran en ningún diccionario. Se reconocen en todos los exámenes de este equipo informático y forman parte de las copias de seguridad.
ui-spelling-language = Idioma de las palabras
ui-spelling-word = Palabra nueva
ui-spelling-none = Aún no hay palabras propias en el idioma siguiente: { $language }.
ui-spelling-forget = Quitar { $word }
ui-spelling-of = Ortografía de { $word }
ui-spelling-no-suggestion = No hay sugerencias
ui-spelling-learn = Añadir a las palabras del equipo
ui-spelling-ignore = Ignorar en este texto
