"""Memos beside the text."""
