# The words of the history, of milestones, of versions to decide between and of the bin. Read by the interface alone.

## History

history-title = Historique
# $question: the label of a field
history-title-of = Historique de « { $question } »
history-of-review = Historique de l’examen entier
history-whole = Historique complet de cette réponse
history-choose = Choisissez une réponse pour voir comment elle s’est formée.
history-versions = Versions
history-compare = Comparer
history-milestones = Jalons
history-steps = Opérations d’ensemble
history-audit = Enregistrer le relevé des modifications…
history-audit-csv = Sous forme de tableau (CSV)
history-audit-json = Pour d’autres programmes (JSON)
history-written = Le fichier est écrit :
history-older = Versions plus anciennes
# $person: a name; $entity: the body that the person writes for
history-person = { $person } ({ $entity })
history-unnamed = Nom non indiqué
history-mark-current = actuelle
history-mark-erased = effacée
# $device: the name of a computer
history-device = Rédigée sur { $device }
history-origin-typed = saisie
history-origin-imported = importée
history-origin-carried = reprise d’un examen antérieur
history-origin-translated = traduite
history-origin-restored = rétablie
history-origin-merged = décidée entre deux versions
history-kind-info = Données de l’examen
history-kind-outline = Modèle
history-kind-state = État d’avancement d’une section
history-kind-confirmation = Confirmation d’une réponse reprise
history-kind-comment = Commentaire
history-kind-signoff = Approbation
history-kind-assignment = Attribution d’une section
history-kind-dismissal = Point écarté
history-kind-milestone = Jalon

## What a version changed

history-unchanged = Cette version est identique à la précédente.
history-is-erased = Le texte de cette version a été effacé.
history-no-words = Cette entrée ne contient pas de texte à afficher.
history-words-added = ajouté :
history-words-removed = supprimé :
history-words-end = fin
history-moved = Déplacé
history-formatted = Mise en forme modifiée
# $count: how many lines
history-folded = { $count ->
    [one] Afficher { $count } ligne inchangée
   *[other] Afficher { $count } lignes inchangées
}

## Bringing back

history-restore = Rétablir
history-restore-version = Rétablir cette version
history-restore-section = Rétablir la section telle qu’elle était alors…
history-restore-draft = Rétablir l’examen entier tel qu’il était alors…
history-restore-section-title = Rétablir la section telle qu’elle était ?
history-restore-draft-title = Rétablir l’examen entier tel qu’il était ?
# $section: a title; $when: a day and a time
history-restore-section-text = Toutes les réponses de « { $section } » redeviendront ce qu’elles étaient à la date suivante : { $when }.
# $when: a day and a time
history-restore-draft-text = Toutes les réponses de l’examen redeviendront ce qu’elles étaient à la date suivante : { $when }.
history-restore-safe = Rien n’est perdu : le texte actuel reste dans l’historique, et le tout constitue une seule opération, qui peut être annulée.
# $count: how many versions were written
history-restored = { $count ->
    [0] Rien n’était à rétablir : le texte est déjà celui d’alors.
    [one] Rétablissement effectué : une réponse a été réécrite.
   *[other] Rétablissement effectué : { $count } réponses ont été réécrites.
}
# $count: how many versions were written
history-taken-back = { $count ->
    [0] Opération annulée. Aucune réponse n’était à modifier.
    [one] Opération annulée : une réponse est redevenue ce qu’elle était.
   *[other] Opération annulée : { $count } réponses sont redevenues ce qu’elles étaient.
}
history-left = Laissées telles quelles, car modifiées depuis ou effacées :
history-take-back = Annuler cette opération

## Erasing

history-erase = Effacer définitivement ce texte…
history-erase-title = Effacer définitivement ce texte ?
history-erase-text = Le texte de cette version est effacé de l’historique partout où il figure. Cet effacement est irréversible. Son auteur, sa date et son motif restent consignés.
history-erase-reason = Motif
history-erase-backups = L’effacer aussi dans les sauvegardes
history-erase-limits = Les fichiers exportés, les fichiers conservés avec les jalons et les copies sur d’autres disques ne sont pas touchés.
history-erase-now = Effacer définitivement
# $count: in how many places the words stood
history-erased = { $count ->
    [0] Le texte ne figurait plus nulle part. Rien n’a été effacé.
    [one] Le texte a été effacé à un endroit.
   *[other] Le texte a été effacé à { $count } endroits.
}

## Comparing

history-compare-from = Comparer à partir d’ici
history-compare-to = Comparer jusqu’ici
history-from = De
history-to = À
history-now = L’examen tel qu’il est maintenant
# $name: the name of a milestone; $date: a day in words
history-moment-milestone = Jalon « { $name } », { $date }
# $when: a day and a time; $title: what was changed then
history-moment-version = { $when } : { $title }
history-compare-hint = Choisissez deux états différents de l’examen. Toute version peut aussi être choisie : ouvrez-la dans la liste des versions.
history-compare-same = Les deux états sont identiques.
# $count: how many answers
history-compare-count = { $count ->
    [one] Une réponse diffère.
   *[other] { $count } réponses diffèrent.
}
history-elsewhere = Hors du modèle

## Big steps

history-steps-hint = Ce qui a été écrit en une fois peut être annulé en une fois. Les réponses modifiées depuis sont laissées telles quelles.
history-step-import = Réponses importées
history-step-carry = Réponses reprises d’un examen antérieur
history-step-restore = État antérieur rétabli
history-step-undo = Opération annulée
history-step-union = Autre dépôt intégré
history-step-replace = Mots remplacés dans l’ensemble de l’examen
# $count: how many versions were written
history-step-written = { $count ->
    [one] une version
   *[other] { $count } versions
}
history-step-undone = Annulée

## Milestones

history-milestones-hint = Un jalon donne un nom à l’examen tel qu’il est un jour donné, par exemple lors de sa présentation. L’examen peut ensuite lui être comparé, être rétabli ou exporté tel qu’il était.
history-milestone-new = Définir un jalon…
history-milestone-new-title = Définir un jalon
history-milestone-new-text = L’examen tel qu’il est maintenant reçoit un nom. Vous pouvez poursuivre la rédaction ; le jalon ne change pas.
history-milestone-name = Nom du jalon
history-milestone-confirm = Définir le jalon
# $name: the name of a milestone
history-milestone-set = Le jalon « { $name } » est défini.
history-milestone-file = Fichier transmis :
history-milestone-compare = Comparer avec l’état actuel
history-milestone-export = Exporter tel qu’il était
history-milestone-save-file = Enregistrer le fichier transmis…
history-milestone-restore = Rétablir l’examen tel qu’il était…
# $name: the name of a milestone; $date: a day in words
history-milestone-restore-text = Toutes les réponses de l’examen redeviendront ce qu’elles étaient au jalon « { $name } » du { $date }.
# $name: the name of a milestone; $date: a day in words
history-export-as = L’examen tel qu’il était au jalon « { $name } » du { $date }, et non tel qu’il est maintenant.
history-keep = Conserver ce fichier comme jalon…
history-keep-title = Conserver ce fichier comme jalon
history-keep-text = L’examen tel qu’il est maintenant reçoit un nom, et le fichier qui vient d’être écrit est conservé avec lui.
# $name: the name of a milestone
history-kept = Conservé sous le jalon « { $name } ».

## Two versions written at the same time

conflict-notice = Deux versions ont été rédigées en même temps.
conflict-decide = Décider
# $question: the label of a field
conflict-decide-on = Décider entre les versions de « { $question } »
conflict-kicker = Deux versions à départager
conflict-hint = Ce sur quoi les deux versions concordent figure une seule fois. Là où elles diffèrent, choisissez ce qui doit rester ; sans décision de votre part, les deux sont conservées.
conflict-choose = Choisissez la version à conserver.
conflict-more = Il existe d’autres versions de cette réponse. Elles sont départagées deux par deux ; les deux suivantes viendront ensuite.
# $number: 1 or 2
conflict-version-name = Version { $number }
conflict-both = Les deux
conflict-keep = Ce qui doit rester
# $number: which passage
conflict-stretch = Passage divergent { $number }
# $number: which passage
conflict-linked = Déplacé : décidé en même temps que le passage { $number }.
conflict-nothing = Cette version ne contient rien.
conflict-nothing-here = Cette version ne contient rien à cet endroit.
conflict-result = Texte qui en résulte
conflict-safe = Les deux versions restent dans l’historique.
conflict-write = Écrire cette version
conflict-later = Plus tard

## Bin

# $review: State and cycle of a review
bin-menu = Autres actions pour { $review }
bin-put = Mettre à la corbeille
bin-title = Corbeille
# $count: how many days
bin-days = { $count ->
    [one] Peut encore être restauré pendant { $count } jour
   *[other] Peut encore être restauré pendant { $count } jours
}
bin-last-day = Peut être restauré aujourd’hui seulement
bin-back = Restaurer
# $review: the title of a review
bin-done = « { $review } » a été mis à la corbeille.
# $review: the title of a review
bin-back-done = « { $review } » a été restauré.
