"""The filters of the practice MPDX (fact file on MPDX, §4 and §7)."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import httpx
import pytest

from desktop_app.practice.crm import Edit
from desktop_app.practice.server import PracticeServers

HIDDEN = {"Not Interested", "Unresponsive", "Never Ask", "Research Abandoned", "Expired Referral"}
EMMA = {
    "first_name": "Emma",
    "last_name": "Zylberberg",
    "emails": [{"email": "emma.z@example.org"}],
    "phones": [{"number": "+49 171 39200 77", "location": "mobile"}],
}
MADE = {
    "name": "Zylberberg, Emma and Max",
    "status": "Partner - Financial",
    "tag_list": ["red", "Blue"],
    "notes": "Met at the LAKE",
    "send_newsletter": "Both",
    "likely_to_give": "Likely",
    "locale": "de",
    "church_name": "St. Anna",
    "pledge_amount": 75,
    "pledge_frequency": 0.23076923076923,
    "pledge_currency": "CHF",
    "pledge_start_date": "2020-02-01",
    "pledge_received": True,
    "no_appeals": True,
    "status_valid": False,
    "people": [EMMA],
    "addresses": [{"city": "Musterburg", "country": "Austria", "primary_mailing_address": True, "valid_values": False}],
    "updated_at": "2026-03-04T10:00:00Z",
}

Finds = Callable[..., bool]


@pytest.fixture
def finds(practice: PracticeServers, mpdx: httpx.Client) -> Finds:
    """Whether a filter finds the one contact that was made for it."""
    contact = practice["mpdx"].crm.edit(Edit(action="add", values=MADE))

    def ask(**filters: str) -> bool:
        parameters = {"per_page": 1000, "filter[status]": "", **{_key(name): value for name, value in filters.items()}}
        reply = mpdx.get("/contacts", params=parameters)
        assert reply.status_code == 200, reply.text
        return contact in {each["id"] for each in reply.json()["data"]}

    return ask


def _key(name: str) -> str:
    return "filter" + "".join(f"[{part}]" for part in name.split("__"))


def statuses(mpdx: httpx.Client, **filters: str) -> set[str | None]:
    parameters = {"per_page": 1000, **{f"filter[{name}]": value for name, value in filters.items()}}
    return {each["attributes"]["status"] for each in mpdx.get("/contacts", params=parameters).json()["data"]}


class TestStatus:
    def test_hidden_ones_are_missing_from_a_plain_list(self, practice: PracticeServers, mpdx: httpx.Client) -> None:
        everything = statuses(mpdx, status="")
        assert everything > HIDDEN
        assert statuses(mpdx) == everything - HIDDEN
        assert statuses(mpdx, status="active,hidden") == everything - {None, ""}
        assert statuses(mpdx, status="null") == {None, ""}
        assert statuses(mpdx, status="hidden,Partner - Pray") == {*HIDDEN, "Partner - Pray"}
        practice["mpdx"].crm.set_switches({"default_status": False})
        assert statuses(mpdx) == everything

    def test_turned_round(self, mpdx: httpx.Client) -> None:
        assert statuses(mpdx, status="active", reverse_status="true") == HIDDEN
        assert statuses(mpdx, status="null", reverse_status="true") == HIDDEN
        assert HIDDEN.isdisjoint(statuses(mpdx, status="hidden", reverse_status="true"))
        assert statuses(mpdx, status="Never Ask", reverse_status="true") == statuses(mpdx, status="") - {"Never Ask"}


YES_AND_NO = [
    ("wildcard_search", "max zyl", "max berta"),
    ("wildcard_search", "EMMA.Z@example", "emma.y@example"),
    ("wildcard_search", "1713920077", "1713920078"),
    ("name_like", "zylb", "emma"),
    ("notes__wildcard_note_search", "lake", "river"),
    ("tags", "red,blue", "red,green"),
    ("exclude_tags", "green", "RED"),
    ("newsletter", "address", "address_only"),
    ("newsletter", "all", "none"),
    ("likely", "Likely,none", "Most Likely"),
    ("locale", "de", "en,null"),
    ("timezone", "null", "Berlin"),
    ("church", "St. Anna", "none"),
    ("city", "Musterburg,none", "Kassel"),
    ("country", "Austria", "none"),
    ("state", "none", "TX"),
    ("address_historic", "false", "true"),
    ("primary_address", "primary", "inactive"),
    ("contact_info_email", "Yes", "No"),
    ("contact_info_mobile", "Yes", "perhaps"),
    ("contact_info_phone", "No", "Yes"),
    ("contact_info_addr", "Yes", "No"),
    ("contact_info_facebook", "No", "Yes"),
    ("contact_type", "person", "company"),
    ("pledge_amount", "75.0,80", "80"),
    ("pledge_currency", "CHF", "USD"),
    ("pledge_frequency", "0.23076923076923", "1.0"),
    ("pledge_received", "true", "false"),
    ("status_valid", "false", "true"),
    ("no_appeals", "true", "false"),
    ("appeal", "no_appeals", "0b5e6f1e-92b6-4c5c-9f52-9d54d1f36d0a"),
    ("referrer", "none", "any"),
    ("related_task_action", "none", "Call"),
    ("donation", "none", "first"),
    ("updated_at", "2026-03-04", "2026-03-05"),
    ("updated_at", "2026-03-01..2026-03-04", "2026-03-01...2026-03-04"),
    ("updated_at", "2026-03-04T10:00:00Z..2026-03-04T10:00:00Z", "2026-03-04T10:00:01Z..2026-03-05T00:00:00Z"),
    # A single moment is widened to its day; fractions and zones behind UTC fall back to the first day.
    ("updated_at", "2026-03-04T23:00:00Z", "2026-03-05T10:00:00Z"),
    ("updated_at", "2026-03-04T11:00:00.5Z..2026-03-09T00:00:00Z", "2026-03-03T09:00:00-05:00..2026-03-09T00:00:00Z"),
]


@pytest.mark.parametrize(("name", "fitting", "other"), YES_AND_NO)
def test_what_fits_and_what_does_not(finds: Finds, name: str, fitting: str, other: str) -> None:
    assert finds(**{name: fitting})
    assert not finds(**{name: other})
    if "__" not in name:
        assert not finds(**{name: fitting, f"reverse_{name}": "true"})


@pytest.mark.parametrize(
    "filters",
    [
        {"pledge_frequencies": "1.0"},
        {"any_filter": "true"},
        {"any_filters": "true", "shoe_size": "44"},
        {"newsletter": "perhaps"},
        {"notes": "nowhere"},
        {"name__like": "nobody"},
        {"wildcard_search": "2011-11-01"},
        {"address_valid": "true"},
        {"pledge_late_by": "soon"},
        {"tags": ""},
    ],
)
def test_what_is_not_known_is_ignored(finds: Finds, filters: dict[str, str]) -> None:
    assert finds(**filters)


def test_arrays_are_ignored(practice: PracticeServers, mpdx: httpx.Client) -> None:
    everybody = {"filter[status]": "", "filter[name_like][]": "nobody"}
    assert mpdx.get("/contacts", params=everybody).json()["meta"]["pagination"]["total_count"] == 480


def test_unknown_names_are_not_echoed(mpdx: httpx.Client) -> None:
    parameters = {"filter[nameLike]": " Zyl ", "filter[pledge_frequencies]": "1.0", "filter[reverse_tags]": "true"}
    assert mpdx.get("/contacts", params=parameters).json()["meta"]["filter"] == {
        "name_like": "Zyl",
        "reverse_tags": "true",
    }


def test_any_of_the_tags(finds: Finds) -> None:
    assert not finds(tags="red,green")
    assert finds(tags="red,green", any_tags="true")


def test_ids(practice: PracticeServers, mpdx: httpx.Client) -> None:
    everybody = mpdx.get("/contacts", params={"per_page": 1000}).json()["data"]
    one, other = everybody[5]["id"], everybody[2]["id"]

    def found(**filters: str) -> list[str]:
        parameters = {"per_page": 1000, **{f"filter[{name}]": value for name, value in filters.items()}}
        return [each["id"] for each in mpdx.get("/contacts", params=parameters).json()["data"]]

    assert found(ids=f"{one},{other},0b5e6f1e-92b6-4c5c-9f52-9d54d1f36d0a") == [other, one]
    assert set(found(not_ids=one)) == {each["id"] for each in everybody} - {one}
    assert set(found(ids=one, reverse_ids="true")) == {each["id"] for each in everybody} - {one}
    assert found(ids=one, status="hidden") == []


def test_late_pledges(finds: Finds) -> None:
    assert finds(pledge_late_by="90")
    assert not finds(pledge_late_by="60_90")
    assert not finds(pledge_late_by="90", reverse_pledge_late_by="true")


def test_addresses_that_need_a_look(practice: PracticeServers, mpdx: httpx.Client, finds: Finds) -> None:
    assert finds(address_valid="false")
    places = [{"city": "A", "primary_mailing_address": True}, {"city": "B", "primary_mailing_address": True}]
    two = practice["mpdx"].crm.edit(Edit(action="add", values={"name": "Two", "addresses": places}))
    parameters = {"filter[address_valid]": "false", "filter[ids]": two}
    assert [each["id"] for each in mpdx.get("/contacts", params=parameters).json()["data"]] == [two]


@pytest.mark.parametrize("value", ["lately", "2026-02-31", "01.02.2026"])
@pytest.mark.parametrize("name", ["updated_at", "donation_date", "started_giving_range"])
def test_dates_that_are_none(mpdx: httpx.Client, name: str, value: str) -> None:
    reply = mpdx.get("/contacts", params={f"filter[{name}]": value})
    assert reply.status_code == 400
    assert reply.json()["errors"][0]["detail"].startswith(f"Wrong format of date range for filter '{name}', should")


def test_spans_with_an_open_side(practice: PracticeServers, finds: Finds) -> None:
    assert not finds(updated_at="2026-03-03..")
    practice["mpdx"].crm.set_switches({"open_ranges": True})
    assert finds(updated_at="2026-03-03..")
    assert finds(updated_at="..2026-03-04")
    assert not finds(updated_at="..2026-03-03")


def test_what_changed_since_is_found_in_both_worlds(mpdx: httpx.Client, practice: PracticeServers) -> None:
    """Invented contacts are asked without being made; the answer is the same."""
    page = mpdx.get("/contacts", params={"per_page": 1000, "filter[status]": ""}).json()["data"]
    span = "2024-01-01T00:00:00Z..2024-06-30T12:00:00Z"
    wanted = {
        each["id"]
        for each in page
        if "2024-01-01T00:00:00Z" <= each["attributes"]["updated_at"] <= "2024-06-30T12:00:00Z"
    }
    parameters: dict[str, Any] = {"per_page": 1000, "filter[status]": "", "filter[updated_at]": span}
    assert {each["id"] for each in mpdx.get("/contacts", params=parameters).json()["data"]} == wanted
    assert wanted
    names = [each["attributes"]["name"] for each in page if each["attributes"]["name"].lower().startswith("m")]
    parameters = {"per_page": 1000, "filter[status]": "", "filter[name_like]": "m"}
    assert [each["attributes"]["name"] for each in mpdx.get("/contacts", params=parameters).json()["data"]] == names
