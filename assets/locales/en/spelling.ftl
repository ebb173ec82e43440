# Spelling: words that no dictionary knows, suggestions, the team's own words. Read by the interface alone.
ui-spelling = Spelling
ui-spelling-about = Words are looked up in dictionaries that come with the program, each passage in its own language. Chinese is not checked.
ui-spelling-mark = Mark misspelt words
ui-spelling-keys = F7 goes to the next one; Alt+Enter shows suggestions.
ui-spelling-own = The team’s own words
ui-spelling-own-about = Names and terms that are right although no dictionary has them. They are known in every review on this machine and are part of its backups.
ui-spelling-language = Language of the words
ui-spelling-word = New word
ui-spelling-none = No words of your own in { $language } yet.
ui-spelling-forget = Remove { $word }
ui-spelling-of = Spelling of { $word }
ui-spelling-no-suggestion = No suggestions
ui-spelling-learn = Add to the team’s words
ui-spelling-ignore = Ignore in this text
