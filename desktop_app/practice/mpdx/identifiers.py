"""Ids of invented records: UUIDs that can be turned back into their row (fact file §1: every id is a UUID)."""

from __future__ import annotations

import re
import uuid
from enum import IntEnum

from desktop_app.practice.draw import MASK, mix

_ODD = 0xD1342543DE82EF95
_FIRST = 0x5A173C0D
"""Row 0 is not the number 0, which nothing would scatter."""
_BACK = pow(_ODD, -1, 1 << 64)
_UUID = re.compile(r"[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}", re.IGNORECASE)


class Kind(IntEnum):
    """What an id belongs to."""

    ACCOUNT_LIST = 1
    ORGANIZATION = 2
    USER = 3
    CONTACT = 4
    TAG = 5


class PartKind(IntEnum):
    """What an id of a part of a contact belongs to."""

    PERSON = 0
    ADDRESS = 0x100
    EMAIL = 0x200
    PHONE = 0x300


def made_id(kind: Kind, row: int) -> str:
    """The id of an invented record."""
    scattered = ((kind << 48 | row + _FIRST) * _ODD) & MASK
    signs = f"{scattered:016x}{mix(scattered):016x}"
    return f"{signs[:8]}-{signs[8:12]}-4{signs[16:19]}-8{signs[19:22]}-{signs[12:16]}{signs[22:30]}"


def row_of(kind: Kind, identifier: str) -> int | None:
    """The row that an id was made from; None for ids of others."""
    if not is_uuid(identifier):
        return None
    signs = identifier.replace("-", "")
    number = (int(signs[:12] + signs[20:24], 16) * _BACK) & MASK
    row = (number & (1 << 48) - 1) - _FIRST
    return row if number >> 48 == kind and made_id(kind, row) == identifier else None


def part_id(contact_id: str, kind: PartKind, number: int) -> str:
    """The id of part `number` (0 to 255) of an invented contact: made of the contact's, which is far quicker than scattering another one."""
    return f"{contact_id[:15]}{kind + number:03x}{contact_id[18:]}"


def new_id() -> str:
    """An id for a record that a client made without giving one."""
    return str(uuid.uuid4())


def is_uuid(text: object) -> bool:
    """Whether a client may use it as an id."""
    return isinstance(text, str) and _UUID.fullmatch(text) is not None
