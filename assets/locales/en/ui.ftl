# The words of the window: what is read on screens, buttons and fields. Read by the interface alone.

ui-program = GCM Review
ui-loading = Opening…
ui-close = Close
ui-cancel = Cancel
ui-optional = optional
ui-required = expected
ui-none-chosen = Not chosen
ui-take-back = Clear choice
ui-next = Next section
ui-previous = Previous section
# $number: a percentage
ui-percent = { $number }%

## Start

ui-start-title = Voluntary national reviews
ui-start-empty = Your reviews of the Global Compact for Migration will be listed here. Begin a new one, or look at the sample first: a complete review of an imaginary country.
ui-reviews = Reviews
ui-new-review = New review
ui-from-earlier = From an earlier review
ui-from-earlier-hint = The answers of the earlier review are carried over. Each one waits to be confirmed or changed; the earlier review itself stays as it is.
ui-see-sample = Look at the sample
ui-offline = Works without a network. Nothing leaves this computer.
# $date: a day in words
ui-changed = Changed on { $date }
# $date: a day in words
ui-due = Due on { $date }
# $count: how many points are left
ui-open-count = { $count ->
    [one] { $count } open
   *[other] { $count } open
}
ui-nothing-open = Nothing left open

## New review

ui-state = State
ui-state-all = Show all States
ui-state-none = No State has a name like this.
ui-region = Regional review
ui-region-hint = Found from the State. A State that belongs to two regional commissions may choose.
ui-cycle = Review cycle
ui-cycle-own = Another cycle
ui-cycle-own-label = The cycle in your own words
ui-authentic-language = Language in which the review is first written
ui-authentic-language-hint = The authentic text. It can differ from the language of this window.
ui-other-languages = Other languages of the report
ui-outline = Outline
ui-report-title = Title
ui-report-title-hint = Without one, the report carries the usual title.
ui-deadline = Deadline for submission
ui-writer = Who is writing
ui-writer-hint = Kept with each change, for your team. Never printed in the report.
ui-begin = Begin
ui-error-state = Choose the State.
ui-error-cycle = Choose the review cycle, or name your own.

## Contents

ui-contents = Contents
ui-report-language = Language of the report
# $language: the name of a language in that language
ui-report-language-is = Language of the report: { $language }
ui-add-language = Add a language
ui-check = Check
ui-export = Export
ui-languages = Languages
ui-not-set = Not set
ui-set-deadline = Set a date
ui-automatic = Compiled automatically
ui-state-empty = Nothing written yet
ui-state-drafting = Being drafted
ui-state-ready = Ready for review
ui-state-complete = Complete
ui-state-unasked = Not asked

## Section

# $number: the objective; $total: how many there are
ui-objective-of = Objective { $number } of { $total }
ui-section-is = This section is
ui-section-empty = Nothing is asked here with the present choices.
ui-add = Add
ui-neighbours = Neighbouring sections
ui-help-panel = Guidance and last review
ui-guidance = Guidance
# $question: the label of a field
ui-guidance-for = Guidance for “{ $question }”
ui-guidance-none = There is no guidance for this section.
ui-what-is-asked = What is asked
ui-official-text = Official wording
# $paragraph: the number of a paragraph
ui-official-source = Global Compact, paragraph { $paragraph }
ui-verified = Wording seen at its source.
ui-unverified = Official wording not yet verified against the resolution.
ui-wording-correct = Confirm or correct the wording
ui-wording-change = Change the wording
ui-wording-own = Wording of your team, in place of:
ui-wording-label = Title of the objective in the report
ui-wording-save = Save the wording
ui-wording-back = Use the program’s wording
ui-suggested = Until a name is given, the report prints:
ui-suggested-use = Use this name
ui-last-review = Last review
ui-last-review-none = The last review has no answers for this section.
ui-still-holds = Still holds
ui-to-confirm = Carried over from the earlier review.
ui-not-printed = not printed
# $question: the label of a field
ui-more-for = More for “{ $question }”
ui-not-applicable = Not applicable
ui-not-available = Not available
ui-answer-after-all = Answer after all
ui-reason = Reason
ui-reason-hint = for the team, never printed
ui-reason-needed = Saved as soon as a reason is given.
ui-printed-instead = What the report says instead
ui-seek = Find
# $count: how many
ui-chosen-count = { $count ->
    [one] { $count } chosen
   *[other] { $count } chosen
}
# $count: how many there are
ui-show-all = Show all { $count }
ui-show-chosen = Show what is chosen
ui-date-form = A year, a month or a day: 2026, 2026-05 or 2026-05-08
# $number: the number of a row
ui-row = Row { $number }
ui-row-add = Add a row
ui-row-remove = Remove row { $number }
ui-row-up = Move row { $number } up
ui-row-down = Move row { $number } down
ui-error-number = This is not a number. It is not saved until it is one.
ui-error-date = This is not a date. Write a year, a month or a day.

## Saving

# $time: hours, minutes and seconds
ui-saved = Saved at { $time }
ui-saved-status = Saved
ui-saving = Saving…
# $reason: a sentence
ui-not-saved = Not saved: { $reason }
ui-try-again = Try again
ui-give-up = Give up this change
ui-error-unknown = Something unexpected happened: { $reason }

## Long text

ui-write-here = Write here…
# $count: how many
ui-words = { $count ->
    [one] { $count } word
   *[other] { $count } words
}
ui-characters = { $count ->
    [one] { $count } character
   *[other] { $count } characters
}
# $count: how many; $unit: "words" or "characters"
ui-limit-maximum = { $unit ->
    [characters] At most { $count } characters
   *[words] At most { $count } words
}
ui-limit-suggested = { $unit ->
    [characters] Suggested: { $count } characters
   *[words] Suggested: { $count } words
}
ui-tools = Formatting
ui-tool-style = Style of the paragraph
ui-style-text = Text
# $level: 1, 2 or 3
ui-style-heading = Heading { $level }
ui-tool-bold = Bold
ui-tool-italic = Italic
ui-tool-underline = Underlined
ui-tool-superscript = Superscript
ui-tool-subscript = Subscript
ui-tool-list = List
ui-tool-numbers = Numbered list
ui-tool-quote = Quotation
ui-tool-link = Link
ui-tool-footnote = Footnote
ui-tool-table = Table
ui-tool-row-add = Add a row below
ui-tool-column-add = Add a column after
ui-tool-row-delete = Remove the row
ui-tool-column-delete = Remove the column
ui-tool-header-row = Heading row on or off
ui-tool-table-delete = Remove the table
ui-footnote = Footnote
ui-table-caption = Caption of the table
ui-table-notes = Notes
ui-table-source = Source
ui-figure-credit = Credit
ui-link-address = Address of the link
ui-link-set = Set link
ui-error-link = Write an address that begins with https:// or mailto:

## Check

ui-check-title = What is left to do
ui-check-empty = Nothing is left to do.
ui-check-faults = To be completed
ui-check-faults-hint = These points show in the report. They do not prevent an export.
ui-check-advice = Advice
ui-check-advice-hint = These points may stay as they are.
ui-go-there = Go there

## Export

ui-export-title = Export the report
ui-title-page = Cover page
# $label: the number that stands on the page
ui-page = Page { $label }
# $number: which page; $total: how many there are
ui-page-of = Page { $number } of { $total }
ui-page-previous = Previous page
ui-page-next = Next page
ui-format = Format
ui-format-docx = Word document
ui-format-pdf = PDF
ui-format-docx-hint = For further editing and comments in a word processor.
ui-format-pdf-hint = Tagged for screen readers, with the typefaces included.
ui-copy = Copy
ui-draft = Draft
ui-final = Final
ui-draft-hint = Each page says that it is a draft.
ui-final-hint = Without draft marks and without internal notes.
ui-pages = Paper, numbers and margins
ui-paper = Paper
ui-paper-a4 = A4
ui-paper-letter = US Letter
ui-numbers = Numbers in the margin
ui-numbers-none = None
ui-numbers-paragraphs = Paragraphs
ui-numbers-lines = Lines
ui-wide-margin = Room for notes beside the text
ui-fill = Passages missing in this language are given in the authentic language
# $count: how many points are left
ui-export-open = { $count ->
    [one] { $count } point is left open.
   *[other] { $count } points are left open.
}
ui-export-save = Save the report…
ui-export-working = Writing…
ui-exported = The report is written:
ui-open-folder = Open the folder
ui-doubts = To be looked at in this export

## Settings

ui-settings = Settings
ui-interface-language = Language of the window
ui-interface-language-hint = The report has its own languages.
ui-theme = Appearance
ui-theme-system = As the system
ui-theme-light = Light
ui-theme-dark = Dark
ui-text-size = Text size
ui-digits = Digits in Arabic
ui-digits-hint = In Arabic text only.
ui-digits-state = As in the State
ui-digits-latn = 0123
ui-digits-arab = ٠١٢٣
ui-months = Months in Arabic
ui-months-hint = In Arabic text only.
ui-months-state = As in the State
ui-months-gulf = يناير، فبراير، … أغسطس
ui-months-mashreq = كانون الثاني، شباط، … آب
ui-months-maghreb = جانفي، فيفري، … أوت
ui-months-morocco = يناير، فبراير، … غشت
ui-months-mauritania = يناير، فبراير، … أغشت

## About

ui-about = About
ui-about-text = A program with which governments draft their voluntary national review of the implementation of the Global Compact for Safe, Orderly and Regular Migration, in the six official languages of the United Nations.
ui-about-offline = It works without a network. What is written stays on this computer until you export it.
# $version: a version number
ui-version = Version { $version }
ui-licences = Licences
