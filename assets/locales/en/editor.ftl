# The tools of a long text: marks, blocks, tables, languages, keys. Read by the interface alone.

## Tools

editor-insert = Insert
editor-passage = Language and direction
editor-more = More formatting
editor-table = Table
editor-plain = Clear formatting
editor-undo = Undo
editor-redo = Redo
editor-heading-1 = Heading 1
editor-heading-2 = Heading 2
editor-heading-3 = Heading 3
editor-indent = Lower the list item by one level
editor-outdent = Raise the list item by one level
editor-move-up = Move up
editor-move-down = Move down
editor-line-break = New line in the same paragraph

## Direction and language

editor-direction = Direction
editor-direction-auto = As the text
editor-direction-rtl = From right to left
editor-direction-ltr = From left to right
editor-language = Language of the passage
editor-language-report = Language of the report

## Cross-references and abbreviations

editor-reference = Cross-reference
editor-reference-to = See
editor-reference-none = No section, table or figure is called so.
editor-abbreviation = Abbreviation
# $abbreviation: the letters
editor-stands-for = { $abbreviation } stands for
editor-abbreviation-set = Explain
editor-abbreviation-none = Put the caret in an abbreviation or select one first.

## Signs

editor-special = Special characters
editor-signs = Show hidden characters
editor-sign-no-break-space = No-break space
editor-sign-narrow-space = Narrow no-break space
editor-sign-no-break-hyphen = No-break hyphen
editor-sign-soft-hyphen = Optional hyphen
editor-sign-en-dash = Dash (–)
editor-sign-em-dash = Long dash (—)
editor-sign-ellipsis = Ellipsis (…)

## Tables

editor-row-before = Add a row above
editor-row-up = Move the row up
editor-row-down = Move the row down
editor-column-before = Add a column before
editor-column-back = Move the column towards the start
editor-column-on = Move the column towards the end
editor-wider = Make the column wider
editor-narrower = Make the column narrower
editor-even = Widths by the content
editor-merge = Merge the cells
editor-split = Split the cell
editor-header-column = Heading column on or off

## Keys

editor-keys = Keyboard shortcuts
editor-keys-about = Everything can be done without a mouse. In a list or a table, Escape leads out of it.
editor-keys-show = Show the shortcuts
editor-keys-words = Words
editor-keys-paragraphs = Paragraphs and lists
editor-keys-lists = In lists and tables
editor-keys-signs = Special characters
editor-keys-window = Window
editor-tab = Next cell; lower the list item
editor-tab-back = Previous cell; raise the list item
editor-leave = Leave the list or the table
editor-to-tools = Go to the tools
editor-paste-plain = Paste words only
editor-find = Find in this section, or in the review from another page
editor-find-next = Next place found
editor-misspelt = Next misspelt word
editor-suggest = Spelling suggestions
editor-keys-rows = In rows of answers
editor-row-new = Add a row
editor-key-shift = Shift
editor-key-space = Space
editor-key-enter = Enter
editor-key-escape = Esc
editor-key-tab = Tab

## Typing

editor-typing-help = Help while typing
editor-typing-help-hint = “1.”, “-” and “#” begin lists and headings; quotation marks and dashes become those of the language. Backspace takes the last one back.
