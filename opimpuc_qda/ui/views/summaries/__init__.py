"""The grid of summaries: transcripts by codes."""
