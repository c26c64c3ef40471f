"""What the practice MPDX tells of itself: constants, filters, deletions, and whose the key is (fact file §5)."""

from __future__ import annotations

from collections.abc import Sequence

from desktop_app.practice.crm import Answer, JsonObject
from desktop_app.practice.mpdx.contacts import LISTS, ORGANIZATION, OWN, USER, Contacts, Deleted
from desktop_app.practice.mpdx.filter_dates import dates
from desktop_app.practice.mpdx.invented import TAGS
from desktop_app.practice.mpdx.model import ACTIVE, FREQUENCIES, HIDDEN, LIKELY, LOCATIONS, NEWSLETTERS
from desktop_app.practice.mpdx.query import Query, page_of
from desktop_app.practice.mpdx.shapes import account_list_resource
from desktop_app.practice.mpdx.switches import MpdxSwitches
from desktop_app.practice.mpdx.tags import own_lists

ORGANIZATION_NAME = "Practice Organization"
_DELETED_FILTERS = ("account_list_id", "since_date", "types")


def constants() -> Answer:
    """The enumerations (§8)."""
    attributes: JsonObject = {
        "statuses": [*ACTIVE, *HIDDEN],
        "activity_hashes": [],
        "assignable_likely_to_give": LIKELY,
        "assignable_send_newsletter": NEWSLETTERS,
        "assignable_locations": LOCATIONS,
        "pledge_frequencies": FREQUENCIES,
        "pledge_currencies": {code: {"code": code} for code in ("USD", "EUR", "GBP", "CHF", "CAD")},
        "locales": {"en": "English", "de": "Deutsch"},
    }
    return Answer({"data": {"id": None, "type": "constant_lists", "attributes": attributes}})


def filters() -> Answer:
    """The catalogue of filters, for those whose values are known (§5)."""
    statuses = ("active", "hidden", "null", *ACTIVE, *HIDDEN)
    catalogue = [
        _filter("status", "Status", statuses, default="active, null"),
        _filter("likely", "Likely To Give", ("none", *LIKELY)),
        _filter("newsletter", "Newsletter Recipients", ("all", "no_value", "none", *map(str.lower, NEWSLETTERS[:3]))),
        _filter("pledge_frequency", "Commitment Frequency", tuple(FREQUENCIES)),
        _filter("tags", "Tags", TAGS),
    ]
    return Answer({"data": catalogue})


def account_lists() -> Answer:
    """Assumed; see `switches.tells_account_lists`."""
    return Answer({"data": [account_list_resource(each) for each in LISTS if each.own]})


def organizations() -> Answer:
    """Assumed; see `switches.tells_organizations`."""
    attributes = {"name": ORGANIZATION_NAME}
    return Answer({"data": [{"id": ORGANIZATION, "type": "organizations", "attributes": attributes}]})


def user() -> Answer:
    """Assumed; see `switches.tells_user`."""
    links = {"account_lists": {"data": [{"id": each.id, "type": "account_lists"} for each in LISTS if each.own]}}
    attributes = {"first_name": "Ada", "last_name": "Practice"}
    return Answer({"data": {"id": USER, "type": "users", "attributes": attributes, "relationships": links}})


def deleted_records(contacts: Contacts, query: Query, switches: MpdxSwitches) -> Answer:
    """`filter[since_date]` counts from the beginning of its day (§4); `filter[types]` is a list."""
    since = query.filters.get("since_date")
    days = dates(since, "since_date", switches) if isinstance(since, str) and since else None
    types, lists = query.listed("types"), own_lists(query)
    found: Sequence[Deleted] = [
        each
        for each in contacts.deleted
        if each.account_list in lists & OWN
        and (days is None or each.at >= days.first)
        and (not types or "Contact" in types)
    ]
    shown = [_deleted(each) for each in page_of(found, query, switches)]
    return Answer({"data": shown, "meta": query.meta(len(found), switches, _DELETED_FILTERS)})


def _deleted(record: Deleted) -> JsonObject:
    return {
        "id": record.id,
        "type": "deleted_records",
        "attributes": {
            "deleted_at": record.at,
            "deletable_type": "Contact",
            "deletable_id": record.contact,
            "deleted_from_id": record.account_list,
            "deleted_from_type": "AccountList",
        },
        "relationships": {"deleted_by": {"data": {"id": record.by, "type": "people"} if record.by else None}},
    }


def _filter(name: str, title: str, options: Sequence[str], default: str = "") -> JsonObject:
    attributes: JsonObject = {
        "name": name,
        "title": title,
        "type": "multiselect",
        "parent": None,
        "default_selection": default,
        "multiple": True,
        "options": [{"id": each, "name": each} for each in options],
    }
    return {"id": name, "type": "filters", "attributes": attributes}
