"""What goes into a file of contacts."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtWidgets import QWidget

from desktop_app.core.fields import Field
from desktop_app.core.matching import ID
from desktop_app.core.table import ContactTable
from desktop_app.services.exports import Form, as_shown, carried, every_field
from desktop_app.ui.widgets import CheckItem, Choice, ComboBox, FormField, Label, SegmentedChoice, Sheet, WrapLabel
from desktop_app.ui.words import label

_LABEL = 96
_NAMED = 14  # fields; of more it is said how many


class ExportSheet(Sheet):
    """Asks what is to be saved and how; `keys` and `form` hold it. The answer is ``save``. `rows` are positions in `table`,
    `shown` the columns on the screen; `selected`: the rows were selected one by one."""

    def __init__(
        self, table: ContactTable, rows: Sequence[int], shown: Sequence[str], parent: QWidget, *, selected: bool
    ) -> None:
        count = len(rows)
        super().__init__(self.tr("Export %n people", None, count), width=560, parent=parent)
        self._fields = table.fields
        self._shown = as_shown(table, shown, rows)
        self._what = SegmentedChoice(
            [Choice("shown", self.tr("As shown")), Choice("all", self.tr("All fields"))], "shown", self
        )
        self._forms = ComboBox(self)
        for form, words in self._form_words():
            self._forms.addItem(words, form)
        self._sensitive = CheckItem("", parent=self)
        self._warning = WrapLabel("", "small", "text2", parent=self)
        self._contents = WrapLabel("", "small", "text2", parent=self)
        self._left_out = WrapLabel("", "small", "text2", parent=self)
        who = self.tr("Everybody who is selected.") if selected else self.tr("Everybody who is shown in the list.")
        self.body.addWidget(Label(who, parent=self))
        self.body.addWidget(FormField(self.tr("Columns"), self._what, label_width=_LABEL, parent=self))
        self.body.addWidget(FormField(self.tr("Format"), self._forms, label_width=_LABEL, parent=self))
        for widget in (self._sensitive, self._contents, self._left_out, self._warning):
            self.body.addWidget(widget)
        self.add_out(self.tr("Cancel"), default=False)
        self._go = self.add_verb("save", self.tr("Choose where…"))
        self._what.chosen.connect(self._show)
        self._forms.currentIndexChanged.connect(self._show)
        self._sensitive.toggled.connect(self._show)
        self._show()
        self._what.setFocus()

    @property
    def form(self) -> Form:
        return self._forms.currentData()

    @property
    def keys(self) -> list[str]:
        """The fields to save."""
        return [key for key in self._wanted() if self._sensitive.isChecked() or not self._is_sensitive(key)]

    def _wanted(self) -> list[str]:
        """The fields to save, sensitive ones among them."""
        wanted = self._shown if self._what.current == "shown" else every_field(self._fields, sensitive=True)
        room = carried(self._fields) if self.form is Form.VCARD else wanted
        return [key for key in wanted if key in room]

    def _is_sensitive(self, key: str) -> bool:
        field = self._fields.get(key)
        return field is not None and field.sensitive

    def _show(self, *_: object) -> None:
        """Say what will be in the file."""
        sensitive = [key for key in self._wanted() if self._is_sensitive(key)]
        self._sensitive.setVisible(bool(sensitive))
        if sensitive:
            self._sensitive.setText(self.tr("Sensitive fields, too: {fields}").format(fields=self._named(sensitive)))
        keys = self.keys
        words = self.tr("%n columns: {fields}.", None, len(keys)).format(fields=self._named(keys))
        self._contents.setText(words if keys else "")
        self._show_left_out()
        self._warning.setText(self._warning_words(sensitive=bool(sensitive)))
        self._warning.setVisible(bool(self._warning.text()))
        self._go.setEnabled(bool(keys))
        self.set_note("" if keys else self.tr("Nothing of what is shown fits into this format."), "info")
        self.fit()

    def _show_left_out(self) -> None:
        there = self._shown if self._what.current == "shown" else every_field(self._fields, sensitive=False)
        lost = [key for key in there if key not in carried(self._fields) and key != ID]
        vcard = self.form is Form.VCARD and bool(lost)
        self._left_out.setVisible(vcard)
        if vcard:
            words = self.tr("An address book has no room for %n of the fields: {fields}.", None, len(lost))
            self._left_out.setText(words.format(fields=self._named(lost)))

    def _warning_words(self, *, sensitive: bool) -> str:
        if sensitive and self._sensitive.isChecked():
            return self.tr("Whoever gets the file can read them. Give it only to those who need them.")
        if sensitive:
            return self.tr("Sensitive fields (bank, health) stay here unless you tick them.")
        if self.form in (Form.COMMA, Form.SEMICOLON):
            return self.tr(
                "When they open a text file, spreadsheet programs drop zeros at the beginning of postcodes and ids. "
                "A workbook keeps them."
            )
        return ""

    def _named(self, keys: Sequence[str]) -> str:
        names = [self._name(self._fields.get(key)) for key in keys[:_NAMED]]
        if len(keys) > _NAMED:
            names.append(self.tr("%n more", None, len(keys) - _NAMED))
        return ", ".join(names)

    def _name(self, field: Field | None) -> str:
        return self.tr("Id") if field is None else label(field)

    def _form_words(self) -> list[tuple[Form, str]]:
        return [
            (Form.WORKBOOK, self.tr("Excel workbook (.xlsx)")),
            (Form.COMMA, self.tr("Text with commas (.csv)")),
            (Form.SEMICOLON, self.tr("Text with semicolons (.csv)")),
            (Form.NDJSON, self.tr("NDJSON, a line for each person (.ndjson)")),
            (Form.VCARD, self.tr("vCard for address books (.vcf)")),
        ]
