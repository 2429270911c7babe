"""Workbooks (xlsx) out: the tables of a project, and the report of a merge."""
