"""Columns that a file does not have: several joined into one, parts of one, the same text in every row."""

from __future__ import annotations

import re
from collections.abc import Callable, Generator, Iterable, Mapping, Sequence
from typing import NamedTuple

import msgspec

from desktop_app.core.fields import Common
from desktop_app.files.packed import Texts
from desktop_app.files.sheet import Sheet
from desktop_app.services.imports.cells import SLICE

_PARTICLES = frozenset(
    ["van", "von", "vom", "zu", "zum", "zur", "de", "del", "della", "der", "den", "di", "da", "dos", "du", "la", "le", "el", "al", "ten", "ter", "af"]
)  # fmt: skip
_TITLES = re.compile(
    r"((?:(?:dr|prof|dipl|ing|med|rer|nat|h|c|mag|herr|frau|fr|hr|mr|mrs|ms|miss|rev|sir|lady)\b\.?[\s-]*)+)",
    re.IGNORECASE,
)
_POSTCODE = r"(?:[A-Z]{1,2}-)?(\d{4,5}(?:-\d{4})?|[A-Z]{1,2}\d[A-Z\d]? ?\d[A-Z]{2})"
_PLACE = re.compile(rf"{_POSTCODE}\s+(\D.*)|(\D.*?),?\s+{_POSTCODE}")


class Join(msgspec.Struct, frozen=True, tag="join"):
    """Columns, by their headings, with a text between them; empty cells are left away."""

    columns: tuple[str, ...]
    between: str = " "


class Split(msgspec.Struct, frozen=True, tag="split"):
    """The parts of a column; `way` is a key of `WAYS`."""

    column: str
    way: str


class Constant(msgspec.Struct, frozen=True, tag="constant"):
    """The same text in every row."""

    heading: str
    text: str


Shape = Join | Split | Constant


def split_name(text: str) -> tuple[str, str, str]:
    """Title, first name and last name of a whole name: ``Dr. Anna von Berg``, ``Berg, Anna``, ``Anna Maria Berg``."""
    text = " ".join(text.split())
    title = ""
    if (match := _TITLES.match(text)) is not None and match.end() < len(text):
        title, text = match[1].strip(), text[match.end() :].strip()
    if "," in text:
        last, _, first = text.partition(",")
        return title, first.strip(), last.strip()
    words = text.split()
    if len(words) < 2:
        return title, "", text
    at = len(words) - 1
    while at > 1 and words[at - 1].casefold() in _PARTICLES:
        at -= 1
    return title, " ".join(words[:at]), " ".join(words[at:])


def split_address(text: str) -> tuple[str, str, str, str]:
    """Street, postcode, place and country of an address in one line: ``Ring 3, 53111 Bonn, Germany``."""
    parts = [part.strip() for part in re.split(r"[,;\n]", text) if part.strip()]
    for number, part in enumerate(parts):
        postcode, place = split_place(part)
        if postcode:
            street, rest = parts[:number], parts[number + 1 :]
            if not place and street:  # the place stands before its postcode, as in Britain
                place = street.pop()
            return ", ".join(street), postcode, place, ", ".join(rest)
    return text.strip(), "", "", ""


def split_place(text: str) -> tuple[str, str]:
    """Postcode and place: ``53111 Bonn``, ``London SW1A 1AA``. What is neither is a place."""
    text = text.strip()
    if re.fullmatch(_POSTCODE, text):
        return text, ""
    match = _PLACE.fullmatch(text)
    if match is None:
        return "", text
    return match[1] or match[4], (match[2] or match[3]).strip(" ,")


def _halves(sign: str) -> Callable[[str], tuple[str, ...]]:
    def halved(text: str) -> tuple[str, ...]:
        before, _, after = text.partition(sign)
        return before.strip(), after.strip()

    return halved


class Way(NamedTuple):
    """A way to split: what the parts are called, which fields they usually are, and how they are told apart."""

    parts: tuple[str, ...]
    commons: tuple[Common | None, ...]
    split: Callable[[str], tuple[str, ...]]


WAYS = {
    "name": Way(("title", "first name", "last name"), (Common.TITLE, Common.FIRST_NAME, Common.LAST_NAME), split_name),
    "address": Way(
        ("street", "postcode", "city", "country"),
        (Common.STREET, Common.POSTCODE, Common.CITY, Common.COUNTRY),
        split_address,
    ),
    "place": Way(("postcode", "city"), (Common.POSTCODE, Common.CITY), split_place),
    "comma": Way(("1", "2"), (None, None), _halves(",")),
    "space": Way(("1", "2"), (None, None), _halves(" ")),
}


def headings_of(shape: Shape) -> list[str]:
    """What the new columns are called."""
    match shape:
        case Join(columns):
            return [" + ".join(columns)]
        case Split(column, way):
            return [f"{column} ({part})" for part in WAYS[way].parts]
        case Constant(heading):
            return [heading]


def commons_of(shape: Shape) -> dict[str, Common | None]:
    """Which fields the new columns usually are, by their headings."""
    commons = WAYS[shape.way].commons if isinstance(shape, Split) else (None,)
    return dict(zip(headings_of(shape), commons, strict=True))


def used(shapes: Sequence[Shape]) -> set[str]:
    """The headings of the columns that others were made of."""
    found: set[str] = set()
    for shape in shapes:
        if isinstance(shape, Join):
            found.update(shape.columns)
        elif isinstance(shape, Split):
            found.add(shape.column)
    return found


def fitting(shapes: Iterable[Shape], header: Sequence[str]) -> tuple[Shape, ...]:
    """Those of the shapes that can be made of these headings, and of what comes before them."""
    there = set(header)
    found: list[Shape] = []
    for shape in shapes:
        new = headings_of(shape)
        if used([shape]) <= there and there.isdisjoint(new):
            found.append(shape)
            there.update(new)
    return tuple(found)


class Shaped(NamedTuple):
    """A sheet as it was `read`, and with new columns at its end."""

    read: Sheet
    shapes: tuple[Shape, ...]
    sheet: Sheet


def shaped(read: Sheet, shapes: Iterable[Shape]) -> Generator[None, None, Shaped]:
    """The sheet with those new columns that can be made of its own, in slices."""
    shapes = fitting(shapes, read.header)
    if not shapes:
        return Shaped(read, shapes, read)
    header, columns = list(read.header), list(read.columns)
    for shape in shapes:
        header += headings_of(shape)
        columns += yield from _made(shape, dict(zip(header, columns, strict=False)), len(read.rows))
    sheet = Sheet(read.name, tuple(header), columns, read.numbers, read.reading, read.sums, read.notes)
    return Shaped(read, shapes, sheet)


def _made(shape: Shape, columns: Mapping[str, Sequence[str]], count: int) -> Generator[None, None, list[Texts]]:
    """The new columns, of `count` rows, made of those that are there (by their headings)."""
    if isinstance(shape, Constant):
        return [Texts([shape.text] * count)]
    sources = [columns[name] for name in (shape.columns if isinstance(shape, Join) else (shape.column,))]
    make = _maker(shape)
    made = [Texts() for _ in headings_of(shape)]
    for start in range(0, count, SLICE):
        cells = zip(*(source[start : start + SLICE] for source in sources), strict=True)
        for column, texts in zip(made, zip(*map(make, cells), strict=True), strict=True):
            column.extend(texts)
        yield
    return made


def _maker(shape: Join | Split) -> Callable[[Sequence[str]], Sequence[str]]:
    """What makes the new cells of a row of those that they come from."""
    if isinstance(shape, Join):
        between = shape.between
        return lambda cells: (between.join(cell for cell in cells if cell.strip()),)
    way = WAYS[shape.way]
    nothing = ("",) * len(way.parts)
    return lambda cells: way.split(cells[0]) if cells[0].strip() else nothing
