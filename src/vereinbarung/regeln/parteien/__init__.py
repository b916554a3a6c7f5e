"""Rules of the section `parteien`."""
