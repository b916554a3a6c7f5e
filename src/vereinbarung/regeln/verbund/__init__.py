"""VB: rules across files; they see the extracts (`Auszug`) of all agreements of a run."""
