"""What invented people are put together from: the lists in `resources/practice`, read once."""

from __future__ import annotations

import functools
import tomllib
from typing import TypeVar

import msgspec

from desktop_app.resources import resource_path

T = TypeVar("T")


class Names(msgspec.Struct, frozen=True):
    """Given names and surnames of one language; `parents` are a generation older."""

    female: list[str]
    male: list[str]
    parents: list[str]
    surnames: list[str]


class Place(msgspec.Struct, frozen=True):
    """A country: `towns` are (town, state, postcode); `#` in `phones` stands for any digit."""

    country: str
    streets: list[str]
    towns: list[tuple[str, str, str]]
    phones: list[str]


class Community(msgspec.Struct, frozen=True):
    """Whose people these are: shares of names and places, and youngest and oldest age."""

    names: dict[str, int]
    places: dict[str, int]
    ages: tuple[int, int]
    family_address: str


class Words(msgspec.Struct, frozen=True):
    domains: list[str]
    organisations: list[str]
    employers: list[str]
    occupations: list[str]


class _Communities(msgspec.Struct, frozen=True):
    camp: Community
    office: Community
    words: Words


class Vocabulary(msgspec.Struct, frozen=True):
    names: dict[str, Names]
    places: dict[str, Place]
    camp: Community
    office: Community
    words: Words


@functools.cache
def vocabulary() -> Vocabulary:
    """Everything in `resources/practice`; FileNotFoundError where the program was installed without it."""
    rest = _load("communities.toml", _Communities)
    return Vocabulary(
        names=_load("names.toml", dict[str, Names]),
        places=_load("places.toml", dict[str, Place]),
        camp=rest.camp,
        office=rest.office,
        words=rest.words,
    )


def _load(file_name: str, kind: type[T]) -> T:
    text = resource_path("practice", file_name).read_text(encoding="utf-8")
    return msgspec.convert(tomllib.loads(text), kind)
