"""campflow as a practice CRM: its addresses and its key (fact file §1, §2, §5)."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any, ClassVar

import msgspec

from desktop_app.practice.campflow import pages
from desktop_app.practice.campflow.camp import organisation
from desktop_app.practice.campflow.lists import PersonList
from desktop_app.practice.campflow.paging import Pages
from desktop_app.practice.campflow.switches import CampflowSwitches
from desktop_app.practice.campflow.writing import Writer
from desktop_app.practice.crm import Answer, Call, Crm, Edit, JsonObject, Problem, Route
from desktop_app.practice.people import People

_PERSONS = "/lists/{list_id}/persons"
_PERSON = "/lists/{list_id}/persons/{person_id}"
_MEMBERS = frozenset({"member", "members"})


class Campflow(Crm[CampflowSwitches]):
    """One organisation with its events and its members."""

    name: ClassVar[str] = "campflow"
    title: ClassVar[str] = "campflow camp"
    key: ClassVar[str] = "practice-campflow-5b7e3a90"

    @classmethod
    def default_switches(cls) -> CampflowSwitches:
        return CampflowSwitches()

    def seed(self, people: People, count: int | None) -> None:
        self.lists = organisation(people, count)
        self._pages = Pages()

    def scope(self) -> Mapping[str, Any]:
        """`list`: the list to begin with; `lists`: all, by the id that a client uses."""
        return {
            "list": self.lists[0].names[0],
            "lists": [
                {"id": each.names[0] if each.event else "member", "title": each.title, "persons": len(each.persons)}
                for each in self.lists
            ],
        }

    def admit(self, call: Call) -> None:
        """`Authorization: Bearer …` (§1); 402 and 403 by switches."""
        if call.header("authorization") != self.authorization:
            raise Problem(401, "Unauthenticated.")
        if self.switches.subscription == "ended":
            raise Problem(402, "Payment required.")
        if self.switches.rights == "none" or (self.switches.rights == "read" and call.method != "GET"):
            raise Problem(403, "This action is unauthorized.")

    def refusal(self, problem: Problem) -> Answer:
        """Laravel's shape (§2.1, I): `message`, and `errors` by field."""
        body: JsonObject = {"message": problem.message}
        return Answer(body | ({"errors": problem.errors} if problem.errors else {}), problem.status)

    def expire_cursors(self) -> None:
        self._pages.era += 1

    def routes(self) -> Sequence[Route]:
        return [
            ("GET", "/events", self._events),
            ("GET", "/lists/{list_id}/custom_columns", lambda call: Answer({"data": self._list(call).columns})),
            ("GET", _PERSONS, lambda call: Answer(self._page(call, self._list(call)))),
            ("PUT", _PERSONS, self._sync),
            ("POST", _PERSONS, self._create),
            ("GET", _PERSON, lambda call: Answer(self._one(call))),
            ("PATCH", _PERSON, self._change),
            ("DELETE", _PERSON, self._delete),
        ]

    def edit(self, edit: Edit) -> str:
        """`list` is needed to add somebody; `values` are fields as the API shows them."""
        with self.lock:
            return pages.edit(self.lists, edit, self.clock.now(), self.switches)

    def _list(self, call: Call) -> PersonList:
        name = call.places["list_id"]
        if name in _MEMBERS and self.switches.member_alias not in {"both", name}:
            raise Problem(404, "Not found.")
        try:
            return pages.find_list(self.lists, name)
        except KeyError as error:
            raise Problem(404, "Not found.") from error

    def _person(self, call: Call) -> tuple[PersonList, int]:
        where, name = self._list(call), call.places["person_id"]
        row = where.row_of_id(name)
        if row is None and self.switches.external_ids_in_paths:
            row = where.row_of_external_id(name)
        if row is None:
            raise Problem(404, "Not found.")
        return where, row

    def _person_to_write(self, call: Call) -> tuple[PersonList, int]:
        if not self.switches.single_writes:
            raise Problem(405, "The method is not supported for this route.")
        return self._person(call)

    def _page(self, call: Call, where: PersonList) -> JsonObject:
        return self._pages.page(
            call,
            self.switches,
            where.persons.rows_after,
            where.persons.rows_before,
            lambda row: self._shown(where, row),
        )

    def _shown(self, where: PersonList, row: int) -> JsonObject:
        person = where.persons.get(row)
        assert person is not None
        return where.shown(person, self.clock.now().date())

    def _one(self, call: Call) -> JsonObject:
        where, row = self._person(call)
        return {"data": self._shown(where, row)}

    def _sync(self, call: Call) -> Answer:
        """The reply is identical with that of fetching persons (S1): no word on what became of which record."""
        where = self._list(call)
        self._writer(where).sync(call.json())
        page = self._page(msgspec.structs.replace(call, query={}), where)
        if not self.switches.reply_paged:
            page["data"] = [self._shown(where, row) for row in where.persons.rows_after(-1)]
            page["meta"]["next_cursor"] = None
        return Answer(page)

    def _create(self, call: Call) -> Answer:
        where = self._list(call)
        row = self._writer(where).create(call.json())
        return Answer({"data": self._shown(where, row)}, 201)

    def _change(self, call: Call) -> Answer:
        where, row = self._person_to_write(call)
        self._writer(where).change(row, call.json())
        return Answer({"data": self._shown(where, row)})

    def _delete(self, call: Call) -> Answer:
        where, row = self._person_to_write(call)
        where.persons.remove(row)
        return Answer(None, 204)

    def _writer(self, where: PersonList) -> Writer:
        return Writer(where, self.switches, self.clock.now())

    def _events(self, call: Call) -> Answer:
        events = [each for each in self.lists if each.event]

        def shown(row: int) -> JsonObject:
            event: JsonObject = msgspec.to_builtins(events[row].event)
            return event | ({"list_id": events[row].names[1]} if self.switches.event_list_id else {})

        return Answer(
            self._pages.page(
                call,
                self.switches,
                lambda row: iter(range(row + 1, len(events))),
                lambda row: iter(range(row - 1, -1, -1)),
                shown,
            )
        )


CRM = Campflow
