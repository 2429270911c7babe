"""Speaker labels, roles, times and head blocks: paragraphs in, turns out."""
