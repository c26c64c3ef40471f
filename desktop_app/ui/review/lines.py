"""The lines of one plan with everything that is said of them: headline, tiles, tools and table."""

from __future__ import annotations

import asyncio
from collections.abc import Callable
from typing import Any

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from desktop_app.core.account import Account, Environment
from desktop_app.core.changes import REMOVING, SENT, Kind
from desktop_app.core.fields import FieldSet
from desktop_app.core.lines import told
from desktop_app.core.plan import Origin, Plan
from desktop_app.core.ports import Capabilities
from desktop_app.core.undoing import lasting
from desktop_app.services.desk import Desk
from desktop_app.services.pace import finished, paced
from desktop_app.ui.page import Page
from desktop_app.ui.removal import Removal
from desktop_app.ui.review import words
from desktop_app.ui.review.files import Files
from desktop_app.ui.review.model import ReviewModel
from desktop_app.ui.review.requests import RequestsPage
from desktop_app.ui.review.saving import Saving
from desktop_app.ui.review.texts import LineTexts
from desktop_app.ui.review.tools import Tool, Tools
from desktop_app.ui.review.view import ReviewView
from desktop_app.ui.runs.words import title as run_title
from desktop_app.ui.widgets import BannerKind, Label, Panel, TileRow

GENTLE = "anonymised"
"""The tile of those whom the CRM does not let go."""

OPENED_AT_ONCE = 200
"""So many lines *Open all* opens; who wants more searches for them."""


class PlanLines(QWidget):
    """Shows a plan of one account inside `page`; `ticked` comes when the person took something out or put it back.

    `upper` is the layout of the part above the table, `removal` what removing is called there. `only_look`: nothing can
    be taken out.
    """

    ticked = Signal()

    def __init__(
        self,
        desk: Desk,
        account: Account,
        plan: Plan,
        page: Page,
        say: Callable[[BannerKind, str, str], None],
        *,
        only_look: bool = False,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._desk, self._account, self._page, self._only_look = desk, account, page, only_look
        self._plan = plan
        self.can = Capabilities()
        self.removal = Removal(self.can)
        self.title = words.title(plan, self.removal)
        self._crm = desk.accounts.info(account.provider).name
        self._gentle: frozenset[str] = frozenset()  # those whom the CRM does not let go
        self._lasting: frozenset[str] = frozenset()  # the changes that cannot be undone as a whole
        self._chosen = ""
        self.model = ReviewModel([], LineTexts(FieldSet(())), ticks=True, parent=self)
        self._narrowing: asyncio.Task[Any] | None = None
        self._found = 0
        self._saving = Saving(desk, page)
        self.files = Files(desk, account, page, say)
        self._lay_out()

    @property
    def plan(self) -> Plan:
        """The plan as it stands, with what the person took out."""
        return self._plan

    @property
    def counts(self) -> dict[Kind, int]:
        """How many lines each class has."""
        return {kind: self.model.taken.counts[kind] for kind in Kind}

    @property
    def sends(self) -> bool:
        """Whether anything is left that would be sent."""
        return any(self.counts[kind] for kind in SENT)

    @property
    def removes(self) -> bool:
        """Whether somebody would be removed."""
        return any(self.counts[kind] for kind in REMOVING)

    def button(self) -> str:
        """What carrying it out does, in full."""
        return words.button(self._plan.origin, self.counts, self._account, self._crm, self.removal)

    def way_back(self) -> str:
        """What can be had back of it."""
        if self.removes:
            return self.removal.way_back()
        return words.way_back(self.counts, len(self._lasting - self.model.taken.excluded), self.can, self._crm)

    # -------------------------------------------------------------------------------------------------------- showing

    async def show_plan(self, plan: Plan) -> None:
        """Put every identity into the plan, so that what is shown is what will be sent; then show it."""
        plan = await self._desk.runs.prepare(plan)
        table = await self._desk.browse.table(self._account.id)
        can = await self._learn(plan, table.fields)
        self._plan = plan
        self.model = ReviewModel(
            plan.changes,
            LineTexts(table.fields, self.removal, self._gentle),
            ticks=not self._only_look,
            excluded=plan.excluded,
            parent=self,
        )
        self.model.excluded_changed.connect(self._ticks_changed)
        self.view.show_lines(self.model)
        self._words = words.tiles(self.removal)
        self._tiles.set_words(self._words)
        self._tiles.show_only(self._tiles_of(plan))
        self.title = await self._titled(plan)
        self._saving.describe(self.title, self.removal, table.fields)
        self._saving.take(plan)
        tasks = self._page.tasks
        here = self._account.environment is Environment.HERE
        what = self.tr("What will be written") if here else self.tr("What will be sent")
        self.tools.set_tools(
            [
                Tool(
                    self.tr("Open all"),
                    "chevrons-up-down",
                    lambda: tasks.start(finished(self.model.opening(OPENED_AT_ONCE))),
                    stays=True,
                ),
                Tool(what, "eye", self._show_requests, stays=True),
                self._saving.tool(),
            ],
            self.files.tools(lambda: self._plan) if can.bulk_files else (),
        )
        self._show_numbers()
        self._narrow()

    async def _learn(self, plan: Plan, fields: FieldSet) -> Capabilities:
        """What the CRM can do, and whose changes that makes another matter."""
        can = self.can = await self._desk.accounts.capabilities(self._account.id)
        self._gentle = frozenset(
            [c.id async for c in paced(told(plan.changes)) if c.kind is Kind.REMOVED and can.gentle(c.before)]
        )
        self.removal = Removal(can, gentle=len(self._gentle - plan.excluded))
        self._lasting = frozenset([c.id async for c in paced(told(plan.changes)) if lasting(c, fields)])
        return can

    def _tiles_of(self, plan: Plan) -> set[str]:
        """The tiles of these classes; those who are anonymised are not counted among the removed."""
        kinds = {kind for kind, count in plan.without(()).counts().items() if count}
        if (kinds & SENT and not self._only_look) or plan.excluded:
            kinds.add(Kind.LEFT_OUT)
        tiles = {kind.value for kind in kinds}
        if self._gentle:
            tiles.add(GENTLE)
            if len(self._gentle) == plan.without(()).counts()[Kind.REMOVED]:
                tiles.discard(Kind.REMOVED.value)
        return tiles

    async def _titled(self, plan: Plan) -> str:
        """What kind of plan it is; of an undo also which run it takes back."""
        if plan.origin is not Origin.UNDO or plan.of_run is None:
            return words.title(plan, self.removal)
        run = await self._desk.runs.run(plan.of_run)
        return self.tr("Undo: {run}").format(run=run_title(run))

    def _show_numbers(self) -> None:
        counts = self.counts
        gentle = len(self._gentle - self.model.taken.excluded)
        self.removal = Removal(self.can, gentle=gentle)
        self._headline.setText(words.headline(self._plan.origin, counts, self.removal))
        tiles = {kind.value: count for kind, count in counts.items()}
        self._tiles.set_counts({**tiles, Kind.REMOVED.value: counts[Kind.REMOVED] - gentle, GENTLE: gentle})

    def _narrow(self) -> None:
        """Show what is chosen and searched for, in steps that do not hold up the window."""
        if self._narrowing is not None:
            self._narrowing.cancel()
        self._narrowing = self._page.tasks.start(self._show_matching(self.model))

    async def _show_matching(self, model: ReviewModel) -> None:
        gentle = self._chosen == GENTLE
        kind = Kind.REMOVED if gentle else Kind(self._chosen) if self._chosen else None
        found = model.finder.matching(kind, self.tools.search.text(), model.taken.excluded, gentle=gentle)
        matching = await finished(found)
        model.show_only(matching)
        self._found = len(matching.rows)
        self._show_found()
        self._narrowing = None

    def _show_found(self) -> None:
        """How many lines are shown; of a class those, too, whose tick was taken away while it was shown."""
        said = words.counted(self._plan.origin, self._found)
        ticked, tickable = self.model.ticked_of_shown()
        if self._chosen in SENT | {GENTLE} and ticked < tickable:
            said = words.not_ticked(said, tickable - ticked)
        self.tools.show_shown(self._words.get(self._chosen, ""), said)

    def _choose(self, kind: str) -> None:
        self._tiles.choose(kind)
        self._chosen = kind
        self._narrow()

    def _ticks_changed(self) -> None:
        self._plan = self._plan.without(self.model.taken.excluded)
        self._saving.take(self._plan)
        self._show_numbers()
        self._show_found()
        if self._narrowing is not None:  # what it has counted so far does not hold any more
            self._narrow()
        self.ticked.emit()

    def _show_requests(self) -> None:
        self._page.opens.emit(RequestsPage(self._desk, self._account, self._plan))

    # --------------------------------------------------------------------------------------------------------- layout

    def _lay_out(self) -> None:
        part = Panel(parent=self, sides=("bottom",))
        self.upper = QVBoxLayout(part)
        self.upper.setContentsMargins(16, 16, 16, 12)
        self.upper.setSpacing(12)
        self._headline = Label(self.tr("Working out what will change…"), "headline", parent=part)
        self._words = words.tiles(self.removal)
        self._tiles = TileRow([*self._words], self._words, parent=part)
        self._tiles.chosen.connect(self._choose)
        self.tools = Tools(part)
        self.tools.searched.connect(lambda _: self._narrow())
        self.tools.unchosen.connect(lambda: self._choose(""))
        for widget in (self._headline, self._tiles, self.tools):
            self.upper.addWidget(widget)
        self.view = ReviewView(self)
        self.view.setAccessibleName(self.tr("Lines of the plan"))
        self.view.show_lines(self.model)
        self.view.ticks_asked.connect(lambda on: self._page.tasks.start(finished(self.model.ticking(on))))
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(part)
        column.addWidget(self.view, 1)
