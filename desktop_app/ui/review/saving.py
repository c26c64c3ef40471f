"""A plan as a spreadsheet, and as a page that can be printed."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QObject

from desktop_app.core.fields import FieldSet
from desktop_app.core.plan import Plan
from desktop_app.core.ports import Capabilities
from desktop_app.services.desk import Desk
from desktop_app.ui.page import Page
from desktop_app.ui.paper.document import PRINTED, Paper, how_many
from desktop_app.ui.paper.table import Table
from desktop_app.ui.paper.ways import paper_ways, print_on_key
from desktop_app.ui.removal import Removal
from desktop_app.ui.review.tools import Tool
from desktop_app.ui.review.words import headline
from desktop_app.ui.saving import save_as
from desktop_app.ui.widgets import Way
from desktop_app.ui.words import spoken


class Saving(QObject):
    """Saves the plan that a review shows."""

    def __init__(self, desk: Desk, page: Page) -> None:
        super().__init__(page)
        self._desk = desk
        self._page = page
        self._plan: Plan | None = None
        self._fields = FieldSet(())
        self._title = ""
        self._removal = Removal(Capabilities())
        print_on_key(page, page.tasks, self._paper)

    def tool(self) -> Tool:
        """*Save or print*, with its ways."""
        sheet = Way(self.tr("Save as spreadsheet…"), "file-spreadsheet", self._save_sheet)
        ways = (sheet, *paper_ways(self._page, self._page.tasks, self._paper))
        return Tool(self.tr("Save or print"), "file-down", ways=ways)

    def describe(self, title: str, removal: Removal, fields: FieldSet) -> None:
        """What the plan is called, and what is known of its records and their CRM."""
        self._title, self._removal, self._fields = title, removal, fields

    def take(self, plan: Plan) -> None:
        """The plan to save from now on."""
        self._plan = plan

    def _name(self) -> str:
        return self.tr("Plan {source}").format(source=self._plan.source if self._plan else "").strip()

    def _save_sheet(self) -> None:
        plan, fields = self._plan, self._fields
        if plan is not None:
            save_as(
                self._page,
                self._page.tasks,
                self.tr("Save the plan"),
                f"{Path(self._name()).stem}.xlsx",
                self.tr("Spreadsheet (*.xlsx *.csv)"),
                lambda path: self._desk.exports.save_plan(plan, fields, path, spoken),
            )

    def _paper(self) -> Paper | None:
        plan, fields, title = self._plan, self._fields, self._title
        if plan is None:
            return None
        words = how_many(len(plan.changes), headline(plan.origin, plan.counts(), self._removal))

        async def content() -> Table:
            lines = await self._desk.exports.plan_lines(plan, fields, spoken, PRINTED)
            return Table(title, words, lines.headings, lines.rows)

        return Paper(title, content, wide=True)
