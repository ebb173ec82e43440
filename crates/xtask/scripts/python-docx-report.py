"""Writes a report in Markdown as DOCX with python-docx: python-docx-report.py REPORT.md REPORT.docx"""

import re
import sys

import docx
from docx.shared import Cm

document = docx.Document()
rows = []


def write_table():
    """Writes the rows that were gathered; the second only parts the head from the rest."""
    if rows:
        cells = [[cell.strip() for cell in row.strip("|").split("|")] for row in rows[:1] + rows[2:]]
        table = document.add_table(rows=len(cells), cols=len(cells[0]))
        table.style = "Table Grid"
        for written, row in zip(table.rows, cells):
            for cell, text in zip(written.cells, row):
                cell.text = text
        rows.clear()


for line in open(sys.argv[1], encoding="utf-8"):
    line = line.strip()
    if line.startswith("|"):
        rows.append(line)
        continue
    write_table()
    if picture := re.match(r"!\[[^\]]*\]\(([^)]*)\)", line):
        document.add_picture(picture[1], width=Cm(15))
    elif heading := re.match(r"(#+) (.*)", line):
        document.add_heading(heading[2], min(len(heading[1]), 9))
    elif line.startswith("- "):
        document.add_paragraph(line[2:], style="List Bullet")
    elif line:
        document.add_paragraph(line)
write_table()
document.save(sys.argv[2])
