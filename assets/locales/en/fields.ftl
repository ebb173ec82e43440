# Short fields: dates, numbers, rows of a table, and how long texts are. Read by the interface alone.

## Numbers

fields-number-guess = This is not one exact number. Write it out in digits, such as 1200000, without “million”, “about” or a range. It is not saved until then.
fields-number-long = This number has too many digits to be kept exactly. It is not saved.

## Dates

fields-calendar = Calendar
fields-month = Month
fields-year = Year
fields-month-before = Previous month
fields-month-after = Next month
fields-less-exact = Only the month or the year:
fields-hijri = Show Hijri dates
fields-hijri-hint = Beside a day, after the Umm al-Qura calendar. The report is not changed.

## Rows

fields-view = How the rows are shown
fields-view-forms = One by one
fields-view-table = As a table
fields-rows-hint = Alt+↑ and Alt+↓ move a row, Ctrl+Enter adds one. Cells copied from a spreadsheet can be pasted into a row.
fields-row-number = Row
fields-row-tools = Actions
# $number: the number of a row
fields-row-tools-of = Actions for row { $number }
# $number: the number of a row
fields-row-copy = Duplicate row { $number }
# $number: the number of a row
fields-row-removed = Row { $number } removed
# $number: the new number of the row; $total: how many there are
fields-row-moved = Moved: now row { $number } of { $total }
# $number: the number of the copy
fields-row-copied = Row { $number } is the copy
# $number: the number of the new row
fields-row-added = Row { $number } added
fields-take-back = Take back
fields-taken-back = Taken back
fields-cell-write = Write…
# $label: the name of a column
fields-cell-open = Write { $label } in the form of this row

## Pasting from a spreadsheet

# $count: how many rows
fields-pasted = { $count ->
    [one] { $count } row filled from what was pasted
   *[other] { $count } rows filled from what was pasted
}
fields-not-understood = Not understood and left empty:
# $number: the number of a row; $label: the name of a column; $text: what stood there
fields-cell-left = row { $number }, { $label }: “{ $text }”
# $count: how many cells
fields-cells-more = { $count ->
    [one] and { $count } more cell
   *[other] and { $count } more cells
}
# $count: how many columns
fields-columns-left = { $count ->
    [one] { $count } column beyond the last one was left out.
   *[other] { $count } columns beyond the last one were left out.
}
# $most: how many rows can be pasted at once
fields-paste-many = More than { $most } rows were pasted. Paste them in parts; nothing was changed.

## Length

# $count: how much is left; $most: the limit; $unit: "words" or "characters"
fields-length-left = { $unit ->
    [characters] { $count ->
        [one] { $count } character left of { $most }
       *[other] { $count } characters left of { $most }
    }
   *[words] { $count ->
        [one] { $count } word left of { $most }
       *[other] { $count } words left of { $most }
    }
}
# $count: how much is too much; $most: the limit; $unit: "words" or "characters"
fields-length-over = { $unit ->
    [characters] { $count ->
        [one] Cut by { $count } character to keep to { $most }
       *[other] Cut by { $count } characters to keep to { $most }
    }
   *[words] { $count ->
        [one] Cut by { $count } word to keep to { $most }
       *[other] Cut by { $count } words to keep to { $most }
    }
}
# $count: how much is missing; $least: the limit; $unit: "words" or "characters"
fields-length-short = { $unit ->
    [characters] { $count ->
        [one] { $count } character more to reach { $least }
       *[other] { $count } characters more to reach { $least }
    }
   *[words] { $count ->
        [one] { $count } word more to reach { $least }
       *[other] { $count } words more to reach { $least }
    }
}
fields-length = Length
fields-length-section = This section:
fields-length-report = Whole report:
