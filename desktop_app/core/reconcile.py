"""Three-way merge of a person of ours, a record of theirs, and what both last agreed on: field by field, data in, data out.

What moved on one side alone goes to the other; what moved on both differently is a conflict, lists excepted, whose
elements are merged one by one. Never having met is having agreed on nothing: what only one side has goes to the other.
Nobody is asked where there is nothing to choose: what a side cannot keep is noted, and stays where it stands. Deleting
is never passed on by itself, and who was edited on the other side since may be made anew: edit beats delete.

Consent: whoever withdrew it on either side has withdrawn it; an older consent there does not count. A consent that is
known to be the newer one is a person's decision. An archived record takes nothing, and counts as a consent withdrawn
(Kulea: archiving unsubscribes for good, Rest API, *archive a contact*).
"""

from __future__ import annotations

from collections.abc import Callable, Generator, Iterable, Mapping
from datetime import datetime
from enum import StrEnum

import msgspec

from desktop_app.core.agreement import NOTHING, Agreed, Ended, Link
from desktop_app.core.contact import Contact, Value
from desktop_app.core.fields import Common, FieldType
from desktop_app.core.pairing import Pair, Pairing
from desktop_app.core.table import ContactTable
from desktop_app.core.words import Sentence

MERGES = 50
"""Pairs of records between two pauses."""


class Way(StrEnum):
    """Which way a field's value goes. BOTH: a list takes and gives elements. CANNOT: the side that lacks it cannot keep
    it."""

    TAKE = "take"
    SEND = "send"
    BOTH = "both"
    CONFLICT = "conflict"
    CANNOT = "cannot"


class Side(StrEnum):
    OURS = "ours"
    THEIRS = "theirs"


class FieldLine(msgspec.Struct, frozen=True, gc=False):
    """A field in which the two records are not in step; values in our form, `key` is our field's, `place` that of its pair.

    `here` and `there` are what each side holds afterwards when things go their `way`. `not_here` says why their value
    cannot be kept here, `not_there` why ours cannot be kept there (None: it can). `newer` is the side that was changed
    last, where both times are known: theirs is when the record was changed at all. `withdrawn`: a consent that somebody
    took back, which only a choice for this very field gives again.
    """

    key: str
    way: Way
    ours: Value
    theirs: Value
    here: Value
    there: Value
    not_here: Sentence | None = None
    not_there: Sentence | None = None
    newer: Side | None = None
    place: int = 0
    withdrawn: bool = False


class Standing(StrEnum):
    """How a person stands between the two sides. SUGGESTED: not linked, and said to be the same person."""

    SAME = "same"
    DIFFERS = "differs"
    CONFLICT = "conflict"
    SUGGESTED = "suggested"
    NEW_HERE = "new_here"
    NEW_THERE = "new_there"
    REMOVED_HERE = "removed_here"
    REMOVED_THERE = "removed_there"
    GONE = "gone"  # from both sides


class Merge(msgspec.Struct, frozen=True, gc=False):
    """What comes of one person on both sides. `ours` and `theirs` are the values as seen, in our form and in the order of
    the pairs; empty where that side has no record. `edited`: who is still there was changed since both agreed, though
    the other side removed them. `note` holds for the whole record. `why` says what makes two the same person, and `proof`
    what agrees besides; of who is on one side alone, `why` says that somebody on the other may be the same.
    """

    standing: Standing
    name: str
    person: str | None
    contact: str | None
    lines: tuple[FieldLine, ...] = ()
    ours: tuple[Value, ...] = ()
    theirs: tuple[Value, ...] = ()
    our_version: str | None = None
    their_version: str | None = None
    agreed: Agreed = NOTHING
    edited: bool = False
    note: Sentence | None = None
    why: Sentence | None = None
    sure: bool = True
    proof: tuple[Sentence, ...] = ()

    @property
    def id(self) -> str:
        """Unique within a reconciliation."""
        return f"{self.person or ''}|{self.contact or ''}"


class Known(msgspec.Struct, frozen=True):
    """What is known of one pair of records besides their values: when our fields were changed last (by key), and when
    their record was (ISO 8601); what the CRM lets nobody change in it (by their key)."""

    ours_changed: Mapping[str, str] = {}
    theirs_changed: str | None = None
    locked: Mapping[str, Sentence] = {}


UNKNOWN = Known()


class Reconciler:
    """Compares records of two sides."""

    def __init__(self, pairing: Pairing, ended: Ended | None = None) -> None:
        self.pairing = pairing
        self._ended = ended

    def merge(self, agreed: Agreed, ours: Contact, theirs: Contact, known: Known = UNKNOWN) -> Merge:
        """What comes of two records that are the same person."""
        over = self._over(theirs)
        frozen = self.pairing.theirs.frozen(theirs.values)
        mine = tuple(ours.get(pair.key) for pair in self.pairing.pairs)
        seen = tuple(
            pair.seen(theirs.get(pair.theirs.key), value) if frozen is None or not pair.consent else False
            for pair, value in zip(self.pairing.pairs, mine, strict=True)
        )
        lines: list[FieldLine] = []
        for place, (pair, here, there) in enumerate(zip(self.pairing.pairs, mine, seen, strict=True)):
            if here == there or (over and there is None):
                continue
            line = decided(pair, here, there, agreed)
            if line is not None:
                reason = known.locked.get(pair.theirs.key) or frozen or (over.sentence if over else None)
                lines.append(_possible(pair, line, place, theirs.get(pair.theirs.key), reason, known, agreed))
        return Merge(
            _standing(lines),
            self.pairing.ours.name_of(ours.values) or self.pairing.theirs.name_of(theirs.values),
            ours.id,
            theirs.id,
            tuple(lines),
            mine,
            mine if seen == mine else seen,
            ours.version,
            theirs.version,
            agreed,
            note=frozen or (over.sentence if over else None),
        )

    def without_theirs(self, link: Link, ours: Contact) -> Merge:
        """What comes of a person whose record at the account is gone."""
        mine = tuple(ours.get(pair.key) for pair in self.pairing.pairs)
        edited = any(
            not pair.same(value, link.agreed.here(pair.key))
            for pair, value in zip(self.pairing.pairs, mine, strict=True)
        )
        name = self.pairing.ours.name_of(ours.values)
        return Merge(Standing.REMOVED_THERE, name, ours.id, link.contact, ours=mine, our_version=ours.version,
                     agreed=link.agreed, edited=edited)  # fmt: skip

    def without_ours(self, link: Link, theirs: Contact) -> Merge:
        """What comes of a record whose person was removed here."""
        seen = self.seen(theirs)
        edited = not self._over(theirs) and any(
            not pair.same(value, link.agreed.there(pair.key))
            for pair, value in zip(self.pairing.pairs, seen, strict=True)
        )
        name = self.pairing.theirs.name_of(theirs.values)
        return Merge(Standing.REMOVED_HERE, name, link.person, theirs.id, theirs=seen, their_version=theirs.version,
                     agreed=link.agreed, edited=edited)  # fmt: skip

    def new_here(self, ours: Contact) -> Merge:
        """A person whom the account does not have."""
        mine = tuple(ours.get(pair.key) for pair in self.pairing.pairs)
        name = self.pairing.ours.name_of(ours.values)
        return Merge(Standing.NEW_HERE, name, ours.id, None, ours=mine, our_version=ours.version)

    def new_there(self, theirs: Contact) -> Merge:
        """A record whom *Our contacts* does not have; one that is over is not sure to be wanted."""
        name, over = self.pairing.theirs.name_of(theirs.values), self._over(theirs)
        return Merge(Standing.NEW_THERE, name, None, theirs.id, theirs=self.seen(theirs), their_version=theirs.version,
                     note=over.sentence if over else None, sure=over is None)  # fmt: skip

    def seen(self, theirs: Contact) -> tuple[Value, ...]:
        """A record's values as ours would hold them, in the order of the pairs."""
        return tuple(pair.seen(theirs.get(pair.theirs.key)) for pair in self.pairing.pairs)

    def reconcile(
        self, links: Iterable[Link], ours: ContactTable, theirs: ContactTable
    ) -> Generator[None, None, list[Merge]]:
        """What comes of everybody who is linked, in slices; whoever is in step and known to be is left away."""
        unchanged = self._unchanged(ours, theirs)
        merges: list[Merge] = []
        for number, link in enumerate(links, 1):
            person, contact = ours.position(link.person), theirs.position(link.contact)
            if person is None or contact is None or not unchanged(link, person, contact):
                merges.append(self._linked(link, ours.contact(link.person), theirs.contact(link.contact)))
            if number % MERGES == 0:
                yield
        return merges

    def _linked(self, link: Link, ours: Contact | None, theirs: Contact | None) -> Merge:
        if ours is not None and theirs is not None:
            return self.merge(link.agreed, ours, theirs)
        if ours is not None:
            return self.without_theirs(link, ours)
        if theirs is not None:
            return self.without_ours(link, theirs)
        return Merge(Standing.GONE, "", link.person, link.contact, agreed=link.agreed)

    def _unchanged(self, ours: ContactTable, theirs: ContactTable) -> Callable[[Link, int, int], bool]:
        """Whether two linked records hold the same and agreed on it, looked up without making records of them."""
        columns = [(pair.key, ours.columns[pair.key], theirs.columns[pair.theirs.key]) for pair in self.pairing.pairs]
        archived = theirs.fields.common(Common.ARCHIVED)
        away = None if archived is None or archived.reason is None else theirs.columns[archived.key]

        def unchanged(link: Link, person: int, contact: int) -> bool:
            agreed = link.agreed
            if agreed.theirs or agreed.their_version != theirs.versions[contact]:
                return False
            get = agreed.ours.get
            for key, mine, other in columns:
                value = mine[person]
                if value != other[contact] or value != get(key):
                    return False
            return away is None or away[contact] is not True

        return unchanged

    def _over(self, theirs: Contact) -> Ended | None:
        ended = self._ended
        return ended if ended is not None and theirs.get(ended.key) == ended.value else None


def _standing(lines: Iterable[FieldLine]) -> Standing:
    """What only cannot be kept is no difference: there is nothing to do about it."""
    ways = {line.way for line in lines} - {Way.CANNOT}
    return Standing.CONFLICT if Way.CONFLICT in ways else Standing.DIFFERS if ways else Standing.SAME


def decided(pair: Pair, ours: Value, theirs: Value, agreed: Agreed) -> FieldLine | None:
    """Which way a field goes, whatever the sides can keep; None where nothing needs to be done."""
    if pair.same(ours, theirs):
        return None
    before_here, before_there = agreed.here(pair.key), agreed.there(pair.key)
    moved_here, moved_there = not pair.same(ours, before_here), not pair.same(theirs, before_there)
    if not moved_here and not moved_there:
        return None  # the same in two forms
    if pair.ours.type is FieldType.LIST:
        return _merged(pair, ours, theirs, before_here, before_there)
    if moved_here and moved_there:
        return _withdrawn(pair, ours, theirs) or _one_sided(pair, ours, theirs)
    if moved_there:
        return FieldLine(pair.key, Way.TAKE, ours, theirs, theirs, theirs)
    return FieldLine(pair.key, Way.SEND, ours, theirs, ours, ours)


def _one_sided(pair: Pair, ours: Value, theirs: Value) -> FieldLine:
    """Both moved. What one side has lost and the other changed is kept: edit beats delete."""
    if ours is None:
        return FieldLine(pair.key, Way.TAKE, ours, theirs, theirs, theirs)
    if theirs is None:
        return FieldLine(pair.key, Way.SEND, ours, theirs, ours, ours)
    return FieldLine(pair.key, Way.CONFLICT, ours, theirs, ours, theirs)


def _withdrawn(pair: Pair, ours: Value, theirs: Value) -> FieldLine | None:
    if not pair.consent or False not in (ours, theirs):
        return None
    way = Way.SEND if ours is False else Way.TAKE
    return FieldLine(pair.key, way, ours, theirs, False, False)


def _merged(pair: Pair, ours: Value, theirs: Value, before_here: Value, before_there: Value) -> FieldLine | None:
    """A list takes and gives, each element by itself."""
    here = _moved(ours, before_there, theirs)
    there = _moved(theirs, before_here, ours)
    takes, gives = not pair.same(here, ours), not pair.same(there, theirs)
    if not takes and not gives:
        return None
    return FieldLine(
        pair.key, Way.BOTH if takes and gives else Way.TAKE if takes else Way.SEND, ours, theirs, here, there
    )


def _elements(value: Value) -> tuple[str, ...]:
    return value if isinstance(value, tuple) else () if value is None else (str(value),)


def _moved(value: Value, before: Value, after: Value) -> Value:
    """A list after the other side's went from `before` to `after`."""
    gone = set(_elements(before)) - set(_elements(after))
    added = [each for each in _elements(after) if each not in _elements(before)]
    return tuple(dict.fromkeys([*(each for each in _elements(value) if each not in gone), *added])) or None


def _possible(
    pair: Pair,
    line: FieldLine,
    place: int,
    present: Value,
    locked: Sentence | None,
    known: Known,
    agreed: Agreed,
) -> FieldLine:
    """The line with what the sides cannot keep: nobody is asked what cannot be, and nothing is sent in vain."""
    not_here = pair.not_here(line.here if line.way is Way.BOTH else line.theirs, line.ours)
    given = line.there if line.way is Way.BOTH else line.ours
    not_there = locked or pair.not_there(given, present, line.theirs)
    way, here, there, newer = line.way, line.here, line.there, _newer(line, known)
    if pair.consent and _given_later(line, newer, agreed):
        way, here, there = Way.CONFLICT, line.ours, line.theirs
    if way is Way.BOTH and not_there is not None:
        way, there = Way.TAKE, line.theirs
    if way is Way.BOTH and not_here is not None:
        way, here = Way.SEND, line.ours
    blocked = {Way.TAKE: not_here, Way.SEND: not_there, Way.CONFLICT: not_here or not_there}.get(way)
    if blocked is not None:
        way, here, there = Way.CANNOT, line.ours, line.theirs
    withdrawn = pair.consent and way in (Way.TAKE, Way.SEND) and here is False
    return FieldLine(line.key, way, line.ours, line.theirs, here, there, not_here, not_there, newer, place, withdrawn)


def _newer(line: FieldLine, known: Known) -> Side | None:
    ours, theirs = known.ours_changed.get(line.key), known.theirs_changed
    if ours is None or theirs is None:
        return None
    one, other = datetime.fromisoformat(ours), datetime.fromisoformat(theirs)
    return None if one == other else Side.OURS if one > other else Side.THEIRS


def _given_later(line: FieldLine, newer: Side | None, agreed: Agreed) -> bool:
    """Whether a consent is known to be newer than the withdrawal that would overrule it: it was given since both agreed,
    and after the other side was changed."""
    if line.way is Way.TAKE:
        return line.here is False and line.ours is True and agreed.here(line.key) is not True and newer is Side.OURS
    given = line.way is Way.SEND and line.there is False and line.theirs is True
    return given and agreed.there(line.key) is not True and newer is Side.THEIRS
