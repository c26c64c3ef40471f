"""What a mirror says that deleted nobody, and the way back."""

from __future__ import annotations

from pathlib import Path

from desktop_app.core.changes import Kind
from desktop_app.core.contact import Contact
from desktop_app.ui.mirror.page import MirrorPage
from desktop_app.ui.review.page import ReviewPage
from desktop_app.ui.review.view import ReviewView
from desktop_app.ui.runs.page import RunPage
from desktop_app.ui.widgets import Button
from tests.gui.mirror.mirroring import as_row, mirroring
from tests.support.driving import one, press, says, shown, until


def one_goes_two_are_made_anew(people: list[Contact]) -> list[dict[str, str]]:
    """Two lost their ids in the spreadsheet and have others now; the first is not in it."""
    known = [p for p in people[1:] if p.get("primary_email") and p.get("birthdate")][:2]
    anew = {person.id: f"R-{number}" for number, person in enumerate(known)}
    rows = [as_row(person) for person in people[1:] if person.id not in anew]
    return [*rows, *(as_row(person, id="", external_id=anew[person.id]) for person in known)]


def test_people_in_the_list_twice_are_named_and_taken_back_and_a_new_mirror_is_advised(practice, arun, tmp_path: Path):
    async def scenario():
        async with mirroring(practice, tmp_path, one_goes_two_are_made_anew) as mirror:
            before = mirror.there()
            mirror.type()
            mirror.camp.crm.edit(mirror.sign_up())
            signed_up = mirror.there().keys() - before.keys()
            mirror.go.click()
            await mirror.ended()
            page = mirror.window.top
            assert isinstance(page, RunPage)
            await until(lambda: says(page, "2 people are in the list twice now"), "who is in the list twice")
            assert says(page, "Xaver Spät")
            assert says(page, "Nobody was removed.")
            assert says(page, "Compares Anmeldungen.csv with the list as it is now.")
            assert not shown(page, Button, "Try "), "it would delete nobody"
            press(page, "Remove the duplicates…")
            await until(lambda: isinstance(mirror.window.top, ReviewPage), "the review")
            await mirror.idle()
            changes = one(mirror.window.top, ReviewView).lines.changes
            assert [change.kind for change in changes] == [Kind.REMOVED, Kind.REMOVED]
            assert {change.contact for change in changes} == mirror.there().keys() - before.keys() - signed_up
            assert before.keys() < mirror.there().keys()
            press(mirror.window.top, "Back")
            press(page, "Compare again…")
            await until(lambda: isinstance(mirror.window.top, MirrorPage), "the mirror")
            again = mirror.window.top
            assert isinstance(again, MirrorPage)
            await until(lambda: not again.tasks.busy, "the people compared")
            going = {change.contact for change in again.session.work.found.going()}
            assert signed_up < going, "whoever came meanwhile is seen now"
            assert len(going) == 4, "and the two old entries go without being made anew"

    arun(scenario(), timeout=60)
