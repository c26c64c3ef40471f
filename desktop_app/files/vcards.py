"""vCards 2.1, 3.0 and 4.0 (RFC 6350 and what came before it), as address books and telephones write them."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable, Iterator, Mapping
from pathlib import Path
from typing import Any

from desktop_app.core.errors import FileProblem
from desktop_app.core.words import say
from desktop_app.files.sheet import Reading, Sheet, sheet_of_records

BEGIN = "BEGIN:VCARD"
_END = "END:VCARD"
_NAME = ("Last name", "First name", "Middle name", "Title", "Suffix")
_ADDRESS = ("PO box", "Street 2", "Street", "City", "State", "Postcode", "Country")
_PLAIN = {
    "FN": "Full name",
    "TITLE": "Job title",
    "NOTE": "Notes",
    "URL": "Website",
    "UID": "UID",
    "NICKNAME": "Nickname",
}
_PARTS = re.compile(r"(?<!\\);")
_ESCAPED = re.compile(r"\\([\\;,:])")
_DAY = re.compile(r"(\d{4})-?(\d{2})-?(\d{2})")


def read_vcard_file(path: Path, encoding: str, reading: Reading) -> Sheet:
    """A row for every card. Raises `FileProblem`, `OSError`."""
    with path.open(encoding=encoding, errors="replace", newline="") as file:
        return _sheet(path.name, file, reading)


def read_vcards(name: str, text: str, reading: Reading) -> Sheet:
    """A row for every card of pasted text. Raises `FileProblem`."""
    return _sheet(name, text.splitlines(keepends=True), reading)


def _sheet(name: str, lines: Iterable[str], reading: Reading) -> Sheet:
    unread: list[int] = []
    sheet = sheet_of_records(name, _records(lines, unread), reading)
    notes = [say("Card {number} cannot be read and was left away.", number=number) for number in unread[:3]]
    if len(unread) > len(notes):
        notes.append(say("{count} more cards cannot be read and were left away.", count=len(unread) - len(notes)))
    sheet.notes = tuple(notes)
    return sheet


def _records(lines: Iterable[str], unread: list[int]) -> Iterator[tuple[int, Mapping[str, str]]]:
    from vobject import base

    vobject: Any = base  # it has no types
    for number, text in enumerate(_cards(lines), 1):
        try:
            card = vobject.readOne(text, allowQP=True, validate=False, transform=False)
            yield number, _record(card.lines())
        except (vobject.VObjectError, ValueError, LookupError, AttributeError, StopIteration):
            unread.append(number)


def _cards(lines: Iterable[str]) -> Iterator[str]:
    """The text of every card; one that never ends goes on to where the next begins. Raises `FileProblem`."""
    card: list[str] = []
    for line in lines:
        word = line.strip().upper()
        if word == BEGIN:
            if card:
                yield "".join([*card, f"{_END}\r\n"])
            card = [line]
        elif card:
            card.append(line)
            if word == _END:
                yield "".join(card)
                card = []
    if card:
        raise FileProblem(say("The last card of the file is cut off."), say("Export the contacts anew."))


def _record(lines: Iterable[Any]) -> Mapping[str, str]:
    record: dict[str, str] = {}
    counts: Counter[str] = Counter()

    def put(heading: str, text: str, number: int = 1) -> None:
        if text.strip():
            record.setdefault(heading if number == 1 else f"{heading} {number}", " ".join(text.split()))

    for line in sorted(lines, key=lambda line: "pref" not in _types(line)):
        kind: str = line.name.upper()
        value: Any = line.value
        counts[kind] += 1
        if kind == "N":
            for heading, part in zip(_NAME, _split(value), strict=False):
                put(heading, part)
        elif kind == "ADR":
            for heading, part in zip(_ADDRESS, _split(value), strict=False):
                put(heading, part, counts[kind])
        elif kind == "TEL" and "fax" in _types(line):
            counts[kind] -= 1
            put("Fax", _plain(value).removeprefix("tel:"))
        elif kind in ("TEL", "EMAIL"):
            text = _plain(value)
            put("E-mail" if kind == "EMAIL" else "Phone", re.sub("^(tel|mailto):", "", text), counts[kind])
        elif kind == "ORG":
            put("Company", ", ".join(part for part in _split(value) if part))
        elif kind == "BDAY":
            match = _DAY.match(_plain(value))
            put("Birthday", "-".join(match.groups()) if match else _plain(value))
        elif kind == "CATEGORIES":
            put("Groups", "; ".join(_listed(value)))
        elif kind == "GENDER":
            put("Gender", _plain(value).partition(";")[0])
        elif kind == "NOTE":
            record.setdefault("Notes", _plain(value))
        elif kind in _PLAIN:
            put(_PLAIN[kind], _plain(value))
    return record


def _types(line: Any) -> set[str]:
    """What kind of number or address it is, in small letters: old cards name it without ``TYPE=``."""
    named = [part for each in line.params.get("TYPE", []) for part in each.split(",")]
    preferred = ["pref"] if "PREF" in line.params else []
    return {word.casefold() for word in (*named, *line.singletonparams, *preferred)}


def _listed(value: Any) -> Iterator[str]:
    """The words of a list, which vobject has split already where a card says that it is one."""
    yield from (str(each) for each in (value if isinstance(value, list) else str(value).split(",")))  # pyright: ignore[reportUnknownVariableType, reportUnknownArgumentType]


def _split(value: Any) -> list[str]:
    return [_plain(part) for part in _PARTS.split(value)]


def _plain(value: Any) -> str:
    return _ESCAPED.sub(r"\1", str(value))
