"""Rules of the section `b_ziele`."""
