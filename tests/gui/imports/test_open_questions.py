from __future__ import annotations

from pathlib import Path

from desktop_app.core.fields import Common, Field, FieldSet, FieldType
from desktop_app.core.words import say
from desktop_app.ui.imports.page import Stage
from desktop_app.ui.review.page import ReviewPage
from tests.conftest import Run
from tests.gui.imports.importing import importing, write_csv
from tests.support.camp import FIELDS
from tests.support.driving import press, says, until

CONSENT = FieldSet(
    [
        *(field for field in FIELDS if field.key != "news"),
        Field("news", "Newsletter", FieldType.YES_NO, "Contact", Common.EMAIL_CONSENT, only_to=False,
              asked=say("campflow sends new people its newsletter unless it is told not to.")),
    ]
)  # fmt: skip


def test_what_the_file_leaves_open_is_asked_and_no_is_the_answer_until_somebody_says_yes(arun: Run, tmp_path: Path):
    async def look() -> None:
        async with importing(fields=CONSENT) as here:
            await here.load(write_csv(tmp_path / "new.csv", [("First name", "E-mail"), ("Zoe", "zoe@example.org")]))
            await here.to(Stage.VALUES)
            (card,) = here.page.values.cards
            assert says(card, "Newsletter for 1 new people")
            assert says(card, "campflow sends new people its newsletter unless it is told not to.")
            assert card.no.isChecked()
            assert here.page.focusWidget() is card.no
            press(card, "Yes, all of them have agreed to it")
            await here.to(Stage.CHECK)
            press(here.page, "Back")
            assert here.page.stage is Stage.VALUES
            assert card.yes.isChecked()
            await here.to(Stage.CHECK)
            press(here.page, "Next:")
            await until(lambda: isinstance(here.tab.top, ReviewPage), "the review")
            assert (await here.session.plan()).changes[0].after["news"] is True

    arun(look())


def test_without_new_people_nothing_is_asked(arun: Run, tmp_path: Path):
    async def look() -> None:
        async with importing(fields=CONSENT) as here:
            rows = [("First name", "E-mail"), ("Camper", "c1@example.org")]
            await here.load(write_csv(tmp_path / "known.csv", rows))
            await here.to(Stage.COLUMNS)
            await here.next()
            assert here.page.stage is Stage.CHECK

    arun(look())
