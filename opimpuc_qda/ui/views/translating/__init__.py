"""Translations: which one stands beside the original, and how one is added, typed, replaced or removed."""
