"""When the window looks for garbage."""

from __future__ import annotations

import gc
from time import thread_time

from desktop_app.ui.aio.garbage import Garbage
from tests.support.driving import until

OLDEST = 2


def test_the_oldest_generation_waits_until_the_window_is_at_rest(qapp, arun):
    def due() -> bool:
        return gc.get_count()[OLDEST] > gc.get_threshold()[OLDEST]

    async def scenario():
        garbage = Garbage(qapp)
        while not due():
            gc.collect(OLDEST - 1)
        end = thread_time() + 0.1
        while thread_time() < end:
            pass
        garbage.collect()
        assert due(), "a thread that works is not held up"
        await until(lambda: garbage.collect() or not due(), "the collection in a pause")
        garbage.stop()
        garbage.deleteLater()

    arun(scenario())
