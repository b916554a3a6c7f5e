"""Rules of the section `verweise`."""
