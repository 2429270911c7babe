"""Suggestions of codes: from cues, and learnt from what is coded."""
