"""Cells that their fields take, but that look as if a spreadsheet program or a slip had spoilt them: never an error, only
something to look at, with what was probably meant where that can be told."""

from __future__ import annotations

import importlib
import re
import sys
from collections import Counter
from collections.abc import Generator, Sequence
from datetime import date
from typing import NamedTuple

from desktop_app.core.contact import Value
from desktop_app.core.fields import Common, Field, FieldType
from desktop_app.core.values import BadValue, clean, normalise
from desktop_app.core.words import Sentence, say
from desktop_app.services.imports.cells import SLICE, Cells

_TEXTS = frozenset({FieldType.TEXT, FieldType.LONG_TEXT, FieldType.EMAIL, FieldType.PHONE, FieldType.ID})
_SHORTENED = re.compile(r"\d([.,]\d+)?E\+\d+", re.IGNORECASE)
_ERRORS = frozenset(
    {"#N/A", "#NV", "#REF!", "#BEZUG!", "#VALUE!", "#WERT!", "#NAME?", "#DIV/0!", "#NUM!", "#ZAHL!", "#NULL!"}
)
_PLAIN_EMAIL = re.compile(
    r"[A-Za-z0-9_%+-]+(\.[A-Za-z0-9_%+-]+)*@([A-Za-z0-9]([A-Za-z0-9-]*[A-Za-z0-9])?\.)+[A-Za-z]{2,}"
)
_PLAIN_PHONE = re.compile(r"(\+|00?)[\d /().-]*")
_WORDS = re.compile(r"\([^)\d]*\)|[^\W\d_]+[.:]?")
_FEWEST, _MOST = 6, 15  # digits of a telephone number (E.164 allows 15)
_OLDEST = 120
_GERMAN = 5
_MOSTLY = 0.6
_AT_ONCE = 125  # texts between two pauses: a telephone number or an unusual address takes a while
_LIBRARIES = ("email_validator", "ftfy", "phonenumbers")


class Doubt(NamedTuple):
    """What is odd about a text: `code` names it, `title` stands above all cells with the same, `sentence` says it of this
    one; `right` is what was probably meant."""

    code: str
    title: Sentence
    sentence: Sentence
    right: str | None = None


class Doubts(dict[str, Doubt | None]):
    """What is odd about the texts of a column; each is looked at once. `region` is the country (ISO 3166, "" unknown) in
    which telephone numbers without a country code are."""

    def __init__(self, field: Field, this_year: int, region: str) -> None:
        super().__init__()
        self._field = field
        self._year = this_year
        self._region = region
        self._lengths: Counter[int] = Counter()
        self._ids: dict[str, str | None] = {}

    def learn(self, texts: Sequence[str]) -> None:
        """Look at some of the column's texts, for what is usual in it."""
        if self._field.common is Common.POSTCODE:
            self._lengths.update(len(text) for text in map(str.strip, texts) if text.isascii() and text.isdigit())

    def learn_ids(self, ids: Sequence[Value]) -> None:
        """Look at some of the ids that the contacts have."""
        for value in ids if self._field.type is FieldType.ID else ():
            if isinstance(value, str):
                bare = value.lstrip("0")
                self._ids[bare] = value if self._ids.get(bare, value) == value else None

    def __missing__(self, text: str) -> Doubt | None:
        doubt = self[text] = self._doubt(clean(text)) if text.strip() else None
        return doubt

    def _doubt(self, text: str) -> Doubt | None:
        field = self._field
        if text in _ERRORS:
            sentence = say("The spreadsheet shows an error here instead of a value.")
            return Doubt("error", say("Error from the spreadsheet"), sentence, "")
        if field.type in _TEXTS and _SHORTENED.fullmatch(text):
            sentence = say(
                "A spreadsheet program has shortened this number; its digits are lost. Export the list anew."
            )
            return Doubt("shortened", say("Number was shortened"), sentence)
        if not text.isascii() and (mended := _mended(text)) is not None:
            return Doubt("letters", say("Letters look broken"), say("Probably “{right}”.", right=mended), mended)
        if field.common is Common.POSTCODE:
            return self._postcode(text)
        if field.common is Common.BIRTHDAY:
            return self._birthday(text)
        if field.type is FieldType.ID:
            return self._id(text)
        if field.type is FieldType.PHONE or field.common in (Common.PHONE, Common.PHONE_2, Common.FAX):
            return self._phone(text)
        return _email(text) if field.type is FieldType.EMAIL else None

    def _postcode(self, text: str) -> Doubt | None:
        usual = self._lengths[_GERMAN] >= _MOSTLY * self._lengths.total()
        if len(text) != _GERMAN - 1 or not text.isdigit() or not usual:
            return None
        right = text.zfill(_GERMAN)
        return Doubt("postcode", say("Postcode without its zero"), say("Probably {right}.", right=right), right)

    def _id(self, text: str) -> Doubt | None:
        known = self._ids.get(text.lstrip("0"))
        if known is None or known == text:
            return None
        sentence = say("Somebody has the id {right}: the zeros at its beginning were probably lost.", right=known)
        return Doubt("zeros", say("Id without its zeros"), sentence, known)

    def _birthday(self, text: str) -> Doubt | None:
        try:
            day = normalise(self._field, text)
        except BadValue:
            return None
        if not isinstance(day, str) or self._year - _OLDEST <= int(day[:4]) <= self._year:
            return None
        sentence = say("Nobody in the list should have been born in {year}.", year=day[:4])
        return Doubt("birthday", say("Unlikely birthday"), sentence)

    def _phone(self, text: str) -> Doubt | None:
        digits = sum(map(str.isdigit, text))
        if _PLAIN_PHONE.fullmatch(text) and _FEWEST <= digits <= _MOST:
            return None
        import phonenumbers

        title = say("Unusual telephone number")
        if not self._region and not text.startswith("+"):
            return None  # what is usual there is not known
        try:
            number = phonenumbers.parse(_WORDS.sub(" ", text), self._region or None)
        except phonenumbers.NumberParseException:
            number = None
        if digits > _MOST:
            return Doubt("phone", title, say("There may be more than one number here."))
        if number is None or digits < _FEWEST or not phonenumbers.is_possible_number(number):
            return Doubt("phone", title, say("This does not look like a telephone number."))
        right = phonenumbers.format_number(number, phonenumbers.PhoneNumberFormat.INTERNATIONAL)
        return Doubt("phone", title, say("Probably {right}.", right=right), right) if _WORDS.search(text) else None


def _mended(text: str) -> str | None:
    """The text with letters that were read in a wrong encoding put right; None where nothing is wrong with it."""
    import ftfy
    from ftfy.badness import is_bad

    if not is_bad(text):
        return None
    mended = ftfy.fix_encoding(text)
    return mended if mended != text else None


def _email(text: str) -> Doubt | None:
    if _PLAIN_EMAIL.fullmatch(text) or "@" not in text:
        return None
    from email_validator import EmailNotValidError, validate_email

    try:
        validate_email(text, check_deliverability=False)
    except EmailNotValidError:
        sentence = say("Mail to this address will hardly arrive: look at its signs and at what follows the @.")
        return Doubt("email", say("Unusual e-mail address"), sentence)
    return None


def loaded() -> bool:
    """Whether everything is there with which texts are looked at."""
    return all(library in sys.modules for library in _LIBRARIES)


def load() -> None:
    """Load it. Takes long: call it in a thread."""
    for library in _LIBRARIES:
        importlib.import_module(library)


def doubtful(field: Field) -> bool:
    """Whether texts in this field can be odd without being wrong."""
    return field.type in _TEXTS or field.common is Common.BIRTHDAY


def looked_through(
    doubts: Doubts, cells: Cells, column: int, there: Sequence[Value]
) -> Generator[None, None, dict[int, Doubt]]:
    """The odd cells of a column, by the row's index, in slices."""
    for start in range(0, len(there), SLICE):
        doubts.learn_ids(there[start : start + SLICE])
        yield
    count = len(cells.sheet.rows)
    for start in range(0, count, SLICE):
        doubts.learn(cells.slice(column, start))
        yield
    found: dict[int, Doubt] = {}
    look = doubts.__getitem__
    for start in range(0, count, _AT_ONCE):
        part = enumerate(map(look, cells.slice(column, start, _AT_ONCE)), start)
        found |= {row: doubt for row, doubt in part if doubt is not None}
        yield
    return found


def turned_around(before: Value, after: Value) -> bool:
    """Whether two dates (ISO) are the same but for the day standing where the month should."""
    if not isinstance(before, str) or not isinstance(after, str) or before == after:
        return False
    year, month, day = after[:4], after[5:7], after[8:10]
    try:
        return before == date(int(year), int(day), int(month)).isoformat()
    except ValueError:
        return False
