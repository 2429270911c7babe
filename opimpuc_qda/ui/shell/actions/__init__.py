"""Everything one can ask the window for, as data: one file for each part of the menus."""
