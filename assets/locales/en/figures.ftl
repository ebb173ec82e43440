# Pictures in a text: taking in, describing, showing. Read by the interface alone.

ui-tool-picture = Picture
ui-figure-caption = Caption of the figure
ui-figure-alt = Alternative text
ui-figure-missing = missing: what does the picture show?
ui-figure-remove = Remove the picture
ui-figure-coming = A picture is being taken in…
