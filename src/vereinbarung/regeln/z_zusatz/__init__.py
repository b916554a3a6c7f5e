"""Rules on a Zusatzvereinbarung: Z1 to Z6."""
