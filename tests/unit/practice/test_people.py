"""Invented people: repeatable, cheap at any size, with the mess of real life, and nobody real."""

from __future__ import annotations

import re
from collections import Counter

import pytest

from desktop_app.practice.people import CommunityName, People, holders_of

COMMUNITIES: tuple[CommunityName, ...] = ("camp", "office")


@pytest.mark.parametrize("community", COMMUNITIES)
def test_a_person_depends_on_seed_and_number_alone(community: CommunityName) -> None:
    first, again, other = People(1), People(1), People(2)
    backwards = {index: again.person(community, index) for index in (999_999, 500, 3)}

    assert all(first.person(community, index) == person for index, person in backwards.items())
    assert any(first.person(community, index) != other.person(community, index) for index in backwards)


@pytest.mark.parametrize("community", COMMUNITIES)
def test_addresses_are_nobodys_and_lead_back_to_their_holders(community: CommunityName) -> None:
    people = People(2026)
    for index in [*range(300), *range(40_000, 40_300), 999_999]:
        person = people.person(community, index)
        if person.email:
            assert re.fullmatch(r"[a-z0-9.-]+@([a-z]+\.)?example\.(org|com|net)", person.email.lower())
            assert index in holders_of(person.email)


def test_the_mess_of_real_life_is_there() -> None:
    people = [People(2026).person("camp", index) for index in range(620)]

    shared = Counter(person.email for person in people if person.email)
    assert max(shared.values()) >= 3
    assert any(not person.first_name for person in people)
    assert any(not person.last_name for person in people)
    assert any(not person.email for person in people)
    assert any(person.birthday is None for person in people)
    assert any(re.search("[äöüß]", person.last_name) for person in people)
    assert any(" " in person.last_name.strip() or "-" in person.last_name for person in people)
    assert any(name != name.strip() for person in people for name in (person.first_name, person.last_name))
    assert len({re.sub(r"\d", "9", person.phone) for person in people}) > 8
