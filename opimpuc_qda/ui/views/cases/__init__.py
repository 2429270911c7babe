"""Places, participants and interviews: forms made from the attribute schema, and tables of what is known."""
