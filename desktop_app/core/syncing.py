"""From reconciled people to changes on both sides, and from what came of them to what both agree on then.

Every change goes through a plan that a person sees. What is agreed on is noted only for what is known to stand on both
sides: whatever was refused, lost or left open is found again the next time.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from enum import StrEnum

import msgspec

from desktop_app.core.agreement import NOTHING, Agreed, taken_over
from desktop_app.core.changes import Change, Kind
from desktop_app.core.contact import Contact, Value
from desktop_app.core.fields import FieldSet
from desktop_app.core.pairing import Pair, Pairing
from desktop_app.core.reconcile import FieldLine, Merge, Side, Standing, Way
from desktop_app.core.values import OneOf, lacking, problems_of
from desktop_app.core.words import Sentence, say


class Choice(StrEnum):
    """What a person decided. For a field or a whole line: OURS, THEIRS, NEWER (where known) or LEAVE it as it is. For a
    line alone: LINK two who are said to be the same; ANEW adds whom the other side lacks, be they new or removed there;
    REMOVE passes a removal on; PART forgets the link and keeps whoever is there: two who are there are two people then."""

    OURS = "ours"
    THEIRS = "theirs"
    NEWER = "newer"
    LEAVE = "leave"
    LINK = "link"
    ANEW = "anew"
    REMOVE = "remove"
    PART = "part"


class Chosen(msgspec.Struct, frozen=True, omit_defaults=True, gc=False):
    """The choices for one line: for all of it, and for single fields by our key, which come first."""

    line: Choice | None = None
    fields: Mapping[str, Choice] = {}


AS_PROPOSED = Chosen()
LEFT = Chosen(Choice.LEAVE)


def proposed(merge: Merge) -> Choice | None:
    """What becomes of a line where nobody chooses: None lets its fields go their ways."""
    if merge.standing is Standing.SUGGESTED:
        return Choice.LINK if merge.sure else Choice.LEAVE
    if merge.standing in (Standing.NEW_HERE, Standing.NEW_THERE):
        return Choice.ANEW if merge.sure else Choice.LEAVE
    if merge.standing in (Standing.REMOVED_HERE, Standing.REMOVED_THERE):
        return Choice.ANEW if merge.edited else Choice.LEAVE
    return Choice.PART if merge.standing is Standing.GONE else None


class Step(msgspec.Struct, frozen=True, gc=False):
    """What is to happen with one line: at most one change of values on each side, and with the link.

    `here` and `there` are the values that stand on the two sides afterwards, in our form and in the order of the pairs;
    at the places in `open` it is not settled what is to stand. `linked` says whose record is then whose person, `parted`
    that the link ends.
    """

    merge: Merge
    ours: Change | None = None
    theirs: Change | None = None
    here: tuple[Value, ...] = ()
    there: tuple[Value, ...] = ()
    open: frozenset[int] = frozenset()
    linked: bool = False
    parted: bool = False

    @property
    def apart(self) -> bool:
        """Whether a person said that these two are not the same."""
        return self.parted and self.merge.standing in _TWO

    @property
    def settled(self) -> bool:
        """Whether nothing of it waits for anybody's decision."""
        return not any(line.way is Way.CONFLICT and line.place in self.open for line in self.merge.lines)


_TWO = frozenset({Standing.SAME, Standing.DIFFERS, Standing.CONFLICT, Standing.SUGGESTED})


class Sides(msgspec.Struct, frozen=True):
    """What the two sides want of a record, where theirs is (see `taken_over`), and whether an id is that of one of our
    people."""

    pairing: Pairing
    ours_need: OneOf | None
    theirs_need: OneOf | None
    place: str
    is_ours: Callable[[str], bool] = lambda id: False


_FROM_THERE = say("Changed there")
_FROM_HERE = say("Changed in Our contacts")
_NEW_THERE = say("New there")
_NEW_HERE = say("New in Our contacts")
_AGAIN = say("Removed on one side, edited on the other since")
_REMOVED_THERE = say("Removed there")
_REMOVED_HERE = say("Removed from Our contacts")


def step(
    sides: Sides, merge: Merge, chosen: Chosen, ours: Mapping[str, Value] | None, theirs: Mapping[str, Value] | None
) -> Step | None:
    """What happens with a line by these choices; None: nothing. `ours` and `theirs` are the records' own values as they
    were when it was reconciled, None for a side that has none."""
    choice = chosen.line if chosen.line is not None else proposed(merge)
    if choice is Choice.LEAVE:
        return None
    if choice is Choice.PART:
        return Step(merge, parted=True)
    if choice is Choice.REMOVE:
        return _removing(merge, ours, theirs)
    if ours is not None and theirs is not None:
        return _merging(sides, merge, chosen, ours, theirs)
    if choice is not Choice.ANEW:
        return None
    return _taking(sides, merge, theirs) if theirs is not None else _sending(sides, merge, ours or {})


def _merging(
    sides: Sides, merge: Merge, chosen: Chosen, ours: Mapping[str, Value], theirs: Mapping[str, Value]
) -> Step:
    here, there, open = list(merge.ours), list(merge.theirs), set[int]()
    for line in merge.lines:
        ends = ended_by(line, choice_for(line, chosen))
        if ends is None:
            open.add(line.place)
        else:
            here[line.place], there[line.place] = ends
    pairs = sides.pairing.pairs
    mine = {p.key: v for p, v, was in zip(pairs, here, merge.ours, strict=True) if not p.same(v, was)}
    native: dict[str, Value] = {}
    for pair, value, was in zip(pairs, there, merge.theirs, strict=True):
        if not pair.same(value, was):
            native[pair.theirs.key] = pair.written(value, theirs.get(pair.theirs.key), was)
    return Step(
        merge,
        _changed(merge, mine, ours, sides.pairing.ours, sides.ours_need, merge.person, merge.our_version, _FROM_THERE),
        _changed(
            merge,
            native,
            theirs,
            sides.pairing.theirs,
            sides.theirs_need,
            merge.contact,
            merge.their_version,
            _FROM_HERE,
        ),
        tuple(here),
        tuple(there),
        frozenset(open),
        linked=True,
    )


def choice_for(line: FieldLine, chosen: Chosen) -> Choice | None:
    """What was chosen for a field: for it alone, else with its line."""
    return chosen.fields.get(line.key, None if line.withdrawn else chosen.line)


def ended_by(line: FieldLine, choice: Choice | None) -> tuple[Value, Value] | None:
    """What stands here and there once a field is decided; None while it is not, or where a side could not keep it."""
    if choice is Choice.NEWER and line.newer is not None:
        choice = Choice.OURS if line.newer is Side.OURS else Choice.THEIRS
    if choice is Choice.OURS and line.not_there is None:
        return line.ours, line.ours
    if choice is Choice.THEIRS and line.not_here is None:
        return line.theirs, line.theirs
    if choice is Choice.LEAVE or line.way in (Way.CONFLICT, Way.CANNOT):
        return None
    return line.here, line.there


def _changed(
    merge: Merge,
    after: dict[str, Value],
    before: Mapping[str, Value],
    fields: FieldSet,
    need: OneOf | None,
    id: str | None,
    version: str | None,
    why: Sentence,
) -> Change | None:
    if not after:
        return None
    problems = problems_of(fields, after, new=False) | lacking(need, {**before, **after})
    return Change(
        merge.id,
        Kind.PROBLEM if problems else Kind.CHANGED,
        merge.name,
        why,
        id,
        version,
        {key: before.get(key) for key in after},
        after,
        notes=problems,
    )


def _taking(sides: Sides, merge: Merge, theirs: Mapping[str, Value]) -> Step:
    """Somebody of theirs becomes a person here. Who was here before gets their id back."""
    values = sides.pairing.new_here(theirs)
    here = tuple(values.get(pair.key) for pair in sides.pairing.pairs)
    person = merge.person or taken_over(sides.place, merge.contact or "", sides.is_ours)
    why = _AGAIN if merge.standing is Standing.REMOVED_HERE else _NEW_THERE
    change = _new(merge, values, sides.pairing.ours, sides.ours_need, why, person)
    open = _unlike(sides.pairing.pairs, here, merge.theirs)
    fresh = msgspec.structs.replace(merge, person=person, agreed=NOTHING)
    return Step(fresh, ours=change, here=here, there=merge.theirs, open=open, linked=True)


def _sending(sides: Sides, merge: Merge, ours: Mapping[str, Value]) -> Step:
    """A person of ours becomes a record there. What the CRM has to ask about new people is no where nothing is said."""
    fields = sides.pairing.theirs
    values = sides.pairing.new_there(ours)
    values |= {field.key: False for field in fields if field.asked is not None and field.key not in values}
    pairs = sides.pairing.pairs
    there = tuple(pair.seen(values.get(pair.theirs.key), mine) for pair, mine in zip(pairs, merge.ours, strict=True))
    why = _AGAIN if merge.standing is Standing.REMOVED_THERE else _NEW_HERE
    change = _new(merge, values, fields, sides.theirs_need, why, None)
    fresh = msgspec.structs.replace(merge, agreed=NOTHING)
    said = {place for place, pair in enumerate(pairs) if pair.theirs.asked is not None and merge.ours[place] is None}
    open = _unlike(pairs, merge.ours, there) - said  # no is said there, and nothing here: nobody withdrew anything
    return Step(fresh, theirs=change, here=merge.ours, there=there, open=open, linked=True)


def _new(
    merge: Merge,
    values: dict[str, Value],
    fields: FieldSet,
    need: OneOf | None,
    why: Sentence,
    identity: str | None,
) -> Change:
    problems = problems_of(fields, values, new=True) | lacking(need, values)
    kind = Kind.PROBLEM if problems else Kind.NEW
    return Change(merge.id, kind, merge.name, why, after=values, identity=identity, notes=problems)


def _removing(merge: Merge, ours: Mapping[str, Value] | None, theirs: Mapping[str, Value] | None) -> Step | None:
    """A removal is passed on, because a person said so."""
    if (ours is None) == (theirs is None):
        return None
    if ours is not None:
        gone = Change(merge.id, Kind.REMOVED, merge.name, _REMOVED_THERE, merge.person, merge.our_version, dict(ours))
        return Step(merge, ours=gone, parted=True)
    before = dict(theirs or {})
    gone = Change(merge.id, Kind.REMOVED, merge.name, _REMOVED_HERE, merge.contact, merge.their_version, before)
    return Step(merge, theirs=gone, parted=True)


def _unlike(pairs: Iterable[Pair], here: tuple[Value, ...], there: tuple[Value, ...]) -> frozenset[int]:
    sides = enumerate(zip(pairs, here, there, strict=True))
    return frozenset(place for place, (pair, one, other) in sides if not pair.same(one, other))


class Done(msgspec.Struct, frozen=True):
    """What is known to have come of one side's change: it stands, and the record as it was read back (None: it was not).
    `already`: it stood before we came, so that what is in the record is not just our values in that side's form."""

    record: Contact | None = None
    already: bool = False


def agreed_after(step: Step, pairing: Pairing, ours: Done | None, theirs: Done | None, at: str) -> Agreed:
    """What both sides agree on after a step: of every field that stands as it was decided, what stands here and there.

    `ours` and `theirs` are None where that side's change is not known to have been carried out (or there was none). A
    field that was to be written and was not keeps its last agreement, so that the edit is found again.
    """
    merge, base = step.merge, step.merge.agreed
    here: dict[str, Value] = {}
    there: dict[str, Value] = {}
    mine, other = _values(merge.ours, step.here), _values(merge.theirs, step.there)
    for place, pair in enumerate(pairing.pairs):
        one, two = step.here[place], step.there[place]
        wrote_here, wrote_there = not pair.same(one, mine[place]), not pair.same(two, other[place])
        read = two
        if wrote_there and theirs is not None and theirs.record is not None:
            read = pair.seen(theirs.record.get(pair.theirs.key), one)
        lost = (wrote_here and ours is None) or (wrote_there and theirs is None)
        foreign = theirs is not None and theirs.already and not pair.same(read, two)
        unclear = not (pair.same(one, two) or wrote_here or wrote_there)
        if place in step.open or lost or foreign or unclear:
            one, read = base.here(pair.key), base.there(pair.key)
        if one is not None:
            here[pair.key] = one
        if read != one:
            there[pair.key] = read
    return Agreed(here, there, _version(ours, merge.our_version), _their_version(step, pairing, theirs), at)


def _values(seen: tuple[Value, ...], after: tuple[Value, ...]) -> tuple[Value, ...]:
    """The values before; a side that had no record held nothing."""
    return seen or (None,) * len(after)


def _version(done: Done | None, seen: str | None) -> str | None:
    return seen if done is None else None if done.record is None else done.record.version


def _their_version(step: Step, pairing: Pairing, theirs: Done | None) -> str | None:
    """The version of theirs that was taken over as a whole: that of the record that was read back only if nobody edited
    it in between."""
    record = processed(step, pairing, theirs)
    return step.merge.their_version if record is None else record.version


def processed(step: Step, pairing: Pairing, theirs: Done | None) -> Contact | None:
    """The record of theirs that was read back after our change, if there is nothing in it that is not in step."""
    if theirs is None or theirs.record is None:
        return None
    before = _values(step.merge.theirs, step.there)
    for place, pair in enumerate(pairing.pairs):
        untouched = pair.same(step.there[place], before[place])
        seen = pair.seen(theirs.record.get(pair.theirs.key), step.here[place])
        if untouched and not pair.same(seen, before[place]):
            return None
    return theirs.record
