"""What a sync does while nobody looks, and what it leaves to a person."""

from __future__ import annotations

from typing import Any

import pytest

from desktop_app.core.agreement import Agreed, Link
from desktop_app.core.contact import Contact
from desktop_app.core.fields import Common, Field, FieldSet, FieldType
from desktop_app.core.pairing import Pairing
from desktop_app.core.reconcile import Reconciler
from desktop_app.core.syncing import Sides, step
from desktop_app.core.unattended import NOBODY, Waiting, unattended, waiting
from desktop_app.core.words import say

OURS = FieldSet([
    Field("name", "Name", common=Common.FULL_NAME),
    Field("city", "City", common=Common.CITY),
    Field("groups", "Groups", FieldType.LIST, common=Common.GROUPS),
    Field("news", "Newsletter", FieldType.YES_NO, common=Common.EMAIL_CONSENT),
])  # fmt: skip
THEIRS = FieldSet([
    Field("name", "Name", common=Common.FULL_NAME),
    Field("city", "City", common=Common.CITY),
    Field("groups", "Groups", FieldType.LIST, common=Common.GROUPS),
    Field("news", "Newsletter", FieldType.YES_NO, common=Common.EMAIL_CONSENT, irreversible=say("That is for good.")),
])  # fmt: skip
PAIRING = Pairing(OURS, THEIRS)
SIDES = Sides(PAIRING, None, None, "place")
RECONCILER = Reconciler(PAIRING)
BASE = Agreed({"name": "Ana", "city": "Kiel", "groups": ("a", "b"), "news": True})
ALL: dict[str, Any] = dict(BASE.ours)


@pytest.mark.parametrize(
    ("ours", "theirs", "sent", "taken", "left"),
    [
        ({"city": "Bonn"}, {}, {"city": "Bonn"}, {}, NOBODY),
        ({}, {"city": "Bonn"}, {}, {"city": "Bonn"}, NOBODY),
        ({"city": "Bonn"}, {"city": "Köln"}, {}, {}, Waiting(conflicts=1)),
        ({"city": None}, {}, {}, {}, Waiting(there=1)),  # would be emptied there
        ({}, {"city": None, "name": "Anna"}, {}, {"name": "Anna"}, Waiting(here=1)),
        ({"groups": ("a", "b", "c")}, {}, {"groups": ("a", "b", "c")}, {}, NOBODY),
        ({"groups": ("a",)}, {"groups": ("a", "b", "c")}, {}, {}, Waiting(here=1, there=1)),  # b would be lost there
        ({"news": False, "city": "Bonn"}, {}, {"city": "Bonn"}, {}, Waiting(there=1)),  # cannot be taken back there
        ({}, {"news": False}, {}, {"news": False}, NOBODY),
    ],
)
def test_changed_values_go_their_way_and_what_is_emptied_disputed_or_for_good_waits(
    ours: dict[str, Any], theirs: dict[str, Any], sent: dict[str, Any], taken: dict[str, Any], left: Waiting
) -> None:
    mine, other = ({k: v for k, v in {**ALL, **new}.items() if v is not None} for new in (ours, theirs))
    merge = RECONCILER.merge(BASE, Contact("p", mine), Contact("c", other))
    made = step(SIDES, merge, unattended(merge, PAIRING, disputed=False), mine, other)
    assert made is not None
    assert (made.theirs.after if made.theirs else {}) == sent
    assert (made.ours.after if made.ours else {}) == taken
    both = {f"here|{merge.id}", f"there|{merge.id}"}
    assert waiting(merge, made, both) == left
    refused = waiting(merge, made, ())
    assert (refused.here, refused.there) == (int(bool(taken) or left.here), int(bool(sent) or left.there))


def test_nobody_is_removed_made_anew_or_linked_in_place_of_others() -> None:
    link = Link("camp", "place", "p", "c", BASE)
    edited = Contact("p", {**ALL, "city": "Bonn"})
    gone = RECONCILER.without_theirs(link, edited)
    assert gone.edited, "by hand they would be made anew"
    assert step(SIDES, gone, unattended(gone, PAIRING, disputed=False), dict(edited.values), None) is None
    assert waiting(gone, None, ()) == Waiting(here=1)
    new = RECONCILER.new_there(Contact("c", ALL))
    assert step(SIDES, new, unattended(new, PAIRING, disputed=False), None, ALL) is not None
    assert step(SIDES, new, unattended(new, PAIRING, disputed=True), None, ALL) is None
    assert waiting(new, None, ()) == Waiting(here=1)
