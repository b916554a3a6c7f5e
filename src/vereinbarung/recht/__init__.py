"""German law as dated data: citations, and the state of a norm at a date."""
