"""Rules on a Nachtrag: NT1 to NT4."""
