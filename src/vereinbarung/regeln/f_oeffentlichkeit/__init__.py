"""Rules of the section `f_oeffentlichkeit`."""
