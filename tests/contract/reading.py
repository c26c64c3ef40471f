"""What every provider promises about reading."""

from __future__ import annotations

from contextlib import suppress
from typing import Any

import msgspec
import pytest

from desktop_app.core.contact import Contact
from desktop_app.core.errors import Busy, DeskError
from desktop_app.core.ports import Term
from tests.contract.bench import Bench
from tests.contract.over_sockets import over_sockets

FAILING = ["drop", "cut", "truncated", "status"]


class Reading:
    """Never a short list, never a guess."""

    @over_sockets
    async def test_the_whole_list_arrives_over_several_pages(self, bench: Bench) -> None:
        pages = [page async for page in bench.provider.read(()) if page.contacts]
        assert len(pages) > 1, "the bench has too few people for two pages"
        fields = await bench.fields()
        read = [contact for page in pages for contact in page.contacts]
        assert len({contact.id for contact in read}) == len(read)
        assert {contact.id for contact in read if not fields.frozen(contact.values)} == set(bench.there())
        assert all(key in fields for contact in read for key in contact.values)
        assert {page.total for page in pages} <= {None, len(read)}

    @over_sockets
    async def test_the_test_of_an_account_says_who_and_how_many(self, bench: Bench) -> None:
        found = await bench.provider.check()
        assert found.who or found.scope_name
        assert found.contacts in (None, len(await bench.everybody(archived=True)))

    @over_sockets
    async def test_single_people_are_read_as_they_are_now(self, bench: Bench) -> None:
        kept, edited, gone = await bench.some(3)
        bench.elsewhere(bench.edited(edited, "somebody else was here"), bench.removed(gone))
        now = await bench.provider.current([kept, edited, gone])
        assert now.keys() == {kept.id, edited.id, gone.id}
        assert now[kept.id] == kept
        assert _text(bench, now[edited.id]) == "somebody else was here"
        assert now[gone.id] is None

    @over_sockets
    async def test_filters_are_the_crms_own_and_give_some_of_its_people(self, bench: Bench) -> None:
        everybody = {contact.id for contact in await bench.everybody(archived=True)}
        filters = await bench.provider.filters()
        assert len({each.key for each in filters}) == len(filters)
        for each in filters:
            if each.choices:
                operator = each.operators[0][0] if each.operators else ""
                term = Term(each.key, each.choices[0][0], operator)
                found = [c.id async for page in bench.provider.read([term]) for c in page.contacts]
                assert len(found) == len(set(found))
                assert set(found) <= everybody


class ReadingOverTheWire:
    """What goes wrong on the way never makes a list shorter."""

    @pytest.mark.parametrize("page", [2, 3])
    @pytest.mark.parametrize("what", ["added", "first removed", "last removed", "edited"])
    @over_sockets
    async def test_pages_that_shift_give_the_whole_list_or_an_error(self, bench: Bench, what: str, page: int) -> None:
        before = await bench.everybody(archived=True)
        suiting = [contact for contact in before if bench.suits(contact)]
        first, last = suiting[0], suiting[-1]
        edits, gone = {
            "added": ([bench.added("Meanwhile")], set[str]()),
            "first removed": ([bench.removed(first)], {first.id}),
            "last removed": ([bench.removed(last)], {last.id}),
            "edited": ([bench.edited(first, "meanwhile")], set[str]()),
        }[what]
        armed = bench.arm(bench.listing, "meanwhile", nth=page, edits=edits)
        try:
            read = [contact.id for contact in await bench.everybody(archived=True)]
        except DeskError:
            assert armed.met.is_set()
            return
        assert armed.met.is_set()
        assert len(read) == len(set(read))
        assert {contact.id for contact in before} - gone <= set(read)
        assert len(set(read) - {contact.id for contact in before}) <= (what == "added")

    @over_sockets
    async def test_a_place_in_the_list_that_is_forgotten_gives_the_whole_list_or_an_error(self, bench: Bench) -> None:
        everybody = await bench.everybody()
        bench.arm(bench.listing, "expire", nth=2)
        with suppress(DeskError):
            assert await bench.everybody() == everybody

    @pytest.mark.parametrize("fault", FAILING)
    @over_sockets
    async def test_a_page_that_fails_once_is_asked_for_again(self, bench: Bench, fault: str) -> None:
        everybody = await bench.everybody()
        bench.arm(bench.listing, fault, nth=2)
        assert await bench.everybody() == everybody

    @over_sockets
    async def test_a_page_that_keeps_failing_is_an_error_and_no_short_list(self, bench: Bench) -> None:
        await bench.everybody()
        bench.arm(bench.listing, "html", nth=2, times=99, status=200)
        with pytest.raises(DeskError):
            await bench.everybody()

    @over_sockets
    async def test_asked_to_wait_it_waits_says_so_and_goes_on(self, bench: Bench) -> None:
        everybody = await bench.everybody()
        bench.notices.clear()
        bench.arm(bench.listing, "status", status=429, retry_after="0", nth=2)
        assert await bench.everybody() == everybody
        assert any("wait" in str(notice.sentence) for notice in bench.notices)

    @over_sockets
    async def test_asked_to_wait_for_a_day_it_says_how_long(self, bench: Bench) -> None:
        bench.arm(bench.listing, "status", status=429, retry_after="86400", times=99)
        with pytest.raises(Busy) as caught:
            await bench.everybody()
        assert caught.value.retry_after == 86400

    @over_sockets
    async def test_what_the_program_does_not_know_stays_in_the_record(self, bench: Bench) -> None:
        (person,) = await bench.some(1)
        planted = bench.plant(person)
        assert planted in _raw(await _same(bench, person))
        if not bench.provider.capabilities.update:
            return
        (outcome,) = await bench.carried_out(bench.changed(await _same(bench, person), "changed by us"))
        assert outcome.record is not None
        assert planted in _raw(outcome.record)
        assert planted in _raw(await _same(bench, person))


async def _same(bench: Bench, person: Contact) -> Contact:
    (found,) = [contact for contact in await bench.everybody() if contact.id == person.id]
    return found


def _text(bench: Bench, contact: Contact | None) -> Any:
    return contact and contact.get(bench.text)


def _raw(contact: Contact) -> str:
    return msgspec.json.encode(msgspec.json.decode(contact.raw)).decode()
