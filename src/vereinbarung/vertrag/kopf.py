"""The front matter of a clause file, read by the same YAML reader as the agreements."""
