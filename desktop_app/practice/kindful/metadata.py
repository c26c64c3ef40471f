"""What belongs to the organisation: groups, custom fields, campaigns, funds (fact file §4.5, §4.6, §6)."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

import msgspec

from desktop_app.practice.crm import JsonObject
from desktop_app.practice.kindful.contacts import SUBDOMAIN, Contact

_TIME = "2019-05-02T14:42:20.075-05:00"


class CustomField(msgspec.Struct, frozen=True):
    """A field of the organisation's own, in the group under which Kindful shows it."""

    id: int
    name: str
    group_id: int
    group: str
    field_type: str
    field_values: list[str]

    def described(self) -> JsonObject:
        """As `GET /custom_fields` gives it."""
        return {
            "id": self.id,
            "name": self.name,
            "field_type": self.field_type,
            "field_values": self.field_values,
            "custom_field_group": {"id": self.group_id, "name": self.group},
        }


class Organisation:
    """Groups and custom fields, to which imports add."""

    def __init__(self) -> None:
        names = ("Newsletter", "Volunteers", "Major donors", "Christmas mailing", "Board")
        self.groups: dict[int, str] = dict(enumerate(names, 1))
        shirts, ways = ["S", "M", "L", "XL"], ["E-mail", "Letter", "Telephone"]
        self.custom_fields: dict[int, CustomField] = {
            11: CustomField(11, "T-shirt size", 1, "Volunteering", "select", shirts),
            21: CustomField(21, "Preferred contact", 2, "Communication", "select", ways),
        }

    def group_named(self, name: str) -> int:
        """The group's id; one that does not exist is created (§4.5). Case does not matter."""
        for number, known in self.groups.items():
            if known.lower() == name.lower():
                return number
        number = max(self.groups) + 1
        self.groups[number] = name
        return number

    def custom_field_named(self, column: str) -> CustomField:
        """The field of a column `Group|Field` or `Field`; the first import with it creates it (§4.6)."""
        group, _, name = column.rpartition("|")
        for field in self.custom_fields.values():
            if field.name.lower() == name.lower() and (not group or field.group.lower() == group.lower()):
                return field
        groups = {field.group: field.group_id for field in self.custom_fields.values()}
        group_id = groups.get(group, max(groups.values()) + 1)
        field = CustomField(max(self.custom_fields) + 10, name, group_id, group or "Imported", "text", [])
        self.custom_fields[field.id] = field
        return field

    def custom_of(self, contact: Contact, wanted: frozenset[int]) -> JsonObject:
        """`custom_fields` of a query result: by name, for the fields asked for (§4.6)."""
        return {
            field.name: {
                "custom_field_id": number,
                **_without_id(field.described()),
                "value": contact.custom.get(number),
            }
            for number, field in self.custom_fields.items()
            if number in wanted
        }

    def details(self) -> JsonObject:
        """`GET /details`."""
        return {
            "id": 4711,
            "name": "Practice Organisation",
            "email": "office@example.org",
            "subdomain": SUBDOMAIN,
            "root_url": f"https://{SUBDOMAIN}.kindful.example",
            "time_zone": "Central Time (US & Canada)",
            "ein": "00-0000000",
            "city": "Nashville",
            "state": "TN",
            "country": "United States",
        }

    def listed(self, what: str) -> list[JsonObject]:
        """The bare arrays of §6. Groups and chapters are not described anywhere; they get id and name."""
        match what:
            case "groups":
                return [{"id": number, "name": name} for number, name in self.groups.items()]
            case "custom_fields":
                return [field.described() for field in self.custom_fields.values()]
            case "custom_field_groups":
                groups = {field.group_id: field.group for field in self.custom_fields.values()}
                return [{"id": number, "name": name} for number, name in groups.items()]
            case "campaigns":
                return [{**_dated(5, "General", "campaign"), "fund_id": 7, "fund": "General"}]
            case "funds":
                return [_dated(7, "General", "fund")]
            case _:
                return []


def _without_id(described: Mapping[str, Any]) -> JsonObject:
    return {name: value for name, value in described.items() if name != "id"}


def _dated(number: int, name: str, kind: str) -> JsonObject:
    return {
        "id": number,
        "external_id": None,
        "sync_version": 1,
        "name": name,
        **dict.fromkeys(
            ("description", "short_name", "custom_field_name1", "custom_field_name2", "custom_field_name3")
        ),
        "created_at": _TIME,
        "updated_at": _TIME,
        "record_type": kind,
        "_links": {"self": f"https://{SUBDOMAIN}.kindful.example/admin/{kind}s/{number}"},
    }
