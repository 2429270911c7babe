"""Searching: the panel, its list of hits, and what is coded of them."""
