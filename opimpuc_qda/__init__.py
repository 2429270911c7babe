"""OPIMPUC-QDA: qualitative coding of bilingual fieldwork."""

__version__ = "0.1.0"
