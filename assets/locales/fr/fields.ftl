# Champs courts : dates, nombres, lignes de tableau, et longueur des textes. Lu par la seule interface.

## Numbers

fields-number-guess = Ce n’est pas un nombre exact. Écrivez-le en chiffres, par exemple 1200000, sans « million », « environ » ni fourchette. Il ne sera enregistré qu’alors.
fields-number-long = Ce nombre a trop de chiffres pour être conservé exactement. Il n’est pas enregistré.

## Dates

fields-calendar = Calendrier
fields-month = Mois
fields-year = Année
fields-month-before = Mois précédent
fields-month-after = Mois suivant
fields-less-exact = Seulement le mois ou l’année :
fields-hijri = Afficher les dates de l’hégire
fields-hijri-hint = À côté d’un jour, selon le calendrier d’Umm al-Qura. Le rapport n’en est pas modifié.

## Rows

fields-view = Présentation des lignes
fields-view-forms = Une par une
fields-view-table = En tableau
fields-rows-hint = Alt+↑ et Alt+↓ déplacent une ligne, Ctrl+Entrée en ajoute une. Des cellules copiées d’un tableur peuvent être collées dans une ligne.
fields-row-number = Ligne
fields-row-tools = Actions
# $number: the number of a row
fields-row-tools-of = Actions sur la ligne { $number }
# $number: the number of a row
fields-row-copy = Dupliquer la ligne { $number }
# $number: the number of a row
fields-row-removed = Ligne { $number } supprimée
# $number: the new number of the row; $total: how many there are
fields-row-moved = Déplacée : désormais ligne { $number } sur { $total }
# $number: the number of the copy
fields-row-copied = La copie est la ligne { $number }
# $number: the number of the new row
fields-row-added = Ligne { $number } ajoutée
fields-take-back = Annuler
fields-taken-back = Annulé
fields-cell-write = Écrire…
# $label: the name of a column
fields-cell-open = Écrire { $label } dans le formulaire de cette ligne

## Pasting from a spreadsheet

# $count: how many rows
fields-pasted = { $count ->
    [one] { $count } ligne remplie avec ce qui a été collé
   *[other] { $count } lignes remplies avec ce qui a été collé
}
fields-not-understood = Non compris et laissé vide :
# $number: the number of a row; $label: the name of a column; $text: what stood there
fields-cell-left = ligne { $number }, { $label } : « { $text } »
# $count: how many cells
fields-cells-more = { $count ->
    [one] et { $count } autre cellule
   *[other] et { $count } autres cellules
}
# $count: how many columns
fields-columns-left = { $count ->
    [one] { $count } colonne au-delà de la dernière a été laissée de côté.
   *[other] { $count } colonnes au-delà de la dernière ont été laissées de côté.
}
# $most: how many rows can be pasted at once
fields-paste-many = Plus de { $most } lignes ont été collées. Collez-les en plusieurs fois ; rien n’a été modifié.

## Length

# $count: how much is left; $most: the limit; $unit: "words" or "characters"
fields-length-left = { $unit ->
    [characters] { $count ->
        [one] Reste { $count } caractère sur { $most }
       *[other] Restent { $count } caractères sur { $most }
    }
   *[words] { $count ->
        [one] Reste { $count } mot sur { $most }
       *[other] Restent { $count } mots sur { $most }
    }
}
# $count: how much is too much; $most: the limit; $unit: "words" or "characters"
fields-length-over = { $unit ->
    [characters] { $count ->
        [one] À réduire de { $count } caractère pour respecter { $most }
       *[other] À réduire de { $count } caractères pour respecter { $most }
    }
   *[words] { $count ->
        [one] À réduire de { $count } mot pour respecter { $most }
       *[other] À réduire de { $count } mots pour respecter { $most }
    }
}
# $count: how much is missing; $least: the limit; $unit: "words" or "characters"
fields-length-short = { $unit ->
    [characters] { $count ->
        [one] Encore { $count } caractère pour atteindre { $least }
       *[other] Encore { $count } caractères pour atteindre { $least }
    }
   *[words] { $count ->
        [one] Encore { $count } mot pour atteindre { $least }
       *[other] Encore { $count } mots pour atteindre { $least }
    }
}
fields-length = Longueur
fields-length-section = Cette section :
fields-length-report = Ensemble du rapport :
