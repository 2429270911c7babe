"""The window: a thin skin that never heard of SQL."""
