"""Rules of the section `form`."""
