"""Cooperation agreements of German public administration: checked YAML, signable Word contracts."""

__version__ = "0.1.0"
