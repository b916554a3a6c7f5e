"""Rules of the section `struktur`."""
