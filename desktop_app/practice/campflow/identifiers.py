"""campflow's ids: a short word and 20 letters or digits (fact file §2). Ids of persons can be turned back into their row."""

from __future__ import annotations

from desktop_app.practice.draw import MASK, mix

_SIGNS = "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz"
_VALUE = {sign: value for value, sign in enumerate(_SIGNS)}
_ODD = 0xD1342543DE82EF95
_BACK = pow(_ODD, -1, 1 << 64)
_HEAD, _TAIL = 11, 9
_ROWS = 40
"""Bits of a row number."""


def person_id(list_number: int, row: int) -> str:
    """The id of the person in a row of a list."""
    scattered = (((list_number << _ROWS) | row) * _ODD) & MASK
    return f"per_{_letters(scattered, _HEAD)}{_letters(mix(scattered), _TAIL)}"


def row_of(list_number: int, identifier: str) -> int | None:
    """The row that `person_id` was made from; None for ids of other lists or not made here."""
    signs = identifier.removeprefix("per_")
    if len(signs) != _HEAD + _TAIL or any(sign not in _VALUE for sign in signs):
        return None
    scattered = 0
    for sign in signs[:_HEAD]:
        scattered = scattered * len(_SIGNS) + _VALUE[sign]
    number = (scattered * _BACK) & MASK
    row = number & ((1 << _ROWS) - 1)
    return row if number >> _ROWS == list_number and person_id(list_number, row) == identifier else None


def identifier(word: str, name: str) -> str:
    """An id of another kind (`evt`, `lst`, `col`), always the same one for a name."""
    number = mix(int.from_bytes(name.encode()[:8], "big") + len(name))
    return f"{word}_{_letters(number, _HEAD)}{_letters(mix(number), _TAIL)}"


def _letters(number: int, length: int) -> str:
    signs: list[str] = []
    for _ in range(length):
        number, rest = divmod(number, len(_SIGNS))
        signs.append(_SIGNS[rest])
    return "".join(reversed(signs))
