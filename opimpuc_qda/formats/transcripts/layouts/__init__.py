"""Recognisers of layouts: a Document in, a Draft of paired turns out."""
