"""Columns that keep their texts joined give back what they were given."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from desktop_app.core.fields import Field, FieldType
from desktop_app.core.values import AS_TYPED, as_typed, normalise
from desktop_app.files.packed import BETWEEN, PACK, Texts

SOME = st.sampled_from(["", "Anna", "Müller", "a\nb", BETWEEN, f"{BETWEEN}x", "日本"])
DAYS = st.dates().map(str)
WORDS = st.one_of(
    st.text(max_size=5),
    DAYS,
    st.from_regex(r"\d{4}-\d\d-\d\d", fullmatch=True),
    st.emails(),
    st.sampled_from(["o'neil", "'=1", " x", "x\t", "e\u0301", "mailto:a@b.de", "a@b", "ä@b.de", "2023-02-29"]),
)


@given(
    st.lists(st.lists(SOME, max_size=5), max_size=4),
    st.integers(0, 2 * PACK),
    st.integers(-600, 600),
    st.integers(-600, 600),
)
def test_texts_stay_what_they_are(parts: list[list[str]], before: int, start: int, stop: int) -> None:
    column, wanted = Texts([""] * before), [""] * before
    for part in [["Berg"] * PACK, *parts, ["Ort"] * PACK]:
        column.extend(part)
        wanted += part
    assert column == wanted
    assert (len(column), column[start:stop], column[::7]) == (len(wanted), wanted[start:stop], wanted[::7])
    places = range(-len(wanted), len(wanted), 97)
    assert [column[place] for place in places] == [wanted[place] for place in places]


@given(st.sampled_from(sorted(AS_TYPED)), st.lists(WORDS, min_size=1, max_size=3))
def test_what_is_taken_as_typed_is_in_its_normal_form(type: FieldType, texts: list[str]) -> None:
    joined = BETWEEN.join(texts)
    if joined.count(BETWEEN) == len(texts) - 1 and as_typed(type, joined, BETWEEN):
        field = Field("some", "Some", type)
        assert [normalise(field, text) for text in texts] == [text or None for text in texts]


@given(DAYS)
def test_days_and_addresses_as_most_files_have_them_need_no_closer_look(day: str) -> None:
    assert as_typed(FieldType.DATE, BETWEEN.join([day, "", "1985-02-13"]), BETWEEN) is not day.endswith("-02-29")
    assert as_typed(FieldType.EMAIL, BETWEEN.join(["anna.b@example.org", "", "jörg@example.co.uk"]), BETWEEN)


def test_spaces_of_every_kind_are_seen_at_the_ends_of_texts_and_let_be_inside() -> None:
    assert as_typed(FieldType.TEXT, BETWEEN.join(["Ring 3", "Ring\n3", ""]), BETWEEN)
    for space in filter(str.isspace, map(chr, range(0x3001))):
        for text in (f"{space}Ring 3", f"Ring 3{space}"):
            joined = [BETWEEN.join(texts) for texts in ([text, "Ort"], ["Ort", text], ["Ort", text, "Ort"])]
            assert space == BETWEEN or not any(as_typed(FieldType.TEXT, each, BETWEEN) for each in joined)
