"""Rules of the section `a_praeambel`."""
