# Short fields: dates, numbers, rows of a table. Read by the interface alone.
