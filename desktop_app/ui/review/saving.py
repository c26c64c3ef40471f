"""A plan as a spreadsheet, and as a page that can be printed."""

from __future__ import annotations

import asyncio
from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import QObject

from desktop_app.core.fields import FieldSet
from desktop_app.core.plan import Plan
from desktop_app.core.ports import Capabilities
from desktop_app.services.desk import Desk
from desktop_app.ui.page import Page
from desktop_app.ui.printing import PRINTED, as_html, write_pdf
from desktop_app.ui.removal import Removal
from desktop_app.ui.review import words
from desktop_app.ui.review.tools import Tool
from desktop_app.ui.saving import ask_where, save_as
from desktop_app.ui.theme import CLASSES
from desktop_app.ui.words import label, shown, spoken


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

    def tools(self) -> list[Tool]:
        """*Save as spreadsheet…* and *Save as PDF…*."""
        return [
            Tool(self.tr("Save as spreadsheet…"), "file-down", self._save_sheet),
            Tool(self.tr("Save as PDF…"), "printer", self._save_pdf),
        ]

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

    def _save_pdf(self) -> None:
        name = f"{Path(self._name()).stem}.pdf"
        ask_where(self._page, self.tr("Save the plan"), name, self.tr("PDF (*.pdf)"), self._start_pdf)

    def _start_pdf(self, path: Path) -> None:
        if self._plan is not None:
            self._page.tasks.start(asyncio.to_thread(self._write_pdf, self._plan, path))

    def _write_pdf(self, plan: Plan, path: Path) -> None:
        """Lay out and write; takes long for a long plan, so it runs beside the window."""
        write_pdf(path, self._title, self._html(plan))

    def _html(self, plan: Plan) -> str:
        headings = (self.tr("What"), self.tr("Person"), self.tr("Changes"), self.tr("Why"))
        rows = (self._row(plan, number) for number in range(min(PRINTED, len(plan.changes))))
        return as_html(self._title, words.headline(plan.origin, plan.counts(), self._removal), headings, rows)

    def _row(self, plan: Plan, number: int) -> Sequence[str]:
        change = plan.changes[number]
        parts: list[str] = []
        for line in change.differences():
            field = self._fields.get(line.key)
            if field is not None and not field.sensitive:
                parts.append(f"{label(field)}: {shown(field, line.before) or '–'} → {shown(field, line.after) or '–'}")
        return CLASSES[change.kind].word, change.name, "; ".join(parts), spoken(change.why)
