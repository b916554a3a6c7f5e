"""Rules of the section `h_weitere`."""
