"""Lists in which nobody shares an address: what makes two records one person there though a name or the birthday differs.

What an agreement tells is counted in bits: how rare it is between two people at random (after Fellegi and Sunter, *A
Theory for Record Linkage*, 1969). Rare names tell more than common ones.
"""

from __future__ import annotations

from collections.abc import Mapping
from math import log2

from desktop_app.core.resemblance import (
    ADDRESS,
    ALIKE_TO,
    BORN,
    EMAIL,
    FITTING,
    FORM,
    NEARLY_ADDRESS,
    NEARLY_BORN,
    OTHER,
    PHONE,
    SAME,
    SLIP,
    TOWN,
    UNKNOWN,
    Comparing,
    Likeness,
    Name,
    common,
)
from desktop_app.core.traits import Traits
from desktop_app.core.words import Sentence

_PAIRS = 20  # so many who share an address must be known before they tell anything
_EARLY = 200  # so many tell it for good where it is clear
_STRANGERS, _CLEARLY = 0.1, 0.25  # such a part of them are different people where people live together
_LEAST, _MOST = 3.0, 10.0  # bits of a name that is the same
_LESS = {SAME: 0.0, FORM: 1.0, SLIP: 2.0, ALIKE_TO: 4.0}  # bits less where it is nearly the same
_NAME_DIFFERS, _BIRTHDAY_DIFFERS, _TOWN_DIFFERS = -3.0, -4.0, -2.0
_BIRTHDAY, _NEARLY_BIRTHDAY, _REACHED = 13.0, 7.0, 12.0
_WHERE = ((ADDRESS, 13.0), (NEARLY_ADDRESS, 10.0), (TOWN, 7.0))
_WEAKER = 1000  # points below those of any pair whose names fit


class Singles:
    """Learns whether people in a list live by themselves (`meet`), and weighs pairs whose names do not prove enough."""

    def __init__(self, comparing: Comparing, firsts: Mapping[str, int], lasts: Mapping[str, int]) -> None:
        self._comparing = comparing
        self._firsts, self._lasts = firsts, lasts
        self._count = max(1, sum(lasts.values()))
        self._wanted = log2(self._count)  # what it takes to find one among all
        self._together = self._strangers = 0

    @property
    def possible(self) -> bool:
        """Whether nothing is known so far that speaks against it."""
        return self._together < _EARLY or self._strangers < _CLEARLY * self._together

    @property
    def hold(self) -> bool:
        """Whether nearly all who share an address are the same person."""
        return self._together >= _PAIRS and self._strangers <= _STRANGERS * self._together

    def meet(self, one: Traits, other: Traits, *, same: bool) -> None:
        """Two records at one address; `same`: they are the same person."""
        if one.street == other.street and one.born and other.born and one.first and other.first:
            self._together += 1
            differ = not same and one.born != other.born and not self._comparing.slip_in_birthday(one.born, other.born)
            self._strangers += differ and self._comparing.first(one.first, other.first) not in FITTING

    def likeness(self, one: Traits, other: Traits) -> Likeness | None:
        """Why these two are the same person in such a list; None where too little agrees."""
        agreeing = (
            (one.born == other.born != "") + (one.street == other.street != "") + (one.first == other.first != "")
            + (one.last == other.last) + (one.postcode == other.postcode != "")
        )  # fmt: skip
        if agreeing < 2:
            return None
        bits, reason = self._names(one, other)
        proof: list[Sentence] = []
        for more, words in (self._born(one, other), self._place(one, other)):
            bits, proof = bits + more, proof if words is None else [*proof, words]
        for ones, others, words in ((one.emails, other.emails, EMAIL), (one.phones, other.phones, PHONE)):
            if common(ones, others):
                bits, proof = bits + _REACHED, [*proof, words]
        if bits < self._wanted or not proof:
            return None
        return Likeness(reason.value, tuple(proof), round(bits) - _WEAKER, False)

    def _names(self, one: Traits, other: Traits) -> tuple[float, Name]:
        first, last = self._comparing.first(one.first, other.first), self._comparing.last(one.last, other.last)
        if OTHER in (first, last) and self._comparing.swapped(one, other):
            return self._rare(self._lasts, one.last, other.first) + self._rare(self._firsts, one.first, other.last), (
                Name.SWAPPED
            )
        bits = self._bits(first, self._firsts, one.first, other.first)
        bits += self._bits(last, self._lasts, one.last, other.last)
        if OTHER in (first, last):
            return bits, Name.LAST if last in FITTING else Name.MARRIED if first in FITTING else Name.OTHER
        return bits, Name.PART if UNKNOWN in (first, last) else Name.SAME if first == last == SAME else Name.ALIKE

    def _bits(self, how: int, counts: Mapping[str, int], one: str, other: str) -> float:
        if how in _LESS:
            return max(0.0, self._rare(counts, one, other) - _LESS[how])
        return _NAME_DIFFERS if how == OTHER else 0.0

    def _rare(self, counts: Mapping[str, int], one: str, other: str) -> float:
        """What the commoner of two names tells."""
        return min(_MOST, max(_LEAST, log2(self._count / max(1, counts.get(one, 0), counts.get(other, 0)))))

    def _born(self, one: Traits, other: Traits) -> tuple[float, Sentence | None]:
        if not one.born or not other.born:
            return 0.0, None
        if one.born == other.born:
            return _BIRTHDAY, BORN
        slip = self._comparing.slip_in_birthday(one.born, other.born)
        return (_NEARLY_BIRTHDAY, NEARLY_BORN) if slip else (_BIRTHDAY_DIFFERS, None)

    def _place(self, one: Traits, other: Traits) -> tuple[float, Sentence | None]:
        where = self._comparing.place(one, other)
        for words, bits in _WHERE:
            if where is words:
                return bits, words
        known = (one.postcode or one.city) and (other.postcode or other.city)
        return (_TOWN_DIFFERS if known else 0.0), None
