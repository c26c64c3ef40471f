"""Chance that can be repeated: the same seeds always give the same draws, whatever was drawn elsewhere.

`random.Random` needs microseconds of set-up for every person; a list of a million invented people is drawn person by person, out of order,
hence this small generator: seeded by splitmix64 (Steele, Lea and Flood 2014), carried on by Knuth's MMIX line.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import TypeVar

T = TypeVar("T")

MASK = (1 << 64) - 1
_STEP = 0x9E3779B97F4A7C15


def mix(number: int) -> int:
    """Scatter `number` over 64 bits; a bijection of the 64-bit numbers."""
    number &= MASK
    number = ((number ^ (number >> 30)) * 0xBF58476D1CE4E5B9) & MASK
    number = ((number ^ (number >> 27)) * 0x94D049BB133111EB) & MASK
    return number ^ (number >> 31)


class Draw:
    """A row of draws that depends on the seeds alone."""

    __slots__ = ("_state",)

    def __init__(self, *seeds: int) -> None:
        state = 0
        for seed in seeds:
            state = mix(state + seed + _STEP)
        self._state = state

    def below(self, limit: int) -> int:
        """A number from 0 to `limit` - 1."""
        self._state = (self._state * 6364136223846793005 + 1442695040888963407) & MASK
        return (self._state >> 33) % limit

    def chance(self, percent: int) -> bool:
        """True in `percent` of a hundred draws."""
        return self.below(100) < percent

    def of(self, choices: Sequence[T]) -> T:
        """One of `choices`."""
        return choices[self.below(len(choices))]
