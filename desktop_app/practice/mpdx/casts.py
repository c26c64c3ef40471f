"""How written values become stored ones: Rails takes nearly everything and makes something of it (fact file §1, §8)."""

from __future__ import annotations

import datetime as dt
import re
from decimal import Decimal, InvalidOperation
from typing import Any, Literal, TypeAlias, cast

Cast: TypeAlias = Literal[
    "text", "flag", "maybe", "whole", "date", "amount", "decimal", "tags", "country", "email", "phone"
]

_DATE = re.compile(r"(\d{4})-(\d\d)-(\d\d)")
_TIME = re.compile(r"(\d{4}-\d\d-\d\d)[T ](\d\d:\d\d:\d\d)(?:\.\d+)?\s*(Z|UTC|[+-]\d\d:?\d\d)?")
_NUMBER = re.compile(r"\s*([+-]?\d+(?:\.\d+)?)")
_NOT_DIGITS = re.compile(r"\D+")
_EXTENSION = re.compile(r"(?:;|ext\.?|x)\s*(\d+)\s*$", re.IGNORECASE)
_TRUE = frozenset({"1", "t", "true", "on"})
_COUNTRIES = {
    **dict.fromkeys(("us", "usa", "united states of america"), "United States"),
    **dict.fromkeys(("de", "deutschland", "germany"), "Germany"),
    **dict.fromkeys(("gb", "uk", "great britain"), "United Kingdom"),
    **dict.fromkeys(("at", "österreich"), "Austria"),
    **dict.fromkeys(("ch", "schweiz"), "Switzerland"),
    "fr": "France",
}


def stored(kind: Cast, value: Any) -> Any:
    """What becomes of a value that was written; what makes no sense becomes None (or 0.0), as ActiveRecord casts."""
    if value is None:
        return [] if kind == "tags" else None
    match kind:
        case "flag" | "maybe":
            return None if value == "" else is_true(value)
        case "whole":
            number = _NUMBER.match(str(value))
            return int(float(number[1])) if number else None
        case "date":
            return _date(str(value))
        case "amount":
            return f"{_decimal(value):.2f}".removesuffix("0")
        case "decimal":
            return f"{_decimal(value).normalize():f}"
        case "tags":
            return tags(value)
        case "country":
            return _COUNTRIES.get(str(value).strip().lower(), str(value))
        case "email":
            return str(value).strip().lower()
        case "phone":
            return e164(str(value))
        case "text":
            return str(value)


def is_true(value: Any) -> bool:
    """What Rails takes for true."""
    return str(value).lower() in _TRUE


def tags(value: Any) -> list[str]:
    """A list or a text with commas; lower case, each once, in their order."""
    parts: list[Any] = cast("list[Any]", value) if isinstance(value, list) else str(value).split(",")
    return list(dict.fromkeys(part for part in (str(each).strip().lower() for each in parts) if part))


def e164(number: str, country: str = "1") -> str:
    """`+1…` with an extension as `;123`; without a country code the number belongs to `country`. What holds no digit stays as it is."""
    extension = _EXTENSION.search(number)
    main = number[: extension.start()] if extension else number
    digits = _NOT_DIGITS.sub("", main.replace("(0)", ""))
    if not digits:
        return number.strip()
    if main.lstrip().startswith("+"):
        whole = digits
    elif digits.startswith("00"):
        whole = digits[2:]
    elif country == "1" and len(digits) == 11 and digits.startswith("1"):
        whole = digits
    else:
        whole = country + (digits if country == "1" else digits.removeprefix("0"))
    return f"+{whole};{extension[1]}" if extension else f"+{whole}"


def time(value: Any) -> str | None:
    """Anything that Ruby reads as a time, as it goes out: UTC, to the second. None when it cannot be read."""
    found = _TIME.search(str(value))
    try:
        if found is None:
            day = _date(str(value))
            return f"{day}T00:00:00Z" if day else None
        zone = (found[3] or "Z").replace("UTC", "Z")
        return written(dt.datetime.fromisoformat(f"{found[1]}T{found[2]}{zone}"))
    except ValueError:
        return None


def written(moment: dt.datetime) -> str:
    """`2021-11-23T14:38:31Z`."""
    return moment.astimezone(dt.UTC).isoformat()[:19] + "Z"


def _date(text: str) -> str | None:
    found = _DATE.search(text)
    try:
        return dt.date(int(found[1]), int(found[2]), int(found[3])).isoformat() if found else None
    except ValueError:
        return None


def _decimal(value: Any) -> Decimal:
    """As Ruby's `to_f`: what begins with no number is 0."""
    text = str(value).replace(",", "")
    found = _NUMBER.match(text)
    try:
        return Decimal(found[1]) if found else Decimal(0)
    except InvalidOperation:
        return Decimal(0)
