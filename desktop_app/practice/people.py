"""Invented people with the mess of real life, any number of them at no cost.

Person `index` is a pure function of the seed and the index: nothing is stored, a list of a million people is there at once, and any page of it
can be made alone. E-mail addresses lie under `example.*` only, telephone numbers are ones kept free for films.

People come in blocks of four, a block holds one to four households; a household shares surname, home and often one e-mail address.
Addresses of people from 1,000 on end in a number, from which `holders_of` finds their owners again without a search.
"""

from __future__ import annotations

import datetime as dt
import functools
import itertools
import re
import unicodedata
from collections.abc import Iterator
from typing import Literal, TypeAlias

import msgspec

from desktop_app.practice.draw import Draw, mix
from desktop_app.practice.vocabulary import Community, Names, vocabulary

Gender: TypeAlias = Literal["m", "f", "d", ""]
CommunityName: TypeAlias = Literal["camp", "office"]

BLOCK = 4
UNNUMBERED = 1000
"""The first so many people have addresses without a number, as small lists have them."""
YEAR = 2026
"""Ages are as of the summer of this year: the lists of the practice servers belong to it."""

_HOUSEHOLDS = ((0, 1, 2, 3), (0, 0, 2, 3), (0, 0, 0, 3), (0, 1, 1, 3), (0, 1, 2, 2), (0, 0, 2, 2), (0, 0, 0, 0))
_NUMBER = re.compile(r"(\d+)@")
_ASCII = str.maketrans(
    {"ä": "ae", "ö": "oe", "ü": "ue", "ß": "ss", "ø": "oe", "ł": "l", "ı": "i", "þ": "th", "æ": "ae", "å": "aa"}
)


class Home(msgspec.Struct, frozen=True):
    street: str
    town: str
    state: str
    postcode: str
    country_code: str
    country: str


class Person(msgspec.Struct, frozen=True, kw_only=True):
    """Somebody who does not exist. "" and None mean: not known."""

    index: int
    first_name: str
    last_name: str
    email: str
    home: Home
    phone: str
    second_phone: str
    birthday: dt.date | None
    gender: Gender
    title: str
    family: int
    """Index of the first person of the household."""
    family_name: str
    parent: str
    """Given name of a parent or partner."""


class _Household(msgspec.Struct, frozen=True):
    first: int
    size: int
    names: Names
    surname: str
    parent: str
    home: Home
    phone: str
    domain: str
    shares: bool


class People:
    """Everybody there is for one seed, in two communities: `camp` (children and leaders, German) and `office` (donors, American)."""

    def __init__(self, seed: int) -> None:
        self._seed = seed
        self._communities = {"camp": vocabulary().camp, "office": vocabulary().office}
        self._name_shares = {name: _spread(each.names) for name, each in self._communities.items()}
        self._place_shares = {name: _spread(each.places) for name, each in self._communities.items()}

    def draw(self, index: int, purpose: int) -> Draw:
        """Draws for person `index`, other ones for every purpose (a number that the caller keeps for itself)."""
        return Draw(self._seed, purpose, index)

    def person(self, community: CommunityName, index: int) -> Person:
        """Person `index` (from 0) of the community."""
        draw = Draw(self._seed, len(community), index)
        if index and draw.below(90) == 0:
            return self._entered_twice(self.person(community, index - 1), index, draw)
        household = self._household(community, index)
        kind = draw.below(100)
        gender: Gender = "d" if kind < 2 else "f" if kind % 2 else "m"
        given = household.names.female if kind % 2 else household.names.male
        first, last = _as_typed(draw.of(given), household.surname, draw)
        other_phone = _telephone(household.home.country_code, draw) if draw.chance(30) else ""
        return Person(
            index=index,
            first_name=first,
            last_name=last,
            email=self._email(community, household, first, last, index, draw),
            home=household.home,
            phone=household.phone if draw.chance(88) else "",
            second_phone=other_phone,
            birthday=_birthday(self._communities[community], draw),
            gender="" if draw.chance(6) else gender,
            title=draw.of(("Dr.", "Prof. Dr.", "Dr. med.")) if draw.below(60) == 0 else "",
            family=household.first,
            family_name=household.surname,
            parent=household.parent,
        )

    def _household(self, community: CommunityName, index: int) -> _Household:
        block = index // BLOCK
        plan = _HOUSEHOLDS[mix(self._seed + block) % len(_HOUSEHOLDS)]
        position = plan[index % BLOCK]
        draw = Draw(self._seed, 18, len(community), block, position)
        names = vocabulary().names[draw.of(self._name_shares[community])]
        code = draw.of(self._place_shares[community])
        return _Household(
            first=block * BLOCK + position,
            size=plan.count(position),
            names=names,
            surname=draw.of(names.surnames),
            parent=draw.of(names.parents),
            home=_home(code, draw),
            phone=_telephone(code, draw),
            domain=draw.of(vocabulary().words.domains),
            shares=draw.chance(75),
        )

    def _email(
        self, community: CommunityName, household: _Household, first: str, last: str, index: int, draw: Draw
    ) -> str:
        if draw.chance(7):
            return ""
        given, family = _for_address(first), _for_address(last)
        if household.shares and household.size > 1:
            number = household.first
            pattern = self._communities[community].family_address
            # The address of a household must not change with the person, so it is drawn from nothing of theirs.
            if household.first % 3 == 0:
                pattern = "{parent}.{last}"
            local = pattern.format(last=_for_address(household.surname), parent=_for_address(household.parent))
        else:
            number = index
            patterns = ("{first}.{last}", "{first}.{last}", "{last}.{first}", "{initial}.{last}", "{first}{last}")
            local = draw.of(patterns).format(first=given, last=family, initial=given[:1]).strip(".") or "post"
        address = f"{local}{number if number >= UNNUMBERED else ''}@{household.domain}"
        return address.title() if index >= UNNUMBERED and draw.below(50) == 0 else address

    def _entered_twice(self, person: Person, index: int, draw: Draw) -> Person:
        """The same human being, entered a second time by somebody in a hurry."""
        return msgspec.structs.replace(
            person,
            index=index,
            first_name=draw.of((person.first_name.strip(), person.first_name.upper(), person.first_name[:1])),
            email=draw.of((person.email, person.email, "")),
            phone=draw.of((person.phone, "", _telephone(person.home.country_code, draw))),
            birthday=draw.of((person.birthday, None)),
        )


def holders_of(address: str) -> range:
    """Indexes of everybody who can have this e-mail address (few, and not all of them do)."""
    number = _NUMBER.search(address)
    if number is None:
        return range(UNNUMBERED + BLOCK + 1)
    first = int(number[1])
    return range(first, first + 2 * BLOCK)


def _spread(shares: dict[str, int]) -> list[str]:
    return list(itertools.chain.from_iterable(itertools.repeat(name, share) for name, share in shares.items()))


def _home(code: str, draw: Draw) -> Home:
    place = vocabulary().places[code]
    town, state, postcode = draw.of(place.towns)
    street, number = draw.of(place.streets), str(1 + draw.below(148))
    if draw.chance(12):
        number += draw.of(("a", "b", " c", "/2", " 1/2"))
    line = f"{number} {street}" if code in {"us", "gb", "fr"} else f"{street} {number}"
    return Home(line, town, state, postcode, code, place.country)


def _telephone(code: str, draw: Draw) -> str:
    pattern = draw.of(vocabulary().places[code].phones)
    places = pattern.count("#")
    for digit in f"{draw.below(10**places):0{places}}":
        pattern = pattern.replace("#", digit, 1)
    return pattern


def _birthday(community: Community, draw: Draw) -> dt.date | None:
    youngest, oldest = community.ages
    if draw.chance(6):
        return None
    if community is vocabulary().camp and draw.chance(12):
        youngest, oldest = 18, 34  # leaders
    return dt.date(YEAR - youngest, 6, 1) - dt.timedelta(days=draw.below(365 * (oldest - youngest + 1)))


def _as_typed(first: str, last: str, draw: Draw) -> tuple[str, str]:
    """The name as it stands in the list: somebody typed it."""
    slip = draw.below(200)
    slips = {
        0: (first.upper(), last.upper()),
        1: (first.lower(), last.lower()),
        2: (f"{first} ", last),
        3: (first, f" {last}"),
        4: ("", last),
        5: ("", last),
        6: (first, ""),
        7: (last, first),
        8: (unicodedata.normalize("NFD", first), unicodedata.normalize("NFD", last)),
        9: (f"{first}  {first[0]}.", last),
    }
    return slips.get(slip, (first, last))


@functools.lru_cache(4096)
def _for_address(name: str) -> str:
    """`Jörg Müller-Lüden` as it appears in an e-mail address: joerg-mueller-lueden."""
    plain = unicodedata.normalize("NFC", name).lower().translate(_ASCII)
    plain = unicodedata.normalize("NFD", plain).encode("ascii", "ignore").decode()
    return "-".join(_words(plain))


def _words(text: str) -> Iterator[str]:
    return (each.group() for each in re.finditer(r"[a-z]+", text))
