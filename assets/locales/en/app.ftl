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
# $characters: the characters, in a row
missing-glyphs = No typeface of the program has these characters; a box stands in their place: { $characters }
# $count: how many titles
unverified-wording = { $count ->
    [one] One official title in this report has not been verified against the resolution.
   *[other] { $count } official titles in this report have not been verified against the resolution.
}
draft-because-of-conflict = Some passages have two versions that await a decision. Both are printed and the report is marked as a draft.

## The outlines

section-cover = Cover
template-gcm-short-title = Short outline
template-gcm-short-description = The essentials in seven chapters, for a report of about 20 pages.
template-gcm-standard-title = Standard outline
template-gcm-standard-description = Every chapter that a full report has, with annexes.
