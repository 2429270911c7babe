"""Transcripts in: files -> neutral documents -> drafts."""
