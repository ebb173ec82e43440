# What went wrong: what happened, what is safe, what to do next.

## The store

error-store-not-a-store = { $path } is not a store of reviews. Nothing was changed. Check which folder the reviews are kept in.
error-store-newer = { $path } was written by a newer version of the program (format { $found }; this version reads up to { $supported }). The file was not touched. Install the newer version.
error-store-damaged = { $path } is damaged: { $reason }. Nothing was changed. Make a copy of the file before anything else.
error-store-behind = { $path } is older than what was last saved here: the last changes are missing ({ $missing }). A disk lost them, or an earlier copy was put in its place. Nothing was changed. If a program synchronises this folder, let it finish first; otherwise make a copy of the file before anything else.
error-store-busy = Another program is writing to { $path }. Nothing was changed. Try again in a moment.
error-store-io = { $path } cannot be read or written: { $reason }. What was saved before is safe.
error-store-read-only = { $path } can only be read. Nothing was changed. What was saved before is safe. Give yourself permission to write there, or save a copy elsewhere.
error-store-encrypted = { $path } is encrypted. Enter the passphrase or the recovery key.
error-store-wrong-key = { $path } cannot be opened with this passphrase. Nothing was changed. Enter it again, or use the recovery key.
error-store-disk-full = No space is left on the disk for { $path }. The last change is not saved; what was saved before is safe. Free some space, or save a copy elsewhere.
error-store-no-permission = You have no permission to read or write { $path }. What was saved before is safe. Ask for permission, or save a copy elsewhere.
error-store-removed = { $path } is not there any more: the file was removed, renamed or replaced, or its disk was unplugged. The last change is not saved. Bring it back, or save a copy elsewhere.
error-store-device = The disk could not read or write { $path }: { $reason }. The last change may not be saved. Save a copy on another disk.
error-store-on-network = { $path } lies on a disk of another machine ({ $kind }), where reviews cannot be kept safe: two machines could damage them by writing at the same time. Choose a folder on this machine.
error-store-held = { $path } is already open: { $person }, { $machine }, since { $since }. Nothing was changed. Close it there first, or open it for reading.
error-store-closed = The reviews are not open. Nothing was changed. Open them first.
error-passphrase-empty = A passphrase needs at least one letter. Nothing was changed. Enter one that you can remember and nobody can guess.
error-backup-gone = This backup is not there any more. Nothing was changed. Open the list of backups again and choose from it.
error-store-absent = There are no reviews in { $path } yet. Start one with "new", or add the sample with "sample".
error-store-refused = The store refused what was to be written: { $reason }. Nothing was changed.
error-union-same = { $path } is the store that is open: there is nothing to unite.
error-union-refused = The store { $path } was not taken in, because part of it is not what it claims to be: { $reason }. Nothing was changed.
error-cannot-restore = What was to be brought back or taken back is not in this store. Nothing was changed. Open the history of the review again and choose from it.
error-unknown-milestone = The review has no such milestone, or it cannot be read. Nothing was changed. Open the list of milestones again.
error-missing-history = The milestone “{ $milestone }” cannot be shown as it was: versions that it names are not in this store (missing: { $missing }). Nothing was changed. Bring in a store that has the whole history.
error-expunge-reason = Say why the words are erased: the reason stays in the history. Nothing was erased.

## Drafts, questions and answers

error-unknown-draft = There is no review with the id { $draft }.
error-ambiguous-draft = More than one review has an id that begins with { $draft }. Give more of it.
error-unreadable-outline = The outline of review { $draft } cannot be read, so its answers cannot be shown. Nothing was changed.
error-unknown-question = The outline of this review has no question { $question }.
error-unknown-template = There is no outline { $template }.
error-unknown-state = { $state } is not the three-letter code of a State (ISO 3166-1), such as MAR.
error-language-needed = The answer to { $question } is written in words: say in which language with --language.
error-not-a-number = "{ $value }" is not a number. Write it as 1234.5.
error-not-a-word = "{ $word }" is not one word.
error-not-a-date = "{ $value }" is not a date. Write 2026, 2026-05 or 2026-05-08.
error-unknown-option = "{ $option }" cannot be chosen here. Possible: { $known }.
error-not-rows = The rows of a table are needed as a JSON list of objects: { $reason }
error-too-many-rows = The table has more than { $limit } rows. Nothing was saved.
error-find-empty = There is nothing to look for. Enter a word or a part of one.
error-find-too-long = More than { $limit } characters cannot be looked for. Nothing was changed. Enter fewer words.
error-replace-too-long = More than { $limit } characters cannot be put in the place of others. Nothing was changed.
error-replace-too-large = An answer would become too large. Nothing was changed.
error-unknown-language = { $language } is not one of ar, zh, en, fr, ru, es.
error-bad-row-id = Row { $row }: "id" must be a text of 1 to 64 characters that no other row has.
error-unknown-field = Row { $row }: the table has no column { $field }.
error-in-field = Row { $row }, column { $field }: { $reason }
error-answer-too-large = The answer is larger than { $limit } megabytes. Nothing was saved.
error-reason-needed = Say why the question does not apply. The reason is for the team and is never printed.
error-wrong-kind = This answer is not of the kind that the question asks for ({ $kind }). Nothing was saved.
error-unknown-section = There is no section { $section } in the outline of this review.

## Files

error-read-file = { $path } cannot be read: { $reason }.
error-not-text = { $path } is not a text file in UTF-8. Nothing was saved. Save it as plain text in UTF-8 and try again.
error-file-exists = { $path } exists already and was left as it is. Give another name, or --force to replace it.
error-write-file = { $path } could not be written: { $reason }. No half-written file was left behind.
error-export = The report could not be written: { $reason }. The review itself is safe.
error-unknown-page = The report has no page { $page }; it has { $pages }.
error-not-a-picture = This is not a picture that can be taken in. Nothing was changed. Choose a PNG, JPEG or SVG file.
error-picture-damaged = The picture cannot be read: it is damaged, cut short or of an unusual kind. Nothing was changed. Save it anew as PNG or JPEG and try again.
error-picture-too-large = The file of the picture is larger than { $limit } megabytes. Nothing was changed. Save it smaller and try again.
error-picture-too-many-pixels = The picture has { $width } × { $height } pixels; at most { $limit } million are taken. Nothing was changed. Save it smaller and try again.
error-picture-too-slow = The picture takes too long to be read. Nothing was changed. Save it anew as PNG or JPEG and try again.
error-picture-gone = The picture is not in the store: it was erased, or it has not arrived from the colleagues who added it. Nothing was changed. Add it again, or bring in their store.
# $count: how many faults
error-template-faults = { $count ->
    [one] { $path } is not an outline that can be used. It has one fault:
   *[other] { $path } is not an outline that can be used. It has { $count } faults:
}

## The faults of an outline file

fault-too-large = the file is larger than { $detail } bytes
fault-not-json = the file is not JSON: { $detail }
fault-shape = { $detail }
fault-bad-id = the id "{ $detail }" may hold lower-case letters, digits and hyphens only, and must begin with a letter
fault-reserved-id = the id "{ $detail }" is reserved
fault-repeated-id = the id "{ $detail }" stands twice
fault-empty = nothing is asked here
fault-no-options = there is nothing to choose from
fault-nested-records = a table cannot stand inside a table
fault-unknown-question = there is no question "{ $detail }" that fits here
fault-unknown-option = there is no "{ $detail }" to refer to
fault-bad-limit = the limits are not in order: minimum, suggested, maximum
fault-no-words = no language has words for "{ $detail }"
fault-no-sheet = objectives are printed, but "objective_sheet" asks for no "treatment"
