"""The codebook beside the text: tree, typing filter, recent codes."""
