"""Rules of the section `recht`."""
