"""Everyone who would go, on a page of their own: for lists where many do."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from desktop_app.core.account import Account
from desktop_app.core.fields import FieldSet
from desktop_app.services.mirrors import Work
from desktop_app.services.pace import finished
from desktop_app.ui.page import Page
from desktop_app.ui.review.model import ReviewModel
from desktop_app.ui.review.texts import LineTexts
from desktop_app.ui.review.view import ReviewView
from desktop_app.ui.widgets import Button, Footer, PageHeader, SearchField


class NamesPage(Page):
    """All names, searchable; taking a tick away keeps the person. `looked` carries the ids of the people to keep, and of
    everyone who was looked at."""

    help_topic = "mirror"

    looked = Signal(object, object)

    def __init__(self, account: Account, work: Work, fields: FieldSet, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        going = list(work.found.going())
        self._model = ReviewModel(going, LineTexts(fields), ticks=True, excluded=work.plan.excluded, parent=self)
        self._model.excluded_changed.connect(self._show_count)
        header = PageHeader(
            self.tr("Everyone who would be gone"),
            self.tr("Take the tick away from whoever is to stay."),
            environment=account.environment.value,
            back=True,
            parent=self,
        )
        header.back_clicked.connect(self.closed)
        self._search = SearchField(self.tr("Search these names"), self)
        self._search.setFixedWidth(320)
        self._search.textChanged.connect(lambda _: self.tasks.start(self._narrow()))
        tools = QHBoxLayout()
        tools.setContentsMargins(16, 12, 16, 12)
        tools.addWidget(self._search)
        tools.addStretch(1)
        view = ReviewView(self)
        view.setAccessibleName(self.tr("People who would be gone"))
        view.show_lines(self._model)
        footer = Footer(self)
        back = Button(self.tr("Back"), parent=footer)
        back.clicked.connect(self.closed)
        self._looked = Button("", "primary", parent=footer)
        self._looked.clicked.connect(self._done)
        footer.add_out(back)
        footer.add(self._looked)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(header)
        column.addLayout(tools)
        column.addWidget(view, 1)
        column.addWidget(footer)
        self._show_count()

    def _show_count(self) -> None:
        going = len(self._model.changes) - len(self._model.taken.excluded)
        self._looked.setText(self.tr("I have looked at all %n names", "", going))

    @property
    def lines(self) -> ReviewModel:
        """The names as they are shown."""
        return self._model

    async def _narrow(self) -> None:
        self._model.show_only(await finished(self._model.finder.matching(None, self._search.text(), frozenset())))

    def _done(self) -> None:
        kept = {change.contact for change in self._model.changes if change.id in self._model.taken.excluded}
        self.looked.emit(frozenset(kept), frozenset(change.contact for change in self._model.changes))
        self.closed.emit()
