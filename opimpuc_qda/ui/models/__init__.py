"""Qt models over queries, and the only converter between UTF-16 units and code points."""
