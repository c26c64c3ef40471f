"""Accounts: adding, testing, changing, and what is said about keys."""

from __future__ import annotations

from PySide6.QtWidgets import QComboBox, QLineEdit, QSpinBox

from desktop_app.core.account import Environment, KeyState
from desktop_app.practice.faults import Fault
from desktop_app.ui.accounts.form import AccountForm
from desktop_app.ui.widgets import Button, CheckItem, ListView
from tests.support.driving import dialog, one, press, says, settle, shown, until
from tests.support.window import CAMP, DONORS, Window, opened


async def new_form(window: Window, provider: str, **texts: str) -> AccountForm:
    """The form of a new account, filled."""
    press(window.window, "Add account")
    await until(lambda: shown(window.top, AccountForm), "the form")
    await until(lambda: not window.top.tasks.busy, "the list")
    form = one(window.top, AccountForm)
    assert form.is_new
    form.choose_provider(provider)
    for name, text in texts.items():
        getattr(form.fields, name).setText(text)
    await settle()
    return form


def test_a_list_is_chosen_by_name_tested_and_added(practice, arun):
    async def scenario():
        async with opened(practice, DONORS) as window:
            key = practice.key("campflow")
            form = await new_form(window, "campflow", name="Winter", address=practice.address("campflow"), key=key)
            press(form, "Test")
            await until(lambda: says(form, "Choose the list that this account is for."), "what the key opens")
            press(form, "Choose…")
            await until(lambda: shown(window.window, ListView, "List"), "the lists")
            sheet = dialog()
            one(sheet, QLineEdit, "Search").setText("sommer")
            press(sheet, "Take this one")
            assert says(form, "Sommerlager 2026")
            assert not says(form, form.fields.typed().scope)
            press(form, "Test")
            await until(lambda: says(form, "Connected: campflow Sommerlager 2026 · 214 people"), "the answer")
            press(window.top, "Add “Winter”")
            await until(lambda: says(form, "Use for this session only"), "the offer")
            press(form, "Use for this session only")
            await until(lambda: window.window.shown not in ("accounts", DONORS), "the new account's tab")
            added = await window.desk.accounts.get(window.window.shown)
            assert (added.name, added.scope_name) == ("Winter", "Sommerlager 2026")
            # Whoever closes now must not be asked about a key that is stored long since.
            assert not window.window.tab("accounts").unsaved()
            await until(lambda: not window.top.tasks.busy, "its first reading")

    arun(scenario(), timeout=30)


def test_a_new_live_account_starts_read_only_and_a_sandbox_does_not(practice, arun):
    async def scenario():
        async with opened(practice, DONORS) as window:
            form = await new_form(window, "kindful")
            assert not one(form, CheckItem, "Read only").isChecked()
            assert form.fields.typed().address == "https://app-sandbox.kindful.com/api/v1"
            press(form, "Live")
            assert one(form, CheckItem, "Read only").isChecked()
            assert form.fields.typed().environment is Environment.LIVE
            assert form.fields.typed().address == "https://app.kindful.com/api/v1"

    arun(scenario())


def test_what_is_missing_is_said_at_its_field(practice, arun):
    async def scenario():
        async with opened(practice, DONORS) as window:
            form = await new_form(window, "campflow")
            form.save()
            await settle()
            for words in (
                "Give it a name that your colleagues know.",
                "Choose it, or type its id.",
                "The key is missing.",
            ):
                assert says(form, words)
            assert len(await window.desk.accounts.connected()) == 1

    arun(scenario())


def test_a_refused_key_is_said_and_never_shown(practice, arun):
    async def scenario():
        async with opened(practice, DONORS) as window:
            wrong = "wrong-key-0123456789"
            form = await new_form(window, "kindful", name="X", address=practice.address("kindful"), key=wrong)
            press(form, "Test")
            await until(lambda: says(form, "Kindful does not accept the key."), "the refusal")
            assert one(form, Button, "Test").isEnabled()
            assert not one(window.top, Button, "Add “X”").isEnabled()
            assert says(window.top, "Paste another key, then press Test.")
            assert form.fields.key_field.state == "problem"
            assert window.window.focusWidget() is form.fields.key
            assert not says(window.window, wrong)
            assert form.fields.key.echoMode() is QLineEdit.EchoMode.Password
            form.fields.key.clear()
            assert form.fields.key_field.state == "plain"
            assert one(window.top, Button, "Add “X”").isEnabled()
            form.fields.name.clear()

    arun(scenario())


def test_only_the_last_answer_is_shown(practice, arun):
    async def scenario():
        async with opened(practice, DONORS) as window:
            wrong = practice["kindful"].arm(Fault(kind="hang"))
            form = await new_form(
                window, "kindful", name="X", address=practice.address("kindful"), key=practice.key("kindful")
            )
            press(form, "Test")
            await until(lambda: says(form, "Asking Kindful"), "the question")
            assert not one(form, Button, "Test").isEnabled()
            await until(wrong.met.is_set, "the question at Kindful")
            form.fields.key.setText("another-key")
            assert not says(form, "Asking Kindful")
            press(form, "Test")
            await until(lambda: says(form, "does not accept the key"), "the refusal")
            wrong.release()
            await until(lambda: not window.top.tasks.busy, "the end of the first question")
            assert says(form, "does not accept the key")
            assert not says(form, "Connected")
            form.fields.key.clear()
            form.fields.name.clear()

    arun(scenario(), timeout=30)


def test_where_no_key_can_be_kept_it_is_used_for_this_session_when_asked(practice, arun):
    async def scenario():
        async with opened(practice, DONORS) as window:
            form = await new_form(
                window, "kindful", name="More", address=practice.address("kindful"), key=practice.key("kindful")
            )
            press(window.top, "Add “More”")
            await until(lambda: says(form, "Use for this session only"), "the offer")
            press(form, "Use for this session only")
            await until(lambda: window.window.shown not in ("accounts", DONORS), "the new account's tab")
            assert await window.desk.accounts.key_state(window.window.shown) is KeyState.SESSION
            await until(lambda: not window.top.tasks.busy, "its first reading")

    arun(scenario(), timeout=30)


def test_an_account_is_changed_and_only_where_mirrors_exist_has_a_limit(practice, arun):
    async def scenario():
        async with opened(practice, DONORS, CAMP) as window:
            press(window.window, "Settings")
            await until(lambda: shown(window.top, AccountForm), "the form")
            accounts = one(window.top, ListView, "Accounts")
            accounts.setCurrentIndex(accounts.model().index(1, 0))
            await until(lambda: one(window.top, AccountForm).name == "Kindful donors", "Kindful")
            await until(lambda: not window.top.tasks.busy, "what Kindful can do")
            assert not shown(window.top, QSpinBox)
            accounts.setCurrentIndex(accounts.model().index(2, 0))
            await until(lambda: shown(window.top, QSpinBox), "the limit")
            one(window.top, QSpinBox).setValue(40)
            press(window.top, "Save")
            await until(lambda: not window.top.unsaved(), "the end of saving")
            assert (await window.desk.accounts.get(CAMP)).mirror_limit == 0.4

    arun(scenario(), timeout=30)


def test_a_form_with_something_typed_is_not_left_without_asking(practice, arun):
    async def scenario():
        async with opened(practice, DONORS) as window:
            form = await new_form(window, "kindful", name="Half done")
            accounts = one(window.top, ListView, "Accounts")
            accounts.setCurrentIndex(accounts.model().index(1, 0))
            press(dialog(), "Stay")
            await settle()
            assert one(window.top, AccountForm) is form
            assert accounts.currentIndex().row() == 0
            form.fields.name.clear()

    arun(scenario())


def test_an_address_that_is_to_be_completed_stands_there_and_is_not_used_as_it_is(practice, arun):
    async def scenario():
        async with opened(practice, DONORS) as window:
            form = await new_form(window, "kulea", name="Mailings", key="practice-key-£")
            assert form.fields.typed().address == "https://{name}.prod.kulea.marketing:8089/rest/api"
            press(form, "Test")
            await until(lambda: says(form, "The address still has {name} in it."), "the refusal")
            assert says(form, "Put your own name at the CRM in place of {name}.")
            form.fields.address.setText(practice.address("kulea"))
            form.fields.key.setText(practice.key("kulea"))
            press(form, "Test")
            await until(lambda: says(form, "Connected: Kulea"), "the answer")
            form.fields.name.clear()
            form.fields.key.clear()

    arun(scenario(), timeout=30)


def test_the_settings_of_a_crm_are_kept_with_the_account(practice, arun):
    async def scenario():
        async with opened(practice, DONORS) as window:
            form = await new_form(window, "kulea", name="Mailings", key=practice.key("kulea"))
            form.fields.address.setText(practice.address("kulea"))
            usual = {"time_zone": "UTC", "update_verb": "PUT", "key_charset": "latin-1"}
            assert form.fields.typed().options == usual
            assert not shown(form, QComboBox)
            press(form, "More settings")
            box = one(form, QComboBox, "Changes are sent with")
            box.setCurrentIndex(box.findData("POST"))
            press(window.top, "Add “Mailings”")
            await until(lambda: says(form, "Use for this session only"), "the offer")
            press(form, "Use for this session only")
            await until(lambda: window.window.shown not in ("accounts", DONORS), "the new account's tab")
            added = await window.desk.accounts.get(window.window.shown)
            assert added.options == {**usual, "update_verb": "POST"}
            await until(lambda: not window.top.tasks.busy, "its first reading")

    arun(scenario(), timeout=30)
