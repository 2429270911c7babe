"""Words: the project's lexicon in the window."""
