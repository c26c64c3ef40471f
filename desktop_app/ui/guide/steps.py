"""The steps of the guided round: what is said, when a step can be done, when it is over, and what shows how."""

from __future__ import annotations

from collections.abc import Callable
from typing import NamedTuple

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QLineEdit

from desktop_app.ui.guide.pointing import Pointing
from desktop_app.ui.guide.scene import Scene
from desktop_app.ui.shell.tabstack import ACTIVITY
from desktop_app.ui.widgets import Button


class Step(NamedTuple):
    """What to do, and why. It is over when `done` says so, or, without that, when the person presses *Next*. Where
    `ready` is not so any more (the page was left), the step before leads there again. `show` does it or points at it;
    `words` are those of its button, where they are not *Show me*.

    The texts may name ``{count}`` (so many people are missing in the file), their ``{names}``, the ``{list}``, and the
    ``{account}`` with its ``{environment}``.
    """

    title: str
    text: str
    ready: Callable[[], bool]
    done: Callable[[], bool] | None = None
    show: Callable[[], object] | None = None
    words: str = ""


class RoundSteps(QObject):
    """Makes the steps. `show_tab` goes to a tab by its key, `take_file` hands the practice file to the page."""

    def __init__(self, scene: Scene, show_tab: Callable[[str], None], take_file: Callable[[], None]) -> None:
        super().__init__(scene)
        self._scene = scene
        self._point = Pointing(scene)
        self._show_tab, self._take_file = show_tab, take_file

    def all(self) -> list[Step]:
        """From the first to the last."""
        return [*self._to_the_list(), *self._to_the_mirror(), *self._mirror(), *self._undo()]

    def forget(self) -> None:
        """Point at nothing any more."""
        self._point.forget()

    def _to_the_list(self) -> list[Step]:
        scene = self._scene
        return [
            Step(
                self.tr("A round through Contact Desk"),
                self.tr(
                    "You delete {count} invented people from a practice list, and bring them back. Your real lists stay as they are."
                ),
                lambda: True,
            ),
            Step(
                self.tr("Go to the tab “{account}” {environment}"),
                self.tr("Each account has a tab of its own. Below its name stands whether it is practice or real."),
                lambda: True,
                scene.list_read,
                lambda: self._show_tab(scene.account.id),
                self.tr("Go there"),
            ),
            Step(
                self.tr("Open somebody’s record"),
                self.tr(
                    "Click a line, or press Enter on it. All that is known about the person then stands beside it."
                ),
                scene.in_list,
                lambda: scene.has_opened() or scene.towards_mirror(),
                lambda: self._point.open_first() or self._point.at_way_back(),
                self.tr("Open one"),
            ),
        ]

    def _to_the_mirror(self) -> list[Step]:
        scene = self._scene
        return [
            Step(
                self.tr("Press “Mirror…”"),
                self.tr("A mirror makes the list the same as a file: whoever is not in the file is deleted."),
                scene.in_list,
                scene.towards_mirror,
                lambda: self._point.at(Button, "mirror") or self._point.at_way_back(),
            ),
            Step(
                self.tr("Choose the practice file"),
                self.tr("It was made for you: this list as it stands, without {count} people."),
                scene.towards_mirror,
                scene.has_file,
                self._take_file,
                self.tr("Take the practice file"),
            ),
            Step(
                self.tr("Press “Next” until you see who would be deleted"),
                self.tr("The steps show how the file was understood, and what is odd in it. Here all is well."),
                scene.towards_mirror,
                scene.at_mirror,
                lambda: self._point.at(Button, "next"),
            ),
        ]

    def _mirror(self) -> list[Step]:
        scene = self._scene
        return [
            Step(
                self.tr("See who would be deleted"),
                self.tr("Not in the file: {names}. “Keep” would keep somebody. Nothing has been sent yet."),
                scene.mirroring,
            ),
            Step(
                self.tr("Type the list’s name and the number, then press the red button"),
                self.tr("The name is “{list}”. Nobody types both by mistake: that is what they are for."),
                scene.mirroring,
                scene.mirrored,
                lambda: self._point.at(QLineEdit, "list-name"),
            ),
        ]

    def _undo(self) -> list[Step]:
        scene = self._scene
        return [
            Step(
                self.tr("Take it back: press “Undo…”"),
                self.tr("Every run is kept, with each person before and after. You always find it under Activity."),
                scene.mirrored,
                scene.at_undo,
                lambda: self._point.at(Button, "undo") or self._show_tab(ACTIVITY),
            ),
            Step(
                self.tr("Look at the plan, and start it"),
                self.tr("An undo is a plan like any other: first you see what it does, then you start it."),
                scene.undoing,
                scene.undone,
                lambda: self._point.at(Button, "start"),
            ),
            Step(
                self.tr("Everybody is in the list again"),
                self.tr("That was the round. The plus sign at the top connects your own lists. Help is under F1."),
                lambda: True,
            ),
        ]
