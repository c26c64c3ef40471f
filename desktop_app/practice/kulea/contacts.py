"""The contacts of a Kulea tenant: the invented ones, and what became of them."""

from __future__ import annotations

import bisect
import datetime as dt
from collections.abc import Collection, Iterator, Mapping

import msgspec

from desktop_app.practice.kulea.audience import FIELDS, FIRST_ID, Audience, Contact
from desktop_app.practice.records import Key, Records

_GONE = 255
"""The state of a row whose contact was erased."""
_STRETCH = 4096


def row_of(contact_id: str) -> int:
    """The row of a Kulea id, -1 when it cannot be one."""
    return int(contact_id) - FIRST_ID if contact_id.isascii() and contact_id.isdigit() else -1


class Contacts:
    """All contacts, by row; row + `FIRST_ID` is the Kulea id. Over the API nobody ever leaves: contacts are archived.

    The states of all are kept in a byte each, so that pages of a million contacts are counted and found without making
    them.
    """

    def __init__(self, audience: Audience) -> None:
        self.fields: dict[str, str] = dict(FIELDS)
        self.version = 0
        """Grows with every change."""
        self._audience = audience
        self._states = audience.states()
        self._made: list[dt.datetime] = []
        address = Key[Contact](
            lambda contact: contact.email.lower(), audience.rows_of, lambda row: audience.email(row).lower()
        )
        self._records = Records(audience.count, audience.contact, {"email": address})

    def __len__(self) -> int:
        return len(self._records)

    def get(self, row: int) -> Contact | None:
        """The contact in a row, None when there is none (any more)."""
        return self._records.get(row)

    def with_address(self, address: str) -> list[int]:
        """The rows that have this address; capitals do not matter."""
        return self._records.find("email", address.lower())

    def add(self, email: str, data: Mapping[str, str], now: dt.datetime, *, subscribed: bool = True) -> Contact:
        """A new contact, made to the second."""
        created = now.replace(microsecond=0)
        made = Contact(
            row=self._records.next_row(), email=email, data=data, archived=False, subscribed=subscribed, created=created
        )
        self._records.add(made)
        self._made.append(created)
        self._states.append(made.state)
        self.version += 1
        return made

    def put(self, contact: Contact) -> None:
        """The contact as it is from now on."""
        self._records.put(contact.row, contact)
        self._states[contact.row] = contact.state
        self.version += 1

    def archive(self, contact: Contact) -> None:
        """Archived contacts are not subscribed (§2.6)."""
        self.put(msgspec.structs.replace(contact, archived=True, subscribed=False))

    def erase(self, contact: Contact) -> None:
        """Take a contact out for good, as only Kulea itself can (§7)."""
        self._records.remove(contact.row)
        self._states[contact.row] = _GONE
        self.version += 1

    def all_rows(self) -> range:
        """Every row there ever was."""
        return range(self._records.next_row())

    def rows_since(self, moment: dt.datetime, *, inclusive: bool) -> int:
        """The first row that was made after (or at) a moment; all later ones were, too."""
        where = bisect.bisect_left if inclusive else bisect.bisect_right
        return where(self.all_rows(), moment, key=self._created)

    def counted(self, states: Collection[int], rows: range) -> int:
        """How many of `rows` are in one of `states`."""
        return sum(self._states.count(state, rows.start, rows.stop) for state in states)

    def found(self, states: Collection[int], rows: range, skip: int = 0, *, backwards: bool = False) -> Iterator[int]:
        """The rows among `rows` that are in one of `states`, without the first `skip` of them."""
        starts = range(rows.start, rows.stop, _STRETCH)
        for start in reversed(starts) if backwards else starts:
            stretch = range(start, min(start + _STRETCH, rows.stop))
            there = self.counted(states, stretch)
            if there <= skip:
                skip -= there
                continue
            for row in reversed(stretch) if backwards else stretch:
                if self._states[row] not in states:
                    continue
                if skip:
                    skip -= 1
                else:
                    yield row

    def _created(self, row: int) -> dt.datetime:
        invented = self._audience.count
        return self._audience.created(row) if row < invented else self._made[row - invented]
