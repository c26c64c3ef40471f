"""Icon, colour and word of environments, change classes, outcomes and directions: the three always go together."""

from __future__ import annotations

from typing import NamedTuple

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication

_CONTEXT = "Marks"


class Mark(NamedTuple):
    """What stands for one meaning: `icon` (Lucide name), `token` (its soft fill is ``token + "Soft"``), English `source`."""

    icon: str
    token: str
    source: object

    @property
    def word(self) -> str:
        """The word in the user's language."""
        return QCoreApplication.translate(_CONTEXT, str(self.source))


ENVIRONMENTS = {
    "practice": Mark("graduation-cap", "practice", QT_TRANSLATE_NOOP("Marks", "PRACTICE")),
    "sandbox": Mark("flask-conical", "sandbox", QT_TRANSLATE_NOOP("Marks", "SANDBOX")),
    "live": Mark("radio", "live", QT_TRANSLATE_NOOP("Marks", "LIVE")),
    "here": Mark("monitor", "here", QT_TRANSLATE_NOOP("Marks", "THIS COMPUTER")),
}

CLASSES = {
    "new": Mark("plus", "new", QT_TRANSLATE_NOOP("Marks", "New")),
    "changed": Mark("pencil", "changed", QT_TRANSLATE_NOOP("Marks", "Changed")),
    "same": Mark("equal", "same", QT_TRANSLATE_NOOP("Marks", "The same")),
    "replaced": Mark("replace", "replaced", QT_TRANSLATE_NOOP("Marks", "Replaced")),
    "removed": Mark("minus", "removed", QT_TRANSLATE_NOOP("Marks", "Removed")),
    "linked": Mark("link-2", "linked", QT_TRANSLATE_NOOP("Marks", "Linked")),
    "conflict": Mark("git-compare-arrows", "conflict", QT_TRANSLATE_NOOP("Marks", "Not clear who")),
    "problem": Mark("octagon-alert", "problem", QT_TRANSLATE_NOOP("Marks", "Problem")),
    "left_out": Mark("circle-slash-2", "leftOut", QT_TRANSLATE_NOOP("Marks", "Left out")),
}

ANONYMISED = Mark("user-x", "removed", QT_TRANSLATE_NOOP("Marks", "Anonymised"))

# What is not done yet: a plan does not say "Changed" of what nobody has changed.
PLANNED = {
    **CLASSES,
    "changed": Mark("pencil", "changed", QT_TRANSLATE_NOOP("Marks", "To change")),
    "replaced": Mark("replace", "replaced", QT_TRANSLATE_NOOP("Marks", "To replace")),
    "removed": Mark("minus", "removed", QT_TRANSLATE_NOOP("Marks", "To remove")),
    "linked": Mark("link-2", "linked", QT_TRANSLATE_NOOP("Marks", "To link")),
}

OUTCOMES = {
    "done": Mark("check", "new", QT_TRANSLATE_NOOP("Marks", "Done")),
    "already_so": Mark("equal", "same", QT_TRANSLATE_NOOP("Marks", "Already so")),
    "not_changed": Mark("circle-slash-2", "leftOut", QT_TRANSLATE_NOOP("Marks", "Not changed")),
    "refused": Mark("octagon-alert", "problem", QT_TRANSLATE_NOOP("Marks", "Refused")),
    "unsent": Mark("octagon-alert", "problem", QT_TRANSLATE_NOOP("Marks", "Not imported")),
    "in_doubt": Mark("circle-question-mark", "conflict", QT_TRANSLATE_NOOP("Marks", "In doubt")),
    "waiting": Mark("hourglass", "changed", QT_TRANSLATE_NOOP("Marks", "Waiting")),
    "to_come": Mark("ellipsis", "same", QT_TRANSLATE_NOOP("Marks", "To come")),
    "running": Mark("loader", "changed", QT_TRANSLATE_NOOP("Marks", "Running")),
    "stopped": Mark("circle-question-mark", "conflict", QT_TRANSLATE_NOOP("Marks", "Stopped")),
    "warning": Mark("triangle-alert", "conflict", QT_TRANSLATE_NOOP("Marks", "Warning")),
}

RECORDS = {"archived": Mark("archive", "same", QT_TRANSLATE_NOOP("Marks", "Archived"))}

SYNC_CARDS = {
    "not_linked": Mark("link-2", "linked", QT_TRANSLATE_NOOP("Marks", "Not linked")),
    "changed_there": Mark("arrow-left", "new", QT_TRANSLATE_NOOP("Marks", "Changed there")),
    "changed_here": Mark("arrow-right", "changed", QT_TRANSLATE_NOOP("Marks", "Changed here")),
    "conflicts": Mark("circle-question-mark", "conflict", QT_TRANSLATE_NOOP("Marks", "Conflicts")),
    "removed_aside": Mark("minus", "removed", QT_TRANSLATE_NOOP("Marks", "Removed")),
    "left_alone": Mark("circle-slash-2", "leftOut", QT_TRANSLATE_NOOP("Marks", "Left")),
    "waiting_there": Mark("hourglass", "same", QT_TRANSLATE_NOOP("Marks", "Waiting")),
}

GOINGS = {
    "send": Mark("arrow-right", "changed", QT_TRANSLATE_NOOP("Marks", "Send")),
    "take": Mark("arrow-left", "new", QT_TRANSLATE_NOOP("Marks", "Take")),
    "both": Mark("arrow-left-right", "changed", QT_TRANSLATE_NOOP("Marks", "Both ways")),
    "choose": Mark("circle-question-mark", "conflict", QT_TRANSLATE_NOOP("Marks", "Choose")),
    "link": Mark("link-2", "linked", QT_TRANSLATE_NOOP("Marks", "Link")),
    "add_here": Mark("user-plus", "new", QT_TRANSLATE_NOOP("Marks", "Add here")),
    "add_there": Mark("user-plus", "changed", QT_TRANSLATE_NOOP("Marks", "Add there")),
    "remove_here": Mark("minus", "removed", QT_TRANSLATE_NOOP("Marks", "Remove here")),
    "remove_there": Mark("minus", "removed", QT_TRANSLATE_NOOP("Marks", "Remove there")),
    "part": Mark("x", "leftOut", QT_TRANSLATE_NOOP("Marks", "Unlink")),
    "leave": Mark("circle-slash-2", "leftOut", QT_TRANSLATE_NOOP("Marks", "Leave")),
}

# One flat table for widgets that take any of them.
MARKS = {**ENVIRONMENTS, **CLASSES, "anonymised": ANONYMISED, **OUTCOMES, **RECORDS, **SYNC_CARDS, **GOINGS}
