"""The commands: the same work as the window's, without Qt, for scripts and for machines without a screen."""

from opimpuc_qda.cli.entry import main

__all__ = ["main"]
