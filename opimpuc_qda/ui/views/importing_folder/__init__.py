"""Import of many transcripts in one go: what is found, how far it is, what became of each."""
