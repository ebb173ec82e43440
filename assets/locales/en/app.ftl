# What the program says of itself. The interface's words join here.

## What is left to do

# $count: how many points
findings-count = { $count ->
    [0] Nothing is left to do.
    [one] One point is left:
   *[other] { $count } points are left:
}
finding-open = not yet answered
finding-missing-in-language = answered, but not in this language
finding-too-many-words = { $count } words; at most { $bound } are foreseen
finding-too-many-characters = { $count } characters; at most { $bound } are foreseen
finding-too-few-words = { $count } words; at least { $bound } are asked for
finding-too-few-characters = { $count } characters; at least { $bound } are asked for
finding-conflict = two versions were written at the same time: decide between them
finding-to-confirm = carried over from an earlier review: confirm or change it
finding-unreadable = something is stored here that cannot be read as an answer; it was kept as it is
finding-unknown-option = "{ $text }" is not one of the options of this outline
finding-not-asked = answered, but no longer asked after another answer; it is not printed
finding-not-in-outline = answered, but not asked in this outline; it is not printed
finding-undescribed = a picture has no alternative text
finding-unverified = official wording not yet verified: "{ $text }"

## Lists and reports of the command line

drafts-none = There are no reviews yet.
answer-none = (not answered)
answer-not-applicable = Not applicable: { $reason }
answer-not-available = Not available: { $reason }
template-added = Outline { $template }, version { $version }, added.
# $revisions: how many versions of answers were taken in
union-done = { $revisions ->
    [0] Nothing new: everything in the other store is here already.
    [one] One version taken in.
   *[other] { $revisions } versions taken in.
}
# $conflicts: how many
union-conflicts = { $conflicts ->
    [one] One answer was changed on both sides: "check" names it.
   *[other] { $conflicts } answers were changed on both sides: "check" names them.
}
exported = Written: { $path }
# $character: the character; $number: its number in Unicode; $heading: the heading over it
missing-glyph = No typeface of the program has the character { $character } ({ $number }), which stands under “{ $heading }”. The PDF shows � in its place.
# $count: how many titles
unverified-wording = { $count ->
    [one] One official title in this report has not been verified against the resolution.
   *[other] { $count } official titles in this report have not been verified against the resolution.
}
# $count: how many answers
unconfirmed-answers = { $count ->
    [one] One answer was carried over from the earlier review and has not been confirmed.
   *[other] { $count } answers were carried over from the earlier review and have not been confirmed.
}
# $count: how many cross-references
lost-references = { $count ->
    [one] One cross-reference points to something that is not in this report; “[?]” stands in its place.
   *[other] { $count } cross-references point to something that is not in this report; “[?]” stands in their place.
}
draft-because-of-conflict = Some passages have two versions that await a decision. Both are printed and the report is marked as a draft.

## The history, the copies and the encryption of the store

passphrase-of = Passphrase or recovery key of { $path }: 
passphrase-new = New passphrase: 
passphrase-again = The same again: 
passphrase-changed = The passphrase was changed. The recovery key stays valid.
encrypted = The store and its backups are encrypted. The recovery key follows; it is shown only this once. Print it and lock it away: without it and without the passphrase, nobody can open the reviews.
decrypted = The store and its backups are plain again: whoever can read the files can read the reviews.
store-synchronised = { $path } lies in a folder that { $program } copies elsewhere. The copies may be incomplete while something is being written. A better place is { $better }: copy the file there while no program has it open, and leave out --data-dir.
history-none = No version has been saved here yet.
history-cut = There are older versions. Shown: { $count }. Ask for more with --limit.
compare-same = The two versions say the same.
restored = Versions written: { $count }. Earlier versions stay in the history.
restored-left = Left as they are, because they were changed since or their words were erased: { $records }.
restored-binned = Review { $draft } was put into the bin.
steps-none = No big step was taken here.
# $count: how many places
found-count = { $count ->
    [0] These words stand nowhere in the review.
    [one] One place:
   *[other] { $count } places:
}
# $count: how many places
replaced = { $count ->
    [0] Nothing was replaced.
    [one] Replaced in one place. Earlier versions stay in the history.
   *[other] Replaced in { $count } places. Earlier versions stay in the history.
}
# Why a version was written. $old: the words replaced, $new: those in their place
replace-reason = “{ $old }” replaced by “{ $new }”
milestones-none = No milestone has been set yet.
verify-sound = Everything is as it was written.
backups-total = Backups: { $count }; together { $megabytes } megabytes.
backup-before = The store as it was before is kept: { $path }
backup-restored = The backup is in place. Reviews: { $drafts }; versions: { $versions }.
bin-none = The bin is empty.
bin-emptied = Reviews erased: { $count }. What has lain in the bin for less than { $days } days stays there.
expunged = Contents erased: { $count }. Exported files, files kept with milestones and copies on other disks are not touched.
expunge-not-scrubbed = Another program has the store open, so traces may remain in the file. Close it, then run the command again.
expunge-backups-left = Earlier backups may still hold the words: { $count }. Erase them there too with --in-backups.
recovered = Recovered. Reviews: { $drafts }; versions: { $versions }; versions that can no longer prove when they were written: { $unproven }; lost: { $lost }.
error-unknown-version = The history of this review has no version or milestone { $version }, or more than one that begins so. Nothing was changed. See "history" and "milestone list".
error-passphrase-needed = A passphrase is needed. Nothing was changed. Enter it at the terminal, or give a file that holds it with --passphrase-file.
error-passphrases-differ = The two passphrases are not the same. Nothing was changed. Enter them again.
error-already-encrypted = { $path } is encrypted already. Nothing was changed. Use "passphrase" to change its passphrase.
error-not-encrypted = { $path } is not encrypted. Nothing was changed. Use "encrypt" to encrypt it.
error-faults = Not everything is as it was written. Faults found: { $count }. Nothing was changed. Make a copy of the file; "backup list" shows earlier states and "recover" saves what can be read.
error-passage-absent = No version of this review holds the passage. Nothing was erased. Earlier backups are searched with --in-backups.
error-unknown-backup = There is no backup { $backup }, or more than one that begins so. Nothing was changed. See "backup list".
error-second-absent = The second folder { $path } is not there. Backups beside the store are safe. Plug in its disk, or choose another folder.
error-no-sent-file = No file is kept with the milestone { $milestone }.
error-bin-erased = Review { $draft } was erased in the bin: nothing of it is left to take out. A backup may still hold it.

## The outlines

section-cover = Cover
template-gcm-short-title = Short outline
template-gcm-short-description = The essentials in seven chapters, for a report of about 20 pages.
template-gcm-standard-title = Standard outline
template-gcm-standard-description = Every chapter that a full report has, with annexes.

## Closing the window

close-unsaved = Not everything that was written has been saved. Close the window all the same?
close-without-saving = Close without saving
close-keep-open = Keep open

## Spelling

spelling-count = { $count ->
    [0] No word is misspelt.
    [one] One word is not in the dictionary.
   *[other] { $count } words are not in the dictionary.
}
