# What keeps the reviews safe: saving, opening, backups, encryption. Read by the interface alone.

## Saving

# $path: where the copy is
safety-copy-at = Une copie comprenant le texte non enregistré se trouve dans { $path }.
safety-trying = Votre texte reste à l’écran et le programme réessaie de lui-même à quelques secondes d’intervalle.
safety-try-now = Essayer maintenant
safety-save-copy = Enregistrer une copie ailleurs…

## Reading only

safety-reading-title = Lecture seule
# $person: who writes, or "none" where no name is known; $machine: the name of a computer
safety-reading = { $person ->
    [none] Vous êtes en lecture seule. Les examens sont ouverts sur { $machine }.
   *[other] Vous êtes en lecture seule. Les examens sont ouverts par { $person } sur { $machine }.
}
safety-open-to-write = Ouvrir en écriture

## Before the reviews are open

safety-gate-locked = Les examens sont verrouillés
safety-gate-held = Les examens sont ouverts ailleurs
safety-gate-refused = Les examens ne peuvent pas être ouverts
safety-gate-damaged = Le fichier contenant les examens est endommagé
safety-kept-in = Les examens sont conservés dans
safety-locked = Ils sont chiffrés. Saisissez la phrase secrète pour les ouvrir.
safety-passphrase = Phrase secrète
safety-recovery-too = La clé de récupération peut également être saisie ici : 14 groupes de lettres et de chiffres.
safety-show = Afficher la phrase secrète
safety-hide = Masquer la phrase secrète
safety-unlock = Déverrouiller
safety-unlocking = Déverrouillage…
# $person: who writes, or "none" where no name is known; $machine: the name of a computer; $since: a day and a time
safety-held = { $person ->
    [none] Ils sont ouverts sur { $machine } depuis le { $since }.
   *[other] Ils sont ouverts par { $person } sur { $machine } depuis le { $since }.
}
safety-held-then = Deux personnes ne peuvent pas écrire en même temps. Demandez que le programme y soit fermé, ou ouvrez les examens en lecture seule. Rien n’a été modifié.
safety-open-to-read = Ouvrir en lecture seule
# $time: hours, minutes and seconds
safety-no-change = Nouvel essai à { $time } : rien n’a changé pour l’instant.

## A damaged file

safety-rescuing = Lecture de ce qui peut encore être lu et examen des sauvegardes. L’opération peut prendre une minute.
# $count: how many versions
safety-recovered = { $count ->
    [one] { $count } version a été lue dans le fichier endommagé.
   *[other] { $count } versions ont été lues dans le fichier endommagé.
}
safety-recovered-none = Rien n’a pu être lu dans le fichier endommagé.
# $count: how many versions
safety-lost = { $count ->
    [one] On sait que { $count } version est perdue.
   *[other] On sait que { $count } versions sont perdues.
}
safety-lost-none = À notre connaissance, aucune n’est perdue.
# $when: a day and a time
safety-newest-backup = La dernière sauvegarde intacte date du { $when }.
# $reviews: "3 reviews"; $versions: "812 versions"
safety-holds = Elle contient { $reviews } et { $versions }.
# $count: how many reviews
safety-reviews = { $count ->
    [one] { $count } examen
   *[other] { $count } examens
}
# $count: how many versions
safety-versions = { $count ->
    [one] { $count } version
   *[other] { $count } versions
}
# $count: how many versions
safety-newer = { $count ->
    [one] Il lui manque { $count } des versions lues.
   *[other] Il lui manque { $count } des versions lues.
}
safety-newer-none = Il ne lui manque aucune des versions lues.
safety-no-backup = Il n’existe aucune sauvegarde intacte.
safety-put-from = À partir de quoi les examens doivent-ils être reconstitués ?
safety-recommended = recommandé
safety-from-everything = La totalité
safety-from-everything-means = La sauvegarde et tout ce qui a été lu dans le fichier endommagé. Rien de ce qui existe n’est laissé de côté.
safety-from-backup = La sauvegarde seulement
safety-from-backup-means = Les examens tels qu’ils étaient au moment de la sauvegarde. Ce qui a été écrit ensuite n’est pas repris.
safety-from-recovered = Ce qui a été lu seulement
safety-from-recovered-means = Ce qui a été lu dans le fichier endommagé, sans la sauvegarde. Ce qui n’a pu être lu manquera.
safety-kept-beside = Le fichier endommagé est conservé à côté du nouveau.
safety-put = Reconstituer
safety-putting = Reconstitution…
# $path: the damaged file
safety-nothing-left = Le programme ne peut pas reconstituer les examens à partir de ce qui se trouve ici. Conservez le fichier { $path } tel quel et demandez une copie antérieure de son dossier au service qui garde les copies de cet ordinateur.

## Notices on the first screen

# $count: how many faults
safety-unclean = { $count ->
    [one] Le programme ne s’est pas terminé normalement la dernière fois et le fichier contenant les examens présente { $count } défaut. Ce qui peut être lu est intact. Consultez les sauvegardes avant de continuer à écrire.
   *[other] Le programme ne s’est pas terminé normalement la dernière fois et le fichier contenant les examens présente { $count } défauts. Ce qui peut être lu est intact. Consultez les sauvegardes avant de continuer à écrire.
}
safety-to-backups = Aller aux sauvegardes
# $program: a program that copies folders, such as OneDrive
safety-synchronised = Le dossier des examens est copié ailleurs par { $program }, qui peut copier un fichier en cours d’écriture ou le remplacer par un fichier plus ancien et endommager ainsi les examens. Conservez le dossier de données sur le disque de cet ordinateur et faites plutôt copier les sauvegardes dans un second dossier.
safety-offer = Les examens peuvent être chiffrés, de sorte que quiconque prendrait ou copierait le disque de cet ordinateur ne pourrait les lire ; si la phrase secrète et la clé de récupération sont toutes deux perdues, les examens le sont aussi.
safety-offer-encrypt = Chiffrer…
safety-offer-later = Pas maintenant

## Backups

safety-backups = Sauvegardes
safety-backups-about = Des copies de tous les examens, avec toutes leurs versions. Le programme les fait de lui-même.
safety-backup-now = Faire une sauvegarde maintenant
# $count: how many backups; $size, $limit: "12 MB"
safety-backups-size = { $count ->
    [one] { $count } sauvegarde, { $size } sur { $limit } au plus
   *[other] { $count } sauvegardes, { $size } au total sur { $limit } au plus
}
safety-backups-none = Il n’y a pas encore de sauvegarde.
safety-backups-in = Les sauvegardes sont conservées dans
safety-reason-start = faite au démarrage
safety-reason-asked = faite sur demande
safety-reason-migration = avant un changement de format
safety-reason-import = avant une importation
safety-reason-union = avant l’intégration d’un autre dépôt
safety-reason-restore = avant la restauration d’une sauvegarde
safety-backup-check = Vérifier
# $when: a day and a time
safety-backup-check-of = Vérifier la sauvegarde du { $when }
safety-backup-restore = Restaurer…
# $when: a day and a time
safety-backup-restore-of = Restaurer la sauvegarde du { $when }
safety-backup-whole = Intacte
# $count: how many faults
safety-backup-faults = { $count ->
    [one] { $count } défaut
   *[other] { $count } défauts
}
# $when: a day and a time
safety-restore-title = Restaurer la sauvegarde du { $when } ?
safety-restore-means = Tous les examens redeviennent tels qu’ils étaient alors. L’état actuel est d’abord sauvegardé, pour que vous puissiez y revenir.
safety-restore = Restaurer
safety-restoring = Restauration…
safety-second = Second dossier
safety-second-about = Chaque sauvegarde est aussi copiée dans un second dossier. Choisissez-en un sur un autre disque ou sur une clé USB.
# $count: how many copies
safety-second-present = { $count ->
    [one] Le dossier est présent, avec { $count } copie.
   *[other] Le dossier est présent, avec { $count } copies.
}
safety-second-absent = Le dossier est absent pour le moment. Les prochaines sauvegardes y seront copiées dès son retour.
safety-second-choose = Choisir un dossier…
safety-second-other = Choisir un autre dossier…
safety-second-forget = Ne pas utiliser de second dossier

## Check

safety-check = Vérification
safety-check-about = Chaque version de chaque examen est lue et comparée à son empreinte.
safety-check-now = Tout vérifier maintenant
safety-checking = Vérification…
safety-sound = Tout est intact.
# $count: how many faults
safety-faults = { $count ->
    [one] { $count } défaut a été constaté. Rien n’a été modifié. Vérifiez la dernière sauvegarde et restaurez-la si elle est intacte.
   *[other] { $count } défauts ont été constatés. Rien n’a été modifié. Vérifiez la dernière sauvegarde et restaurez-la si elle est intacte.
}

## Encryption

safety-encryption = Chiffrement
safety-plain-about = Les examens et leurs sauvegardes ne sont pas chiffrés : quiconque peut lire les fichiers peut lire les examens. Avec une phrase secrète, seules les personnes qui la connaissent le peuvent. Si la phrase secrète et la clé de récupération sont toutes deux perdues, plus personne ne peut ouvrir les examens.
safety-encrypted-about = Les examens et leurs sauvegardes sont chiffrés. Ils s’ouvrent avec la phrase secrète ou avec la clé de récupération.
safety-passphrase-current = Phrase secrète actuelle
safety-passphrase-new = Nouvelle phrase secrète
safety-passphrase-again = La même, une seconde fois
safety-length = Quelques mots qui se suivent sont faciles à retenir et difficiles à deviner.
# $count: how many characters
safety-short = { $count ->
    [one] { $count } caractère. À partir de 12, elle est beaucoup plus difficile à deviner.
   *[other] { $count } caractères. À partir de 12, elle est beaucoup plus difficile à deviner.
}
safety-differ = Les deux phrases secrètes ne sont pas identiques. Saisissez-les de nouveau.
safety-working = Un instant…
safety-do-encrypt = Chiffrer
safety-do-change = Changer la phrase secrète
safety-do-key = Afficher la clé de récupération
safety-do-plain = Supprimer le chiffrement
safety-task-change = Changer la phrase secrète…
safety-task-key = Afficher la clé de récupération…
safety-task-plain = Supprimer le chiffrement…
safety-changed = La phrase secrète a été changée. La clé de récupération reste la même.
safety-plain-means = Les examens et leurs sauvegardes seront écrits sans chiffrement : quiconque peut lire les fichiers pourra alors les lire.
safety-plain-now = Les examens et leurs sauvegardes ne sont plus chiffrés.
safety-lock-now = Verrouiller maintenant
safety-lock-after = Verrouiller lorsque la fenêtre est restée inutilisée pendant
# $count: how many minutes
safety-minutes = { $count ->
    [one] { $count } minute
   *[other] { $count } minutes
}
safety-lock-never = Jamais

## Recovery key

safety-key-title = Clé de récupération
safety-key-what = Cette clé ouvre les examens et leurs sauvegardes si la phrase secrète est oubliée : saisissez-la là où le programme demande la phrase secrète. Conservez-la en un lieu accessible aux seules personnes autorisées à lire les examens, et non avec cet ordinateur.
safety-key-print = Imprimer
safety-key-copy = Copier
safety-key-copied = Copié.
safety-key-safe = Je l’ai mise en lieu sûr
