# The words of the history, of milestones, of versions to decide between and of the bin. Read by the interface alone.

## History

history-title = History
# $question: the label of a field
history-title-of = History of “{ $question }”
history-of-review = History of the whole review
history-whole = Whole history of this answer
history-choose = Choose an answer to see how it came about.
history-versions = Versions
history-compare = Compare
history-milestones = Milestones
history-steps = Big steps
history-audit = Save the record of changes…
history-audit-csv = As a table (CSV)
history-audit-json = For other programs (JSON)
history-written = The file is written:
history-older = Older versions
# $person: a name; $entity: the body that the person writes for
history-person = { $person } ({ $entity })
history-unnamed = Not named
history-mark-current = current
history-mark-erased = erased
# $device: the name of a computer
history-device = Written on { $device }
history-origin-typed = typed
history-origin-imported = imported
history-origin-carried = carried over
history-origin-translated = translated
history-origin-restored = restored
history-origin-merged = decided between two versions
history-kind-info = Particulars of the review
history-kind-outline = Outline
history-kind-state = State of a section
history-kind-confirmation = Confirmation of an answer carried over
history-kind-comment = Comment
history-kind-signoff = Clearance
history-kind-assignment = Assignment of a section
history-kind-dismissal = Point set aside
history-kind-milestone = Milestone

## What a version changed

history-unchanged = This version says the same as the one before it.
history-is-erased = The words of this version were erased.
history-no-words = This entry has no text to show.
history-words-added = added:
history-words-removed = removed:
history-words-end = end
history-moved = Moved
history-formatted = Formatting changed
# $count: how many lines
history-folded = { $count ->
    [one] Show { $count } unchanged line
   *[other] Show { $count } unchanged lines
}

## Bringing back

history-restore = Restore
history-restore-version = Restore this version
history-restore-section = Restore the section as it was then…
history-restore-draft = Restore the whole review as it was then…
history-restore-section-title = Restore the section as it was?
history-restore-draft-title = Restore the whole review as it was?
# $section: a title; $when: a day and a time
history-restore-section-text = All answers of “{ $section }” will read again as they did on { $when }.
# $when: a day and a time
history-restore-draft-text = All answers of the review will read again as they did on { $when }.
history-restore-safe = Nothing is lost: what is written now stays in the history, and all of this is one step that can be taken back.
# $count: how many versions were written
history-restored = { $count ->
    [0] Nothing had to be restored: everything reads already as it did then.
    [one] Restored: one answer was written again.
   *[other] Restored: { $count } answers were written again.
}
# $count: how many versions were written
history-taken-back = { $count ->
    [0] Taken back. No answer had to be changed.
    [one] Taken back: one answer reads again as before.
   *[other] Taken back: { $count } answers read again as before.
}
history-left = Left as they are, because they were changed since or their words were erased:
history-take-back = Take it back

## Erasing

history-erase = Erase these words for ever…
history-erase-title = Erase these words for ever?
history-erase-text = The words of this version are erased from the history wherever they stand. This cannot be undone. Who erased them, when and why stays on record.
history-erase-reason = Reason
history-erase-backups = Erase them in the backups too
history-erase-limits = Exported files, files kept with milestones and copies on other disks are not touched.
history-erase-now = Erase for ever
# $count: in how many places the words stood
history-erased = { $count ->
    [0] The words stood nowhere any more. Nothing was erased.
    [one] The words were erased in one place.
   *[other] The words were erased in { $count } places.
}

## Comparing

history-compare-from = Compare from here
history-compare-to = Compare to here
history-from = From
history-to = To
history-now = The review as it is now
# $name: the name of a milestone; $date: a day in words
history-moment-milestone = Milestone “{ $name }”, { $date }
# $when: a day and a time; $title: what was changed then
history-moment-version = { $when }: { $title }
history-compare-hint = Choose two different states of the review. Any version can be chosen as well: open it in the list of versions.
history-compare-same = The two states say the same.
# $count: how many answers
history-compare-count = { $count ->
    [one] One answer differs.
   *[other] { $count } answers differ.
}
history-elsewhere = Not in the outline

## Big steps

history-steps-hint = What was written at once can be taken back at once. Answers changed since are left as they are.
history-step-import = Answers imported
history-step-carry = Answers carried over from an earlier review
history-step-restore = Earlier state restored
history-step-undo = Step taken back
history-step-union = Another store taken in
history-step-replace = Words replaced throughout the review
# $count: how many versions were written
history-step-written = { $count ->
    [one] one version
   *[other] { $count } versions
}
history-step-undone = Taken back

## Milestones

history-milestones-hint = A milestone names the review as it stands on a given day, for instance when it is submitted. The review can later be compared with it, restored or exported as it was.
history-milestone-new = Set a milestone…
history-milestone-new-title = Set a milestone
history-milestone-new-text = The review as it stands now is given a name. You can go on writing; the milestone does not change.
history-milestone-name = Name of the milestone
history-milestone-confirm = Set the milestone
# $name: the name of a milestone
history-milestone-set = The milestone “{ $name }” is set.
history-milestone-file = File that was sent:
history-milestone-compare = Compare with now
history-milestone-export = Export as it was
history-milestone-save-file = Save the file that was sent…
history-milestone-restore = Restore the review as it was…
# $name: the name of a milestone; $date: a day in words
history-milestone-restore-text = All answers of the review will read again as they did at the milestone “{ $name }” of { $date }.
# $name: the name of a milestone; $date: a day in words
history-export-as = The review as it was at the milestone “{ $name }” of { $date }, not as it is now.
history-keep = Keep this file as a milestone…
history-keep-title = Keep this file as a milestone
history-keep-text = The review as it stands now is given a name, and the file just written is kept with it.
# $name: the name of a milestone
history-kept = Kept as the milestone “{ $name }”.

## Two versions written at the same time

conflict-notice = Two versions were written at the same time.
conflict-decide = Decide
# $question: the label of a field
conflict-decide-on = Decide between the versions of “{ $question }”
conflict-kicker = Two versions to decide between
conflict-hint = What both versions agree on stands once. Where they differ, choose what is to stay; what you do not decide keeps both.
conflict-choose = Choose the version that is to stay.
conflict-more = There are further versions of this answer. They are decided two at a time; the next two follow.
# $number: 1 or 2
conflict-version-name = Version { $number }
conflict-both = Both
conflict-keep = What is to stay
# $number: which passage
conflict-stretch = Passage { $number } that differs
# $number: which passage
conflict-linked = Moved: decided together with passage { $number }.
conflict-nothing = This version says nothing.
conflict-nothing-here = This version has nothing here.
conflict-result = The text that results
conflict-safe = Both versions stay in the history.
conflict-write = Write this version
conflict-later = Later

## Bin

# $review: State and cycle of a review
bin-menu = More for { $review }
bin-put = Put into the bin
bin-title = Bin
# $count: how many days
bin-days = { $count ->
    [one] Can be brought back for one more day
   *[other] Can be brought back for { $count } more days
}
bin-last-day = Can be brought back today only
bin-back = Bring back
# $review: the title of a review
bin-done = “{ $review }” was put into the bin.
# $review: the title of a review
bin-back-done = “{ $review }” was brought back.
