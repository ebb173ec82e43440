# Pictures in a text: taking in, describing, showing. Read by the interface alone.

ui-tool-picture = Image
ui-figure-caption = Titre de la figure
ui-figure-alt = Texte de remplacement
ui-figure-missing = à rédiger : que montre l’image ?
ui-figure-remove = Supprimer l’image
ui-figure-coming = Insertion d’une image en cours…
