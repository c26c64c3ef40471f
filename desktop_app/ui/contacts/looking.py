"""What is looked for on the contacts page: search, filters, sorting, the CRM's own filters, saved views."""

from __future__ import annotations

import asyncio
from collections import Counter
from typing import Any, TypeVar

import msgspec
from PySide6.QtCore import QObject

from desktop_app.core.account import Account
from desktop_app.core.contact import Value
from desktop_app.core.fields import Common, FieldSet
from desktop_app.core.ports import Term
from desktop_app.core.query import Filter, Op, Sort, count_values
from desktop_app.core.table import ContactTable
from desktop_app.services.desk import Desk
from desktop_app.services.pace import finished
from desktop_app.ui.aio.tasks import Tasks
from desktop_app.ui.contacts.filters import FilterPanel, counted_fields
from desktop_app.ui.contacts.filtersheet import FilterSheet, Offered
from desktop_app.ui.contacts.finder import Finder
from desktop_app.ui.contacts.keeping import Kept, Layout, View
from desktop_app.ui.contacts.listing import ContactList, Narrowed
from desktop_app.ui.contacts.phrases import SERVER, chips_of, chips_of_terms
from desktop_app.ui.contacts.serversearch import ServerSearch
from desktop_app.ui.contacts.views import Views

T = TypeVar("T", Filter, Term)


class Looking(QObject):
    """Keeps the query of the `finder`, the filter panel, the chips and the saved views the same. `kept` is what is kept for
    this account; `archived`: how many of its contacts are."""

    def __init__(
        self, desk: Desk, account: Account, tasks: Tasks, finder: Finder, panel: FilterPanel, listing: ContactList
    ) -> None:
        super().__init__(listing)
        self._desk, self._account, self._tasks = desk, account, tasks
        self._panel, self._list = panel, listing
        self._crm = desk.accounts.info(account.provider).name
        self._begun = False
        self._counting: asyncio.Task[Any] | None = None
        self.finder = finder
        self.kept = Kept(desk.settings, account.id)
        self.archived = 0
        self._views = Views(self.kept, tasks, listing, self._view_now)
        self._views.chosen.connect(self._show_view)
        self._views.left.connect(self.clear)
        self._server = ServerSearch(desk.browse, account.id, tasks, panel.server)
        self._server.asked.connect(self._show)
        self._server.answered.connect(lambda found: self._change(within=found))
        listing.search.textChanged.connect(lambda text: self._change(text=text))
        listing.grid.columns.sorted_by.connect(lambda sort: self._change(sort=sort))
        listing.grid.columns.kept.connect(lambda layout: tasks.start(self.kept.put_layout(layout)))
        listing.chips.removed.connect(self._remove_chip)
        listing.chips.edited.connect(self._edit_chip)
        listing.clear_asked.connect(self.clear)
        panel.changed.connect(lambda filters: self._change(filters=tuple(filters)))
        panel.server_changed.connect(self._server.ask)
        panel.term_asked.connect(lambda number: self._open_filter(self._server.terms[number]))
        panel.add_asked.connect(lambda: self._open_filter(None))
        panel.archived_asked.connect(lambda on: self.show_archived(on=on))

    @property
    def narrowed(self) -> Narrowed:
        """What narrows the list."""
        query = self.finder.query
        return Narrowed(bool(query.text.strip()), bool(set(query.filters) - {self._present} or self._server.terms))

    @property
    def hidden(self) -> int:
        """How many are archived and left out."""
        return self.archived if self._present in self.finder.query.filters else 0

    @property
    def _present(self) -> Filter | None:
        """What leaves out nobody but the archived, where there is an archive."""
        archived = self.finder.table.fields.common(Common.ARCHIVED)
        return None if archived is None else _present(archived.key)

    async def open(self) -> Layout:
        """Read what is kept for this account."""
        layout = await self.kept.layout()
        await self._views.open()
        self.finder.query = msgspec.structs.replace(self.finder.query, sort=layout.sort)
        self._show()
        return layout

    def begin(self, fields: FieldSet) -> None:
        """At first nobody who is archived is shown."""
        archived = fields.common(Common.ARCHIVED)
        if archived is not None and not self._begun:
            self.finder.query = msgspec.structs.replace(self.finder.query, filters=(_present(archived.key),))
        self._begun = self._begun or len(fields) > 0

    async def count(self, table: ContactTable) -> None:
        """Fill the panel with this table's fields and counts: of those whom the list can show."""
        archived = table.fields.common(Common.ARCHIVED)
        self.archived = (await finished(count_values(table, archived.key)))[True] if archived is not None else 0
        left_out = archived.key if archived is not None and self.hidden else None
        counts: dict[str, Counter[Value]] = {}
        for field in counted_fields(table.fields):
            counts[field.key] = await finished(count_values(table, field.key, left_out))
        self._panel.set_contacts(table.fields, len(table) - self.hidden, counts)
        self._show()

    async def offer_server_filters(self) -> None:
        """Show the filters that the CRM has itself."""
        self._panel.set_server_filters(await self._desk.browse.filters(self._account.id), self._crm)
        self._show()

    def clear(self) -> None:
        """Show everybody; whether that includes the archived stays as it is."""
        self._views.leave()
        self._server.drop()
        self._list.search.clear()
        filters = tuple(each for each in self.finder.query.filters if each == self._present)
        self._change(text="", filters=filters, within=None)

    def put_filters(self, filters: tuple[Filter, ...]) -> None:
        """Filter the loaded contacts by exactly these."""
        self._change(filters=filters)

    def reveal(self, contact: str) -> None:
        """Leave nothing on that hides this contact."""
        found = self.finder.table.contact(contact)
        if found is not None:
            self.clear()
            if self._present is not None and found.get(self._present.key) is True:
                self.show_archived(on=True)

    def show_archived(self, *, on: bool) -> None:
        """Show archived people, too, or leave them out."""
        present = self._present
        if present is not None:
            rest = tuple(each for each in self.finder.query.filters if each.key != present.key)
            self._change(filters=rest if on else (present, *rest))

    def _change(self, **changes: Any) -> None:
        query, hidden = msgspec.structs.replace(self.finder.query, **changes), self.hidden
        if query != self.finder.query:
            self.finder.look_for(query)
            self._show()
        if hidden != self.hidden:  # the counts are of others now
            if self._counting is not None:
                self._counting.cancel()
            self._counting = self._tasks.start(self.count(self.finder.table))

    def _show(self) -> None:
        query, fields = self.finder.query, self.finder.table.fields
        chips = chips_of_terms(self._panel.server.filters, self._server.terms)
        self._list.set_chips([*chips, *chips_of(fields, query.filters)], self.narrowed)
        self._panel.set_filters(query.filters)
        self._panel.show_archived(self.archived, on=self._present not in query.filters)

    # ------------------------------------------------------------------------------------------------ single filters

    def _remove_chip(self, key: str) -> None:
        if key.startswith(SERVER):
            self._server.ask(_without(self._server.terms, int(key.removeprefix(SERVER))))
        else:
            self._change(filters=_without(self.finder.query.filters, int(key)))

    def _edit_chip(self, key: str) -> None:
        if key.startswith(SERVER):
            self._open_filter(self._server.terms[int(key.removeprefix(SERVER))])
        else:
            condition = self.finder.query.filters[int(key)]
            if condition.key in self.finder.table.fields:  # certain people are chosen in the overview
                self._open_filter(condition)

    def _open_filter(self, now: Filter | Term | None) -> None:
        offered = Offered(self.finder.table.fields, self._panel.server.filters, self._crm)
        sheet = FilterSheet(offered, now, self._list.window())

        def use(answer: str) -> None:
            made, present = sheet.made, self._present
            if answer != "use" or made is None:
                return
            filters, terms = self.finder.query.filters, self._server.terms
            if isinstance(made, Filter):
                filters = _in_place(filters, made, now)
                if present is not None and made.key == present.key:  # who asks for them wants to see them
                    filters = tuple(each for each in filters if each != present)
                terms = tuple(term for term in terms if term != now)
            else:
                several = {each.key for each in offered.filters if each.operators}
                terms = _in_place(terms, made, now)
                terms = tuple(term for term in terms if term is made or term.key != made.key or term.key in several)
                filters = tuple(each for each in filters if each != now)
            self._change(filters=filters)
            if terms != self._server.terms:
                self._server.ask(terms)

        sheet.answered.connect(use)
        sheet.open()

    # --------------------------------------------------------------------------------------------------------- views

    def _view_now(self, name: str) -> View:
        query = msgspec.structs.replace(self.finder.query, within=None)
        return View(name, query, tuple(self._list.grid.columns.keys()), self._server.terms)

    def _show_view(self, view: View) -> None:
        columns, query, fields = self._list.grid.columns, view.query, self.finder.table.fields
        self._list.search.setText(query.text)
        columns.show_sort(query.sort)
        columns.choose([key for key in view.columns if key == Sort().key or key in fields] or columns.keys())
        self._change(text=query.text, filters=query.filters, sort=query.sort, within=None)
        self._server.ask(view.terms())


def _present(archived: str) -> Filter:
    return Filter(archived, Op.ANY_OF, (False, None))


def _without(all_of_them: tuple[T, ...], place: int) -> tuple[T, ...]:
    return (*all_of_them[:place], *all_of_them[place + 1 :])


def _in_place(all_of_them: tuple[T, ...], made: T, old: object) -> tuple[T, ...]:
    """All of them with `made` in the place of `old`, or at the end; none of them twice."""
    if old in all_of_them:
        all_of_them = tuple(made if each == old else each for each in all_of_them)
    return tuple(dict.fromkeys((*all_of_them, made)))
