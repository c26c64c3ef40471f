"""One tab's pages, one upon the other."""

from __future__ import annotations

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtWidgets import QApplication, QStackedWidget, QVBoxLayout, QWidget

from desktop_app.core.errors import DeskError
from desktop_app.ui.aio.tasks import Tasks, retire
from desktop_app.ui.notice import Notice
from desktop_app.ui.page import Page
from desktop_app.ui.widgets import BannerKind, Button, PageHeader, Sheet
from desktop_app.ui.widgets.focus import stops
from desktop_app.ui.words import spoken


class Tab(QWidget):
    """The stack of pages of one tab. `page_changed` comes when another page is on top, `state_changed` when what a page
    says of its data is another now."""

    page_changed = Signal()
    state_changed = Signal()

    def __init__(self, bottom: Page, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._pages = QStackedWidget(self)
        self._notice = Notice(self)
        ground = QVBoxLayout(self)
        ground.setContentsMargins(0, 0, 0, 0)
        ground.setSpacing(0)
        ground.addWidget(self._pages, 1)
        self._put(bottom)

    @property
    def top(self) -> Page:
        """The page that is shown."""
        page = self._pages.currentWidget()
        assert isinstance(page, Page)
        return page

    @property
    def bottom(self) -> Page:
        """The page that is always there."""
        page = self._pages.widget(0)
        assert isinstance(page, Page)
        return page

    def push(self, page: Page) -> None:
        """Show `page` on top of the others."""
        self._put(page)

    def back_to_bottom(self) -> Page:
        """Leave the pages on top, unless something in them is not saved; the page that is shown then."""
        number = 1
        if self._pages.count() > number and not any(
            self._page(each).unsaved() for each in range(number, self._pages.count())
        ):
            self._leave(self._page(number))
        return self.top

    def show_error(self, error: DeskError) -> None:
        """Say what is wrong and what to do, on the page, until it is closed."""
        self.say("problem", spoken(error.sentence), spoken(error.advice))

    def say(self, kind: BannerKind, title: str, text: str = "", actions: tuple[Button, ...] = ()) -> None:
        """A banner on the page with its actions and a button that closes it."""
        self._notice.tell(self.top, kind, title, text, actions)

    def unsaved(self) -> str:
        """What would be lost if the tab went now."""
        return next((words for number in range(self._pages.count()) if (words := self._page(number).unsaved())), "")

    def cancel(self) -> None:
        """End everything that its pages are doing."""
        for tasks in self.findChildren(Tasks):
            tasks.cancel()

    def _page(self, number: int) -> Page:
        page = self._pages.widget(number)
        assert isinstance(page, Page)
        return page

    def _put(self, page: Page) -> None:
        page.opens.connect(self.push)
        page.replaced.connect(lambda other, page=page: self._replace(page, other))
        page.closed.connect(lambda page=page: self._close(page))
        page.left.connect(self._go_home)
        page.settled.connect(self._keep_keyboard)
        page.failed.connect(self.show_error)
        page.state_changed.connect(self.state_changed)
        self._pages.addWidget(page)
        self._pages.setCurrentWidget(page)
        self._notice.put_away()
        self.page_changed.emit()
        if self._pages.count() > 1:  # the page may put it where it wants it
            QTimer.singleShot(0, self, self._keep_keyboard)

    def _replace(self, page: Page, other: Page) -> None:
        self._put(other)  # first, so that the keyboard stays in the tab
        self._remove(page)

    def _close(self, page: Page) -> None:
        words = page.unsaved()
        if words:
            sheet = Sheet(self.tr("Leave this page?"), words, parent=self)
            sheet.add_out(self.tr("Stay"))
            sheet.add_verb("leave", self.tr("Leave"), "danger")
            sheet.answered.connect(lambda answer: self._leave(page) if answer == "leave" else None)
            sheet.open()
        else:
            self._leave(page)

    def _leave(self, page: Page) -> None:
        """Take a page away, and whatever lies on top of it; the one at the bottom stays."""
        number = self._pages.indexOf(page)
        if number <= 0:
            return
        self._notice.put_away()
        while self._pages.count() > number:
            self._remove(self._page(self._pages.count() - 1))
        self._pages.setCurrentIndex(number - 1)
        self.top.shown_again()
        self.page_changed.emit()
        self._keep_keyboard()

    def _go_home(self) -> None:
        """To the page at the bottom, or one page back where something on the way is not saved."""
        if self.back_to_bottom() is not self.bottom:
            self._close(self.top)

    def _keep_keyboard(self) -> None:
        """The keyboard stays in the page that is shown: what it was on may have gone."""
        focus, page = QApplication.focusWidget(), self.top
        if not self.isVisible() or (focus is not None and page.isAncestorOf(focus) and focus.isVisible()):
            return
        found = [stop for stop in stops(page) if not isinstance(stop.parentWidget(), PageHeader)] or stops(page)
        if found:
            found[0].setFocus(Qt.FocusReason.OtherFocusReason)

    def _remove(self, page: Page) -> None:
        self._pages.removeWidget(page)
        retire(page)
