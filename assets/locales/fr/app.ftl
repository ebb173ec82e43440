# What the program says of itself. The interface's words join here.

## What is left to do

# $count: how many points
findings-count = { $count ->
    [0] Il ne reste rien à faire.
    [one] Il reste un point à traiter :
   *[other] Il reste { $count } points à traiter :
}
finding-open = pas encore de réponse
finding-missing-in-language = réponse donnée, mais pas dans cette langue
finding-too-many-words = nombre de mots : { $count } ; maximum prévu : { $bound }
finding-too-many-characters = nombre de caractères : { $count } ; maximum prévu : { $bound }
finding-too-few-words = nombre de mots : { $count } ; minimum demandé : { $bound }
finding-too-few-characters = nombre de caractères : { $count } ; minimum demandé : { $bound }
finding-conflict = deux versions ont été rédigées en même temps : il faut choisir entre elles
finding-to-confirm = réponse reprise d’un examen antérieur : à confirmer ou à modifier
finding-unreadable = un contenu enregistré ici ne peut pas être lu comme une réponse ; il a été conservé tel quel
finding-unknown-option = « { $text } » ne fait pas partie des choix prévus par ce modèle
finding-not-asked = rempli, mais plus demandé compte tenu d’une autre réponse ; n’est pas imprimé
finding-not-in-outline = réponse donnée, mais question absente de ce modèle ; la réponse n’est pas imprimée
finding-undescribed = une image n’a pas de texte de remplacement
finding-unverified = libellé officiel non encore vérifié : « { $text } »

## Lists and reports of the command line

drafts-none = Il n’y a pas encore d’examen.
answer-none = (pas de réponse)
answer-not-applicable = Sans objet : { $reason }
answer-not-available = Non disponible : { $reason }
template-added = Le modèle { $template }, version { $version }, a été ajouté.
# $revisions: how many versions of answers were taken in
union-done = { $revisions ->
    [0] Rien de nouveau : tout le contenu de l’autre dépôt se trouve déjà ici.
    [one] Une version intégrée.
   *[other] { $revisions } versions intégrées.
}
# $conflicts: how many
union-conflicts = { $conflicts ->
    [one] Une réponse a été modifiée des deux côtés : « check » indique laquelle.
   *[other] { $conflicts } réponses ont été modifiées des deux côtés : « check » indique lesquelles.
}
exported = Fichier écrit : { $path }
# $character: the character; $number: its number in Unicode; $heading: the heading over it
missing-glyph = Aucune police de caractères du programme ne contient le caractère { $character } ({ $number }), qui figure sous « { $heading } ». Le PDF affiche � à sa place.
# $count: how many titles
unverified-wording = { $count ->
    [one] Un titre officiel figurant dans ce rapport n’a pas été vérifié au regard de la résolution.
   *[other] { $count } titres officiels figurant dans ce rapport n’ont pas été vérifiés au regard de la résolution.
}
# $count: how many answers
unconfirmed-answers = { $count ->
    [one] Une réponse reprise de l’examen précédent n’a pas été confirmée.
   *[other] { $count } réponses reprises de l’examen précédent n’ont pas été confirmées.
}
# $count: how many cross-references
lost-references = { $count ->
    [one] Un renvoi vise un élément absent de ce rapport ; « [?] » figure à sa place.
   *[other] { $count } renvois visent des éléments absents de ce rapport ; « [?] » figure à leur place.
}
draft-because-of-conflict = Certains passages existent en deux versions, en attente d’une décision. Les deux versions sont reproduites et le rapport porte la mention « Projet ».

## Historique, copies et chiffrement du dépôt

passphrase-of = Phrase secrète ou clé de récupération de { $path } : 
passphrase-new = Nouvelle phrase secrète : 
passphrase-again = La même à nouveau : 
passphrase-changed = La phrase secrète a été changée. La clé de récupération reste valable.
encrypted = Le dépôt et ses sauvegardes sont chiffrés. La clé de récupération suit ; elle n’est affichée qu’une seule fois. Imprimez-la et mettez-la sous clé : sans elle et sans la phrase secrète, personne ne pourra ouvrir les examens.
decrypted = Le dépôt et ses sauvegardes ne sont plus chiffrés : quiconque peut lire les fichiers peut lire les examens.
store-synchronised = { $path } se trouve dans un dossier que { $program } copie ailleurs. Les copies peuvent être incomplètes pendant une écriture. Un meilleur emplacement est { $better } : copiez-y le fichier pendant qu’aucun programme ne l’a ouvert, et omettez --data-dir.
history-none = Aucune version n’a encore été enregistrée ici.
history-cut = Il existe des versions plus anciennes. Versions affichées : { $count }. Pour en voir davantage : --limit.
compare-same = Les deux versions sont identiques.
restored = Versions écrites : { $count }. Les versions antérieures restent dans l’historique.
restored-left = Laissés tels quels, car modifiés depuis ou effacés : { $records }.
restored-binned = L’examen { $draft } a été mis à la corbeille.
steps-none = Aucune opération d’ensemble n’a été effectuée ici.
# $count: how many places
found-count = { $count ->
    [0] Ces mots ne figurent nulle part dans l’examen.
    [one] Un endroit :
   *[other] { $count } endroits :
}
# $count: how many places
replaced = { $count ->
    [0] Rien n’a été remplacé.
    [one] Remplacé à un endroit. Les versions antérieures restent dans l’historique.
   *[other] Remplacé à { $count } endroits. Les versions antérieures restent dans l’historique.
}
# Why a version was written. $old: the words replaced, $new: those in their place
replace-reason = « { $old } » remplacé par « { $new } »
milestones-none = Aucun jalon n’a encore été défini.
verify-sound = Tout est tel qu’il a été écrit.
backups-total = Sauvegardes : { $count } ; { $megabytes } mégaoctets au total.
backup-before = Le dépôt tel qu’il était auparavant est conservé : { $path }
backup-restored = La sauvegarde est en place. Examens : { $drafts } ; versions : { $versions }.
bin-none = La corbeille est vide.
bin-emptied = Examens effacés : { $count }. Ce qui est dans la corbeille depuis moins de { $days } jours y reste.
expunged = Contenus effacés : { $count }. Les fichiers exportés, les fichiers conservés avec les jalons et les copies sur d’autres disques ne sont pas touchés.
expunge-not-scrubbed = Un autre programme utilise le dépôt : des traces peuvent subsister dans le fichier. Fermez-le, puis relancez la commande.
expunge-backups-left = Des sauvegardes antérieures peuvent encore contenir ces mots : { $count }. Effacez-les là aussi avec --in-backups.
recovered = Récupération effectuée. Examens : { $drafts } ; versions : { $versions } ; versions dont la date d’écriture n’est plus prouvée : { $unproven } ; éléments perdus : { $lost }.
error-unknown-version = L’historique de cet examen ne contient aucune version ni aucun jalon { $version }, ou plusieurs commencent ainsi. Rien n’a été modifié. Voir « history » et « milestone list ».
error-passphrase-needed = Une phrase secrète est nécessaire. Rien n’a été modifié. Saisissez-la au terminal ou indiquez un fichier qui la contient avec --passphrase-file.
error-passphrases-differ = Les deux phrases secrètes ne sont pas identiques. Rien n’a été modifié. Saisissez-les à nouveau.
error-already-encrypted = { $path } est déjà chiffré. Rien n’a été modifié. Utilisez « passphrase » pour changer la phrase secrète.
error-not-encrypted = { $path } n’est pas chiffré. Rien n’a été modifié. Utilisez « encrypt » pour le chiffrer.
error-faults = Tout n’est pas tel qu’il a été écrit. Anomalies constatées : { $count }. Rien n’a été modifié. Faites une copie du fichier ; « backup list » montre les états antérieurs et « recover » sauve ce qui peut être lu.
error-passage-absent = Aucune version de cet examen ne contient ce passage. Rien n’a été effacé. Pour chercher dans les sauvegardes antérieures : --in-backups.
error-unknown-backup = Il n’existe aucune sauvegarde { $backup }, ou plusieurs commencent ainsi. Rien n’a été modifié. Voir « backup list ».
error-second-absent = Le deuxième dossier { $path } est introuvable. Les sauvegardes placées à côté du dépôt sont intactes. Branchez son disque ou choisissez un autre dossier.
error-no-sent-file = Aucun fichier n’est conservé avec le jalon { $milestone }.
error-bin-erased = L’examen { $draft } a été effacé de la corbeille : il n’en reste rien à récupérer. Une sauvegarde peut encore le contenir.

## Les plans

section-cover = Page de couverture
template-gcm-short-title = Plan court
template-gcm-short-description = L’essentiel en sept chapitres, pour un rapport d’une vingtaine de pages.
template-gcm-standard-title = Plan complet
template-gcm-standard-description = Tous les chapitres d’un rapport complet, avec annexes.

## Fermeture de la fenêtre

close-unsaved = Le texte saisi n’a pas été entièrement enregistré. Faut-il fermer la fenêtre malgré tout ?
close-without-saving = Fermer sans enregistrer
close-keep-open = Laisser ouvert

## Orthographe

spelling-count = { $count ->
    [0] Aucun mot n’est mal orthographié.
    [one] Un mot ne figure pas dans le dictionnaire.
   *[other] { $count } mots ne figurent pas dans le dictionnaire.
}
