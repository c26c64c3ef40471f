"""The sentences of a sync: what a line is about, what can be chosen, what all of it comes to."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence

from PySide6.QtCore import QCoreApplication, QLocale

from desktop_app.core.account import Account
from desktop_app.core.choosing import UNLINKED, Card, Going, moving
from desktop_app.core.contact import Value
from desktop_app.core.fields import FieldSet
from desktop_app.core.reconcile import FieldLine, Merge, Side, Standing, Way
from desktop_app.core.syncing import Choice
from desktop_app.ui.theme import ENVIRONMENTS
from desktop_app.ui.words import label, reasoned, shown, spoken, told_apart

NAMED = 3


def number(count: int) -> str:
    """As the locale writes it."""
    return QLocale().toString(count)


def place(crm: str, account: Account) -> str:
    """Where theirs is: "Kindful SANDBOX"."""
    return f"{crm} {ENVIRONMENTS[account.environment].word}"


def _told(merge: Merge) -> list[FieldLine]:
    """The fields that are told of a line: those that differ and can be kept, else all that differ."""
    return moving(merge) or list(merge.lines)


def below(merge: Merge, fields: FieldSet, crm: str) -> str:
    """The small line below a name: which fields, or why somebody is in the list."""
    if merge.why is not None and merge.standing in UNLINKED:
        return reasoned(merge.why, merge.proof)
    if merge.standing in (Standing.REMOVED_HERE, Standing.REMOVED_THERE):
        return _removed(merge, crm)
    if merge.note is not None:
        return spoken(merge.note)
    if merge.standing is Standing.NEW_HERE:
        return QCoreApplication.translate("sync", "only in Our contacts")
    if merge.standing is Standing.NEW_THERE:
        return QCoreApplication.translate("sync", "only in {crm}").format(crm=crm)
    if not merge.lines:
        return QCoreApplication.translate("sync", "linked here, and {crm} does not know it yet").format(crm=crm)
    if merge.standing is Standing.CONFLICT:
        return _in_conflict(merge, fields)
    lines = _told(merge)
    names = ", ".join(label(fields[line.key]) for line in lines[:NAMED])
    return names if len(lines) <= NAMED else f"{names}, …"


def _in_conflict(merge: Merge, fields: FieldSet) -> str:
    keys = [line.key for line in merge.lines if line.way is Way.CONFLICT]
    if len(keys) == 1:
        words = QCoreApplication.translate("sync", "{field}: changed on both sides")
        return words.format(field=label(fields[keys[0]]))
    return QCoreApplication.translate("sync", "%n fields changed on both sides", None, len(keys))


def _removed(merge: Merge, crm: str) -> str:
    if merge.standing is Standing.REMOVED_THERE and merge.edited:
        return QCoreApplication.translate("sync", "edited here, removed there; an edit beats a removal")
    if merge.standing is Standing.REMOVED_THERE:
        return QCoreApplication.translate("sync", "removed in {crm}").format(crm=crm)
    if merge.edited:
        return QCoreApplication.translate("sync", "edited there, removed here; an edit beats a removal")
    return QCoreApplication.translate("sync", "removed from Our contacts")


def sides(merge: Merge, fields: FieldSet, keys: Sequence[str], crm: str) -> tuple[str, str]:
    """What stands here and there, in a line each."""
    if merge.standing is Standing.REMOVED_THERE:
        return _who(fields, keys, merge.ours), QCoreApplication.translate("sync", "removed")
    if merge.standing is Standing.REMOVED_HERE:
        return QCoreApplication.translate("sync", "removed"), _who(fields, keys, merge.theirs)
    if merge.standing is Standing.NEW_HERE:
        missing = QCoreApplication.translate("sync", "not in {crm}").format(crm=crm)
        return _who(fields, keys, merge.ours), missing
    if merge.standing is Standing.NEW_THERE:
        return QCoreApplication.translate("sync", "not in Our contacts"), _who(fields, keys, merge.theirs)
    if merge.standing is Standing.SUGGESTED or not merge.lines:
        return _who(fields, keys, merge.ours), _who(fields, keys, merge.theirs)
    lines = _told(merge)[:NAMED]
    return _listed(fields, lines, lambda line: line.ours), _listed(fields, lines, lambda line: line.theirs)


def _who(fields: FieldSet, keys: Sequence[str], values: Sequence[Value]) -> str:
    return told_apart(fields, dict(zip(keys, values, strict=False)))


def _listed(fields: FieldSet, lines: Sequence[FieldLine], value: Callable[[FieldLine], Value]) -> str:
    if len(lines) == 1:
        said = shown(fields[lines[0].key], value(lines[0])) or QCoreApplication.translate("sync", "empty")
        wins = lines[0].withdrawn and value(lines[0]) is False
        return QCoreApplication.translate("sync", "{answer}; a withdrawal wins").format(answer=said) if wins else said
    return " · ".join(shown(fields[line.key], value(line)) or "–" for line in lines)


def summary(counts: Mapping[Going, int]) -> str:
    """What all lines come to: "Send 8, take 12, link 31, leave 9"."""
    both = counts.get(Going.BOTH, 0)
    parts = [
        (counts.get(Going.SEND, 0), QCoreApplication.translate("sync", "send {count}")),
        (counts.get(Going.TAKE, 0), QCoreApplication.translate("sync", "take {count}")),
        (both, QCoreApplication.translate("sync", "both ways {count}")),
        (counts.get(Going.LINK, 0), QCoreApplication.translate("sync", "link {count}")),
        (counts.get(Going.ADD_HERE, 0), QCoreApplication.translate("sync", "add {count} here")),
        (counts.get(Going.ADD_THERE, 0), QCoreApplication.translate("sync", "add {count} there")),
        (counts.get(Going.REMOVE_HERE, 0), QCoreApplication.translate("sync", "remove {count} here")),
        (counts.get(Going.REMOVE_THERE, 0), QCoreApplication.translate("sync", "remove {count} there")),
        (counts.get(Going.PART, 0), QCoreApplication.translate("sync", "unlink {count}")),
        (counts.get(Going.LEAVE, 0), QCoreApplication.translate("sync", "leave {count}")),
    ]
    said = ", ".join(words.format(count=number(count)) for count, words in parts if count)
    return said[:1].upper() + said[1:]


def on_card(counts: Mapping[tuple[Card, Going], int], card: Card) -> str:
    """What becomes of those who were changed on one side, as it is chosen now: "will be taken", or "8 to take, 1 to
    send"."""
    ways = {going: count for (on, going), count in counts.items() if on is card and count}
    take, send, both = (ways.pop(going, 0) for going in (Going.TAKE, Going.SEND, Going.BOTH))
    left = sum(ways.values())
    parts = [
        (
            take,
            QCoreApplication.translate("sync", "will be taken", None, take),
            QCoreApplication.translate("sync", "{count} to take"),
        ),
        (
            send,
            QCoreApplication.translate("sync", "will be sent", None, send),
            QCoreApplication.translate("sync", "{count} to send"),
        ),
        (
            both,
            QCoreApplication.translate("sync", "will go both ways", None, both),
            QCoreApplication.translate("sync", "{count} both ways"),
        ),
        (
            left,
            QCoreApplication.translate("sync", "will be left", None, left),
            QCoreApplication.translate("sync", "{count} left"),
        ),
    ]
    said = [each for each in parts if each[0]]
    if len(said) < 2:  # nobody: a card without any words would be lower than the others
        return said[0][1] if said else parts[0][1]
    return ", ".join(several.format(count=number(count)) for count, _all, several in said)


def still_open(count: int) -> str:
    """What happens to conflicts that nobody decided."""
    return QCoreApplication.translate("sync", "%n conflicts still open: they stay as they are", None, count)


def choice(asked: Choice, merge: Merge, crm: str) -> str:
    """What choosing it for a line does."""
    words = {
        Choice.OURS: QCoreApplication.translate("sync", "Ours in every field"),
        Choice.THEIRS: QCoreApplication.translate("sync", "{crm}'s in every field"),
        Choice.NEWER: QCoreApplication.translate("sync", "The newer of each field"),
        Choice.LEAVE: QCoreApplication.translate("sync", "Leave as it is, until one side changes"),
        Choice.LINK: QCoreApplication.translate("sync", "Link: this is the same person"),
        Choice.PART: QCoreApplication.translate("sync", "Keep, and link no longer"),
        Choice.ANEW: QCoreApplication.translate("sync", "Add to {crm}"),
        Choice.REMOVE: QCoreApplication.translate("sync", "Remove in {crm} as well"),
    }
    here = merge.standing in (Standing.NEW_THERE, Standing.REMOVED_HERE)
    if asked is Choice.ANEW and here:
        return QCoreApplication.translate("sync", "Add to Our contacts")
    if asked is Choice.REMOVE and not here:
        return QCoreApplication.translate("sync", "Remove from Our contacts as well")
    return words[asked].format(crm=crm)


def take_up() -> str:
    """What ends that a line is left."""
    return QCoreApplication.translate("sync", "Take up again")


def is_left() -> str:
    """Why nothing can be chosen for a line."""
    return QCoreApplication.translate("sync", "It is left on purpose. Take it up again first.")


def id_kept(name: str, crm: str) -> tuple[str, str]:
    """What telling two apart leaves behind in the CRM, in two sentences."""
    title = QCoreApplication.translate("sync", "{name} and this record in {crm} are told apart.")
    text = QCoreApplication.translate(
        "sync",
        "{crm} keeps the number that this program gave the record: it cannot be taken back there. That is remembered here, "
        "so that the two are not linked again.",
    )
    return title.format(name=name, crm=crm), text.format(crm=crm)


def not_newer(crm: str) -> str:
    """Why the newer one cannot be chosen."""
    words = QCoreApplication.translate("sync", "{crm} or Our contacts does not say when this was changed.")
    return words.format(crm=crm)


def started_from(side: Side, account: str) -> tuple[str, str]:
    """What starting again does, in two sentences."""
    if side is Side.THEIRS:
        title = QCoreApplication.translate(
            "sync", "Every field that differs takes what {account} has, also where you changed it here."
        )
        text = QCoreApplication.translate(
            "sync",
            "Nobody is removed, nothing that is only in Our contacts is emptied, and a consent that was withdrawn stays "
            "withdrawn.",
        )
    else:
        title = QCoreApplication.translate(
            "sync",
            "Every field that differs in {account} takes what Our contacts has, also where it was changed there.",
        )
        text = QCoreApplication.translate(
            "sync",
            "Nobody is removed, nothing that is only in {account} is emptied, and a consent that was withdrawn stays "
            "withdrawn.",
        )
    return title.format(account=account), text.format(account=account)
