"""The third step: values of the file that a field does not know, each once, and what the file leaves open."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QStackedLayout, QVBoxLayout, QWidget

from desktop_app.core.fields import Common, Field, FieldType
from desktop_app.services.imports import ImportSession, OpenQuestion, ValueQuestion
from desktop_app.services.pace import paced
from desktop_app.ui.aio.tasks import Tasks
from desktop_app.ui.imports.lanes import Lane, LaneList, LaneRow
from desktop_app.ui.imports.parts import Pick, Step, TwoLines
from desktop_app.ui.widgets import Card, EmptyState, IconLabel, IconText, RadioItem, WrapLabel
from desktop_app.ui.words import label, spoken, translated


class ValuesStep(Step):
    """A row per unknown value: how often it is there, and what it means. Above them a card for everything that has to be
    said of new people and of which the file says nothing."""

    def __init__(self, tasks: Tasks, parent: QWidget | None = None) -> None:
        super().__init__(tasks, parent)
        self.rows: list[QuestionRow] = []
        self.list = LaneList(self._lanes(), self)
        known = self.tr("Every value is known to its field.")
        self._empty = EmptyState("list-checks", known, self.tr("There is nothing to choose here."), parent=self)
        self._stack = QStackedLayout()
        self._stack.addWidget(self.list)
        self._stack.addWidget(self._empty)
        self.cards: list[OpenCard] = []
        self._cards = QVBoxLayout()
        self._cards.setSpacing(12)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(self._cards)
        column.addLayout(self._stack, 1)

    @property
    def asks(self) -> bool:
        """Whether there is anything to say here."""
        return bool(self.rows or self.cards)

    async def show_questions(
        self, session: ImportSession, questions: Sequence[ValueQuestion], left_open: Sequence[OpenQuestion] = ()
    ) -> None:
        """Ask for these values, and for what the file leaves open."""
        self.session = session
        self._show_cards(session, left_open)
        self.list.clear()
        self.rows = []
        self._stack.setCurrentWidget(self.list if questions else self._empty)
        async for question in paced(questions):
            self._add(question)

    def note(self) -> str:
        waiting = [row.question.count for row in self.rows if row.undecided]
        if not waiting:
            return ""
        values = self.tr("%n value(s) have no choice yet.", None, len(waiting))
        return f"{values} {self.tr('Until then %n row(s) cannot be imported.', None, sum(waiting))}"

    def take_focus(self) -> bool:
        if self.cards:
            self.cards[0].no.setFocus()
            return True
        row = next((row for row in self.rows if row.undecided), None)
        if row is not None:
            row.answer.setFocus()
        return row is not None

    def _show_cards(self, session: ImportSession, left_open: Sequence[OpenQuestion]) -> None:
        for card in self.cards:
            self._cards.removeWidget(card)
            card.hide()
            card.deleteLater()
        self.cards = [OpenCard(question, self) for question in left_open]
        for card in self.cards:
            card.answered.connect(lambda yes, field=card.question.field: session.say(field, yes))
            self._cards.addWidget(card)
        around = (16, 16, 16, 16) if left_open else (0, 0, 0, 0)
        self._cards.setContentsMargins(*around)

    def _add(self, question: ValueQuestion) -> None:
        assert self.session is not None
        row = QuestionRow(question, self.session.crm, self._lanes(), self.list)
        row.answer.picked.connect(lambda key: self._answer(row, key))
        self.rows.append(row)
        self.list.add(row)

    def _answer(self, row: QuestionRow, key: object) -> None:
        assert self.session is not None
        question = row.question
        self.session.answer(question.field, question.value, None if key is None else str(key))
        row.show_answer(key)
        self.changed.emit()

    def _lanes(self) -> list[Lane]:
        return [
            Lane(self.tr("Value in your file"), 200, 4),
            Lane("", 18),
            Lane(self.tr("Means"), 200, 4),
            Lane("", 14),
            Lane(self.tr("What happens"), 160, 4),
        ]


class OpenCard(Card):
    """Something that new people get or not, and of which the file says nothing. `answered(bool)`; no until then."""

    answered = Signal(bool)

    def __init__(self, question: OpenQuestion, parent: QWidget) -> None:
        super().__init__(parent)
        self.question = question
        field, consent = question.field, question.field.common is Common.EMAIL_CONSENT
        title = self.tr("{field} for %n new people", None, question.count).format(field=label(field))
        self.no = RadioItem(self.tr("No, they have not agreed to it") if consent else self.tr("No"), self)
        self.yes = RadioItem(self.tr("Yes, all of them have agreed to it") if consent else self.tr("Yes"), self)
        (self.yes if question.answer else self.no).setChecked(True)
        self.yes.toggled.connect(self.answered)
        self.body.addWidget(IconText("circle-question-mark", title, "conflict", type="body", bold=True, size=16))
        assert field.asked is not None
        self.body.addWidget(WrapLabel(spoken(field.asked), parent=self))
        here = self.tr("Your file does not say it. People who are in the list already stay as they are.")
        self.body.addWidget(WrapLabel(here, "small", "text2", parent=self))
        self.body.addWidget(self.no)
        self.body.addWidget(self.yes)


class QuestionRow(LaneRow):
    """One value that its field does not know."""

    def __init__(self, question: ValueQuestion, crm: str, lanes: list[Lane], parent: QWidget) -> None:
        super().__init__(lanes, parent)
        self.question, self._crm = question, crm
        rows = self.tr("%n row(s)", None, question.count)
        self.words = TwoLines(question.value, f"{label(question.field)}  ·  {rows}", self)
        self.answer = Pick(self.tr("{value} means").format(value=question.value), self)
        empty = self.tr("Empty the field") if question.clears else self.tr("Leave the field as it is")
        self.answer.offer([(None, self.tr("Choose…")), *_choices(question.field), ("", empty)])
        self._mark = IconLabel("check", "new", 14, self)
        self._effect = WrapLabel("", "small", "text2", parent=self)
        arrow = IconLabel("arrow-right", "text2", 16, self)
        self.put(self.words, arrow, self.answer, self._mark, self._effect)
        self.show_answer(question.answer)

    @property
    def undecided(self) -> bool:
        """Whether nobody has said yet what it means."""
        return self.answer.key is None

    def show_answer(self, key: object) -> None:
        """Show what it means now."""
        self.answer.show_key(key)
        if key is None:
            self._mark.set_icon("circle-question-mark", "conflict")
            self._effect.setText(self._unknown())
        elif key == "":
            self._mark.set_icon("circle-slash-2", "text2")
            self._effect.setText(self._without())
        else:
            self._mark.set_icon("check", "new")
            self._effect.setText(self.tr("read like this in every row"))
        self._effect.set_ink("conflict" if key is None else "text2")
        self._effect.set_bold(key is None)
        self.place_again()

    def _unknown(self) -> str:
        question = self.question
        if question.field.type is FieldType.YES_NO:
            known = self.tr("{crm} knows only Yes and No here.").format(crm=self._crm)
        else:
            known = self.tr("{crm} does not know this here.").format(crm=self._crm)
        if question.clears:
            return f"{known} {self.tr('Choose, or have the field emptied for these %n people.', None, question.count)}"
        return f"{known} {self.tr('Choose, or leave the field as it is for these %n people.', None, question.count)}"

    def _without(self) -> str:
        count = self.question.count
        if self.question.clears:
            return self.tr("These %n people are imported; this field is emptied.", None, count)
        return self.tr("These %n people are imported; this field stays as it is.", None, count)


def _choices(field: Field) -> list[tuple[object, str]]:
    if field.type is FieldType.YES_NO:
        return [("yes", translated("Yes")), ("no", translated("No"))]
    return [(c.value, c.label if field.own else translated(c.label)) for c in field.choices]
