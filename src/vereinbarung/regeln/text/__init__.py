"""Rules of the section `text`."""
