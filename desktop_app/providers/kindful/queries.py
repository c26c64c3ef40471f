"""What can be asked of Kindful, as the filters it applies itself.

Source: developer.kindful.com, contact queries. The entries of a query are all asked for; ``or``, ``and`` and ``not``
nest. There is no query by id, name or address.
"""

from __future__ import annotations

import re
from collections.abc import Collection, Sequence

from desktop_app.core.errors import InputError
from desktop_app.core.ports import ServerFilter, Term
from desktop_app.core.words import say

Clause = str | dict[str, list[object]] | dict[str, str]

ANY: Clause = {"or": ["linked", "not_linked"]}
"""Everybody: the only complete query there is."""
LINKED: Clause = "linked"
NOT_LINKED: Clause = "not_linked"
CHANGED: Clause = "changed"

_STATES: dict[str, Clause] = {
    "linked": LINKED,
    "not_linked": NOT_LINKED,
    "changed": CHANGED,
    "out_of_step": {"or": ["not_linked", "changed"]},
}
MOST_PLACES = 5
_ZIP = re.compile(r"\d{5}(-\d{4})?$")
_NEAR = re.compile(r"\s*(?P<postcode>[^,;]+?)\s*[,; ]\s*(?P<miles>\d{1,4})(\s*(mi|miles))?\s*$")


def filters(groups: Sequence[tuple[str, str]]) -> list[ServerFilter]:
    """The filters, with the organisation's groups (id, name) as choices."""
    offered = [
        ServerFilter(
            "state",
            "Linked with this program",
            (
                ("linked", "Yes"),
                ("not_linked", "No"),
                ("changed", "Yes, and changed in Kindful since"),
                ("out_of_step", "No, or changed in Kindful since"),
            ),
        ),
        ServerFilter("has_email", "E-mail address", (("Yes", "Has one"), ("No", "Has none"))),
        ServerFilter("near", "Near", hint="Postcode and miles, for example: 37206, 25"),
    ]
    if groups:
        offered[2:2] = [
            ServerFilter("group", "In the group", tuple(groups)),
            ServerFilter("not_group", "Not in the group", tuple(groups)),
        ]
    return offered


def query_of(terms: Sequence[Term]) -> list[Clause]:
    """The query for filter terms. Raises `InputError` for what cannot be asked."""
    asked = {term.key: term.value for term in terms}
    query: list[Clause] = []
    state = asked.get("state", "")
    if state and state not in _STATES:
        raise InputError(say("Kindful has no such filter."))
    query.append(_STATES.get(state, ANY))
    if answer := asked.get("has_email", ""):
        query.append({"has_email": "Yes" if answer == "Yes" else "No"})
    if group := asked.get("group", ""):
        query.append({"by_group_id": [group]})
    if group := asked.get("not_group", ""):
        query.append({"not": [{"by_group_id": [group]}]})
    if place := asked.get("near", "").strip():
        query.append(_near(place))
    return query


def near_any(postcodes: Collection[str]) -> Clause | None:
    """Everybody within a mile of one of a few postcodes of the United States; None for many, or others among them."""
    if not 0 < len(postcodes) <= MOST_PLACES or not all(map(_ZIP.match, postcodes)):
        return None
    return {"or": [{"near_postal": [postcode[:5], 1]} for postcode in sorted(postcodes)]}


def _near(place: str) -> Clause:
    match = _NEAR.match(place)
    if match is None:
        raise InputError(say("Write the postcode and the miles around it, for example: 37206, 25"))
    return {"near_postal": [match["postcode"], int(match["miles"])]}
