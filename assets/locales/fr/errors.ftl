# What went wrong: what happened, what is safe, what to do next.

## The store

error-store-not-a-store = { $path } n’est pas un dépôt d’examens. Rien n’a été modifié. Vérifiez dans quel dossier les examens sont conservés.
error-store-newer = { $path } a été écrit par une version plus récente du programme (format { $found } ; la présente version lit les formats jusqu’à { $supported }). Le fichier n’a pas été touché. Installez la version plus récente.
error-store-damaged = { $path } est endommagé : { $reason }. Rien n’a été modifié. Avant toute autre chose, faites une copie du fichier.
error-store-behind = { $path } est antérieur au dernier enregistrement fait ici : les dernières modifications manquent ({ $missing }). Un disque les a perdues, ou une copie antérieure a pris la place du fichier. Rien n’a été modifié. Si un programme synchronise ce dossier, laissez-le d’abord terminer ; sinon, avant toute autre chose, faites une copie du fichier.
error-store-busy = Un autre programme est en train d’écrire dans { $path }. Rien n’a été modifié. Réessayez dans un instant.
error-store-io = Impossible de lire ou d’écrire { $path } : { $reason }. Ce qui avait été enregistré auparavant est intact.
error-store-read-only = { $path } est accessible en lecture seule. Rien n’a été modifié. Ce qui avait été enregistré auparavant est intact. Obtenez le droit d’y écrire ou enregistrez une copie ailleurs.
error-store-encrypted = { $path } est chiffré. Saisissez la phrase secrète ou la clé de récupération.
error-store-wrong-key = Impossible d’ouvrir { $path } avec cette phrase secrète. Rien n’a été modifié. Saisissez-la de nouveau ou utilisez la clé de récupération.
error-store-disk-full = Il n’y a plus d’espace sur le disque pour { $path }. La dernière modification n’est pas enregistrée ; ce qui avait été enregistré auparavant est intact. Libérez de l’espace ou enregistrez une copie ailleurs.
error-store-no-permission = Vous n’avez pas le droit de lire ou d’écrire { $path }. Ce qui avait été enregistré auparavant est intact. Demandez ce droit ou enregistrez une copie ailleurs.
error-store-removed = { $path } n’est plus là : le fichier a été supprimé, renommé ou remplacé, ou son disque a été débranché. La dernière modification n’est pas enregistrée. Rétablissez-le ou enregistrez une copie ailleurs.
error-store-device = Le disque n’a pas pu lire ou écrire { $path } : { $reason }. Il se peut que la dernière modification ne soit pas enregistrée. Enregistrez une copie sur un autre disque.
error-store-on-network = { $path } se trouve sur le disque d’une autre machine ({ $kind }), où les examens ne peuvent être conservés en sûreté : deux machines pourraient les endommager en écrivant en même temps. Choisissez un dossier sur cet ordinateur.
error-store-held = { $path } est déjà ouvert : { $person }, { $machine }, depuis { $since }. Rien n’a été modifié. Fermez-le d’abord là-bas ou ouvrez-le en lecture seule.
error-store-closed = Les examens ne sont pas ouverts. Rien n’a été modifié. Ouvrez-les d’abord.
error-passphrase-empty = Une phrase secrète comporte au moins un caractère. Rien n’a été modifié. Saisissez-en une que vous retiendrez et que nul ne pourra deviner.
error-backup-gone = Cette sauvegarde n’existe plus. Rien n’a été modifié. Ouvrez à nouveau la liste des sauvegardes et choisissez-en une.
error-store-absent = { $path } ne contient encore aucun examen. Commencez-en un avec « new » ou ajoutez l’exemple avec « sample ».
error-store-refused = Le dépôt a refusé l’écriture : { $reason }. Rien n’a été modifié.
error-union-same = { $path } est le dépôt déjà ouvert : il n’y a rien à réunir.
error-union-refused = Le dépôt { $path } n’a pas été intégré, car une partie de son contenu n’est pas ce qu’elle prétend être : { $reason }. Rien n’a été modifié.
error-cannot-restore = Ce qui devait être rétabli ou annulé ne figure pas dans ce dépôt. Rien n’a été modifié. Rouvrez l’historique de l’examen et faites-y votre choix.
error-unknown-milestone = Cet examen ne comporte pas ce jalon, ou le jalon est illisible. Rien n’a été modifié. Rouvrez la liste des jalons.
error-missing-history = Le jalon « { $milestone } » ne peut être présenté tel qu’il était : des versions qu’il désigne ne figurent pas dans ce dépôt (manquantes : { $missing }). Rien n’a été modifié. Intégrez un dépôt qui contient l’historique complet.
error-expunge-reason = Indiquez pourquoi le texte est effacé : le motif reste dans l’historique. Rien n’a été effacé.

## Drafts, questions and answers

error-unknown-draft = Aucun examen ne porte l’identifiant { $draft }.
error-ambiguous-draft = Plusieurs examens ont un identifiant commençant par { $draft }. Indiquez-en davantage de caractères.
error-unreadable-outline = Le modèle de l’examen { $draft } est illisible ; les réponses ne peuvent donc pas être affichées. Rien n’a été modifié.
error-unknown-question = Le modèle de cet examen ne comporte pas de question { $question }.
error-unknown-template = Il n’existe pas de modèle { $template }.
error-unknown-state = { $state } n’est pas le code à trois lettres d’un État (ISO 3166-1), tel que MAR.
error-language-needed = La réponse à { $question } est un texte rédigé : indiquez-en la langue avec --language.
error-not-a-number = « { $value } » n’est pas un nombre. Écrivez-le sous la forme 1234.5.
error-not-a-word = « { $word } » n’est pas un mot.
error-not-a-date = « { $value } » n’est pas une date. Écrivez 2026, 2026-05 ou 2026-05-08.
error-unknown-option = « { $option } » ne peut pas être choisi ici. Choix possibles : { $known }.
error-not-rows = Les lignes d’un tableau doivent être fournies sous la forme d’une liste JSON d’objets : { $reason }
error-too-many-rows = Le tableau comporte plus de { $limit } lignes. Rien n’a été enregistré.
error-find-empty = Il n’y a rien à chercher. Saisissez un mot ou une partie de mot.
error-find-too-long = La recherche ne peut porter sur plus de { $limit } caractères. Rien n’a été modifié. Saisissez moins de mots.
error-replace-too-long = Le texte de remplacement ne peut dépasser { $limit } caractères. Rien n’a été modifié.
error-replace-too-large = Une réponse deviendrait trop volumineuse. Rien n’a été modifié.
error-unknown-language = { $language } n’est pas l’une des langues ar, zh, en, fr, ru, es.
error-bad-row-id = Ligne { $row } : « id » doit être un texte de 1 à 64 caractères qu’aucune autre ligne ne porte.
error-unknown-field = Ligne { $row } : le tableau n’a pas de colonne { $field }.
error-in-field = Ligne { $row }, colonne { $field } : { $reason }
error-answer-too-large = La réponse dépasse { $limit } mégaoctets. Rien n’a été enregistré.
error-reason-needed = Indiquez pourquoi la question est sans objet. Ce motif est destiné à l’équipe et n’est jamais imprimé.
error-wrong-kind = Cette réponse n’est pas du type que la question demande ({ $kind }). Rien n’a été enregistré.
error-unknown-section = Le plan de cet examen ne comporte pas de section { $section }.

## Files

error-read-file = Impossible de lire { $path } : { $reason }.
error-not-text = { $path } n’est pas un fichier texte au format UTF-8. Rien n’a été enregistré. Enregistrez-le en texte brut au format UTF-8 et réessayez.
error-file-exists = { $path } existe déjà et a été laissé tel quel. Indiquez un autre nom, ou --force pour le remplacer.
error-write-file = Impossible d’écrire { $path } : { $reason }. Aucun fichier incomplet n’a été laissé.
error-export = Le rapport n’a pas pu être écrit : { $reason }. L’examen lui-même est intact.
error-unknown-page = Le rapport ne comporte pas de page { $page } ; il en compte { $pages }.
error-not-a-picture = Ce fichier n’est pas une image pouvant être insérée. Rien n’a été modifié. Choisissez un fichier PNG, JPEG ou SVG.
error-picture-damaged = L’image ne peut pas être lue : elle est endommagée, incomplète ou d’un type inhabituel. Rien n’a été modifié. Enregistrez-la à nouveau au format PNG ou JPEG, puis réessayez.
error-picture-too-large = Le fichier de l’image dépasse { $limit } mégaoctets. Rien n’a été modifié. Enregistrez une image plus petite, puis réessayez.
error-picture-too-many-pixels = L’image compte { $width } × { $height } pixels ; le maximum est de { $limit } millions. Rien n’a été modifié. Enregistrez une image plus petite, puis réessayez.
error-picture-too-slow = La lecture de l’image prend trop de temps. Rien n’a été modifié. Enregistrez-la à nouveau au format PNG ou JPEG, puis réessayez.
error-picture-gone = L’image ne se trouve pas dans le dépôt : elle a été effacée, ou n’est pas encore parvenue des collègues qui l’ont ajoutée. Rien n’a été modifié. Ajoutez-la à nouveau ou intégrez leur dépôt.
# $count: how many faults
error-template-faults = { $count ->
    [one] { $path } n’est pas un modèle utilisable. Il comporte un défaut :
   *[other] { $path } n’est pas un modèle utilisable. Il comporte { $count } défauts :
}

## The faults of an outline file

fault-too-large = le fichier dépasse { $detail } octets
fault-not-json = le fichier n’est pas au format JSON : { $detail }
fault-shape = { $detail }
fault-bad-id = l’identifiant « { $detail } » ne peut contenir que des lettres minuscules, des chiffres et des traits d’union, et doit commencer par une lettre
fault-reserved-id = l’identifiant « { $detail } » est réservé
fault-repeated-id = l’identifiant « { $detail } » figure deux fois
fault-empty = rien n’est demandé ici
fault-no-options = aucun choix n’est proposé
fault-nested-records = un tableau ne peut pas figurer dans un tableau
fault-unknown-question = il n’existe pas de question « { $detail } » qui convienne ici
fault-unknown-option = il n’existe pas d’élément « { $detail } » auquel renvoyer
fault-bad-limit = les limites ne sont pas dans l’ordre : minimum, valeur suggérée, maximum
fault-no-words = aucune langue ne fournit de libellé pour « { $detail } »
fault-no-sheet = des objectifs sont imprimés, mais « objective_sheet » ne demande pas de « treatment »
