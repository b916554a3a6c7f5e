"""Document tree → what is read on a screen: `text.write` (plain text) and `html.write` (a web page of one file)."""
