"""Rules of the section `c_felder`."""
