"""Coding: text, codebook and memos, bound to the project."""
