"""The command palette and the editor of shortcuts."""
