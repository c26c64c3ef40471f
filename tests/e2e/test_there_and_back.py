"""Each CRM's list, saved with all its fields and imported again: nobody is changed, and no column is in doubt."""

from __future__ import annotations

from pathlib import Path

import pytest

from desktop_app.bootstrap import open_profile
from desktop_app.core.changes import Kind
from desktop_app.core.plan import Plan
from desktop_app.practice.host import PracticeHost
from desktop_app.providers.registry import Registry
from desktop_app.services.exports import Form, every_field
from tests.conftest import Run

CRMS = sorted(info.key for info in Registry().infos())


@pytest.mark.parametrize("crm", CRMS)
def test_what_was_saved_is_the_same(run: Run, tmp_path: Path, crm: str):
    async def there_and_back() -> None:
        profile = await open_profile(None, session_only=True, practice=PracticeHost(60))
        try:
            desk = profile.desk
            account = next(one for one in await desk.accounts.add_practice() if one.provider == crm)
            await desk.browse.refresh(account.id, lambda _done, _total: None)
            table = await desk.browse.table(account.id)
            keys = every_field(table.fields, sensitive=True)
            for form in (Form.SEMICOLON, Form.WORKBOOK, Form.NDJSON):
                path = tmp_path / f"people.{form.value}"
                await desk.exports.save_contacts(table, table.positions(), keys, path, form, str, lambda _: None)
                session = await desk.imports.open_file(account, path)
                assert [column.header for column in session.columns if column.target is None] == []
                assert await session.questions() == []
                plan = await session.plan()
                assert len(plan.changes) == len(table) > 0
                assert changed(plan) == []
        finally:
            await profile.close()

    run(there_and_back(), timeout=60)


def changed(plan: Plan) -> list[tuple[Kind, dict[str, object]]]:
    """The lines of whoever is not the same."""
    return [(line.kind, dict(line.after)) for line in plan.changes if line.kind is not Kind.SAME]
