"""The sentences of a mirror: its banner, its button, and what it does besides."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, QLocale

from desktop_app.core.account import Account
from desktop_app.core.mirroring import Mirrored, Numbers
from desktop_app.ui.removal import Removal
from desktop_app.ui.theme import ENVIRONMENTS

_ROWS_NAMED = 3
_SHORT = 24  # characters of a list's name that a button holds


def title(account: Account) -> str:
    """What the page is about. Some accounts are no list among others: there is no such word in their sentences."""
    if account.scope:
        return QCoreApplication.translate("mirror", "Make the list the same as your file")
    return QCoreApplication.translate("mirror", "Make the contacts the same as your file")


def place(account: Account, list_name: str) -> str:
    """The list, or the account where that is the same."""
    if not account.scope:
        return account.name
    return QCoreApplication.translate("mirror", "list {name}").format(name=list_name)


def banner(account: Account, list_name: str, numbers: Numbers) -> str:
    """Where, and how many people there are and will be: "LIVE · list Camp · 214 people now, 211 afterwards"."""
    words = QCoreApplication.translate(
        "mirror", "{environment} · {place} · %Ln people now, {then} afterwards", None, numbers.now
    )
    environment = ENVIRONMENTS[account.environment].word
    where = place(account, list_name)
    return words.format(environment=environment, place=where, then=number(numbers.afterwards))


def going(removal: Removal, crm: str, numbers: Numbers) -> str:
    """What becomes of whoever goes; where nobody only goes, of whoever comes in again as a new person."""
    if not numbers.going:
        return QCoreApplication.translate("mirror", "Nobody will be gone.")
    if numbers.removed:
        return removal.banner_keeping(crm, numbers.kept) if numbers.kept else removal.banner(crm)
    return QCoreApplication.translate(
        "mirror",
        "%Ln people have another id in your file, or none: they are removed and added again as new people.",
        None,
        numbers.replaced,
    )


def button(removal: Removal, numbers: Numbers, account: Account, list_name: str) -> str:
    """What pressing it does, and where: "Delete 5 and replace 2 people in Camp LIVE"."""
    words = QCoreApplication.translate("mirror", "{what} in {name} {environment}")
    where = list_name if len(list_name) <= _SHORT else f"{list_name[: _SHORT - 1].rstrip()}…"
    return words.format(what=_what(removal, numbers), name=where, environment=ENVIRONMENTS[account.environment].word)


def _what(removal: Removal, numbers: Numbers) -> str:
    if not numbers.replaced:
        return removal.button(numbers.removed)
    if not numbers.removed:
        return QCoreApplication.translate("mirror", "Replace %Ln people", None, numbers.replaced)
    return removal.button_replacing(numbers.removed, numbers.replaced)


def also(found: Mirrored, numbers: Numbers) -> str:
    """What else happens, and what does not: "Done, too: 2 new (rows 17 and 18), 21 changed. Left as they are: 186 the
    same, 1 kept."; empty for nothing."""
    new = QCoreApplication.translate("mirror", "%Ln new", None, numbers.new)
    if 0 < numbers.new <= _ROWS_NAMED:
        new = f"{new} ({_rows(found)})"
    changed = QCoreApplication.translate("mirror", "%Ln changed", None, numbers.changed)
    same = QCoreApplication.translate("mirror", "%Ln the same", None, numbers.same)
    kept = QCoreApplication.translate("mirror", "%Ln kept", None, numbers.kept)
    done = [words for words, count in ((new, numbers.new), (changed, numbers.changed)) if count]
    left = [words for words, count in ((same, numbers.same), (kept, numbers.kept)) if count]
    said: list[str] = []
    if done:
        said.append(QCoreApplication.translate("mirror", "Done, too: {parts}.").format(parts=", ".join(done)))
    if left:
        said.append(QCoreApplication.translate("mirror", "Left as they are: {parts}.").format(parts=", ".join(left)))
    return " ".join(said)


def _rows(found: Mirrored) -> str:
    replaced = {change.row for change in found.replaced}
    rows = sorted(row for line in found.by_id.values() if (row := line.row) is not None and row not in replaced)
    named = [str(row) for row in rows]
    if len(named) == 1:
        return QCoreApplication.translate("mirror", "row {row}").format(row=named[0])
    words = QCoreApplication.translate("mirror", "rows {rows} and {last}")
    return words.format(rows=", ".join(named[:-1]), last=named[-1])


def number(count: int) -> str:
    """A number as the locale writes it."""
    return QLocale().toString(count)
