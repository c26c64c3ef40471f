from __future__ import annotations

from typing import Any

from desktop_app.core.account import Account, Environment
from desktop_app.storage.accounts import SqlAccountStore, SqlSettings
from desktop_app.storage.database import Database


def account(id: str, **more: Any) -> Account:
    return Account(id, "campflow", f"Camp {id}", Environment.PRACTICE, "http://127.0.0.1:8000", "#336699", **more)


def test_accounts_are_kept_in_the_order_of_their_tabs(run: Any, database: Database) -> None:
    store = SqlAccountStore(database)
    one, two, three = account("1", scope="77", options={"per_page": "50"}), account("2"), account("3", read_only=True)
    for each in (one, two, three):
        run(store.put(each))
    assert run(store.all()) == [one, two, three]
    renamed = account("1", scope="78")
    run(store.put(renamed))
    run(store.put(account("4")))
    assert run(store.all()) == [renamed, two, three, account("4")]
    run(store.remove("3"))
    assert run(store.all()) == [renamed, two, account("4")]


def test_settings_are_kept_by_key(run: Any, database: Database) -> None:
    settings = SqlSettings(database)
    assert run(settings.get("view/a/1")) is None
    for key in ("view/a/2", "view/a/1", "View/a/3", "view%", "mapping/1"):
        run(settings.put(key, b"1"))
    run(settings.put("view/a/1", b'{"sort":"name"}'))
    assert run(settings.get("view/a/1")) == b'{"sort":"name"}'
    assert run(settings.keys("view/a/")) == ["view/a/1", "view/a/2"]
    assert run(settings.keys("view%")) == ["view%"]
    run(settings.remove("view/a/1"))
    run(settings.remove("view/a/1"))
    assert run(settings.keys("view/a/")) == ["view/a/2"]
