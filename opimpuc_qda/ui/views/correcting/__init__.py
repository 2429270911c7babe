"""Corrections: of a turn in place, of a whole text by a file, and codings that lost their place."""
