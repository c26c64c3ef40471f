"""What can be chosen for the lines of a sync, and what a choice comes to, before any plan is made of it."""

from __future__ import annotations

from collections.abc import Generator, Iterable
from enum import StrEnum

from desktop_app.core.reconcile import MERGES, FieldLine, Merge, Side, Standing, Way
from desktop_app.core.syncing import AS_PROPOSED, LEFT, Choice, Chosen, choice_for, ended_by, proposed

ONE_SIDED = frozenset({Standing.NEW_HERE, Standing.NEW_THERE, Standing.REMOVED_HERE, Standing.REMOVED_THERE})
UNLINKED = frozenset({Standing.SUGGESTED, Standing.NEW_HERE, Standing.NEW_THERE})
REMOVED = frozenset({Standing.REMOVED_HERE, Standing.REMOVED_THERE})
LINKED = frozenset({Standing.SAME, Standing.DIFFERS, Standing.CONFLICT})


class Going(StrEnum):
    """What becomes of a line. CHOOSE: something of it is open and stays as it is; what is not open goes its way."""

    SEND = "send"
    TAKE = "take"
    BOTH = "both"
    CHOOSE = "choose"
    LINK = "link"
    ADD_HERE = "add_here"
    ADD_THERE = "add_there"
    REMOVE_HERE = "remove_here"
    REMOVE_THERE = "remove_there"
    PART = "part"
    LEAVE = "leave"


class Card(StrEnum):
    """The cards above the lines of a sync; a line may be on several. LEFT: somebody wants it left as it is, and it is on
    no other."""

    NOT_LINKED = "not_linked"
    CHANGED_THERE = "changed_there"
    CHANGED_HERE = "changed_here"
    CONFLICTS = "conflicts"
    REMOVED = "removed_aside"
    LEFT = "left_alone"


def cards(merge: Merge) -> frozenset[Card]:
    """The cards that a line is on, whatever was chosen."""
    if merge.standing in UNLINKED:
        found = {Card.NOT_LINKED}
    elif merge.standing in REMOVED:
        return frozenset({Card.REMOVED})
    else:
        found = set[Card]()
        for line in merge.lines:
            if line.way in (Way.TAKE, Way.BOTH):
                found.add(Card.CHANGED_THERE)
            if line.way in (Way.SEND, Way.BOTH):
                found.add(Card.CHANGED_HERE)
    if any(line.way is Way.CONFLICT for line in merge.lines):
        found.add(Card.CONFLICTS)
    return frozenset(found)


def going(merge: Merge, chosen: Chosen = AS_PROPOSED) -> Going:
    """What becomes of a line by these choices."""
    choice = chosen.line if chosen.line is not None else proposed(merge)
    if choice is Choice.PART:
        return Going.PART
    if choice is Choice.LEAVE:
        return Going.LEAVE
    if merge.standing in ONE_SIDED:
        here = merge.standing in (Standing.NEW_HERE, Standing.REMOVED_THERE)
        if choice is Choice.REMOVE:
            return Going.REMOVE_HERE if here else Going.REMOVE_THERE
        return (Going.ADD_THERE if here else Going.ADD_HERE) if choice is Choice.ANEW else Going.LEAVE
    if merge.standing is Standing.SUGGESTED:
        return Going.LINK
    return _fields_going(merge, chosen)


def _fields_going(merge: Merge, chosen: Chosen) -> Going:
    if open_fields(merge, chosen):
        return Going.CHOOSE
    takes = sends = False
    for line in merge.lines:
        ends = ended_by(line, choice_for(line, chosen))
        if ends is not None:
            takes, sends = takes or ends[0] != line.ours, sends or ends[1] != line.theirs
    if takes and sends:
        return Going.BOTH
    return Going.TAKE if takes else Going.SEND if sends else Going.LEAVE if merge.lines else Going.LINK


def open_fields(merge: Merge, chosen: Chosen = AS_PROPOSED) -> int:
    """How many fields of a line wait for a decision that was not made."""
    if chosen.line in (Choice.LEAVE, Choice.PART) or (chosen.line is None and proposed(merge) is Choice.LEAVE):
        return 0
    conflicts = (line for line in merge.lines if line.way is Way.CONFLICT)
    return sum(
        choice is not Choice.LEAVE and ended_by(line, choice) is None
        for line, choice in ((line, choice_for(line, chosen)) for line in conflicts)
    )


def side_of(line: FieldLine, chosen: Chosen) -> Side | None:
    """Whose value of a field is to stand on both sides; None where each keeps its own, or both are joined."""
    ends = ended_by(line, choice_for(line, chosen))
    if ends is None or ends[0] != ends[1]:
        return None
    return Side.OURS if ends[0] == line.ours else Side.THEIRS if ends[0] == line.theirs else None


def newer_known(merge: Merge) -> bool:
    """Whether it is known of every field that differs which side was changed last."""
    lines = moving(merge)
    return bool(lines) and all(line.newer is not None for line in lines)


def options(merge: Merge, *, adds: bool, removes: bool) -> tuple[Choice, ...]:
    """What can be chosen for a whole line, the proposal first; `adds` and `removes` say what the CRM can do."""
    if merge.standing in (Standing.NEW_HERE, Standing.NEW_THERE):
        every = [Choice.LEAVE, *([Choice.ANEW] if adds or merge.standing is Standing.NEW_THERE else [])]
    elif merge.standing is Standing.REMOVED_THERE:
        every = [Choice.LEAVE, *([Choice.ANEW] if adds else []), Choice.REMOVE, Choice.PART]
    elif merge.standing is Standing.REMOVED_HERE:
        every = [Choice.LEAVE, Choice.ANEW, *([Choice.REMOVE] if removes else []), Choice.PART]
    elif merge.standing is Standing.SUGGESTED:
        every = [Choice.LINK, *_sides(merge), Choice.LEAVE]
    else:
        every = [*_sides(merge), Choice.LEAVE]
    first = proposed(merge)
    return tuple(sorted(every, key=lambda each: each is not first))


def _sides(merge: Merge) -> list[Choice]:
    if not moving(merge):
        return []
    return [Choice.OURS, Choice.THEIRS, *([Choice.NEWER] if newer_known(merge) else [])]


def next_choice(merge: Merge, chosen: Chosen, *, adds: bool, removes: bool) -> Chosen:
    """What comes after these choices when one walks through all that can be chosen; choices that come to the same are
    passed over."""
    linked = merge.standing in LINKED
    ring = [*([None] if linked else []), *options(merge, adds=adds, removes=removes)]
    now = chosen.line if linked or chosen.line is not None else proposed(merge)
    start = ring.index(now) if now in ring and not chosen.fields else -1
    present = _comes_to(merge, chosen)
    for step in range(1, len(ring) + 1):
        following = Chosen(ring[(start + step) % len(ring)])
        if _comes_to(merge, following) != present:
            return following
    return chosen


def _comes_to(merge: Merge, chosen: Chosen) -> object:
    if merge.standing in ONE_SIDED:
        return going(merge, chosen)
    return going(merge, chosen), tuple(ended_by(line, choice_for(line, chosen)) for line in merge.lines)


def start_again(merges: Iterable[Merge], side: Side) -> Generator[None, None, dict[str, Chosen]]:
    """The choices, by the ids of the lines, by which every field that differs takes `side`'s value; in slices.

    Nobody is removed, and nothing is emptied that only the other side has, unless it was emptied on purpose since both
    agreed. A consent that was withdrawn stays so.
    """
    choices: dict[str, Chosen] = {}
    toward = {Side.OURS: Choice.OURS, Side.THEIRS: Choice.THEIRS}[side]
    way = {Side.OURS: Way.SEND, Side.THEIRS: Way.TAKE}[side]
    for number, merge in enumerate(merges, 1):
        if merge.lines and merge.standing not in ONE_SIDED and merge.sure:
            values = ((line, line.ours if side is Side.OURS else line.theirs) for line in merge.lines)
            kept = {line.key: Choice.LEAVE for line, value in values if value is None and line.way is not way}
            choices[merge.id] = Chosen(toward, kept)
        if number % MERGES == 0:
            yield
    return choices


def meant(merge: Merge, asked: Choice, *, adds: bool, removes: bool) -> Choice | None:
    """What asking for one side's state comes to for a whole line: whoever that side alone has is added to the other, and
    nobody is ever removed by it. Of two who are linked it can be said that they are two people (PART), though that is no
    choice that one comes by. None: it cannot be chosen here."""
    allowed = options(merge, adds=adds, removes=removes)
    if asked in allowed or (asked is Choice.PART and merge.standing in LINKED):
        return asked
    if merge.standing in ONE_SIDED and asked in (Choice.OURS, Choice.THEIRS):
        here = merge.standing in (Standing.NEW_HERE, Standing.REMOVED_THERE)
        wanted = Choice.ANEW if here is (asked is Choice.OURS) else Choice.LEAVE
        return wanted if wanted in allowed else None
    if merge.standing is Standing.SUGGESTED and asked in (Choice.OURS, Choice.THEIRS):
        return Choice.LINK
    return None


def with_field(merge: Merge, chosen: Chosen, key: str, choice: Choice) -> Chosen:
    """The choices once this one was made for a field; what was left as it is stays so but for that field."""
    line, fields = chosen.line, dict(chosen.fields)
    if line is Choice.LEAVE or line is Choice.PART:
        line, fields = None, {each.key: Choice.LEAVE for each in merge.lines}
    if merge.standing is Standing.SUGGESTED and line is None:
        line = Choice.LINK
    fields[key] = choice
    linked = merge.standing in LINKED
    if linked and all(choice_for(each, Chosen(line, fields)) is Choice.LEAVE for each in moving(merge)):
        return LEFT  # every field of it
    return Chosen(line, fields)


def moving(merge: Merge) -> list[FieldLine]:
    """The fields of which something can be chosen."""
    return [line for line in merge.lines if line.way is not Way.CANNOT]
