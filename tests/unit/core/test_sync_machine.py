"""Two sides that people edit as they like, and a sync that may die or lose an answer at any step: in the end both agree,
nothing that anybody wrote is lost, and nobody is there twice."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Generator, Mapping, Sequence
from contextlib import suppress
from itertools import count
from typing import Any

import msgspec
from hypothesis import settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, invariant, rule

from desktop_app.core.agreement import Link
from desktop_app.core.changes import Change, Kind
from desktop_app.core.contact import Contact, Value
from desktop_app.core.fields import Access, Common, Field, FieldSet, FieldType
from desktop_app.core.meeting import everybody
from desktop_app.core.pairing import Pairing
from desktop_app.core.reconcile import Merge, Reconciler, Standing, Way
from desktop_app.core.syncing import Choice, Chosen, Done, Sides, Step, agreed_after, step
from desktop_app.core.table import ContactTable

PLACE = "http://camp|77"
OURS = FieldSet(
    [
        Field("first_name", "First name", common=Common.FIRST_NAME),
        Field("last_name", "Last name", common=Common.LAST_NAME),
        Field("email", "E-mail", FieldType.EMAIL, common=Common.EMAIL),
        Field("city", "City", common=Common.CITY),
        Field("groups", "Groups", FieldType.LIST, common=Common.GROUPS),
    ]
)
THEIRS = FieldSet(
    [
        Field("forename", "First name", common=Common.FIRST_NAME),
        Field("surname", "Last name", common=Common.LAST_NAME),
        Field("mail", "E-mail", FieldType.EMAIL, common=Common.EMAIL),
        Field("town", "City", common=Common.CITY),
        Field("tags", "Tags", FieldType.LIST, common=Common.GROUPS),
        Field("ours", "Own id", FieldType.ID, common=Common.EXTERNAL_ID, access=Access.CREATE),
    ]
)
PAIRING = Pairing(OURS, THEIRS)
RECONCILER = Reconciler(PAIRING)
SIDES = Sides(PAIRING, None, None, PLACE)
PLAIN = ("first_name", "last_name", "city")


def native(here: bool, key: str) -> str:
    return key if here else next(pair.theirs.key for pair in PAIRING.pairs if pair.key == key)


class Store:
    """The records of one side. Whoever writes what does not stand there any more as it was seen is refused. `spelt` is
    the form that this side gives to values."""

    def __init__(self, spelt: Callable[[str, Value], Value]) -> None:
        self.records: dict[str, Contact] = {}
        self._spelt = spelt
        self._version = 0

    def write(self, id: str, values: Mapping[str, Value]) -> Contact:
        self._version += 1
        before = self.records[id].values if id in self.records else {}
        kept = {key: self._spelt(key, value) for key, value in {**before, **values}.items() if value is not None}
        self.records[id] = Contact(id, kept, str(self._version))
        return self.records[id]

    def carry_out(self, change: Change, new_id: str) -> Done | None:
        """None: refused."""
        if change.kind is Kind.NEW:
            there = self.records.get(new_id)
            return Done(self.write(new_id, change.after)) if there is None else Done(there, already=True)
        now = self.records.get(change.contact or "")
        if now is None or any(now.get(key) != value for key, value in change.before.items()):
            return None
        if change.kind is Kind.REMOVED:
            del self.records[now.id]
            return Done()
        return Done(self.write(now.id, change.after))

    def table(self, fields: FieldSet) -> ContactTable:
        table = ContactTable(fields)
        table.extend(self.records.values())
        return table


def ended(steps: Generator[Any, None, list[Merge]]) -> list[Merge]:
    while True:
        try:
            next(steps)
        except StopIteration as end:
            return end.value


def words(*values: Value) -> set[str]:
    """Every word in some values, in the form in which it was written."""
    each = [one for value in values for one in (value if isinstance(value, tuple) else (value,))]
    return {str(one).lower() for one in each if one is not None}


class Dies(Exception):
    """The program is killed."""


def passes() -> bool:
    """A step at which nothing happens; its answer arrives."""
    return True


class TwoSides(RuleBasedStateMachine):
    """E-mail addresses are never edited here: by them it is told who is who."""

    def __init__(self) -> None:
        super().__init__()
        self.ours = Store(lambda key, value: value)
        self.theirs = Store(lambda key, value: str(value).upper() if key == "town" else value)
        self.links: dict[str, Link] = {}
        self.number = 0
        self.written: set[str] = set()  # every word that was ever written
        self.overwritten: set[str] = set()  # those that somebody saw and replaced, removed, or chose against
        self.by_two: set[str] = set()  # addresses of people whom colleagues added on both sides
        self.calm = True  # nothing was lost so far, and nobody deleted

    # --------------------------------------------------------------------------------------------------------- people

    def word(self, end: str = "") -> str:
        self.number += 1
        self.written.add(f"w{self.number}{end}")
        return f"w{self.number}{end}"

    def side(self, here: bool) -> Store:
        return self.ours if here else self.theirs

    def chosen(self, here: bool, which: int) -> str | None:
        ids = sorted(self.side(here).records)
        return ids[which % len(ids)] if ids else None

    @rule(here=st.booleans(), both=st.booleans())
    def somebody_new(self, here: bool, both: bool) -> None:
        values: dict[str, Value] = {"first_name": self.word(), "last_name": self.word()}
        values["email"] = self.word("@example.org")
        if both:  # who is edited before they meet stays two
            self.calm = False
            self.by_two.add(str(values["email"]))
        for side in (True, False) if both else (here,):
            self.number += 1
            more: dict[str, Value] = {**values, "city": self.word(), "groups": (self.word(),)}
            self.side(side).write(f"x{self.number}", {native(side, key): value for key, value in more.items()})

    @rule(here=st.booleans(), which=st.integers(0, 9), key=st.sampled_from(PLAIN), empty=st.booleans())
    def somebody_edits(self, here: bool, which: int, key: str, empty: bool) -> None:
        if (id := self.chosen(here, which)) is not None:
            self.overwritten |= words(self.side(here).records[id].get(native(here, key)))
            self.side(here).write(id, {native(here, key): None if empty else self.word()})

    @rule(here=st.booleans(), which=st.integers(0, 9), add=st.booleans())
    def somebody_changes_groups(self, here: bool, which: int, add: bool) -> None:
        if (id := self.chosen(here, which)) is None:
            return
        groups: Any = self.side(here).records[id].get(native(here, "groups")) or ()
        if not add:
            self.overwritten |= words(groups[:1])
        self.side(here).write(id, {native(here, "groups"): (*groups, self.word()) if add else groups[1:] or None})

    @rule(here=st.booleans(), which=st.integers(0, 9))
    def somebody_deletes(self, here: bool, which: int) -> None:
        if (id := self.chosen(here, which)) is not None:
            self.calm = False
            self.overwritten |= words(*self.side(here).records.pop(id).values.values())

    @rule(which=st.integers(0, 9))
    def an_id_moves(self, which: int) -> None:
        """The CRM merges a record whose id we hold into a new one with the same content."""
        held = {link.contact for link in self.links.values()}
        if (id := self.chosen(False, which)) is not None and id in held:
            self.number += 1
            self.theirs.write(f"x{self.number}", self.theirs.records.pop(id).values)

    # ----------------------------------------------------------------------------------------------------------- sync

    @rule(
        dies=st.none() | st.integers(0, 12),
        lost=st.sets(st.integers(0, 12), max_size=3),
        edits=st.lists(
            st.tuples(st.integers(0, 8), st.booleans(), st.integers(0, 9), st.sampled_from(PLAIN)), max_size=3
        ),
        choice=st.sampled_from([Choice.OURS, Choice.THEIRS, Choice.LEAVE]),
        removing=st.sampled_from([None, Choice.REMOVE, Choice.ANEW]),
    )
    def sync(
        self,
        dies: int | None,
        lost: set[int],
        edits: Sequence[tuple[int, bool, int, str]],
        choice: Choice,
        removing: Choice | None,
    ) -> None:
        """It `dies` at this step; the answers of the steps in `lost` never arrive; meanwhile people go on with `edits`."""
        steps = count()

        def happens() -> bool:
            now = next(steps)
            if now == dies or now in lost:
                self.calm = False
            if now == dies:
                raise Dies
            for at, here, which, key in edits:
                if at == now:
                    self.somebody_edits(here, which, key, False)
            return now not in lost

        with suppress(Dies):
            self.synced(choice, removing, happens)

    def synced(self, choice: Choice, removing: Choice | None, happens: Callable[[], bool] = passes) -> int:
        """One sync; how many changes it made."""
        here, there = self.ours.table(OURS), self.theirs.table(THEIRS)
        merges = ended(everybody(RECONCILER, list(self.links.values()), here, there, PLACE))
        decided = [self.decided(merge, choice, removing, here, there) for merge in merges]
        steps = [made for made in decided if made is not None]
        for made, done in [(made, self.carried_out(made, happens)) for made in steps]:
            happens()
            self.noted(made, *done)
        return sum((made.ours is not None) + (made.theirs is not None) + made.parted for made in steps)

    def decided(
        self, merge: Merge, choice: Choice, removing: Choice | None, here: ContactTable, there: ContactTable
    ) -> Step | None:
        line = removing if merge.standing in (Standing.REMOVED_HERE, Standing.REMOVED_THERE) else None
        if line is Choice.REMOVE and merge.edited:  # nobody would remove what a colleague has just edited
            line = None
        if merge.standing is Standing.SUGGESTED and not merge.sure:
            line = Choice.LINK
        fields = {each.key: choice for each in merge.lines if each.way is Way.CONFLICT}
        person, contact = here.contact(merge.person or ""), there.contact(merge.contact or "")
        return step(
            SIDES,
            merge,
            Chosen(line, fields),
            None if person is None else person.values,
            None if contact is None else contact.values,
        )

    def carried_out(self, made: Step, happens: Callable[[], bool]) -> tuple[Done | None, Done | None, str]:
        """What is known to have come of both changes, and the record's id there."""
        ours, theirs, contact = None, None, made.merge.contact or ""
        if made.ours is not None:
            ours = self.applied(made, self.ours, made.ours, made.merge.person or "", happens)
        if made.theirs is not None:
            change = made.theirs
            if change.kind is Kind.NEW:  # our id goes along, and a CRM that knows it makes nobody anew
                change = msgspec.structs.replace(change, after={**change.after, "ours": made.merge.person})
                found = [id for id, each in self.theirs.records.items() if each.get("ours") == made.merge.person]
                self.number += 1
                contact = found[0] if found else f"x{self.number}"
            theirs = self.applied(made, self.theirs, change, contact, happens)
        return ours, theirs, contact

    def applied(self, made: Step, side: Store, change: Change, id: str, happens: Callable[[], bool]) -> Done | None:
        arrives = happens()
        done = side.carry_out(change, id)
        if done is not None and change.kind is Kind.REMOVED:
            self.overwritten |= words(*change.before.values())
        if done is not None and change.kind is Kind.CHANGED:
            for line in made.merge.lines:
                if line.way is Way.CONFLICT and native(side is self.ours, line.key) in change.after:
                    self.overwritten |= words(line.ours if side is self.ours else line.theirs)
        return done if arrives else None

    def noted(self, made: Step, ours: Done | None, theirs: Done | None, contact: str) -> None:
        """What is agreed on is noted only once it is known what came of the changes."""
        for change, done in ((made.ours, ours), (made.theirs, theirs)):
            if change is not None and change.kind is not Kind.CHANGED and done is None:
                return
        person = made.merge.person or ""
        for link in [link for link in self.links.values() if link.contact == contact or link.person == person]:
            del self.links[link.person]
        if made.linked:
            agreed = agreed_after(made, PAIRING, ours, theirs, "now")
            self.links[person] = Link("camp", PLACE, person, contact, agreed)

    # --------------------------------------------------------------------------------------------------- what must hold

    @invariant()
    def who_is_linked_is_one_person(self) -> None:
        contacts = [link.contact for link in self.links.values()]
        assert len(set(contacts)) == len(contacts)
        for link in self.links.values():
            person, contact = self.ours.records.get(link.person), self.theirs.records.get(link.contact)
            assert person is None or contact is None or person.get("email") == contact.get("mail")

    @invariant()
    def nobody_is_there_twice(self) -> None:
        for records, key in ((self.ours.records, "email"), (self.theirs.records, "mail")):
            times = Counter(str(each.get(key)) for each in records.values())
            assert all(many == 1 or (many == 2 and email in self.by_two) for email, many in times.items())

    def teardown(self) -> None:
        """In the end both agree, and every word that nobody overwrote stands on both sides."""
        for _ in range(6):
            if not self.synced(Choice.OURS, Choice.ANEW):
                break
        else:
            raise AssertionError("the sync does not come to an end")
        assert {link.person for link in self.links.values()} == self.ours.records.keys()
        assert {link.contact for link in self.links.values()} == self.theirs.records.keys()
        for link in self.links.values():
            one, other = self.ours.records[link.person], self.theirs.records[link.contact]
            for pair in PAIRING.pairs:
                assert words(one.get(pair.key)) == words(other.get(pair.theirs.key))
        standing = set[str]().union(*(words(*each.values.values()) for each in self.ours.records.values()))
        assert self.written - self.overwritten <= standing
        if self.calm:
            assert not standing & self.overwritten


TestTwoSides = TwoSides.TestCase
TestTwoSides.settings = settings(max_examples=150, stateful_step_count=25, deadline=None)
