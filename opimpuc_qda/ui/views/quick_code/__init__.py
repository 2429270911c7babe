"""The quick code bar: a field at the selection, and the codes that fit what is typed."""
