"""What every dialog with work beside it is made of."""
