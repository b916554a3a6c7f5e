"""Cooperation agreements of German public administration: checked YAML, signable Word contracts."""
