"""Main window, actions, tasks, messages, theme, wording."""
