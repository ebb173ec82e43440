# What is taken over from other programs by pasting and dropping. Read by the interface alone.
clipboard-took-changes = Les modifications suivies ont été acceptées : les ajouts sont conservés, les suppressions écartées.
clipboard-took-comments = { $count ->
    [one] Un commentaire a été écarté.
   *[other] { $count } commentaires ont été écartés.
 }
clipboard-took-pictures = { $count ->
    [one] Une image n’a pas pu être reprise. Enregistrez-la dans un fichier et insérez-la ici.
   *[other] { $count } images n’ont pas pu être reprises. Enregistrez-les dans des fichiers et insérez-les ici.
 }
clipboard-took-words = Cet endroit ne contient que des mots : le reste a été repris sous forme de mots.
clipboard-took-plain = Le texte était trop volumineux pour garder sa mise en forme : seuls les mots ont été repris.
clipboard-took-cut = Le texte était trop long : la fin a été écartée.
