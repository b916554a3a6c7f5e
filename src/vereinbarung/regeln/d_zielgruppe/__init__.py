"""Rules of the section `d_zielgruppe`."""
