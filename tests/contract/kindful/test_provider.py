"""What the account page and the registry ask of Kindful."""

from __future__ import annotations

import subprocess
import sys
from typing import Any

import pytest

from desktop_app.core.account import Account, Environment
from desktop_app.core.changes import Kind
from desktop_app.core.errors import InputError, KeyMissing, Misunderstood, Refused
from desktop_app.core.fields import Access, Common
from desktop_app.core.ports import Provider
from desktop_app.practice.crm import Edit
from desktop_app.practice.server import PracticeServers
from desktop_app.providers.kindful.provider import Kindful
from desktop_app.providers.registry import Registry
from tests.contract.kindful.conftest import Office, opened
from tests.support.scripted_server import ScriptedServer, answer


def test_the_registry_opens_it(run: Any, practice: PracticeServers) -> None:
    async def scenario() -> None:
        account = Account("a", "kindful", "Office", Environment.PRACTICE, practice.address("kindful"), "")
        provider: Provider = Registry().open(account, practice.key("kindful"), lambda notice: None)
        assert (await provider.check()).who == "Practice Organisation"
        assert await provider.scopes() == ()
        await provider.close()

    run(scenario())


def test_its_info_is_there_without_loading_what_speaks_http() -> None:
    code = "import sys, desktop_app.providers.kindful as k; assert k.INFO.letters == 'K'; assert 'httpx' not in sys.modules"
    subprocess.run([sys.executable, "-c", code], check=True)


def test_check_says_whose_key_it_is_and_the_number_only_where_kindful_tells(run: Any, visit: Any) -> None:
    async def many(office: Office) -> None:
        connection = await office.provider.check()
        assert (connection.who, connection.contacts) == ("Practice Organisation", None)
        assert "how many" in str(connection.notes[0])

    async def few() -> None:
        with PracticeServers(7) as servers:
            async with opened(servers) as office:
                connection = await office.provider.check()
                assert (connection.contacts, connection.notes) == (7, ())

    visit(many)
    run(few())


def test_check_says_that_syncing_is_paused(visit: Any, practice: Any) -> None:
    practice["kindful"].crm.set_switches({"sync_enabled": False})

    async def scenario(office: Office) -> None:
        assert "paused" in str((await office.provider.check()).notes[0])

    visit(scenario)


def test_fields_say_what_can_be_written_and_when(visit: Any) -> None:
    async def scenario(office: Office) -> None:
        fields = await office.provider.fields()
        assert len(fields) == 33
        never = {field.key for field in fields if field.access is Access.NEVER}
        assert never == {
            *("id", "sync_version", "donor_type", "created_at", "updated_at"),
            *("email_deliverable", "email_deliverable_error_reason"),
        }
        assert [field.key for field in fields if field.access is Access.CREATE] == ["external_id"]
        assert all(field.reason for field in fields if field.access is not Access.EDIT)
        assert [group for group, _ in fields.groups()][:7] == [
            *("Person", "Contact", "Address", "Work", "Spouse", "Consent", "Kindful"),
        ]
        surname = fields.common(Common.LAST_NAME)
        assert surname
        assert surname.key == "last_name"
        assert [choice.value for choice in fields["gender"].choices] == ["F", "M", "U"]

    visit(scenario)


@pytest.mark.parametrize("keys", ["both", "exist", "exists"])
def test_an_address_is_looked_up_whole_plus_signs_included(visit: Any, practice: Any, keys: str) -> None:
    practice["kindful"].crm.set_switches({"email_exist_keys": keys})

    async def scenario(office: Office) -> None:
        office.crm.crm.edit(Edit(action="add", values={"last_name": "Byron", "email": "ada+camp@example.org"}))
        assert await office.provider.lookup.email_exists("ada+camp@example.org") is True
        assert await office.provider.lookup.email_exists("ada camp@example.org") is False

    visit(scenario)


def test_an_answer_without_yes_or_no_is_not_taken_for_no(run: Any) -> None:
    async def scenario() -> None:
        async with ScriptedServer(answer(body='{"found": "maybe"}')) as server:
            account = Account("a", "kindful", "Office", Environment.PRACTICE, server.address, "")
            provider = Kindful(account, "key", lambda notice: None)
            with pytest.raises(Misunderstood):
                await provider.lookup.email_exists("ada@example.org")
            await provider.close()

    run(scenario())


@pytest.mark.parametrize(
    ("address", "key", "error"),
    [
        ("http://kindful.example/api/v1", "key", InputError),
        ("nowhere", "key", InputError),
        ("https://kindful.example/api/v1", "", KeyMissing),
        ("https://kindful.example/api/v1", "two words\n", InputError),
    ],
)
def test_what_no_key_may_be_sent_to_or_is_no_key(run: Any, address: str, key: str, error: type[Exception]) -> None:
    async def scenario() -> None:
        account = Account("a", "kindful", "Office", Environment.LIVE, address, "")
        with pytest.raises(error):
            Kindful(account, key, lambda notice: None)

    run(scenario())


def test_the_key_is_taken_out_of_what_kindful_says(run: Any) -> None:
    async def scenario() -> None:
        fields = answer(body="[]")
        reply = '{"status": "error", "message": "token secret-4711 may not do this"}'
        async with ScriptedServer(fields, answer(body=reply)) as server:
            account = Account("a", "kindful", "Office", Environment.PRACTICE, server.address, "")
            provider = Kindful(account, "secret-4711", lambda notice: None)
            with pytest.raises(Refused) as caught:
                await provider.intake.submit_file("https://files.example.org/new.json", Kind.LINKED)
            assert caught.value.detail == "token … may not do this"
            await provider.close()

    run(scenario())
