"""Document tree → Word file. The only package that knows docx and lxml; it never looks into the model.

`writer.write` makes the bytes, `package.save` puts them in place.
"""
