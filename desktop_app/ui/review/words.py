"""The sentences of a review: its headline, its button, its title."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtCore import QCoreApplication, QLocale

from desktop_app.core.account import Account
from desktop_app.core.changes import Kind
from desktop_app.core.plan import Origin, Plan
from desktop_app.ui.theme import ENVIRONMENTS


def title(plan: Plan) -> str:
    """What kind of plan it is."""
    titles = {
        Origin.EDIT: QCoreApplication.translate("review", "Review the change"),
        Origin.BULK: QCoreApplication.translate("review", "Edit several people"),
        Origin.IMPORT: QCoreApplication.translate("review", "Import people"),
        Origin.MIRROR: QCoreApplication.translate("review", "Mirror the list from a file"),
        Origin.SYNC: QCoreApplication.translate("review", "Sync"),
        Origin.REMOVE: QCoreApplication.translate("review", "Remove people"),
        Origin.UNDO: QCoreApplication.translate("review", "Undo a run"),
        Origin.RESTORE: QCoreApplication.translate("review", "Restore from a backup"),
        Origin.RETRY: QCoreApplication.translate("review", "Try again"),
    }
    return titles[plan.origin]


def headline(origin: Origin, counts: Mapping[Kind, int]) -> str:
    """All lines in one sentence whose numbers add up: "412 rows: 9 new, 37 changed, 366 the same."."""
    total = sum(counts.values())
    if origin in (Origin.IMPORT, Origin.MIRROR):
        start = QCoreApplication.translate("review", "%Ln rows", None, total)
    else:
        start = QCoreApplication.translate("review", "%Ln people", None, total)
    parts = [
        (counts[Kind.NEW], QCoreApplication.translate("review", "{count} new")),
        (counts[Kind.CHANGED], QCoreApplication.translate("review", "{count} changed")),
        (counts[Kind.LINKED], QCoreApplication.translate("review", "{count} linked")),
        (counts[Kind.REPLACED], QCoreApplication.translate("review", "{count} replaced")),
        (counts[Kind.REMOVED], QCoreApplication.translate("review", "{count} removed")),
        (counts[Kind.SAME], QCoreApplication.translate("review", "{count} the same")),
        (counts[Kind.CONFLICT] + counts[Kind.PROBLEM], QCoreApplication.translate("review", "{count} to solve")),
        (counts[Kind.LEFT_OUT], QCoreApplication.translate("review", "{count} left out")),
    ]
    said = ", ".join(words.format(count=_number(count)) for count, words in parts if count)
    return QCoreApplication.translate("review", "{people}: {parts}.").format(people=start, parts=said)


def button(counts: Mapping[Kind, int], account: Account, crm: str, remove_verb: str) -> str:
    """What pressing it does, in full: "Update 37 and add 9 people in Kindful SANDBOX". `remove_verb` is translated."""
    remove = QCoreApplication.translate("review", "{verb} {count}").replace("{verb}", remove_verb.lower())
    parts = [
        (counts[Kind.CHANGED], QCoreApplication.translate("review", "update {count}")),
        (counts[Kind.NEW], QCoreApplication.translate("review", "add {count}")),
        (counts[Kind.LINKED], QCoreApplication.translate("review", "link {count}")),
        (counts[Kind.REPLACED], QCoreApplication.translate("review", "replace {count}")),
        (counts[Kind.REMOVED], remove),
    ]
    verbs = [words.format(count=_number(count)) for count, words in parts if count]
    if not verbs:
        return QCoreApplication.translate("review", "Nothing to send")
    said = _listed(verbs)
    total = sum(count for count, _ in parts)
    sentence = QCoreApplication.translate("review", "{verbs} people in {crm} {environment}", None, total)
    sentence = sentence.format(verbs=said, crm=crm, environment=ENVIRONMENTS[account.environment].word)
    return sentence[:1].upper() + sentence[1:]


def _number(count: int) -> str:
    return QLocale().toString(count)


def _listed(words: list[str]) -> str:
    """A, B and C."""
    if len(words) == 1:
        return words[0]
    last = QCoreApplication.translate("review", "{first} and {last}")
    return last.format(first=", ".join(words[:-1]), last=words[-1])
