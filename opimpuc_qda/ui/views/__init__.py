"""Widgets: they draw, and turn gestures into one service call."""
