"""Looking at what a merge would do, and merging."""
