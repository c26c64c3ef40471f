"""What is looked for on the contacts page: search, filters, sorting, the CRM's own filters, saved views."""

from __future__ import annotations

import asyncio
from collections import Counter
from collections.abc import Sequence
from typing import Any, TypeVar

import msgspec
from PySide6.QtCore import QObject

from desktop_app.core.account import Account
from desktop_app.core.contact import Value
from desktop_app.core.errors import DeskError, InputError
from desktop_app.core.fields import Common, Field, FieldSet
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
from desktop_app.ui.contacts.listing import ContactList
from desktop_app.ui.contacts.phrases import SERVER, chips_of, chips_of_terms
from desktop_app.ui.contacts.sheets import ViewSheet

T = TypeVar("T", Filter, Term)


class Looking(QObject):
    """Keeps the query of the finder, the filter panel, the chips and the saved views the same."""

    def __init__(
        self, desk: Desk, account: Account, tasks: Tasks, finder: Finder, panel: FilterPanel, listing: ContactList
    ) -> None:
        super().__init__(listing)
        self._desk, self._account, self._tasks = desk, account, tasks
        self._finder, self._panel, self._list = finder, panel, listing
        self._crm = desk.accounts.info(account.provider).name
        self._kept = Kept(desk.settings, account.id)
        self._views: list[View] = []
        self._view = ""
        self._terms: tuple[Term, ...] = ()
        self._begun = False
        self.archived = 0  # how many of the contacts are
        self._asking: asyncio.Task[Any] | None = None
        listing.search.textChanged.connect(lambda text: self._change(text=text))
        listing.grid.columns.sorted_by.connect(lambda sort: self._change(sort=sort))
        listing.grid.columns.kept.connect(lambda layout: tasks.start(self._kept.put_layout(layout)))
        listing.chips.removed.connect(self._remove_chip)
        listing.chips.edited.connect(self._edit_chip)
        listing.clear_asked.connect(self.clear)
        listing.save_view_asked.connect(self._save_view)
        listing.view_chosen.connect(self._choose_view)
        panel.changed.connect(lambda filters: self._change(filters=tuple(filters)))
        panel.server_changed.connect(lambda terms: self._ask_server(tuple(terms)))
        panel.term_asked.connect(lambda number: self._open_filter(self._terms[number]))
        panel.add_asked.connect(lambda: self._open_filter(None))
        panel.archived_asked.connect(lambda on: self.show_archived(on=on))

    @property
    def finder(self) -> Finder:
        """What runs the query."""
        return self._finder

    @property
    def filtered(self) -> bool:
        """Whether anything narrows the list."""
        query = self._finder.query
        return bool(query.text.strip() or set(query.filters) - {self._present} or self._terms)

    @property
    def hidden(self) -> int:
        """How many are archived and left out."""
        return self.archived if self._present in self._finder.query.filters else 0

    @property
    def _present(self) -> Filter | None:
        """What leaves out nobody but the archived, where there is an archive."""
        archived = self._finder.table.fields.common(Common.ARCHIVED)
        return None if archived is None else _present(archived)

    async def open(self) -> Layout:
        """Read what is kept for this account."""
        layout = await self._kept.layout()
        self._views = await self._kept.views()
        self._finder.query = msgspec.structs.replace(self._finder.query, sort=layout.sort)
        self._show()
        return layout

    async def layout(self) -> Layout:
        """How the table looks for this account."""
        return await self._kept.layout()

    def begin(self, fields: FieldSet) -> None:
        """At first nobody who is archived is shown."""
        archived = fields.common(Common.ARCHIVED)
        if archived is not None and not self._begun:
            present = _present(archived)
            self._finder.query = msgspec.structs.replace(self._finder.query, filters=(present,))
        self._begun = self._begun or len(fields) > 0

    async def count(self, table: ContactTable) -> None:
        """Fill the panel with this table's fields and counts."""
        counts: dict[str, Counter[Value]] = {}
        for field in counted_fields(table.fields):
            counts[field.key] = await finished(count_values(table, field.key))
        archived = table.fields.common(Common.ARCHIVED)
        self.archived = 0 if archived is None else counts[archived.key][True]
        self._panel.set_contacts(table.fields, len(table), counts)
        self._show()

    async def offer_server_filters(self) -> None:
        """Show the filters that the CRM has itself."""
        self._panel.set_server_filters(await self._desk.browse.filters(self._account.id), self._crm)
        self._show()

    def clear(self) -> None:
        """Show everybody; whether that includes the archived stays as it is."""
        self._view = ""
        self._drop_server()
        self._list.search.clear()
        filters = tuple(each for each in self._finder.query.filters if each == self._present)
        self._change(text="", filters=filters, within=None)

    def put_filters(self, filters: tuple[Filter, ...]) -> None:
        """Filter the loaded contacts by exactly these."""
        self._change(filters=filters)

    def reveal(self, contact: str) -> None:
        """Leave nothing on that hides this contact."""
        found = self._finder.table.contact(contact)
        if found is not None:
            self.clear()
            if self._present is not None and found.get(self._present.key) is True:
                self.show_archived(on=True)

    def show_archived(self, *, on: bool) -> None:
        """Show archived people, too, or leave them out."""
        present = self._present
        if present is not None:
            rest = tuple(each for each in self._finder.query.filters if each.key != present.key)
            self._change(filters=rest if on else (present, *rest))

    def _change(self, **changes: Any) -> None:
        query = msgspec.structs.replace(self._finder.query, **changes)
        if query != self._finder.query:
            self._finder.look_for(query)
            self._show()

    def _show(self) -> None:
        query = self._finder.query
        chips = [
            *chips_of_terms(self._panel.server.filters, self._terms),
            *chips_of(self._finder.table.fields, query.filters),
        ]
        self._list.set_chips(chips, filtered=self.filtered)
        self._list.set_views([view.name for view in self._views], self._view)
        self._panel.set_filters(query.filters)
        self._panel.show_archived(self.archived, on=self._present not in query.filters)

    # --------------------------------------------------------------------------------------------------------- chips

    def _remove_chip(self, key: str) -> None:
        if key.startswith(SERVER):
            number = int(key.removeprefix(SERVER))
            self._ask_server((*self._terms[:number], *self._terms[number + 1 :]))
            return
        filters = list(self._finder.query.filters)
        del filters[int(key)]
        self._change(filters=tuple(filters))

    def _edit_chip(self, key: str) -> None:
        if key.startswith(SERVER):
            self._open_filter(self._terms[int(key.removeprefix(SERVER))])
        else:
            condition = self._finder.query.filters[int(key)]
            if condition.key in self._finder.table.fields:  # certain people are chosen in the overview
                self._open_filter(condition)

    def _open_filter(self, now: Filter | Term | None) -> None:
        offered = Offered(self._finder.table.fields, self._panel.server.filters, self._crm)
        sheet = FilterSheet(offered, now, self._list.window())

        def use(answer: str) -> None:
            if answer == "use" and sheet.made is not None:
                self._put(sheet.made, now)

        sheet.answered.connect(use)
        sheet.open()

    def _put(self, made: Filter | Term, old: Filter | Term | None) -> None:
        """Use a filter, in the place of the `old` one where both are of one kind."""
        filters, terms = self._finder.query.filters, self._terms
        if isinstance(made, Filter):
            filters = _in_place(filters, made, old)
            if self._present is not None and made.key == self._present.key:  # who asks for them wants to see them
                filters = tuple(each for each in filters if each != self._present)
        else:
            terms = _in_place(terms, made, old)
            several = {each.key for each in self._panel.server.filters if each.operators}
            terms = tuple(term for term in terms if term is made or term.key != made.key or term.key in several)
        if isinstance(old, Filter) and isinstance(made, Term):
            filters = tuple(each for each in filters if each != old)
        if isinstance(old, Term) and isinstance(made, Filter):
            terms = tuple(term for term in terms if term != old)
        self._change(filters=filters)
        if terms != self._terms:
            self._ask_server(terms)

    # -------------------------------------------------------------------------------------------------------- server

    def _ask_server(self, terms: tuple[Term, ...]) -> None:
        before = self._terms
        self._drop_server()
        self._terms = terms
        self._panel.server.set_terms(terms)
        if terms:
            self._asking = self._tasks.start(self._search(terms), lambda error: self._not_answered(error, before))
        else:
            self._change(within=None)
        self._show()

    async def _search(self, terms: Sequence[Term]) -> None:
        server = self._panel.server
        server.show_searching(0)
        try:
            found = await self._desk.browse.search_server(
                self._account.id, terms, lambda done, _total: server.show_searching(done)
            )
        finally:
            server.show_searching(None)
        self._change(within=found)

    def _not_answered(self, error: DeskError, before: tuple[Term, ...]) -> None:
        """A term that the CRM does not take is taken back; where it does not answer, nothing is asked any more."""
        self._drop_server()
        self._change(within=None)
        self._tasks.failed.emit(error)
        if isinstance(error, InputError):
            self._ask_server(before)
        self._show()

    def _drop_server(self) -> None:
        if self._asking is not None:
            self._asking.cancel()
            self._asking = None
        self._terms = ()
        self._panel.server.set_terms(())

    # --------------------------------------------------------------------------------------------------------- views

    def _save_view(self) -> None:
        sheet = ViewSheet(self._list.window())

        def save(answer: str) -> None:
            if answer == "save":
                query = msgspec.structs.replace(self._finder.query, within=None)
                view = View(sheet.name, query, tuple(self._list.grid.columns.keys()), self._terms)
                self._views = [each for each in self._views if each.name != view.name] + [view]
                self._view = view.name
                self._tasks.start(self._kept.put_views(self._views))
                self._show()

        sheet.answered.connect(save)
        sheet.open()

    def _choose_view(self, name: str) -> None:
        if name == ContactList.FORGET:
            self._views = [view for view in self._views if view.name != self._view]
            self._view = ""
            self._tasks.start(self._kept.put_views(self._views))
            self._show()
            return
        view = next((view for view in self._views if view.name == name), None)
        if view is None:
            self.clear()
            return
        self._view = name
        self._list.search.setText(view.query.text)
        self._list.grid.columns.show_sort(view.query.sort)
        self._list.grid.columns.choose(
            [key for key in view.columns if self._known(key)] or self._list.grid.columns.keys()
        )
        self._change(text=view.query.text, filters=view.query.filters, sort=view.query.sort, within=None)
        self._ask_server(view.terms())

    def _known(self, key: str) -> bool:
        return key == Sort().key or key in self._finder.table.fields


def _present(archived: Field) -> Filter:
    return Filter(archived.key, Op.ANY_OF, (False, None))


def _in_place(all_of_them: tuple[T, ...], made: T, old: object) -> tuple[T, ...]:
    """All of them with `made` in the place of `old`, or at the end; none of them twice."""
    if old in all_of_them:
        all_of_them = tuple(made if each == old else each for each in all_of_them)
    return tuple(dict.fromkeys((*all_of_them, made)))
