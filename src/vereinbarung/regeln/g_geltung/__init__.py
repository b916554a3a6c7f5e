"""Rules of the section `g_geltung`."""
