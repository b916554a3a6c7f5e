"""V: rules on joint placement agencies (Sondervereinbarung)."""
