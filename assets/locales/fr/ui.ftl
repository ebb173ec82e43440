# The words of the window: what is read on screens, buttons and fields. Read by the interface alone.

ui-program = Examen PMM
ui-loading = Ouverture…
ui-close = Fermer
ui-cancel = Annuler
ui-optional = facultatif
ui-required = réponse attendue
ui-none-chosen = Aucun choix
ui-take-back = Annuler le choix
ui-next = Section suivante
ui-previous = Section précédente
# $number: a percentage
ui-percent = { $number } %

## Start

ui-start-title = Examens nationaux volontaires
ui-start-empty = Vos examens de la mise en œuvre du Pacte mondial sur les migrations figureront ici. Commencez-en un, ou consultez d’abord l’exemple : l’examen complet d’un pays imaginaire.
ui-reviews = Examens
ui-new-review = Nouvel examen
ui-from-earlier = À partir d’un examen antérieur
ui-from-earlier-hint = Les réponses de l’examen antérieur sont reprises. Chacune reste à confirmer ou à modifier ; l’examen antérieur lui-même demeure inchangé.
ui-see-sample = Consulter l’exemple
ui-offline = Fonctionne sans réseau. Rien ne quitte cet ordinateur.
# $date: a day in words
ui-changed = Modifié le { $date }
# $date: a day in words
ui-due = À remettre le { $date }
# $count: how many points are left
ui-open-count = { $count ->
    [one] { $count } point à traiter
   *[other] { $count } points à traiter
}
ui-nothing-open = Plus rien à traiter

## New review

ui-state = État
ui-state-all = Afficher tous les États
ui-state-none = Aucun État ne porte un tel nom.
ui-region = Examen régional
ui-region-hint = Déterminé d’après l’État. Un État membre de deux commissions régionales peut choisir.
ui-cycle = Cycle d’examen
ui-cycle-own = Autre cycle
ui-cycle-own-label = Le cycle, dans vos propres termes
ui-authentic-language = Langue dans laquelle l’examen est d’abord rédigé
ui-authentic-language-hint = Celle du texte faisant foi. Elle peut différer de la langue de cette fenêtre.
ui-other-languages = Autres langues du rapport
ui-outline = Modèle
ui-report-title = Titre
ui-report-title-hint = À défaut, le rapport porte le titre habituel.
ui-deadline = Date limite de présentation
ui-writer = Personne qui rédige
ui-writer-hint = Conservé avec chaque modification, pour votre équipe. Jamais imprimé dans le rapport.
ui-begin = Commencer
ui-error-state = Choisissez l’État.
ui-error-cycle = Choisissez le cycle d’examen ou indiquez le vôtre.

## Contents

ui-contents = Table des matières
ui-report-language = Langue du rapport
# $language: the name of a language in that language
ui-report-language-is = Langue du rapport : { $language }
ui-add-language = Ajouter une langue
ui-check = Vérifier
ui-export = Exporter
ui-languages = Langues
ui-not-set = Non fixé
ui-set-deadline = Fixer une date
ui-automatic = Établi automatiquement
ui-state-empty = Rien encore de rédigé
ui-state-drafting = En cours de rédaction
ui-state-ready = Prête à relire
ui-state-complete = Achevée
ui-state-unasked = Non demandée

## Section

# $number: the objective; $total: how many there are
ui-objective-of = Objectif { $number } sur { $total }
ui-section-is = État de la section
ui-section-empty = Rien n’est demandé ici compte tenu des choix actuels.
ui-add = Ajouter
ui-neighbours = Sections voisines
ui-help-panel = Conseils et examen antérieur
ui-guidance = Conseils
# $question: the label of a field
ui-guidance-for = Conseils pour « { $question } »
ui-guidance-none = Il n’y a pas de conseils pour cette section.
ui-what-is-asked = Ce qui est demandé
ui-official-text = Libellé officiel
# $paragraph: the number of a paragraph
ui-official-source = Pacte mondial, paragraphe { $paragraph }
ui-verified = Libellé consulté à la source.
ui-unverified = Libellé officiel non encore vérifié au regard de la résolution.
ui-wording-correct = Confirmer ou corriger le libellé
ui-wording-change = Modifier le libellé
ui-wording-own = Libellé de votre équipe, à la place de :
ui-wording-label = Intitulé de l’objectif dans le rapport
ui-wording-save = Enregistrer le libellé
ui-wording-back = Reprendre le libellé du programme
ui-suggested = Tant qu’aucun nom n’est indiqué, le rapport porte :
ui-suggested-use = Utiliser ce nom
ui-last-review = Examen antérieur
ui-last-review-none = L’examen antérieur ne contient pas de réponse pour cette section.
ui-still-holds = Toujours valable
ui-to-confirm = Repris de l’examen antérieur.
ui-not-printed = non imprimé
# $question: the label of a field
ui-more-for = Autres possibilités pour « { $question } »
ui-not-applicable = Sans objet
ui-not-available = Non disponible
ui-answer-after-all = Répondre tout de même
ui-reason = Motif
ui-reason-hint = pour l’équipe, jamais imprimé
ui-reason-needed = Enregistré dès qu’un motif est donné.
ui-printed-instead = Ce que le rapport indique à la place
ui-seek = Rechercher
# $count: how many
ui-chosen-count = { $count ->
    [one] { $count } choix
   *[other] { $count } choix
}
# $count: how many there are
ui-show-all = Tout afficher ({ $count })
ui-show-chosen = Afficher les choix seulement
ui-date-form = Une année, un mois ou un jour : 2026, 2026-05 ou 2026-05-08
# $number: the number of a row
ui-row = Ligne { $number }
ui-row-add = Ajouter une ligne
ui-row-remove = Supprimer la ligne { $number }
ui-row-up = Monter la ligne { $number }
ui-row-down = Descendre la ligne { $number }
ui-error-number = Ce n’est pas un nombre. L’enregistrement attend qu’il en soit un.
ui-error-date = Ce n’est pas une date. Écrivez une année, un mois ou un jour.

## Saving

# $time: hours, minutes and seconds
ui-saved = Enregistré à { $time }
ui-saved-status = Enregistré
ui-saving = Enregistrement…
# $reason: a sentence
ui-not-saved = Non enregistré : { $reason }
ui-try-again = Réessayer
ui-give-up = Renoncer à cette modification
ui-error-unknown = Un fait inattendu s’est produit : { $reason }

## Long text

ui-write-here = Écrivez ici…
# $count: how many
ui-words = { $count ->
    [one] { $count } mot
   *[other] { $count } mots
}
ui-characters = { $count ->
    [one] { $count } caractère
   *[other] { $count } caractères
}
# $count: how many; $unit: "words" or "characters"
ui-limit-maximum = { $unit ->
    [characters] Maximum : { $count } caractères
   *[words] Maximum : { $count } mots
}
ui-limit-suggested = { $unit ->
    [characters] Longueur conseillée : { $count } caractères
   *[words] Longueur conseillée : { $count } mots
}
ui-tools = Mise en forme
ui-tool-style = Style du paragraphe
ui-style-text = Texte
# $level: 1, 2 or 3
ui-style-heading = Titre { $level }
ui-tool-bold = Gras
ui-tool-italic = Italique
ui-tool-underline = Souligné
ui-tool-superscript = Exposant
ui-tool-subscript = Indice
ui-tool-list = Liste
ui-tool-numbers = Liste numérotée
ui-tool-quote = Citation
ui-tool-link = Lien
ui-tool-footnote = Note de bas de page
ui-tool-table = Tableau
ui-tool-row-add = Ajouter une ligne en dessous
ui-tool-column-add = Ajouter une colonne après
ui-tool-row-delete = Supprimer la ligne
ui-tool-column-delete = Supprimer la colonne
ui-tool-header-row = Activer ou désactiver la ligne d’en-tête
ui-tool-table-delete = Supprimer le tableau
ui-footnote = Note de bas de page
ui-table-caption = Titre du tableau
ui-table-notes = Notes
ui-table-source = Source
ui-figure-credit = Crédit
ui-link-address = Adresse du lien
ui-link-set = Insérer le lien
ui-error-link = Écrivez une adresse commençant par https:// ou mailto:

## Check

ui-check-title = Ce qui reste à faire
ui-check-empty = Il ne reste rien à faire.
ui-check-faults = À compléter
ui-check-faults-hint = Ces points se voient dans le rapport. Ils n’empêchent pas l’exportation.
ui-check-advice = Conseils
ui-check-advice-hint = Ces points peuvent rester en l’état.
ui-go-there = Y aller

## Export

ui-export-title = Exporter le rapport
ui-title-page = Page de couverture
# $label: the number that stands on the page
ui-page = Page { $label }
# $number: which page; $total: how many there are
ui-page-of = Page { $number } sur { $total }
ui-page-previous = Page précédente
ui-page-next = Page suivante
ui-format = Format
ui-format-docx = Document Word
ui-format-pdf = PDF
ui-format-docx-hint = Pour poursuivre la rédaction et les commentaires dans un traitement de texte.
ui-format-pdf-hint = Balisé pour les lecteurs d’écran, polices de caractères incorporées.
ui-copy = Version
ui-draft = Projet
ui-final = Version finale
ui-draft-hint = Chaque page porte la mention « Projet ».
ui-final-hint = Sans mention de projet ni notes internes.
ui-pages = Papier, numéros et marges
ui-paper = Format du papier
ui-paper-a4 = A4
ui-paper-letter = Lettre US
ui-numbers = Numéros en marge
ui-numbers-none = Aucun
ui-numbers-paragraphs = Paragraphes
ui-numbers-lines = Lignes
ui-wide-margin = Marge large pour les annotations
ui-fill = Les passages manquants dans cette langue sont donnés dans la langue faisant foi
# $count: how many points are left
ui-export-open = { $count ->
    [one] Il reste { $count } point à traiter.
   *[other] Il reste { $count } points à traiter.
}
ui-export-save = Enregistrer le rapport…
ui-export-working = Écriture…
ui-exported = Le rapport est écrit :
ui-open-folder = Ouvrir le dossier
ui-doubts = À examiner dans cette exportation

## Settings

ui-settings = Réglages
ui-interface-language = Langue de la fenêtre
ui-interface-language-hint = Le rapport a ses propres langues.
ui-theme = Apparence
ui-theme-system = Celle du système
ui-theme-light = Claire
ui-theme-dark = Sombre
ui-text-size = Taille du texte
ui-digits = Chiffres en arabe
ui-digits-hint = Dans le texte arabe uniquement.
ui-digits-state = Usage de l’État
ui-digits-latn = 0123
ui-digits-arab = ٠١٢٣
ui-months = Mois en arabe
ui-months-hint = Dans le texte arabe uniquement.
ui-months-state = Usage de l’État
ui-months-gulf = يناير، فبراير، … أغسطس
ui-months-mashreq = كانون الثاني، شباط، … آب
ui-months-maghreb = جانفي، فيفري، … أوت
ui-months-morocco = يناير، فبراير، … غشت
ui-months-mauritania = يناير، فبراير، … أغشت

## About

ui-about = À propos
ui-about-text = Un programme avec lequel les gouvernements rédigent leur examen national volontaire de la mise en œuvre du Pacte mondial pour des migrations sûres, ordonnées et régulières, dans les six langues officielles de l’Organisation des Nations Unies.
ui-about-offline = Il fonctionne sans réseau. Ce qui est écrit reste sur cet ordinateur jusqu’à ce que vous l’exportiez.
# $version: a version number
ui-version = Version { $version }
ui-licences = Licences
