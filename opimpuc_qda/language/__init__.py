"""Words and sentences: segmentation, sentence rules, alignment. Knows no database and no Qt."""
