"""A mirror where the CRM archives: the page never speaks of deleting, and rows that surely are somebody's are linked."""

from __future__ import annotations

from collections.abc import AsyncIterator, Sequence
from contextlib import asynccontextmanager

from PySide6.QtWidgets import QAbstractButton, QLabel

from desktop_app.ui.mirror.page import MirrorPage
from desktop_app.ui.widgets import Button
from tests.support.archive import Archive, archive, member, rows
from tests.support.driving import one, press, says, settle, shown, until

PEOPLE = [member(number) for number in range(8)]
OLD = member(8, gone=True)
MOVED = f"{PEOPLE[0].get('first')}\t{PEOPLE[0].get('last')}\tnew@example.org\t{PEOPLE[0].get('born')}"


@asynccontextmanager
async def mirror_page(text: str) -> AsyncIterator[tuple[MirrorPage, Archive]]:
    async with archive(*PEOPLE, OLD) as place:
        session = await place.mirror(text)
        page = MirrorPage(place.desk, session.account, session)
        page.resize(1280, 800)
        page.show()
        await idle(page)
        try:
            yield page, place
        finally:
            gone: list[object] = []
            page.destroyed.connect(lambda: gone.append(None))
            page.deleteLater()
            await until(lambda: gone, "the end of the page")


async def idle(page: MirrorPage) -> None:
    await until(lambda: not page.tasks.busy, "the end of what the page does")
    await settle()


def words(page: MirrorPage) -> Sequence[str]:
    return [widget.text() for kind in (QLabel, QAbstractButton) for widget in shown(page, kind)]


def test_the_page_speaks_of_archiving_throughout(arun):
    async def scenario():
        async with mirror_page(rows(PEOPLE[2:])) as (page, _):
            for said in (
                "Everyone who is in campflow and not in your file will be archived there.",
                "Will be archived (2)",
                "Before you can archive",
                "Archive 2 people",
                "Import without archiving",
                "campflow archives these people: they can no longer be changed",
                "8 people now, 6 afterwards",
                "9 of 9",
                "1 are archived",
                "pasted text, 6 row(s)",
            ):
                assert says(page, said), said
            assert not [text for text in words(page) if "delet" in text.casefold()]
            assert not says(page, "as the same person")

    arun(scenario(), timeout=60)


def test_rows_that_surely_are_somebodys_can_all_be_linked(arun):
    async def scenario():
        async with mirror_page(rows(PEOPLE[2:], MOVED)) as (page, _):
            assert says(page, "surely is the same person: link them")
            assert not says(page, "Will be replaced")
            press(page, "Treat 1 as the same person")
            await idle(page)
            numbers = page.session.work.numbers
            assert (numbers.removed, numbers.changed, numbers.new) == (1, 1, 0)
            assert one(page, Button, "Archive 1 people")

    arun(scenario(), timeout=60)
