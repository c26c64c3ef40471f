from __future__ import annotations

import msgspec
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit

from desktop_app.core.contact import Contact
from desktop_app.ui.forms.editors import ChoiceEditor, LineEditor
from desktop_app.ui.review.page import ReviewPage
from desktop_app.ui.widgets import ConflictCard
from tests.conftest import Run
from tests.support.camp import Camp, camp, camper
from tests.support.driving import dialog, one, press, says, settle, shown, type_into, until


def _state(here: Camp, key: str) -> str:
    return here.page.record.sections.line(key).state


def test_a_changed_field_tells_what_was_there_and_can_be_taken_back(arun: Run):
    async def look() -> None:
        async with camp() as here:
            await here.open("p1")
            here.type("city", "Bonn")
            line = here.page.record.sections.line("city")
            assert line.state == "changed"
            assert says(line, "was: Göttingen")
            assert says(here.page.record.footer, "1 changes")
            assert "not saved" in here.page.unsaved()
            press(line, "Undo")
            assert line.state == "plain"
            assert says(here.page.record.footer, "No changes")
            assert not here.page.record.footer.save.isEnabled()

    arun(look())


def test_keys_take_back_what_was_done_in_any_field_and_do_it_again(arun: Run):
    async def look() -> None:
        async with camp() as here:
            await here.open("p1")
            here.page.activateWindow()
            await until(here.page.isActiveWindow, "the window")
            city, born, group = here.editor("city"), here.editor("born"), here.editor("group")
            assert isinstance(city, LineEditor)
            assert isinstance(born, LineEditor)
            assert isinstance(group, ChoiceEditor)
            as_shown = born.text()
            type_into(city, "Bonn")
            type_into(born, "soon")  # no date, and still something to come back to
            group.setFocus()
            QTest.keyClick(group, Qt.Key.Key_Down)
            press(here.page.record.sections.line("city"), "Undo")
            assert (city.text(), group.value(), here.page.record.unsaved) == ("Göttingen", "r", 2)
            seen = []
            for _ in range(5):  # once more than there is
                _undo()
                seen.append((city.text(), born.text(), group.value(), here.page.record.unsaved))
            assert seen == [
                ("Bonn", "soon", "r", 3),
                ("Bonn", "soon", "j", 2),
                ("Bonn", as_shown, "j", 1),
                ("Göttingen", as_shown, "j", 0),
                ("Göttingen", as_shown, "j", 0),
            ]
            assert QApplication.focusWidget() is city
            _redo()
            _redo()
            assert (city.text(), born.text(), here.page.record.unsaved) == ("Bonn", "soon", 2)
            QTest.keyClicks(born, "er")
            _redo()  # nothing: something else was typed
            assert (born.text(), group.value()) == ("sooner", "j")
            _undo()
            assert (born.text(), city.text()) == ("soon", "Bonn")
            here.page.record.discard()
            _undo()
            assert here.page.record.unsaved == 0

    arun(look())


def _undo() -> None:
    _press(Qt.KeyboardModifier.ControlModifier)


def _redo() -> None:
    _press(Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier)


def _press(keys: Qt.KeyboardModifier) -> None:
    focus = QApplication.focusWidget()
    assert focus is not None
    QTest.keyClick(focus, Qt.Key.Key_Z, keys)


def test_saving_sends_only_what_changed_and_shows_what_was_read_back(arun: Run):
    async def look() -> None:
        async with camp() as here:
            await here.open("p1")
            here.type("city", "Bonn")
            here.type("first", "Camper 001")  # as it was
            await here.saved()
            (batch,) = here.crm.sent
            assert batch.changes[0].after == {"city": "Bonn"}
            assert batch.changes[0].version == "v1"
            assert says(here.page.record.footer, "Saved")
            assert _state(here, "city") == "plain"
            assert here.crm.records["p1"].get("city") == "Bonn"
            await until(lambda: here.page.finder.table.contact("p1") == here.crm.records["p1"], "the table")

    arun(look())


def test_a_date_is_written_as_people_here_write_it(arun: Run):
    async def look() -> None:
        async with camp() as here:
            await here.open("p1")
            editor = here.editor("born")
            assert isinstance(editor, LineEditor)
            as_shown = editor.text()
            here.type("born", "13.02.2012")
            await here.saved()
            assert here.crm.records["p1"].get("born") == "2012-02-13"
            assert as_shown

    arun(look())


def test_what_is_wrong_is_said_on_leaving_and_keeps_it_from_being_saved(arun: Run):
    async def look() -> None:
        async with camp() as here:
            await here.open("p1")
            here.type("city", "A place whose name is far too long")
            here.type("email", "nobody@")
            assert says(here.page.record.sections.line("email"), "The address ends after the @.")
            here.page.record.save()
            await settle()
            assert QApplication.focusWidget() is here.editor("email")
            assert says(here.page.record.sections.line("city"), "longer than 20 characters")
            assert says(here.page.record.footer, "2 problems")
            assert not here.crm.sent

    arun(look())


def test_what_the_crm_does_not_allow_is_locked_and_says_why(arun: Run):
    async def look() -> None:
        async with camp() as here:
            await here.open("p1")
            assert _state(here, "own") == "read_only"
            assert says(here.page.record, "The id stays as it is.")
            assert says(here.page.record, "The camp works this out.")

    arun(look())


def test_sensitive_fields_are_hidden_until_somebody_asks(arun: Run):
    async def look() -> None:
        async with camp(camper(1, iban="DE00 1234")) as here:
            await here.open("p1")
            assert not here.editor("iban").isVisible()
            press(here.page.record, "Show 1 hidden")
            assert here.editor("iban").isVisible()

    arun(look())


def test_what_this_program_does_not_know_is_shown_and_kept(arun: Run):
    async def look() -> None:
        raw = msgspec.Raw(msgspec.json.encode({"first": "Anna", "cabin": "Eagle", "nested": {"a": 1}, "empty": None}))
        async with camp(Contact("p1", {"first": "Anna"}, "v1", raw)) as here:
            await here.open("p1")
            await until(lambda: shown(here.page.record, QLineEdit, "cabin"), "the other data")
            known = one(here.page.record, QLineEdit, "cabin")
            assert (known.text(), known.isReadOnly()) == ("Eagle", True)
            assert not shown(here.page.record, QLineEdit, "nested")

    arun(look())


def test_what_somebody_else_changed_too_is_put_side_by_side(arun: Run):
    async def look() -> None:
        async with camp() as here:
            await here.open("p1")
            here.type("city", "Bonn")
            here.type("last", "Adler")
            theirs = camper(1, city="Jena", email="new@example.org")
            here.crm.records["p1"] = Contact("p1", theirs.values, "v2")
            await here.saved()
            assert not here.crm.sent
            card = one(here.page.record, ConflictCard)
            assert says(card, "City was changed in campflow while you were editing")
            assert says(card, "Before both changes: Göttingen")
            await until(lambda: card.isAncestorOf(here.page.focusWidget()), "the keyboard in the card")
            assert not card.visibleRegion().isEmpty()
            assert says(here.page.record.footer, "to answer")
            here.type("last", "Adler-Bauer")
            here.type("last", "Adler")
            assert not here.page.record.footer.save.isEnabled()
            await here.saved()  # nothing is sent before it is settled
            assert not here.crm.sent
            card.choose("theirs")
            assert here.page.record.footer.save.isEnabled()
            await here.saved()
            (batch,) = here.crm.sent
            assert batch.changes[0].after == {"last": "Adler"}
            assert batch.changes[0].version == "v2"
            now = here.crm.records["p1"]
            assert (now.get("city"), now.get("email"), now.get("last")) == ("Jena", "new@example.org", "Adler")

    arun(look())


def test_ours_can_win_a_conflict(arun: Run):
    async def look() -> None:
        async with camp() as here:
            await here.open("p1")
            here.type("city", "Bonn")
            here.crm.records["p1"] = Contact("p1", camper(1, city="Jena").values, "v2")
            await here.saved()
            one(here.page.record, ConflictCard).choose("ours")
            await here.saved()
            assert here.crm.sent[0].changes[0].before == {"city": "Jena"}
            assert here.crm.records["p1"].get("city") == "Bonn"

    arun(look())


def test_a_record_that_somebody_removed_meanwhile(arun: Run):
    async def look() -> None:
        async with camp() as here:
            await here.open("p1")
            here.type("city", "Bonn")
            del here.crm.records["p1"]
            await here.saved()
            assert says(here.page.record, "Somebody has removed this person meanwhile. Nothing was saved.")
            assert here.editor("city").value() == "Bonn"

    arun(look())


def test_what_cannot_be_taken_back_is_asked_first_and_no_is_the_default(arun: Run):
    async def look() -> None:
        async with camp() as here:
            await here.open("p1")
            for answer in ("Keep as it was", "Save for good"):
                editor = here.editor("news")
                assert isinstance(editor, ChoiceEditor)
                editor.setCurrentIndex(2)
                editor.activated.emit(2)
                here.page.record.save()
                await until(lambda: shown(here.page.window(), QLineEdit) and _asked(), "the question")
                assert says(dialog(), "Unsubscribing is for good.")
                assert QApplication.focusWidget() is not None
                press(dialog(), answer)
                await until(lambda: not here.page.record.busy, "the end")
                assert len(here.crm.sent) == (answer == "Save for good")
            assert here.crm.records["p1"].get("news") is False

    arun(look())


def _asked() -> bool:
    return any(
        widget.windowTitle() == "Save this for good?" for widget in QApplication.topLevelWidgets() if widget.isVisible()
    )


def test_a_new_person_is_added_and_shown(arun: Run):
    async def look() -> None:
        async with camp() as here:
            await until(lambda: here.page.acting.may_create, "the actions")
            QTest.keyClick(here.page, Qt.Key.Key_N, Qt.KeyboardModifier.ControlModifier)
            await settle()
            assert says(here.page.record.sections.line("first"), "needed")
            here.type("last", "Zander")
            here.page.record.save()
            await settle()
            assert says(here.page.record.sections.line("first"), "First name is needed.")
            here.type("first", "Zoe")
            here.type("own", "00099")
            await here.saved()
            await here.shows(31)
            assert "Zoe Zander" in here.names()
            assert _state(here, "own") == "read_only"
            assert says(here.page.record, "Zoe Zander")

    arun(look())


def test_an_address_that_is_there_already_is_said_before_saving(arun: Run):
    async def look() -> None:
        async with camp() as here:
            here.crm.lookup = here.crm
            await until(lambda: here.page.acting.may_create, "the actions")
            QTest.keyClick(here.page, Qt.Key.Key_N, Qt.KeyboardModifier.ControlModifier)
            await settle()
            here.type("email", "c1@example.org")
            line = here.page.record.sections.line("email")
            await until(lambda: says(line, "Somebody with this address is there already."), "the warning")

    arun(look())


def test_the_changes_can_be_reviewed_instead(arun: Run):
    async def look() -> None:
        async with camp() as here:
            await here.open("p1")
            here.type("city", "Bonn")
            press(here.page.record.footer, "Review")
            await until(lambda: here.opened, "the review")
            assert isinstance(here.opened[0], ReviewPage)
            assert not here.crm.sent

    arun(look())


def test_another_row_does_not_take_away_what_was_typed(arun: Run):
    async def look() -> None:
        async with camp() as here:
            await here.open("p1")
            here.page.list.grid.selectRow(5)
            assert here.page.record.contact_id == here.page.list.grid.current_id()
            here.type("city", "Bonn")
            open_one = here.page.record.contact_id
            here.page.list.grid.selectRow(7)
            assert here.page.record.contact_id == open_one
            here.page.beside.close_record()
            await settle()
            press(dialog(), "Keep editing")
            await settle()
            assert here.page.beside.is_open
            here.page.beside.close_record()
            await settle()
            press(dialog(), "Discard")
            await until(lambda: not here.page.beside.is_open, "the end of the record")

    arun(look())
