"""What a tab shows: pages, one upon the other."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from desktop_app.ui.aio.tasks import Tasks


class Page(QWidget):
    """A page in a tab. The tab keeps a stack: the contacts below, then what was opened from them.

    `opens` asks for another page on top, `replaced` for another one in this page's place, `closed` to be taken away,
    `left` to be taken away with all pages but the one at the bottom. `settled`: what the page shows first is there.
    `failed` carries a `DeskError` that the page does not show by itself; the tab shows it as a banner.
    `state_changed`: what `data_state` says is another now. `tasks` are the page's own: they end with it.
    `environment` is that of the account it acts on; None on pages that act on none. `help_topic` names the page of the
    help that is about it.
    """

    help_topic = "start"

    opens = Signal(object)
    replaced = Signal(object)
    closed = Signal()
    left = Signal()
    settled = Signal()
    failed = Signal(object)
    state_changed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.environment: str | None = None
        self.tasks = Tasks(self)
        self.tasks.failed.connect(self.failed)

    def topic(self) -> str:
        """The page of the help about what one does here just now."""
        return self.help_topic

    def unsaved(self) -> str:
        """What would be lost if the page went now, as a sentence; empty when nothing would."""
        return ""

    def shown_again(self) -> None:
        """The page above was taken away: show what may have changed."""

    def shows_run(self, run: str) -> bool:
        """Whether the person is looking at what came of this run."""
        return False

    def data_state(self) -> tuple[str, str]:
        """For the window's status line: an icon and words about how old the page's data is, and whether it is online."""
        return "", ""
