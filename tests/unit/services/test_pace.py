"""Long work in small steps."""

from __future__ import annotations

import asyncio
import weakref

from desktop_app.services.pace import Freed, freed_in_slices


class Thing:
    """Something that can be seen to go."""


def test_what_somebody_held_goes_bit_by_bit_once_they_are_gone() -> None:
    async def work() -> None:
        things = [Thing() for _ in range(2000)]
        kept, seen, owner = things[0], [weakref.ref(thing) for thing in things], Thing()
        freed_in_slices(owner, things)
        del things
        await asyncio.sleep(0)
        del owner
        assert all(each() is not None for each in seen)  # not all at once
        for _ in range(2000):
            await asyncio.sleep(0)
        assert [each() for each in seen if each() is not None] == [kept]

    asyncio.run(work())


def test_a_list_that_is_freed_gives_its_items_back_bit_by_bit() -> None:
    async def work() -> None:
        things = Freed([Thing() for _ in range(2000)])
        seen = [weakref.ref(thing) for thing in things]
        del things
        assert all(each() is not None for each in seen)
        for _ in range(2000):
            await asyncio.sleep(0)
        assert not any(each() for each in seen)

    asyncio.run(work())


def test_who_goes_after_the_loop_takes_everything_along() -> None:
    async def work() -> tuple[Thing, weakref.ref[Thing]]:
        owner, things = Thing(), [Thing()]
        freed_in_slices(owner, things)
        return owner, weakref.ref(things[0])

    owner, seen = asyncio.run(work())
    assert seen() is not None
    del owner
    assert seen() is None
