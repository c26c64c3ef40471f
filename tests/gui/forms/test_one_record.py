"""What one record allows and another does not: archived, locked, one way only, corrected by making it anew."""

from __future__ import annotations

from PySide6.QtWidgets import QAbstractButton, QApplication, QComboBox, QLineEdit

from desktop_app.core.changes import Kind
from desktop_app.core.contact import Contact
from desktop_app.core.fields import Access, Common, Field, FieldSet, FieldType
from desktop_app.core.ports import Gentler
from desktop_app.core.words import say
from desktop_app.ui.aio.tasks import retire
from desktop_app.ui.forms.correction import CorrectionSheet
from desktop_app.ui.forms.editors import ChoiceEditor, LineEditor, OneWayEditor
from desktop_app.ui.review.page import ReviewPage
from desktop_app.ui.widgets import Button, ConflictCard, Sheet
from tests.conftest import Run
from tests.support.camp import FIELDS, Camp, camp, camper
from tests.support.driving import dialog, one, press, says, settle, shown, type_into, until

NEWSLETTER = FieldSet(
    [
        *(field for field in FIELDS if field.key not in ("email", "news")),
        Field("email", "E-mail", FieldType.EMAIL, "Contact", Common.EMAIL, Access.CREATE,
              say("Kulea does not allow changing the e-mail address.")),
        Field("news", "Newsletter", FieldType.YES_NO, "Contact", Common.EMAIL_CONSENT, only_to=False,
              irreversible=say("This program cannot subscribe them again."),
              asked=say("New people get the newsletter unless they are unsubscribed at once.")),
        Field("gone", "Archived", FieldType.YES_NO, "Camp", Common.ARCHIVED, Access.NEVER,
              say("Archived people cannot be changed.")),
        Field("may", "May be deleted", FieldType.YES_NO, "Camp", access=Access.NEVER),
        Field("changed", "Changed", FieldType.MOMENT, "Camp", Common.UPDATED, Access.NEVER),
    ]
)  # fmt: skip
ANEW = say("A new contact is made and the old one is archived.")


async def allowed(here: Camp) -> None:
    """Wait until the page knows what the CRM can do."""
    await until(lambda: here.page.acting.may_create, "the actions")


async def asked() -> Sheet:
    """The question, once it is there."""
    await until(lambda: any(isinstance(w, Sheet) and w.isVisible() for w in QApplication.topLevelWidgets()), "a sheet")
    made = dialog()
    assert isinstance(made, Sheet)
    return made


def placeholder(here: Camp, key: str) -> str:
    editor = here.editor(key)
    assert isinstance(editor, LineEditor)
    return editor.placeholderText()


def locked(here: Camp, key: str) -> bool:
    editor = here.editor(key)
    return editor.isReadOnly() if isinstance(editor, LineEditor) else not editor.isEnabled()


def test_an_archived_record_is_only_looked_at_and_says_why(arun: Run):
    async def look() -> None:
        async with camp(camper(1, gone=True), camper(2), fields=NEWSLETTER, replace=ANEW, shows=1) as here:
            await allowed(here)
            here.page.show_contact("p1")
            await until(lambda: here.page.record.contact_id == "p1", "the record")
            assert says(here.page.record, "Archived people cannot be changed.")
            assert locked(here, "city")
            assert locked(here, "news")
            assert locked(here, "email")
            assert not says(here.page.record, "Kulea does not allow changing")
            assert not says(here.page.record, "needed")
            assert not placeholder(here, "born"), "an example would look like a value"
            assert says(here.page.record.footer, "Only to look at")
            assert not shown(here.page.record.footer, QAbstractButton)
            assert not shown(here.page.record, QAbstractButton, "More")
            assert not shown(here.page.record, QAbstractButton, "Correct the e-mail address")
            await here.open("p2")
            assert not locked(here, "city")
            assert placeholder(here, "born").startswith("e.g. ")
            assert says(here.page.record, "Kulea does not allow changing")
            assert shown(here.page.record.footer, QAbstractButton, "Save")
            assert not says(here.page.record, "Archived people cannot be changed.")

    arun(look())


def test_a_record_that_is_archived_meanwhile_is_not_saved(arun: Run):
    async def look() -> None:
        async with camp(camper(1), fields=NEWSLETTER) as here:
            await here.open("p1")
            here.type("city", "Bonn")
            here.crm.records["p1"] = Contact("p1", camper(1, gone=True).values, "v2")
            await here.saved()
            assert says(here.page.record, "Archived people cannot be changed. Nothing was saved.")
            assert not here.crm.sent

    arun(look())


def test_fields_locked_in_one_record_are_free_in_the_next(arun: Run):
    async def look() -> None:
        async with camp(fields=NEWSLETTER) as here:
            here.crm.locks = {"p1": {"city": say("This comes from another system.")}}
            await here.open("p1")
            line = here.page.record.sections.line("city")
            await until(lambda: line.state == "read_only", "the lock")
            assert says(line, "This comes from another system.")
            await here.open("p2")
            assert line.state == "plain"
            assert not locked(here, "city")

    arun(look())


def test_unsubscribing_names_the_person_and_keeping_takes_the_change_back(arun: Run):
    async def look() -> None:
        async with camp(fields=NEWSLETTER) as here:
            await here.open("p1")
            editor = here.editor("news")
            assert isinstance(editor, OneWayEditor)
            for answer in ("Keep subscribed", "Unsubscribe"):
                press(editor, "Unsubscribe…")
                assert says(here.page.record.sections.line("news"), "was: Yes")
                here.page.record.save()
                sheet = await asked()
                assert sheet.windowTitle() == "Unsubscribe c1@example.org for good?"
                assert says(sheet, "This program cannot subscribe them again.")
                await until(one(sheet, QAbstractButton, "Keep subscribed").hasFocus, "the way out to have the keyboard")
                press(sheet, answer)
                await until(lambda: not here.page.record.busy, "the end")
                await settle()
                assert len(here.crm.sent) == (answer == "Unsubscribe")
                assert not here.page.record.unsaved
            assert here.crm.records["p1"].get("news") is False
            assert here.page.record.sections.line("news").state == "read_only"
            assert says(here.page.record, "This program cannot subscribe them again.")
            assert not shown(editor, QAbstractButton, "Unsubscribe…")

    arun(look())


def test_several_people_can_be_unsubscribed_and_not_subscribed(arun: Run):
    async def look() -> None:
        async with camp(fields=NEWSLETTER) as here:
            await allowed(here)
            here.page.acting.edit_several(["p1", "p2"])
            sheet = await asked()
            fields = one(sheet, QComboBox, "Field")
            fields.setCurrentIndex(fields.findData("news"))
            fields.activated.emit(fields.currentIndex())
            await settle()
            value = one(sheet, ChoiceEditor, "New value")
            assert [value.itemText(place) for place in range(value.count())] == ["No"]
            press(sheet, "Review…")
            await until(lambda: here.opened, "the review")
            review = here.opened[0]
            assert isinstance(review, ReviewPage)

    arun(look())


def test_a_new_person_gets_no_newsletter_until_somebody_says_so(arun: Run):
    async def look() -> None:
        async with camp(fields=NEWSLETTER) as here:
            await allowed(here)
            for number, said in enumerate((None, True)):
                press(here.page.header, "New person")
                await settle()
                assert says(here.page.record.sections.line("news"), "New people get the newsletter unless")
                assert here.editor("news").value() is False
                assert not here.page.record.unsaved
                here.type("first", f"Zoe {number}")
                if said is not None:
                    here.editor("news").set_value(said)
                    here.editor("news").edited.emit()
                await here.saved()
                assert here.crm.sent[-1].changes[0].after["news"] is bool(said)
                await here.shows(31 + number)

    arun(look())


def test_an_address_is_corrected_step_by_step(arun: Run):
    async def look() -> None:
        async with camp(fields=NEWSLETTER, replace=ANEW) as here:
            here.crm.lookup = here.crm
            await allowed(here)
            await here.open("p1")
            press(here.page.record, "Correct the e-mail address")
            sheet = await asked()
            assert isinstance(sheet, CorrectionSheet)
            assert says(sheet, "A new contact is made and the old one is archived.")
            assert says(sheet, "Newsletter goes along: Yes")
            edit = one(sheet, QLineEdit, "E-mail")
            assert not one(sheet, Button, "Review…").isEnabled(), "there is nothing to review yet"
            type_into(edit, "right@")
            press(sheet, "Review…")
            assert says(sheet, "The address ends after the @.")
            type_into(edit, "c2@example.org")
            press(sheet, "Review…")
            await until(lambda: here.failed, "that the address is taken")
            press(here.page.record, "Correct the e-mail address")
            sheet = await asked()
            type_into(one(sheet, QLineEdit, "E-mail"), "right@example.org")
            press(sheet, "Review…")
            await until(lambda: here.opened, "the review")
            (change,) = here.opened[0].plan.changes  # type: ignore[attr-defined]
            assert (change.kind, change.after["email"], change.after["news"]) == (
                Kind.REPLACED,
                "right@example.org",
                True,
            )

    arun(look())


def test_what_is_not_saved_comes_before_a_correction(arun: Run):
    async def look() -> None:
        async with camp(fields=NEWSLETTER, replace=ANEW) as here:
            await allowed(here)
            await here.open("p1")
            here.type("city", "Bonn")
            press(here.page.record, "Correct the e-mail address")
            assert says(here.page.record, "There are changes that are not saved. Save or discard them first.")

    arun(look())


def test_removing_is_called_what_it_comes_to_for_this_person(arun: Run):
    async def look() -> None:
        gentler = Gentler("may")
        async with camp(camper(1, may=True), camper(2, may=False), fields=NEWSLETTER, gentler=gentler) as here:
            await allowed(here)
            verbs: dict[str, str] = {}
            for contact in ("p1", "p2"):
                await here.open(contact)
                press(here.page.record, "More")
                await settle()
                menu = QApplication.activePopupWidget()
                assert menu is not None
                verbs[contact] = menu.actions()[0].text()
                menu.close()
            assert verbs == {"p1": "Delete…", "p2": "Anonymise…"}
            here.page.list.grid.selectAll()
            press(here.page.list.selection, "Delete or anonymise 2…")
            await until(lambda: here.opened, "the review")
            review = here.opened[0]
            assert isinstance(review, ReviewPage)
            assert [str(change.why) for change in review.plan.changes] == [
                "Chosen by hand; will be deleted",
                "Chosen by hand; will be anonymised",
            ]
            review.show()
            await until(lambda: says(review, "1 people will be deleted, 1 anonymised."), "the headline")
            assert says(review, "Delete 1 and anonymise 1 people in campflow LIVE")
            retire(review)

    arun(look())


def test_conflicts_say_when_and_are_seen_whole(arun: Run):
    async def look() -> None:
        async with camp(fields=NEWSLETTER) as here:
            here.page.resize(1280, 620)
            await here.open("p1")
            here.type("own", "00001")
            here.type("city", "Bonn")
            here.type("last", "Adler")
            now = camper(1, city="Jena", last="Falk", changed="2026-05-03T08:30:00+00:00")
            here.crm.records["p1"] = Contact("p1", now.values, "v2")
            here.page.record.body.reveal("paid")
            await settle()
            await here.saved()
            cards = shown(here.page.record, ConflictCard)
            assert len(cards) == 2
            assert says(cards[0], "Yours · typed today")
            assert says(cards[0], "Now in campflow · changed ")
            await until(lambda: cards[0].visibleRegion().boundingRect() == cards[0].rect(), "the whole card")
            note = here.page.record.footer._note
            assert says(here.page.record.footer, "2 conflicts to answer")
            assert note.sizeHint().width() <= note.width()
            cards[0].choose("ours")
            cards[1].choose("ours")
            assert here.page.record.footer.review.isVisible()

    arun(look())


def test_while_there_is_something_to_save_that_is_the_loud_button(arun: Run):
    async def look() -> None:
        async with camp() as here:
            await allowed(here)
            new = one(here.page.header, QAbstractButton, "New person")
            await here.open("p1")
            assert new.kind == "primary"  # type: ignore[attr-defined]
            here.type("city", "Bonn")
            assert new.kind == "plain"  # type: ignore[attr-defined]
            await here.saved()
            assert new.kind == "primary"  # type: ignore[attr-defined]

    arun(look())
