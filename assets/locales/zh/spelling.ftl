# Spelling: words that no dictionary knows, suggestions, the team's own words. Read by the interface alone.
