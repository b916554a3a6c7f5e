"""The guide as data: its items with question and help, and its checklists."""
