# What is taken over from other programs by pasting and dropping. Read by the interface alone.
clipboard-took-changes = Tracked changes were accepted: what was inserted stays, what was deleted is left out.
clipboard-took-comments = { $count ->
    [one] A comment was left out.
   *[other] { $count } comments were left out.
 }
clipboard-took-pictures = { $count ->
    [one] A picture could not be taken over. Save it as a file and insert it here.
   *[other] { $count } pictures could not be taken over. Save them as files and insert them here.
 }
clipboard-took-words = This place holds words only: the rest was taken over as words.
clipboard-took-plain = The text was too large to keep its form: its words were taken over.
clipboard-took-cut = The text was too long: its end was left out.
