"""Everybody in a sync with what was chosen for them, without a widget."""

from __future__ import annotations

from collections import Counter
from collections.abc import Generator, Mapping
from heapq import merge as merge_sorted
from typing import NamedTuple

from desktop_app.core.choosing import (
    REMOVED,
    UNLINKED,
    Card,
    Going,
    cards,
    going,
    meant,
    next_choice,
    open_fields,
    side_of,
    with_field,
)
from desktop_app.core.folding import fold
from desktop_app.core.reconcile import FieldLine, Merge, Side, Standing, Way
from desktop_app.core.syncing import AS_PROPOSED, Choice, Chosen
from desktop_app.services.sync.proposal import Proposal

_SLICE = 500
_NEXT = {Side.OURS: Choice.THEIRS, Side.THEIRS: Choice.LEAVE, None: Choice.OURS}


class Found(NamedTuple):
    """Which lines are shown, in order, and which are left as they are and shown by themselves; how many are on each card,
    how many are suggested pairs, what becomes of them (and of those on each card), how many wait for somebody's decision,
    and how many somebody decided to leave just now."""

    order: list[int]
    left: list[int]
    cards: Counter[Card]
    suggested: int
    goings: Counter[Going]
    goings_on: Counter[tuple[Card, Going]]
    open: int
    leaving: int


class Lines:
    """The lines of a proposal with the choices that were made, by the ids of the lines. Lines about which there is
    nothing to say are not `found`. `adds` and `removes` say what the CRM can do."""

    def __init__(self, proposal: Proposal, choices: Mapping[str, Chosen]) -> None:
        can = proposal.provider.capabilities
        self.proposal = proposal
        self.adds, self.removes = can.create, can.no_remove is None
        self.choices = dict(choices)
        self.found = Found([], [], Counter(), 0, Counter(), Counter(), 0, 0)
        self._straws: dict[int, str] = {}

    def __getitem__(self, number: int) -> Merge:
        return self.proposal.merges[number]

    def finding(self) -> Generator[None, None, None]:
        """Look through the proposal, in slices; conflicts come first, then who is removed, changed, not linked, each by
        name."""
        ranks: list[list[tuple[str, int]]] = [[] for _ in range(7)]
        aside: list[tuple[str, int]] = []
        on_cards, goings, goings_on = Counter[Card](), Counter[Going](), Counter[tuple[Card, Going]]()
        suggested = still_open = leaving = 0
        for number, merge in enumerate(self.proposal.merges):
            if self.is_left(merge):
                aside.append((fold(merge.name), number))
                on_cards[Card.LEFT] += 1
            elif self._tells(merge):
                chosen = self.chosen(merge)
                ranks[_rank(merge)].append((fold(merge.name), number))
                found, goes = cards(merge), going(merge, chosen)
                on_cards.update(found)
                goings[goes] += 1
                goings_on.update((card, goes) for card in found)
                suggested += merge.standing is Standing.SUGGESTED
                still_open += open_fields(merge, chosen) > 0
                leaving += chosen.line is Choice.LEAVE
            if number % _SLICE == 0:
                yield
        order, left = list[int](), list[int]()
        for rank in ranks:
            yield from _sorted(rank, order)
        yield from _sorted(aside, left)
        self.found = Found(order, left, on_cards, suggested, goings, goings_on, still_open, leaving)

    def matching(
        self, card: Card | None, search: str, among: frozenset[str] | None = None
    ) -> Generator[None, None, list[int]]:
        """The lines on a card (None: all that are not left) in which every one of the words occurs, in slices; `among` are
        the ids of the only records that count."""
        wanted = fold(search).split()
        numbers: list[int] = []
        left = card is Card.LEFT
        for place, number in enumerate(self.found.left if left else self.found.order):
            merge = self[number]
            on_card = card is None or left or card in cards(merge)
            if on_card and (among is None or merge.contact in among) and self._has(number, wanted):
                numbers.append(number)
            if place % _SLICE == 0:
                yield
        return numbers

    def chosen(self, merge: Merge) -> Chosen:
        """What is chosen for a line."""
        return self.proposal.chosen(merge, self.choices)

    def is_left(self, merge: Merge) -> bool:
        """Whether somebody wanted the line left as it is: nothing else is chosen for it before it is taken up again."""
        return merge.id in self.proposal.left

    def choose(self, merge: Merge, line: FieldLine | None, asked: Choice) -> bool:
        """Choose for a line, or for a field of it; whether that is possible."""
        if self.is_left(merge):
            return False
        if line is not None:
            if line.way is Way.CANNOT or (asked is Choice.NEWER and line.newer is None):
                return False
            self._set(merge, with_field(merge, self.chosen(merge), line.key, asked))
            return True
        choice = meant(merge, asked, adds=self.adds, removes=self.removes)
        if choice is not None:
            self._set(merge, Chosen(choice))
        return choice is not None

    def choose_next(self, merge: Merge, line: FieldLine | None) -> bool:
        """Choose what comes next for a line, or for a field of it; whether that is possible."""
        chosen = self.chosen(merge)
        if line is not None:
            return self.choose(merge, line, _NEXT[side_of(line, chosen)])
        if not self.is_left(merge):
            self._set(merge, next_choice(merge, chosen, adds=self.adds, removes=self.removes))
        return not self.is_left(merge)

    def forget(self, merge: Merge) -> None:
        """Leave a line to the proposal again."""
        if not self.is_left(merge):
            self._set(merge, AS_PROPOSED)

    def _tells(self, merge: Merge) -> bool:
        if merge.standing is Standing.SAME:
            return self.proposal.lacks_id(merge)
        return merge.standing is not Standing.GONE

    def _has(self, number: int, wanted: list[str]) -> bool:
        if not wanted:
            return True
        straw = self._straws.get(number)
        if straw is None:
            merge = self[number]
            values = " ".join(str(value) for value in (*merge.ours, *merge.theirs) if value is not None)
            straw = self._straws[number] = fold(f"{merge.name} {values}")
        return all(word in straw for word in wanted)

    def _set(self, merge: Merge, chosen: Chosen) -> None:
        before, found = self.chosen(merge), self.found
        for goes, more in ((going(merge, before), -1), (going(merge, chosen), 1)):
            found.goings[goes] += more
            for card in cards(merge):
                found.goings_on[card, goes] += more
        more = (open_fields(merge, chosen) > 0) - (open_fields(merge, before) > 0)
        leaving = (chosen.line is Choice.LEAVE) - (before.line is Choice.LEAVE)
        self.found = found._replace(open=found.open + more, leaving=found.leaving + leaving)
        if chosen == AS_PROPOSED:
            self.choices.pop(merge.id, None)
        else:
            self.choices[merge.id] = chosen


def _sorted(names: list[tuple[str, int]], order: list[int]) -> Generator[None, None, None]:
    """Add the numbers to `order` by name, in slices."""
    parts: list[list[tuple[str, int]]] = []
    for start in range(0, len(names), _SLICE):
        parts.append(sorted(names[start : start + _SLICE]))
        yield
    for place, (_name, number) in enumerate(merge_sorted(*parts)):
        order.append(number)
        if place % _SLICE == 0:
            yield


def _rank(merge: Merge) -> int:
    """Where a line stands: the lower, the sooner somebody has to look at it."""
    if Card.CONFLICTS in cards(merge):
        return 0
    if merge.standing in REMOVED:
        return 1
    if merge.standing not in UNLINKED:
        return 2
    if merge.standing is Standing.SUGGESTED:
        return 3 if merge.sure else 4
    return 5 if merge.standing is Standing.NEW_THERE else 6
