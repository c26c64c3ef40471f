"""Whether two records are the same person: how their names go together, and what else proves it.

Names alone never do, and a shared address, telephone number or e-mail address without the name never does either: families
share them. Two birthdays that have nothing to do with each other make two people of any two records.

That holds where people live together. In a list in which nobody does, an address is as good as a name: there a record
with another first name or another birthday is the same person when everything else agrees (see `Singles`).
"""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from enum import Enum

import msgspec

from desktop_app.core.nicknames import forms
from desktop_app.core.traits import Spelling, Traits
from desktop_app.core.words import Sentence, say


class Name(Enum):
    """How two names go together."""

    SAME = say("The same name")
    FORM = say("The same name in another form")
    SLIP = say("Nearly the same name")
    ALIKE = say("Names that look alike")
    SWAPPED = say("First and last name the other way round")
    COUPLE = say("The same couple the other way round")
    MARRIED = say("The same first name, another last name")
    PART = say("The same as far as the name is known")
    LAST = say("The same last name, another first name")
    OTHER = say("Another name, but all else agrees")


class Likeness(msgspec.Struct, frozen=True, gc=False):
    """Why two records are the same person: what their names say, in words, and what proves it. `points` tells stronger
    ones from weaker ones; `sure`: name and e-mail address are the same to the letter, and nothing speaks against it."""

    reason: Sentence
    proof: tuple[Sentence, ...]
    points: int
    sure: bool


_SURE_ID = 6
_STRONG, _OWN, _WEAK = 2, 3, 1  # points: proof enough for a name that fits; what nobody else has; only with another one
_WANTED = {
    Name.SAME: _STRONG,
    Name.FORM: _STRONG,
    Name.SLIP: _STRONG,
    Name.SWAPPED: _STRONG,
    Name.COUPLE: _STRONG,
    Name.ALIKE: 2 * _STRONG,
    Name.MARRIED: 2 * _STRONG,
    Name.PART: 2 * _STRONG,
}
_KNOWN, _KNOWN_OF = 3, 4000  # a first name that so many people have, one in so many, is no slip of the hand
_LONG = 8  # letters of a name in which there may be two slips
_ALIKE = 0.85  # of 1: with much proof, names that look so much like each other are the same one


class Comparing:
    """Compares people. `firsts` says how many have a first name; into `own` come telephone numbers and e-mail addresses
    that only two records have."""

    def __init__(self, firsts: Mapping[str, int], spell: Spelling) -> None:
        from rapidfuzz.distance import OSA, JaroWinkler

        self.own: set[str] = set()
        self._firsts = firsts
        self._known = max(_KNOWN, sum(firsts.values()) // _KNOWN_OF)
        self._forms = forms(spell)
        self._distance: Callable[..., int] = OSA.distance
        self._alikeness: Callable[..., float] = JaroWinkler.similarity

    def likeness(self, one: Traits, other: Traits, *, alone: bool = False) -> Likeness | None:
        """Why these two are the same person; None where they are not, or nothing proves it. `alone`: nobody else has
        their name."""
        born = UNKNOWN if not one.born or not other.born else SAME if one.born == other.born else SLIP
        if born == SLIP and not self.slip_in_birthday(one.born, other.born):
            return None
        name = self._name(one, other)
        if name is None or (name is Name.ALIKE and born != SAME):  # families share everything else
            return None
        points, proof, email = self._proved(one, other, born)
        if alone:
            points, proof = points + _WEAK, [*proof, _ALONE]
        if points < _WANTED[name] and not (name is Name.MARRIED and born == SAME and points > _STRONG):
            return None
        sure = name is Name.SAME and email and born != SLIP and bool(one.last)
        return Likeness(name.value, tuple(proof), points + (name is Name.SAME), sure)

    # ---------------------------------------------------------------------------------------------------------- names

    def _name(self, one: Traits, other: Traits) -> Name | None:
        first, last = self.first(one.first, other.first), self.last(one.last, other.last)
        if first == OTHER or last == OTHER:
            if self.swapped(one, other):
                return Name.SWAPPED
            if first == OTHER:
                return Name.COUPLE if last == SAME and _couple(one, other) else None
            return Name.MARRIED if first in FITTING else None
        if UNKNOWN in (first, last):
            return None if first == last else Name.PART
        if ALIKE_TO in (first, last):
            return Name.ALIKE
        if SLIP in (first, last):
            return Name.SLIP
        return Name.FORM if FORM in (first, last) else Name.SAME

    def first(self, one: str, other: str) -> int:
        if one == other:
            return SAME
        if not one or not other or (min(len(one), len(other)) == 1 and one[0] == other[0]):
            return UNKNOWN
        mine, yours = one.split(), other.split()
        if "".join(mine) == "".join(yours):
            return SAME
        if _within(mine, yours):
            return FORM
        if len(mine) != len(yours) and self._is_slip(mine[0], yours[0]):
            return SLIP
        meant, said = self._forms.get(mine[0]), self._forms.get(yours[0])
        if meant is not None and said is not None and not meant.isdisjoint(said):
            return FORM
        return OTHER if self._is_known(one) and self._is_known(other) else self._slipped(one, other)

    def _is_known(self, first: str) -> bool:
        """Whether this is a first name, and no slip of the hand."""
        return first in self._forms or self._firsts.get(first, 0) >= self._known

    def last(self, one: str, other: str) -> int:
        if one == other:
            return SAME
        if not one or not other:
            return UNKNOWN
        mine, yours = one.split(), other.split()
        if "".join(mine) == "".join(yours):
            return SAME
        if _within(mine, yours):
            return FORM
        return self._slipped(one, other)

    def _slipped(self, one: str, other: str) -> int:
        if self._is_slip(one, other):
            return SLIP
        return ALIKE_TO if self._alikeness(one, other, score_cutoff=_ALIKE) >= _ALIKE else OTHER

    def swapped(self, one: Traits, other: Traits) -> bool:
        if not one.first or not other.first:
            return False
        both = {self.first(one.first, other.last), self.first(other.first, one.last)}
        return SAME in both and both <= FITTING

    def _is_slip(self, one: str, other: str) -> bool:
        shorter = min(len(one), len(other))
        slips = 2 if shorter >= _LONG else 1
        return shorter > 2 and self._distance(one, other, score_cutoff=slips) <= slips

    # ---------------------------------------------------------------------------------------------------------- proof

    def _proved(self, one: Traits, other: Traits, born: int) -> tuple[int, list[Sentence], bool]:
        """The points of everything that agrees, the words for it, and whether an e-mail address does."""
        points, proof = 0, list[Sentence]()
        if common(one.ids, other.ids):
            points, proof = _SURE_ID, [_ID]
        email = common(one.emails, other.emails)
        if born == SAME:
            points, proof = points + _STRONG, [*proof, BORN]
        if email:
            points, proof = points + (_OWN if email in self.own else _STRONG), [*proof, EMAIL]
        if phone := common(one.phones, other.phones):
            points, proof = points + (_OWN if phone in self.own else _STRONG), [*proof, PHONE]
        if where := self.place(one, other):
            points, proof = points + (_WEAK if where is TOWN else _STRONG), [*proof, where]
        if born == SLIP:
            points, proof = points + _WEAK, [*proof, NEARLY_BORN]
        if not email and self._slip_in_email(one.emails, other.emails):
            points, proof = points + _WEAK, [*proof, _NEARLY_EMAIL]
        return points, proof, bool(email)

    def place(self, one: Traits, other: Traits) -> Sentence | None:
        """What their addresses have in common. A street and number is only the same in the same town."""
        town = (one.postcode and one.postcode == other.postcode) or (one.city and one.city == other.city)
        if one.street and one.street == other.street:
            unknown = not (one.postcode or one.city) or not (other.postcode or other.city)
            near = self._is_slip(one.postcode, other.postcode) or self._is_slip(one.city, other.city)
            if town or unknown or near:
                return ADDRESS
        if town and _digits(one.street) == _digits(other.street) and self._is_slip(one.street, other.street):
            return NEARLY_ADDRESS
        return TOWN if town else None

    def slip_in_birthday(self, one: str, other: str) -> bool:
        """Day and month the other way round, one slip in the digits, or a year that is one or ten away."""
        if one[:4] == other[:4] and one[5:7] == other[8:10] and one[8:10] == other[5:7]:
            return True
        years = one[:4] + other[:4]
        if one[4:] == other[4:] and years.isdigit() and abs(int(years[:4]) - int(years[4:])) in (1, 10, 100):
            return True
        return (
            len(one) == len(other) and self._distance(one.replace("-", ""), other.replace("-", ""), score_cutoff=1) <= 1
        )

    def _slip_in_email(self, ones: Sequence[str], others: Sequence[str]) -> bool:
        """The same mailbox at another place, or one slip that is no digit: those tell namesakes apart."""
        for one in ones:
            for other in others:
                box, another = one.partition("@")[0], other.partition("@")[0]
                if _digits(box) == _digits(another) and self._distance(box, another, score_cutoff=1) <= 1:
                    return True
        return False


SAME, FORM, SLIP, ALIKE_TO, UNKNOWN, OTHER = range(6)
FITTING = {SAME, FORM, SLIP}
_ID = say("the same id")
BORN = say("the same birthday")
EMAIL = say("the same e-mail address")
PHONE = say("the same telephone number")
ADDRESS = say("the same address")
NEARLY_ADDRESS = say("nearly the same address")
TOWN = say("the same town")
NEARLY_BORN = say("nearly the same birthday")
_NEARLY_EMAIL = say("nearly the same e-mail address")
_ALONE = say("a name that nobody else has")


def _within(mine: list[str], yours: list[str]) -> bool:
    """Whether all parts of one name are parts of the other: Anna, Anna Maria; Klein, Klein Schmidt."""
    return set(mine) <= set(yours) or set(yours) <= set(mine)


def _couple(one: Traits, other: Traits) -> bool:
    """Whether two households of one name are the same two people, whoever comes first; one may be named alone."""
    if one.other is None or other.other is None or not (one.other or other.other):
        return False
    return one.other in ("", other.first) and other.other in ("", one.first)


def common(ones: Sequence[str], others: Sequence[str]) -> str:
    for one in ones:
        if one in others:
            return one
    return ""


def _digits(text: str) -> str:
    return "".join(filter(str.isdigit, text))
