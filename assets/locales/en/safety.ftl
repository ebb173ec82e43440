# What keeps the reviews safe: saving, opening, backups, encryption. Read by the interface alone.

## Saving

# $path: where the copy is
safety-copy-at = A copy with your unsaved words is in { $path }.
safety-trying = Your words stay on the screen, and the program tries again by itself every few seconds.
safety-try-now = Try now
safety-save-copy = Save a copy elsewhere…

## Reading only

safety-reading-title = Reading only
# $person: who writes, or "none" where no name is known; $machine: the name of a computer
safety-reading = { $person ->
    [none] You are reading. The reviews are open on { $machine }.
   *[other] You are reading. { $person } has the reviews open on { $machine }.
}
safety-open-to-write = Open for writing

## Before the reviews are open

safety-gate-locked = The reviews are locked
safety-gate-held = The reviews are open elsewhere
safety-gate-refused = The reviews cannot be opened
safety-gate-damaged = The file with the reviews is damaged
safety-kept-in = The reviews are kept in
safety-locked = They are encrypted. Enter the passphrase to open them.
safety-passphrase = Passphrase
safety-recovery-too = The recovery key can be entered here as well: 14 groups of letters and digits.
safety-show = Show the passphrase
safety-hide = Hide the passphrase
safety-unlock = Unlock
safety-unlocking = Unlocking…
# $person: who writes, or "none" where no name is known; $machine: the name of a computer; $since: a day and a time
safety-held = { $person ->
    [none] They have been open on { $machine } since { $since }.
   *[other] { $person } has had them open on { $machine } since { $since }.
}
safety-held-then = Two people cannot write at the same time. Ask for the program to be closed there, or open the reviews to read only. Nothing was changed.
safety-open-to-read = Open to read only
# $time: hours, minutes and seconds
safety-no-change = Tried at { $time }. Nothing has changed yet.

## A damaged file

safety-rescuing = What can still be read is being read, and the backups are being looked through. This may take a minute.
# $count: how many versions
safety-recovered = { $count ->
    [one] { $count } version was read out of the damaged file.
   *[other] { $count } versions were read out of the damaged file.
}
safety-recovered-none = Nothing could be read out of the damaged file.
# $count: how many versions
safety-lost = { $count ->
    [one] { $count } version is known to be lost.
   *[other] { $count } versions are known to be lost.
}
safety-lost-none = None is known to be lost.
# $when: a day and a time
safety-newest-backup = The newest good backup is of { $when }.
# $reviews: "3 reviews"; $versions: "812 versions"
safety-holds = It holds { $reviews } and { $versions }.
# $count: how many reviews
safety-reviews = { $count ->
    [one] { $count } review
   *[other] { $count } reviews
}
# $count: how many versions
safety-versions = { $count ->
    [one] { $count } version
   *[other] { $count } versions
}
# $count: how many versions
safety-newer = { $count ->
    [one] It lacks { $count } of the versions that were read.
   *[other] It lacks { $count } of the versions that were read.
}
safety-newer-none = It lacks none of the versions that were read.
safety-no-backup = There is no good backup.
safety-put-from = From what are the reviews to be put together?
safety-recommended = recommended
safety-from-everything = Everything
safety-from-everything-means = The backup, and all that was read out of the damaged file. Nothing that exists is left out.
safety-from-backup = Only the backup
safety-from-backup-means = The reviews as they were when the backup was made. What was written later is not taken over.
safety-from-recovered = Only what was read
safety-from-recovered-means = What was read out of the damaged file, without the backup. What could not be read is missing.
safety-kept-beside = The damaged file is kept beside the new one.
safety-put = Put it together
safety-putting = Putting it together…
# $path: the damaged file
safety-nothing-left = The program cannot put the reviews together from what is here. Keep the file { $path } as it is, and ask whoever keeps copies of this computer for an earlier copy of its folder.

## Notices on the first screen

# $count: how many faults
safety-unclean = { $count ->
    [one] The program did not end in order last time, and the file with the reviews has { $count } fault. What can be read is safe. Look at the backups before you go on writing.
   *[other] The program did not end in order last time, and the file with the reviews has { $count } faults. What can be read is safe. Look at the backups before you go on writing.
}
safety-to-backups = Go to the backups
# $program: a program that copies folders, such as OneDrive
safety-synchronised = The folder with the reviews is copied elsewhere by { $program }. It can copy a half-written file, or put an older one in its place, and so damage the reviews. Keep the data folder on this computer’s own disk, and have the backups copied to a second folder instead.
safety-offer = The reviews can be encrypted, so that nobody who takes or copies this computer’s disk can read them; if both the passphrase and the recovery key are lost, the reviews are lost too.
safety-offer-encrypt = Encrypt…
safety-offer-later = Not now

## Backups

safety-backups = Backups
safety-backups-about = Copies of all reviews, with every version. The program makes them by itself.
safety-backup-now = Make a backup now
# $count: how many backups; $size, $limit: "12 MB"
safety-backups-size = { $count ->
    [one] { $count } backup, { $size } of at most { $limit }
   *[other] { $count } backups, together { $size } of at most { $limit }
}
safety-backups-none = There is no backup yet.
safety-backups-in = The backups are kept in
safety-reason-start = made at the start
safety-reason-asked = made on request
safety-reason-migration = before a change of format
safety-reason-import = before an import
safety-reason-union = before another store was taken in
safety-reason-restore = before a backup was restored
safety-backup-check = Check
# $when: a day and a time
safety-backup-check-of = Check the backup of { $when }
safety-backup-restore = Restore…
# $when: a day and a time
safety-backup-restore-of = Restore the backup of { $when }
safety-backup-whole = Whole
# $count: how many faults
safety-backup-faults = { $count ->
    [one] { $count } fault
   *[other] { $count } faults
}
# $when: a day and a time
safety-restore-title = Restore the backup of { $when }?
safety-restore-means = All reviews become as they were then. The present state is backed up first, so that you can come back to it.
safety-restore = Restore
safety-restoring = Restoring…
safety-second = Second folder
safety-second-about = Every backup is copied into a second folder as well. Choose one on another disk or on a memory stick.
# $count: how many copies
safety-second-present = { $count ->
    [one] The folder is there, with { $count } copy.
   *[other] The folder is there, with { $count } copies.
}
safety-second-absent = The folder is not there at present. The next backups are copied once it is back.
safety-second-choose = Choose a folder…
safety-second-other = Choose another folder…
safety-second-forget = Use no second folder

## Check

safety-check = Check
safety-check-about = Every version of every review is read and compared with its seal.
safety-check-now = Check everything now
safety-checking = Checking…
safety-sound = Everything is sound.
# $count: how many faults
safety-faults = { $count ->
    [one] { $count } fault was found. Nothing was changed. Check the newest backup, and restore it if it is whole.
   *[other] { $count } faults were found. Nothing was changed. Check the newest backup, and restore it if it is whole.
}

## Encryption

safety-encryption = Encryption
safety-plain-about = The reviews and their backups are not encrypted: whoever can read the files can read the reviews. With a passphrase, nobody can who does not know it. If both the passphrase and the recovery key are lost, nobody can open the reviews any more.
safety-encrypted-about = The reviews and their backups are encrypted. They open with the passphrase or with the recovery key.
safety-passphrase-current = Present passphrase
safety-passphrase-new = New passphrase
safety-passphrase-again = The same once more
safety-length = A few words in a row are easy to remember and hard to guess.
# $count: how many characters
safety-short = { $count ->
    [one] { $count } character. With 12 or more, it is much harder to guess.
   *[other] { $count } characters. With 12 or more, it is much harder to guess.
}
safety-differ = The two passphrases are not the same. Enter both again.
safety-working = One moment…
safety-do-encrypt = Encrypt
safety-do-change = Change the passphrase
safety-do-key = Show the recovery key
safety-do-plain = Remove the encryption
safety-task-change = Change the passphrase…
safety-task-key = Show the recovery key…
safety-task-plain = Remove the encryption…
safety-changed = The passphrase was changed. The recovery key stays the same.
safety-plain-means = The reviews and their backups are written without encryption: whoever can read the files can then read them.
safety-plain-now = The reviews and their backups are no longer encrypted.
safety-lock-now = Lock now
safety-lock-after = Lock when nobody has touched the window for
# $count: how many minutes
safety-minutes = { $count ->
    [one] { $count } minute
   *[other] { $count } minutes
}
safety-lock-never = Never

## Recovery key

safety-key-title = Recovery key
safety-key-what = This key opens the reviews and their backups if the passphrase is forgotten: enter it where the program asks for the passphrase. Keep it where only those who may read the reviews can reach it, and not together with this computer.
safety-key-print = Print
safety-key-copy = Copy
safety-key-copied = Copied.
safety-key-safe = I have put it in a safe place
