"""Who is who at which account."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import msgspec
import pytest

from desktop_app.core.account import Account, Environment
from desktop_app.core.agreement import Agreed, Link
from desktop_app.core.errors import PlanStopped
from desktop_app.core.leaving import Left
from desktop_app.storage.accounts import SqlAccountStore
from desktop_app.storage.database import Database
from desktop_app.storage.links import CHUNK, SqlLinks
from tests.unit.storage.conftest import KEY

AGREED = Agreed({"name": "Anna", "groups": ("a", "b"), "consent": False}, {"name": "ANNA"}, "3", "7", "2026-05-03")


def link(person: str, contact: str, place: str = "http://camp|77", account: str = "camp") -> Link:
    return Link(account, place, person, contact, AGREED)


async def there(links: SqlLinks, account: str = "camp", place: str = "http://camp|77") -> list[Link]:
    return [each async for chunk in links.of_account(account, place) for each in chunk]


@pytest.fixture
def links(database: Database) -> SqlLinks:
    return SqlLinks(database)


def test_what_two_agreed_on_is_kept_in_the_file(run: Any, file: Path) -> None:
    async def write() -> None:
        database = await Database.open(file, KEY)
        await SqlLinks(database).put([link("p1", "c1"), Link("camp", "http://camp|77", "p2", "c2")])
        await database.close()

    async def read() -> list[Link]:
        database = await Database.open(file, KEY)
        found = await there(SqlLinks(database))
        await database.close()
        return found

    run(write())
    assert run(read()) == [link("p1", "c1"), Link("camp", "http://camp|77", "p2", "c2")]


def test_links_belong_to_an_account_and_its_place(run: Any, links: SqlLinks) -> None:
    elsewhere, other = link("p1", "c1", "http://camp|78"), link("p1", "c1", account="donors")
    run(links.put([link("p1", "c1"), elsewhere, other]))
    assert run(there(links)) == [link("p1", "c1")]
    assert run(there(links, place="http://camp|78")) == [elsewhere]
    assert run(links.of_person("p1")) == [link("p1", "c1"), elsewhere, other]
    assert run(links.of_person("p2")) == []


def test_putting_a_link_again_renews_what_is_agreed(run: Any, links: SqlLinks) -> None:
    run(links.put([link("p1", "c1"), link("p2", "c2")]))
    renewed = msgspec.structs.replace(link("p1", "c1"), agreed=Agreed({"name": "Anne"}))
    run(links.put([renewed]))
    assert run(there(links)) == [renewed, link("p2", "c2")]


@pytest.mark.parametrize("second", [link("p1", "c2"), link("p2", "c1")])
def test_nobody_is_ever_linked_twice(run: Any, links: SqlLinks, second: Link) -> None:
    run(links.put([link("p1", "c1")]))
    with pytest.raises(PlanStopped, match="linked to somebody else"):
        run(links.put([link("p3", "c3"), second]))
    assert run(there(links)) == [link("p1", "c1")]


def test_an_id_that_moved_takes_what_was_agreed_along(run: Any, links: SqlLinks) -> None:
    run(links.put([link("p1", "c1"), link("p2", "c2")]))
    run(links.move("camp", "http://camp|77", [("p1", "c9")]))
    assert run(there(links)) == [link("p1", "c9"), link("p2", "c2")]
    with pytest.raises(PlanStopped):
        run(links.move("camp", "http://camp|77", [("p1", "c2")]))
    assert run(there(links)) == [link("p1", "c9"), link("p2", "c2")]


def test_who_parts_can_be_linked_to_somebody_else(run: Any, links: SqlLinks) -> None:
    run(links.put([link("p1", "c1"), link("p2", "c2")]))
    run(links.part("camp", "http://camp|77", ["p1", "nobody"]))
    run(links.put([link("p1", "c3")]))
    assert run(there(links)) == [link("p1", "c3"), link("p2", "c2")]


def test_all_links_come_however_many_there_are(run: Any, links: SqlLinks) -> None:
    many = [link(f"p{n:05}", f"c{n}") for n in range(2 * CHUNK + 1)]
    run(links.put(many))
    assert run(there(links)) == many


def test_links_go_with_their_account(run: Any, links: SqlLinks, database: Database) -> None:
    accounts = SqlAccountStore(database)
    run(accounts.put(Account("camp", "campflow", "Camp", Environment.LIVE, "http://camp", "#336699")))
    run(links.put([link("p1", "c1"), link("p1", "c1", account="donors")]))
    run(links.tell_apart("camp", "http://camp|77", [("p1", "c9")]))
    run(links.leave("camp", "http://camp|77", [Left("p1", "", "as it was")]))
    run(accounts.remove("camp"))
    assert run(there(links)) == []
    assert run(links.left("camp", "http://camp|77")) == []
    assert run(links.apart("camp", "http://camp|77")) == frozenset()
    assert len(run(links.of_person("p1"))) == 1


def test_who_was_told_apart_stays_so_until_they_are_linked(run: Any, links: SqlLinks) -> None:
    place = "http://camp|77"
    for pairs in ([("p1", "c1"), ("p1", "c2")], [("p1", "c1")]):
        run(links.tell_apart("camp", place, pairs))
    run(links.tell_apart("camp", "http://camp|78", [("p1", "c3")]))
    run(links.put([link("p1", "c3"), link("p2", "c2")]))
    assert run(links.apart("camp", place)) == {("p1", "c1"), ("p1", "c2")}
    run(links.part("camp", place, ["p1"]))
    run(links.put([link("p1", "c1")]))
    assert run(links.apart("camp", place)) == {("p1", "c2")}
    assert run(links.apart("camp", "http://camp|78")) == {("p1", "c3")}


def test_lines_that_are_left_are_kept_by_place_and_exactly_those(run: Any, links: SqlLinks) -> None:
    many = [Left(f"p{number:03}", "c" if number % 2 else "", str(number)) for number in range(CHUNK + 2)]
    run(links.leave("camp", "here", many))
    run(links.leave("camp", "there", [Left("", "c1", "x")]))
    assert run(links.left("camp", "here")) == many
    run(links.leave("camp", "here", many[:1]))
    assert run(links.left("camp", "here")) == many[:1]
    assert run(links.left("camp", "there")) == [Left("", "c1", "x")]
