"""Word files → PDF and page numbers through LibreOffice. It knows neither model nor document tree, only bytes.

`programm.find` says whether LibreOffice is there, `umwandeln.to_pdf` converts, `seiten.heading_pages` reads where
every heading stands.
"""
