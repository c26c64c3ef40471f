"""MPDX as a practice CRM: its addresses, its key, and what it asks of every request (fact file §1, §5)."""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping, Sequence
from typing import Any, ClassVar, TypeAlias

import msgspec

from desktop_app.practice.crm import Answer, Call, Crm, Edit, Problem, Route
from desktop_app.practice.mpdx import catalogue, errors, pages, tags
from desktop_app.practice.mpdx.bulk import Bulk
from desktop_app.practice.mpdx.casts import written
from desktop_app.practice.mpdx.contacts import LISTS, ORGANIZATION, Contacts
from desktop_app.practice.mpdx.organisation import Organisation
from desktop_app.practice.mpdx.query import read_query
from desktop_app.practice.mpdx.singles import Singles, own_row
from desktop_app.practice.mpdx.sub_resources import PLACES, SubResources
from desktop_app.practice.mpdx.switches import MpdxSwitches
from desktop_app.practice.people import People

ROOT = "/api/v2"

Handler: TypeAlias = Callable[[Call], Answer]

_MEDIA = "application/vnd.api+json"
_HEADERS = {"content-type": f"{_MEDIA}; charset=utf-8"}
_LISTED = re.compile(r"[;,]")
_SORTS = ("name", "created_at", "updated_at")
_CONTACT = f"{ROOT}/contacts/{{contact_id:uuid}}"


class Mpdx(Crm[MpdxSwitches]):
    """Two account lists that the practice key may use, and the organisation over them."""

    name: ClassVar[str] = "mpdx"
    title: ClassVar[str] = "MPDX partners"
    key: ClassVar[str] = (
        "eyJhbGciOiJIUzI1NiJ9.eyJ1c2VyX2lkIjoicHJhY3RpY2UiLCJleHAiOjQxMDI0NDQ4MDB9.c2lnbmVkIGZvciBwcmFjdGljZSBvbmx5"
    )
    base: ClassVar[str] = ROOT
    media: ClassVar[str] = _MEDIA

    @classmethod
    def default_switches(cls) -> MpdxSwitches:
        return MpdxSwitches()

    def seed(self, people: People, count: int | None) -> None:
        self.contacts = Contacts(people, count)
        self._organisation = Organisation(self.contacts)

    def scope(self) -> Mapping[str, Any]:
        """`list`: the account list to begin with; `lists`: all, and the organisation, by the ids under which a client keeps them."""
        own = [(number, each) for number, each in enumerate(LISTS) if each.own]
        sizes = [len(self.contacts.invented.rows(number)) for number, _ in own]
        lists = [
            {"id": f"account_list:{each.id}", "title": each.name, "persons": size}
            for (_, each), size in zip(own, sizes, strict=True)
        ]
        whole = {"id": f"organization:{ORGANIZATION}", "title": catalogue.ORGANIZATION_NAME, "persons": sum(sizes)}
        return {"list": lists[0]["id"], "lists": [*lists, whole]}

    def admit(self, call: Call) -> None:
        """First the type of what is sent, on every request; then what may come back; then the key (§1)."""
        if _MEDIA not in _media_types(call.headers.get("content-type", "")):
            raise Problem(415, "")
        accept = call.headers.get("accept", "")
        if accept.strip() and not accept.startswith("*/*") and _MEDIA not in _media_types(accept):
            raise Problem(406, "")
        words = call.headers.get("authorization", "").split() or [call.query.get("access_token", "")]
        if words[-1] != self.key:
            raise Problem(401, "Exceptions::AuthenticationError")

    def refusal(self, problem: Problem) -> Answer:
        return Answer(errors.shown(problem), 404 if problem.status == 405 else problem.status, _HEADERS)

    def expire_cursors(self) -> None:
        """There are none: pages are counted."""

    def edit(self, edit: Edit) -> str:
        """`values` are attributes of a contact, `people` and `addresses`; see `pages`."""
        with self.lock:
            return pages.edit(self.contacts, edit, self._now())

    def routes(self) -> Sequence[Route]:
        """Every address also takes a POST that says in a header which method is meant (§1)."""
        table = [*self._contact_routes(), *self._part_routes(), *self._other_routes()]
        by_path: dict[str, dict[str, Handler]] = {}
        for method, path, handler in table:
            by_path.setdefault(path, {})[method] = handler
        found: list[Route] = []
        for path, methods in by_path.items():
            found.extend((method, path, _typed(handler)) for method, handler in methods.items() if method != "POST")
            found.append(("POST", path, _typed(_overridden(methods))))
        return found

    def _contact_routes(self) -> list[tuple[str, str, Handler]]:
        bulk, one = f"{ROOT}/contacts/bulk", f"{ROOT}/contacts/{{id:uuid}}"
        return [
            ("GET", f"{ROOT}/contacts", lambda call: self._one(call).listed()),
            ("POST", f"{ROOT}/contacts", lambda call: self._one(call).create()),
            ("POST", bulk, lambda call: self._bulk(call).create()),
            ("PUT", bulk, lambda call: self._bulk(call).update()),
            ("PATCH", bulk, lambda call: self._bulk(call).update()),
            ("DELETE", bulk, lambda call: self._bulk(call).delete()),
            ("GET", one, lambda call: self._one(call).shown()),
            ("PUT", one, lambda call: self._one(call).update()),
            ("PATCH", one, lambda call: self._one(call).update()),
            ("DELETE", one, lambda call: self._one(call).delete()),
        ]

    def _part_routes(self) -> list[tuple[str, str, Handler]]:
        found: list[tuple[str, str, Handler]] = []
        for word in PLACES:
            below = f"{_CONTACT}/people/{{person_id:uuid}}" if word in {"email_addresses", "phones"} else _CONTACT
            found += self._routes_of(f"{below}/{word}", word)
        return found

    def _routes_of(self, path: str, word: str) -> list[tuple[str, str, Handler]]:
        def at(call: Call) -> SubResources:
            return SubResources(self.contacts, self._row(call, "contact_id"), call, PLACES[word], self._now())

        one = f"{path}/{{id:uuid}}"
        return [
            ("GET", path, lambda call: at(call).listed(self.switches)),
            ("POST", path, lambda call: at(call).create()),
            ("GET", one, lambda call: at(call).one()),
            ("PUT", one, lambda call: at(call).update()),
            ("PATCH", one, lambda call: at(call).update()),
            ("DELETE", one, lambda call: at(call).delete()),
        ]

    def _other_routes(self) -> list[tuple[str, str, Handler]]:
        contacts, switched = self.contacts, self._switched
        all_tags, one = f"{ROOT}/contacts/tags", f"{ROOT}/organizations/contacts/{{id:uuid}}"
        return [
            ("GET", all_tags, lambda call: tags.listed(contacts, call)),
            ("POST", f"{all_tags}/bulk", lambda call: tags.add_many(contacts, call, self._now())),
            ("DELETE", f"{all_tags}/bulk", lambda call: tags.remove_many(contacts, call, self._now())),
            (
                "POST",
                f"{_CONTACT}/tags",
                lambda call: tags.add(contacts, self._row(call, "contact_id"), call, self._now()),
            ),
            ("DELETE", f"{_CONTACT}/tags/{{tag:path}}", self._remove_tag),
            ("GET", f"{ROOT}/contacts/filters", lambda _call: catalogue.filters()),
            ("GET", f"{ROOT}/constants", lambda _call: catalogue.constants()),
            ("GET", f"{ROOT}/deleted_records", self._deleted_records),
            ("GET", f"{ROOT}/user", switched("tells_user", catalogue.user)),
            ("GET", f"{ROOT}/account_lists", switched("tells_account_lists", catalogue.account_lists)),
            ("GET", f"{ROOT}/user/organizations", switched("tells_organizations", catalogue.organizations)),
            (
                "GET",
                f"{ROOT}/organizations/contacts",
                lambda call: self._organisation.listed(call, self.switches, self._now()[:10]),
            ),
            ("GET", one, lambda call: self._organisation.shown(call, self._row(call))),
            ("DELETE", one, lambda call: self._organisation.delete(self._row(call), self.switches, self._now())),
        ]

    def _remove_tag(self, call: Call) -> Answer:
        return tags.remove(self.contacts, self._row(call, "contact_id"), call.places["tag"], self._now())

    def _deleted_records(self, call: Call) -> Answer:
        return catalogue.deleted_records(self.contacts, read_query(call), self.switches)

    def _bulk(self, call: Call) -> Bulk:
        return Bulk(self.contacts, call, self.switches, self._now())

    def _one(self, call: Call) -> Singles:
        return Singles(self.contacts, call, self.switches, self._now())

    def _row(self, call: Call, place: str = "id") -> int:
        return own_row(self.contacts, str(call.places[place]))

    def _switched(self, switch: str, answer: Callable[[], Answer]) -> Handler:
        def handler(_call: Call) -> Answer:
            if not getattr(self.switches, switch):
                raise Problem(404, "")
            return answer()

        return handler

    def _now(self) -> str:
        return written(self.clock.now())


def _media_types(header: str) -> set[str]:
    return {part.strip().lower() for part in _LISTED.split(header)}


def _typed(handler: Handler) -> Handler:
    """JSON:API's content type on every answer with a body."""

    def typed(call: Call) -> Answer:
        answer = handler(call)
        return answer if answer.body is None else msgspec.structs.replace(answer, headers=_HEADERS)

    return typed


def _overridden(methods: Mapping[str, Handler]) -> Handler:
    """What a POST does: itself, or the method of `X-HTTP-Method-Override`."""

    def handler(call: Call) -> Answer:
        method = call.headers.get("x-http-method-override", "POST").upper()
        if method not in methods:
            raise Problem(404, "")
        return methods[method](msgspec.structs.replace(call, method=method))

    return handler


CRM = Mpdx
