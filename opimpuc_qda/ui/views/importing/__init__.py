"""Looking at transcripts before they are imported."""
