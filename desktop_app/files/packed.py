"""A column's texts in as little memory as the file itself takes: joined, and taken apart again where they are looked at.

A text of its own costs Python five times what stands in it, and a million rows of twenty columns as many separate pieces,
which also have to be given back one by one.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import chain
from typing import TypeVar, overload

from desktop_app.core.collecting import uncollected

T = TypeVar("T")

PACK = 250
"""So many texts are joined."""

BETWEEN = "\x1f"
"""What stands between them: ASCII's own sign for that, which spreadsheets do not hold."""


class Packed(Sequence[T]):
    """A long sequence whose items are made a pack at a time, when they are looked at."""

    def __init__(self) -> None:
        self._made: tuple[int, list[T]] = -1, []  # the pack that was looked at last

    def _make(self, number: int) -> list[T]:
        """The items of a pack; the last one may be shorter."""
        raise NotImplementedError

    def _pack(self, number: int) -> list[T]:
        made, items = self._made
        if made != number:
            items = self._make(number)
            self._made = number, items
        return items

    @overload
    def __getitem__(self, place: int) -> T: ...
    @overload
    def __getitem__(self, place: slice) -> list[T]: ...
    def __getitem__(self, place: int | slice) -> T | list[T]:
        if isinstance(place, slice):
            start, stop, step = place.indices(len(self))
            first, within = divmod(start, PACK)
            if 0 < stop - start <= PACK - within:  # all in one pack
                items = self._pack(first)
            else:
                items = [*chain.from_iterable(map(self._pack, range(first, -(-stop // PACK))))]
            return items[within : stop - first * PACK : step]
        if not -len(self) <= place < len(self):
            raise IndexError(place)
        number, within = divmod(place if place >= 0 else len(self) + place, PACK)
        return self._pack(number)[within]

    def __iter__(self) -> Iterator[T]:
        return chain.from_iterable(map(self._pack, range(-(-len(self) // PACK))))

    def __eq__(self, other: object) -> bool:
        return list(self) == other

    __hash__ = None  # type: ignore[assignment]  # columns are compared, never a key


class Texts(Packed[str]):
    """The texts of a column, which grows at its end."""

    def __init__(self, texts: Sequence[str] = ()) -> None:
        super().__init__()
        self._packs: list[str | list[str]] = uncollected([])
        self._rest: list[str] = []
        self.extend(texts)

    def __len__(self) -> int:
        return len(self._packs) * PACK + len(self._rest)

    def extend(self, texts: Sequence[str]) -> None:
        """Add texts at the end."""
        self._made = -1, []
        if len(texts) == PACK and not self._rest:
            self._packs.append(self._joined(texts))
            return
        self._rest += texts
        while len(self._rest) >= PACK:
            self._packs.append(self._joined(self._rest[:PACK]))
            del self._rest[:PACK]

    def joined(self, number: int) -> str | None:
        """A whole pack (by its number), joined by `BETWEEN`; None where there is none, or where it is not joined."""
        pack = self._packs[number] if number < len(self._packs) else None
        return pack if isinstance(pack, str) else None

    def _joined(self, texts: Sequence[str]) -> str | list[str]:
        """A pack: the one before where it holds the same; the texts themselves where one has that very sign in it."""
        joined = BETWEEN.join(texts)
        if joined.count(BETWEEN) != PACK - 1:
            return [*texts]
        return self._packs[-1] if self._packs and self._packs[-1] == joined else joined

    def pack(self, number: int) -> list[str]:
        """The texts of a pack (by its number); the last one may be shorter."""
        pack = self._packs[number] if number < len(self._packs) else self._rest
        return pack.split(BETWEEN) if isinstance(pack, str) else pack

    _make = pack
