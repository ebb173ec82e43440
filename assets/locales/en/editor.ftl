# The tools of a long text: marks, blocks, tables, languages, keys. Read by the interface alone.
