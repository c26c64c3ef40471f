"""Normalising and checking values: text as people write it, to the one form that is compared and kept."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Mapping, Sequence
from datetime import date, datetime

import msgspec

from desktop_app.core.contact import Value
from desktop_app.core.fields import Access, Common, Field, FieldSet, FieldType
from desktop_app.core.words import Sentence, say

YES = frozenset({"yes", "y", "true", "1", "x", "ja", "j", "wahr"})
NO = frozenset({"no", "n", "false", "0", "nein", "falsch"})
_GENDERS = (
    frozenset({"f", "female", "w", "weiblich", "woman", "frau", "girl", "mädchen", "mrs", "ms"}),
    frozenset({"m", "male", "männlich", "man", "mann", "boy", "junge", "mr", "herr"}),
    frozenset({"d", "diverse", "divers", "non-binary", "nonbinary", "nichtbinär"}),
    frozenset({"u", "unknown", "unbekannt", "unspecified", "not specified", "keine angabe", "k. a.", "k.a."}),
)
"""Words for the same; the last say that it is not known."""
_ISO = re.compile(r"(\d{4})([-/.])(\d{1,2})\2(\d{1,2})$")
_NO_DATE = frozenset({"0/0/00", "0.0.00", "00.00.0000", "0000-00-00"})  # as Outlook and some databases write it
_DAY_FIRST = re.compile(r"(\d{1,2})\.\s*(\d{1,2})\.\s*(\d{4})$")
# Enough to catch a slip of the hand; whether the address exists, only its server knows.
_EMAIL = re.compile(r"[^@\s,;<>\"]+@[^@\s,;<>\".]+(\.[^@\s,;<>\".]+)+$")


class BadValue(Exception):
    """A value that its field cannot hold. `sentence` says why; the value is not in it."""

    def __init__(self, sentence: Sentence) -> None:
        super().__init__(sentence.text)
        self.sentence = sentence


def clean(text: str) -> str:
    """Text without stray spaces at its ends, non-breaking ones included, in composed Unicode."""
    return unicodedata.normalize("NFC", text.replace("\u00a0", " ")).strip()


def normalise(field: Field, value: object) -> Value:
    """The one form of `value` (text from a file or form, or JSON from a CRM) for `field`; empty becomes None.

    Raises `BadValue` for what the field cannot hold.
    """
    if isinstance(value, str):
        value = clean(value) if not value.isascii() or value != value.strip() else value
    if value is None or value == "" or value == [] or value == ():
        return None
    return _NORMALISERS[field.type](field, value)


PLAIN = frozenset({FieldType.TEXT, FieldType.LONG_TEXT, FieldType.PHONE, FieldType.ID})
"""Types whose normal form is the text itself, cleaned."""


_WORD = "A-Za-z0-9À-ÖØ-öø-ÿ_"
_USUAL = {
    FieldType.EMAIL: rf"[{_WORD}%+.-]++@[{_WORD}-]++(?:\.[{_WORD}-]++)++",
    FieldType.DATE: r"(?!0000)[0-9]{4}-(?:(?:0[1-9]|1[0-2])-(?:0[1-9]|1[0-9]|2[0-8])"
    r"|(?:0[13-9]|1[0-2])-(?:29|30)|(?:0[13578]|1[02])-31)",
}
# Whatever `str.strip` takes away besides the space and what joins texts: ends of lines mostly.
_RARE_SPACES = (
    "\t\n\v\f\r\x1c\x1d\x1e\x85\u00a0\u1680\u2000\u2001\u2002\u2003\u2004\u2005\u2006\u2007\u2008\u2009\u200a"
    "\u2028\u2029\u202f\u205f\u3000"
)
AS_TYPED = PLAIN | _USUAL.keys()
"""Types whose values mostly stand in files in their normal form already."""


def as_typed(type: FieldType, joined: str, between: str) -> bool:
    """Whether many texts, joined by a sign that none of them holds, surely are their own normal forms (empty ones None)
    for a field of a type of `AS_TYPED`; False where any of them may take a closer look."""
    if (usual := _USUAL.get(type)) is not None:
        return re.fullmatch(rf"(?:(?:{usual})?{between})*+(?:{usual})?", joined) is not None
    return _simple(joined) and not _spaced(joined, between)


def _spaced(joined: str, between: str) -> bool:
    """Whether any of the texts, joined by this sign, has stray spaces at its ends."""
    if any(space in joined for space in _RARE_SPACES):
        return any(text != text.strip() for text in joined.split(between))
    if " " not in joined:
        return False
    joined = f"{between}{joined}{between}"
    return f" {between}" in joined or f"{between} " in joined


def plain_texts(texts: Sequence[str]) -> list[str] | None:
    """Many texts of `PLAIN` types without stray spaces at their ends; None where any of them takes a closer look."""
    stripped = [*map(str.strip, texts)]
    return stripped if _simple("".join(stripped)) else None


def _simple(text: str) -> bool:
    """Whether nothing is in it that is read otherwise than it is written."""
    if "'" in text or "\u00a0" in text or "\ufffd" in text:
        return False
    try:
        text.encode("latin-1")  # all of whose letters are composed: much quicker to find out
    except UnicodeEncodeError:
        return unicodedata.is_normalized("NFC", text)
    return True


def tolerate(field: Field, value: object) -> Value:
    """As `normalise`, but what a CRM holds is kept as text even where its own field should not allow it."""
    try:
        return normalise(field, value)
    except BadValue:
        return value if isinstance(value, (str, int, float, bool)) else str(value)


def problems_of(fields: FieldSet, values: Mapping[str, Value], *, new: bool) -> dict[str, Sentence]:
    """What a record would be refused for, by field key: missing and too long values, fields that cannot be written.

    `values` are normalised: all values of a new record, the changed ones of an existing one.
    """
    problems: dict[str, Sentence] = {}
    for field in fields.required:
        if values.get(field.key) is None and (new or field.key in values):
            problems[field.key] = say("{field:word} is needed.", field=field.label)
    if fields.limited.keys().isdisjoint(values):
        return problems
    for key, value in values.items():
        if value is None or (field := fields.limited.get(key)) is None:
            continue
        if field.access is Access.NEVER or (field.access is Access.CREATE and not new):
            problems[key] = field.reason or say("{field:word} cannot be changed here.", field=field.label)
        elif field.only_to is not None and not new and value is not field.only_to:
            problems[key] = field.irreversible or say("{field:word} cannot be changed here.", field=field.label)
        elif field.max_length and isinstance(value, str) and len(value) > field.max_length:
            problems[key] = say(
                "{field:word} is longer than {max} characters.", field=field.label, max=field.max_length
            )
    return problems


def frozen(fields: FieldSet, values: Mapping[str, Value]) -> dict[str, Sentence]:
    """Why nothing of this record can be changed, by the key of the field that says so; empty where it can."""
    field, why = fields.common(Common.ARCHIVED), fields.frozen(values)
    return {} if field is None or why is None else {field.key: why}


def withdrawn(fields: FieldSet, values: Mapping[str, Value]) -> dict[str, Value]:
    """What stands for good in this record, consent that was withdrawn say: it goes along when the record is made anew."""
    return {f.key: f.only_to for f in fields if f.only_to is not None and values.get(f.key) is f.only_to}


class OneOf(msgspec.Struct, frozen=True):
    """What a CRM wants in every record: all the fields (by key) of at least one of these groups. `sentence` says so."""

    groups: tuple[tuple[str, ...], ...]
    sentence: Sentence


def lacking(wanted: OneOf | None, values: Mapping[str, Value]) -> dict[str, Sentence]:
    """What a record with all these values would be refused for, at the first field that is missing; empty where nothing
    is."""
    if wanted is None or any(all(values.get(key) is not None for key in group) for group in wanted.groups):
        return {}
    return {next(key for key in wanted.groups[0] if values.get(key) is None): wanted.sentence}


def _text(field: Field, value: object) -> Value:
    if isinstance(value, bool):
        return "yes" if value else "no"
    if isinstance(value, float) and value.is_integer():
        return str(int(value))
    if isinstance(value, (str, int, float)):
        return str(value)
    raise BadValue(say("{field:word} must be a piece of text.", field=field.label))


def _email(field: Field, value: object) -> Value:
    text = str(value).removeprefix("mailto:")
    if _EMAIL.match(text) is None:
        if text.endswith("@"):
            raise BadValue(say("The address ends after the @."))
        if "@" not in text:
            raise BadValue(say("The address has no @."))
        raise BadValue(say("This is not a complete e-mail address."))
    return text


def _date(field: Field, value: object) -> Value:
    if isinstance(value, datetime):
        return value.date().isoformat()
    if isinstance(value, date):
        return value.isoformat()
    text = str(value)
    if text in _NO_DATE:
        return None
    if match := _ISO.match(text[:10].rstrip("T ") if len(text) > 10 else text):
        year, month, day = int(match[1]), int(match[3]), int(match[4])
    elif match := _DAY_FIRST.match(text):
        day, month, year = int(match[1]), int(match[2]), int(match[3])
    else:
        raise BadValue(say("This is not a date like 1985-02-13 or 13.02.1985."))
    try:
        return date(year, month, day).isoformat()
    except ValueError:
        raise BadValue(say("This day does not exist in the calendar.")) from None


def _moment(field: Field, value: object) -> Value:
    text = value.isoformat() if isinstance(value, datetime) else str(value)
    try:
        moment = datetime.fromisoformat(text.replace(" UTC", "+00:00"))
    except ValueError:
        raise BadValue(say("This is not a date and time.")) from None
    return moment.isoformat()


def _number(field: Field, value: object) -> Value:
    if isinstance(value, (int, float)) and not isinstance(value, bool):
        return int(value) if float(value).is_integer() else float(value)
    text = str(value).replace(" ", "")
    if "," in text:  # 1.234,5 as well as 1,5; an English thousands comma is not guessed at
        text = text.replace(".", "").replace(",", ".")
    try:
        number = float(text)
        return int(text) if text.lstrip("+-").isdecimal() else int(number) if number.is_integer() else number
    except ValueError:
        raise BadValue(say("This is not a number.")) from None


def _yes_no(field: Field, value: object) -> Value:
    if isinstance(value, bool):
        return value
    word = str(value).casefold()
    if word in YES:
        return True
    if word in NO:
        return False
    raise BadValue(say("This is neither yes nor no."))


def _choice(field: Field, value: object) -> Value:
    text = str(_text(field, value))
    if not field.choices:
        return text
    folded = text.casefold()
    usual = next((words for words in _GENDERS if folded in words), frozenset[str]())
    for words in ({folded}, usual if field.common is Common.GENDER else frozenset[str]()):
        for choice in field.choices:
            if choice.value.casefold() in words or choice.label.casefold() in words:
                return choice.value
    if field.common is Common.GENDER and usual is _GENDERS[-1]:
        return None
    raise BadValue(say("{field:word} has no such choice.", field=field.label))


def _list(field: Field, value: object) -> Value:
    if isinstance(value, str):
        # Google puts ":::" between labels and a star before its own.
        parts = [clean(part).strip('"').removeprefix("* ") for part in re.split(r":::|[;,|]", value)]
    elif isinstance(value, (list, tuple)):
        parts = [clean(str(part)) for part in value]  # pyright: ignore[reportUnknownVariableType, reportUnknownArgumentType]
    else:
        parts = [str(value)]
    return tuple(dict.fromkeys(part for part in parts if part)) or None


_NORMALISERS = {
    FieldType.TEXT: _text,
    FieldType.LONG_TEXT: _text,
    FieldType.EMAIL: _email,
    FieldType.PHONE: _text,
    FieldType.DATE: _date,
    FieldType.MOMENT: _moment,
    FieldType.NUMBER: _number,
    FieldType.YES_NO: _yes_no,
    FieldType.CHOICE: _choice,
    FieldType.LIST: _list,
    FieldType.ID: _text,
}
