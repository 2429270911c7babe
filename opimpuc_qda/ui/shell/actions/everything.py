"""All actions, in the order of menus and toolbar: these, shortcuts and tests are built from ACTIONS.

A new verb is one more entry in the file of its part; its ``run`` may import its dialog when it is first used.
"""

from __future__ import annotations

from opimpuc_qda.ui.shell.actions.alignment import ALIGNMENT
from opimpuc_qda.ui.shell.actions.codebook import CODEBOOK
from opimpuc_qda.ui.shell.actions.coding import CODING
from opimpuc_qda.ui.shell.actions.correcting import CORRECTING, UNPLACED
from opimpuc_qda.ui.shell.actions.editing import EDIT, SELECT
from opimpuc_qda.ui.shell.actions.history import FOCUS, HISTORY
from opimpuc_qda.ui.shell.actions.memos import MEMOS
from opimpuc_qda.ui.shell.actions.project import PROJECT
from opimpuc_qda.ui.shell.actions.reading import READING, WAYS
from opimpuc_qda.ui.shell.actions.searching import SEARCHING
from opimpuc_qda.ui.shell.actions.translating import TRANSLATING
from opimpuc_qda.ui.shell.actions.view import COMMANDS, LANGUAGE_CHOICES, THEMES, VIEW
from opimpuc_qda.ui.shell.actions.words import LEXICON, WORDS

ACTIONS = (
    *PROJECT,
    *EDIT,
    *HISTORY,
    *SELECT,
    *SEARCHING,
    *WORDS,
    *CORRECTING,
    *CODING,
    *LEXICON,
    *CODEBOOK,
    *UNPLACED,
    *ALIGNMENT,
    *TRANSLATING,
    *MEMOS,
    *WAYS,
    *VIEW,
    *FOCUS,
    *READING,
    *COMMANDS,
    *THEMES,
    *LANGUAGE_CHOICES,
)
