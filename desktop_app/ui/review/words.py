"""The sentences of a review: its headline, its button, its title."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtCore import QCoreApplication, QLocale

from desktop_app.core.account import Account, Environment
from desktop_app.core.changes import Kind
from desktop_app.core.plan import Origin, Plan
from desktop_app.core.ports import Capabilities
from desktop_app.ui.removal import Removal
from desktop_app.ui.theme import ENVIRONMENTS


def tiles(removal: Removal) -> dict[str, str]:
    """The tiles over a plan, from left to right, and their short words: nothing of it has been done."""
    return {
        "new": QCoreApplication.translate("tiles", "New"),
        "changed": QCoreApplication.translate("tiles", "To change"),
        "same": QCoreApplication.translate("tiles", "The same"),
        "replaced": QCoreApplication.translate("tiles", "To replace"),
        "removed": removal.planned(),
        "anonymised": removal.planned(gentle=True),
        "linked": QCoreApplication.translate("tiles", "To link"),
        "conflict": QCoreApplication.translate("tiles", "Not clear who"),
        "problem": QCoreApplication.translate("tiles", "Problem"),
        "left_out": QCoreApplication.translate("tiles", "Left out"),
    }


def title(plan: Plan, removal: Removal) -> str:
    """What kind of plan it is."""
    titles = {
        Origin.EDIT: QCoreApplication.translate("review", "Review the change"),
        Origin.BULK: QCoreApplication.translate("review", "Edit several people"),
        Origin.IMPORT: QCoreApplication.translate("review", "Import people"),
        Origin.TAKE: QCoreApplication.translate("review", "Take people into our contacts"),
        Origin.MIRROR: QCoreApplication.translate("review", "Make the list the same as your file"),
        Origin.SYNC: QCoreApplication.translate("review", "Sync"),
        Origin.REMOVE: removal.title(),
        Origin.UNDO: QCoreApplication.translate("review", "Undo a run"),
        Origin.RESTORE: QCoreApplication.translate("review", "Restore from a backup"),
        Origin.RETRY: QCoreApplication.translate("review", "Try again"),
    }
    return titles[plan.origin]


def counted(origin: Origin, count: int) -> str:
    """How many lines of a plan: "412 rows" of a file, "412 people" else."""
    if origin is Origin.IMPORT:
        return QCoreApplication.translate("review", "%Ln rows", None, count)
    return QCoreApplication.translate("review", "%Ln people", None, count)


def not_ticked(counted: str, count: int) -> str:
    """How many lines are shown, `count` of them not ticked: "30 rows, 1 not ticked"."""
    words = QCoreApplication.translate("review", "{lines}, %Ln not ticked", None, count)
    return words.format(lines=counted)


def headline(origin: Origin, counts: Mapping[Kind, int], removal: Removal) -> str:
    """All lines in one sentence whose numbers add up: "412 rows: 9 to add, 37 to change, 366 the same."."""
    if origin is Origin.UNDO:
        return _undone(counts, removal)
    total = sum(counts.values())
    if total and counts[Kind.REMOVED] == total:
        return removal.headline(total)
    parts = [
        (counts[Kind.NEW], QCoreApplication.translate("review", "{count} to add")),
        (counts[Kind.CHANGED], QCoreApplication.translate("review", "{count} to change")),
        (counts[Kind.LINKED], QCoreApplication.translate("review", "{count} to link")),
        (counts[Kind.REPLACED], QCoreApplication.translate("review", "{count} to replace")),
        (counts[Kind.REMOVED], removal.to_do(counts[Kind.REMOVED])),
        (counts[Kind.SAME], QCoreApplication.translate("review", "{count} the same")),
        (counts[Kind.CONFLICT] + counts[Kind.PROBLEM], QCoreApplication.translate("review", "{count} to solve")),
        (counts[Kind.LEFT_OUT], QCoreApplication.translate("review", "{count} left out")),
    ]
    found = [(words, count) for count, words in parts if count]
    people = counted(origin, total)
    if len(found) == 1:  # "12 people to add."
        return f"{found[0][0].format(count=people)}."
    said = ", ".join(words.format(count=_number(count)) for words, count in found)
    return QCoreApplication.translate("review", "{people}: {parts}.").format(people=people, parts=said)


def _undone(counts: Mapping[Kind, int], removal: Removal) -> str:
    """What an undo comes to: "Undo: 18 people are put back as they were, the 4 entries that the run added are
    deleted."."""
    new, changed, removed = counts[Kind.NEW], counts[Kind.CHANGED], counts[Kind.REMOVED]
    left = sum(counts.values()) - new - changed - removed
    parts = [
        (changed, QCoreApplication.translate("review", "%Ln people are put back as they were", None, changed)),
        (new, QCoreApplication.translate("review", "%Ln people are added again", None, new)),
        (removed, removal.taken_back(removed)),
        (left, QCoreApplication.translate("review", "%Ln people stay as they are now", None, left)),
    ]
    said = ", ".join(words for count, words in parts if count)
    return QCoreApplication.translate("review", "Undo: {parts}.").format(parts=said)


def way_back(counts: Mapping[Kind, int], lasting: int, can: Capabilities, crm: str) -> str:
    """What can be had back of a plan that removes nobody, and what cannot; `lasting` of the changes not as a whole."""
    said: list[str] = []
    changed, new, linked = counts[Kind.CHANGED], counts[Kind.NEW], counts[Kind.LINKED]
    if changed and lasting:
        words = QCoreApplication.translate(
            "review", "{count} can be undone in Activity, %Ln of them not as a whole.", None, lasting
        )
        count = QCoreApplication.translate("review", "%Ln changes", None, changed)
        said.append(words.format(count=count))
    elif changed:
        said.append(QCoreApplication.translate("review", "%Ln changes can be undone in Activity.", None, changed))
    if new and can.no_remove is not None:
        words = QCoreApplication.translate(
            "review", "The %Ln new people stay: {crm} does not let us delete them.", None, new
        )
        said.append(words.format(crm=crm))
    elif new:
        said.append(Removal(can).undone(new))
    if linked:
        said.append(QCoreApplication.translate("review", "%Ln links cannot be undone here.", None, linked))
    return " ".join(said)


def button(origin: Origin, counts: Mapping[Kind, int], account: Account, crm: str, removal: Removal) -> str:
    """What pressing it does, in full: "Update 37 and add 9 people in Kindful SANDBOX"."""
    if origin is Origin.UNDO:
        return _undo_button(counts, account, crm, removal)
    parts = [
        (counts[Kind.CHANGED], QCoreApplication.translate("review", "update {count}")),
        (counts[Kind.NEW], QCoreApplication.translate("review", "add {count}")),
        (counts[Kind.LINKED], QCoreApplication.translate("review", "link {count}")),
        (counts[Kind.REPLACED], QCoreApplication.translate("review", "replace {count}")),
        (counts[Kind.REMOVED], removal.act(counts[Kind.REMOVED])),
    ]
    acts = [words.format(count=_number(count)) for count, words in parts if count]
    if not acts:
        return QCoreApplication.translate("review", "Nothing to send")
    said = _listed(acts)
    total = sum(count for count, _ in parts)
    if account.environment is Environment.HERE:  # there is but one
        sentence = QCoreApplication.translate("review", "{verbs} people in {crm}", None, total)
    else:
        sentence = QCoreApplication.translate("review", "{verbs} people in {crm} {environment}", None, total)
    sentence = sentence.format(verbs=said, crm=crm, environment=ENVIRONMENTS[account.environment].word)
    return sentence[:1].upper() + sentence[1:]


def _undo_button(counts: Mapping[Kind, int], account: Account, crm: str, removal: Removal) -> str:
    """The same of an undo: "Put 18 back and delete 4 in campflow LIVE"."""
    parts = [
        (counts[Kind.CHANGED], QCoreApplication.translate("review", "put {count} back")),
        (counts[Kind.NEW], QCoreApplication.translate("review", "add {count} again")),
        (counts[Kind.REMOVED], removal.act(counts[Kind.REMOVED])),
    ]
    acts = [words.format(count=_number(count)) for count, words in parts if count]
    if not acts:
        return QCoreApplication.translate("review", "Nothing to send")
    sentence = QCoreApplication.translate("review", "{verbs} in {crm} {environment}")
    place = ENVIRONMENTS[account.environment].word
    sentence = sentence.format(verbs=_listed(acts), crm=crm, environment=place)
    return sentence[:1].upper() + sentence[1:]


def _number(count: int) -> str:
    return QLocale().toString(count)


def _listed(words: list[str]) -> str:
    """A, B and C."""
    if len(words) == 1:
        return words[0]
    last = QCoreApplication.translate("review", "{first} and {last}")
    return last.format(first=", ".join(words[:-1]), last=words[-1])
