"""Rules of the section `e_organisation`."""
