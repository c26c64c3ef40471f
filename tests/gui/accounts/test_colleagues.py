"""Settings that come from a colleague: shown before they are taken, and then they ask for a key."""

from __future__ import annotations

import json

from PySide6.QtWidgets import QFileDialog

from desktop_app.ui.accounts.form import AccountForm
from desktop_app.ui.widgets import Sheet
from tests.support.driving import choose, dialog, one, press, says, shown, until
from tests.support.window import DONORS, opened

ENTRY = {
    "provider": "campflow", "name": "Winter", "environment": "live", "address": "https://a.example", "colour": "#B4552D"
}  # fmt: skip


def test_the_accounts_of_a_file_are_shown_and_taken(practice, arun, tmp_path):
    async def scenario():
        async with opened(practice, DONORS) as window:
            window.window.show_tab("accounts")
            await until(lambda: not window.top.tasks.busy, "the accounts")

            def bring(name: str, accounts: list[object]) -> None:
                path = tmp_path / name
                path.write_text(json.dumps({"contact_desk_settings": 1, "accounts": accounts}))
                choose(window.top, "Settings for colleagues", "Bring settings from a colleague…")
                where = next(iter(shown(window.top, QFileDialog)))
                where.fileSelected.emit(str(path))
                where.close()

            bring("broken.json", [{"what": "ever"}])
            await until(lambda: says(window.window, "The settings in broken.json are damaged"), "a sentence")
            bring("settings.json", [ENTRY])
            await until(
                lambda: shown(window.window, Sheet) and says(dialog(), "LIVE · https://a.example"),
                "what is in the file",
            )
            assert says(dialog(), "Keys are not among them")
            press(dialog(), "Bring them")
            await until(lambda: one(window.top, AccountForm).fields.name.text() == "Winter", "the form")
            accounts = await window.desk.accounts.connected()
            assert [(each.name, each.read_only) for each in accounts if each.name == "Winter"] == [("Winter", True)]

    arun(scenario())
