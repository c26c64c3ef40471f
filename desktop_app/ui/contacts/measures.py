"""How wide the columns of the contacts table should be: what their headings, their values and their kinds ask for."""

from __future__ import annotations

from desktop_app.core.fields import Common, FieldSet, FieldType
from desktop_app.core.table import NAME
from desktop_app.ui.contacts.keeping import usual_width
from desktop_app.ui.models.contacts import ContactsModel
from desktop_app.ui.theme import theme
from desktop_app.ui.widgets.tableheader import TableHeader
from desktop_app.ui.words import shown

_EXAMPLES = {FieldType.DATE: "2028-12-28", FieldType.MOMENT: "2028-12-28T20:08:00+00:00"}
_LONGEST, _LONGEST_NAME = 176, 232  # px for words, and for names and e-mail addresses
_AROUND = 28  # 12 at each side, and what a scroll bar or a rounding takes
_MARK = 20  # before yes and no
_SAMPLE = 120  # so many contacts tell how wide their values are
_MOST = 0.95  # of the values are to be read whole
_READ_FIRST = (Common.EMAIL, Common.PHONE, Common.CITY)
"""What people look at most: these are not cut for others, and are the last to be left out."""


class Measures:
    """Of the columns of `contacts` under `header`, in px."""

    def __init__(self, header: TableHeader, contacts: ContactsModel) -> None:
        self._header, self._contacts = header, contacts
        self._fields = FieldSet(())
        self._seen: dict[str, int] = {}  # how wide the values of the columns are

    def forget(self, fields: FieldSet) -> None:
        """These are the fields now."""
        self._fields = fields
        self._seen.clear()

    def usual(self, place: int, key: str) -> int:
        """How wide a column is where there is room for all."""
        wide = self._wide(key) or usual_width(self._fields.get(key))
        return max(wide, self._even(key), self._words(place))

    def least(self, place: int, key: str, usual: int) -> int:
        """How narrow a column may become before the table scrolls sideways, or leaves columns out."""
        words = usual if self.read_first(key) else usual * 4 // 5
        return max(self._words(place), self._even(key), words)

    def read_first(self, key: str) -> bool:
        field = self._fields.get(key)
        return field is None or field.common in _READ_FIRST

    def _words(self, place: int) -> int:
        """How wide its heading is; of one that is left out just now Qt would say nothing."""
        return self._header.sectionSizeFromContents(place).width()

    @property
    def unseen(self) -> bool:
        """Whether there are contacts now, and their values have not been looked at for the widths."""
        return not self._seen and len(self._contacts.table) > 0

    def _wide(self, key: str) -> int:
        """How wide most values of a column are, by some of all contacts; 0 as long as there are none. It is looked at once:
        columns that move while somebody searches would be worse than such that cut a name."""
        table = self._contacts.table
        if key not in self._seen and len(table) and (key == NAME or key in table.fields):
            field, rows = self._fields.get(key), table.positions()[:: max(1, len(table) // _SAMPLE)]
            fixed = field is not None and field.type is FieldType.ID
            advance = theme().metrics("fixed" if fixed else "body", bold=key == NAME).horizontalAdvance
            words = (table.name(row) if field is None else shown(field, table.value(row, key)) for row in rows)
            widths = sorted(advance(each) for each in words if each)
            most = widths[int((len(widths) - 1) * _MOST)] if widths else 0
            mark = _MARK if field is not None and field.type is FieldType.YES_NO else 0
            longest = _LONGEST_NAME if field is None or field.type is FieldType.EMAIL else _LONGEST
            self._seen[key] = min(longest, most + _AROUND + mark)
        return self._seen.get(key, 0)

    def _even(self, key: str) -> int:
        """The width of values of which nothing may be cut: dates, which are all equally wide, and the longest choice."""
        field = self._fields.get(key)
        if field is None:
            return 0
        values = [_EXAMPLES[field.type]] if field.type in _EXAMPLES else [choice.value for choice in field.choices]
        advance = theme().metrics().horizontalAdvance
        return min(_LONGEST, max((advance(shown(field, value)) + _AROUND for value in values), default=0))
