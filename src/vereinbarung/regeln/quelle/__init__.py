"""Rules of the section `quelle`."""
