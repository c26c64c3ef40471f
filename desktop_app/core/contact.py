"""One record at one account."""

from __future__ import annotations

from collections.abc import Mapping
from typing import NamedTuple

import msgspec

Value = str | int | float | bool | tuple[str, ...] | None
"""A field's value in its one normalised form (see `fields`): empty is always None, dates are ISO text."""


class ContactRef(NamedTuple):
    """Where a record is: the account's id and the record's id there. Ids are opaque text: Kulea's exceed 32 bits."""

    account: str
    id: str


# gc=False, here and at what else comes by the 100,000: they cannot be part of a cycle, and a collector that walks them all
# holds up the window for a third of a second.
class Contact(msgspec.Struct, frozen=True, omit_defaults=True, gc=False):
    """A record as it was read from a CRM.

    `values` are normalised and hold no empty ones; `version` is what the CRM compares to notice other people's edits
    (Kindful's ``sync_version``, MPDX's ``updated_in_db_at``), None where it has none; `raw` is the record as it came,
    so that nothing a CRM keeps and this program does not know is ever lost.
    """

    id: str
    values: Mapping[str, Value]
    version: str | None = None
    raw: msgspec.Raw = msgspec.Raw(b"null")

    def get(self, key: str) -> Value:
        return self.values.get(key)
