"""Text files with a delimiter: which encoding and delimiter they have, and their rows."""

from __future__ import annotations

import codecs
import csv
import hashlib
import io
from collections import Counter
from collections.abc import Iterator
from itertools import chain
from pathlib import Path

import msgspec

from desktop_app.core.errors import FileProblem
from desktop_app.core.words import say
from desktop_app.files.encodings import guessed, marked
from desktop_app.files.pace import giving_way
from desktop_app.files.sheet import Reading, Sheet, sheet_of

DELIMITERS = (",", ";", "\t", "|")

_CHUNK = 64 * 1024
_SAMPLE = 64 * 1024
_SAMPLE_ROWS = 50


class Survey(msgspec.Struct, frozen=True):
    """What one pass over a file's bytes finds: the encoding, how many double quotes, whether there are NUL bytes, and
    the content's digest."""

    encoding: str
    quotes: int
    nul: bool
    digest: str


def digest_of(path: Path) -> str:
    """What identifies a file's content. Raises `OSError`."""
    digest = hashlib.blake2b(digest_size=16)
    with path.open("rb") as file:
        for chunk in giving_way(iter(lambda: file.read(_CHUNK), b"")):
            digest.update(chunk)
    return digest.hexdigest()


def survey(path: Path) -> Survey:
    """Look at every byte once, in small steps. Raises `OSError`."""
    digest = hashlib.blake2b(digest_size=16)
    utf8: codecs.IncrementalDecoder | None = codecs.getincrementaldecoder("utf-8")()
    mark, quotes, nul = b"", 0, False
    with path.open("rb") as file:
        for chunk in giving_way(iter(lambda: file.read(_CHUNK), b"")):
            mark = mark or chunk[:4]
            digest.update(chunk)
            quotes += chunk.count(b'"')
            nul = nul or b"\0" in chunk
            utf8 = _still(utf8, chunk)
    if utf8 is not None:
        utf8 = _still(utf8, b"", final=True)
    encoding = marked(mark) or ("utf-8" if utf8 is not None else guessed(path))
    return Survey(encoding, quotes, nul, digest.hexdigest())


def _still(
    decoder: codecs.IncrementalDecoder | None, chunk: bytes, *, final: bool = False
) -> codecs.IncrementalDecoder | None:
    """The decoder for as long as everything it saw was right."""
    if decoder is not None:
        try:
            decoder.decode(chunk, final)
        except UnicodeDecodeError:
            return None
    return decoder


def read_text_file(path: Path, found: Survey, reading: Reading) -> Sheet:
    """The rows of a text file. Where no encoding is named and the likely one does not fit everywhere, what does not fit
    is shown as `UNREAD`. Raises `FileProblem`, `OSError`."""
    encoding = reading.encoding or found.encoding
    errors = "strict" if reading.encoding else "replace"
    try:
        with path.open(encoding=encoding, errors=errors, newline="") as file:
            delimiter = reading.delimiter or delimiter_of(file.read(_SAMPLE))
            file.seek(0)
            used = msgspec.structs.replace(reading, encoding=encoding, delimiter=delimiter)
            sheet = _sheet(path.name, file, used)
    except (UnicodeError, LookupError):
        raise FileProblem(
            say("The file is not written in the encoding {encoding}.", encoding=encoding),
            say("Choose another encoding."),
        ) from None
    if found.quotes % 2 and "\n" in "".join(sheet.rows[-1]):
        raise FileProblem(
            say("A quotation mark that begins in row {row} never ends.", row=sheet.numbers[-1]),
            say("Take it out in a text editor, or save the file anew from your spreadsheet program."),
        )
    return sheet


def read_text(name: str, text: str, reading: Reading) -> Sheet:
    """The rows of pasted text. Raises `FileProblem`."""
    delimiter = reading.delimiter or delimiter_of(text[:_SAMPLE])
    return _sheet(name, io.StringIO(text, newline=""), msgspec.structs.replace(reading, delimiter=delimiter))


def _sheet(name: str, file: Iterator[str], reading: Reading) -> Sheet:
    reader = csv.reader(_without_sep(file), delimiter=reading.delimiter)
    try:
        return sheet_of(name, reader, reading)
    except csv.Error:
        raise FileProblem(
            say("Row {row} cannot be read: a quotation mark may be missing.", row=reader.line_num),
            say("Save the file anew from your spreadsheet program."),
        ) from None


def _without_sep(lines: Iterator[str]) -> Iterator[str]:
    """The lines without ``sep=;``, which Excel takes as an order and neither shows nor counts."""
    first = next(lines, "")
    return lines if sep_of(first) else chain([first], lines)


def sep_of(line: str) -> str:
    """The delimiter that an Excel ``sep=`` line names; empty when the line is none."""
    order = line.rstrip("\r\n").removeprefix("\ufeff")
    return order[4:] if len(order) == 5 and order[:4].casefold() == "sep=" else ""


def delimiter_of(sample: str) -> str:
    """The delimiter by which the first rows fall into columns most evenly; a comma where there is but one column."""
    if named := sep_of(sample.partition("\n")[0]):
        return named
    best, best_score = DELIMITERS[0], (0.0, 0)
    for delimiter in DELIMITERS:
        score = _evenness(sample, delimiter)
        if score > best_score:
            best, best_score = delimiter, score
    return best


def _evenness(sample: str, delimiter: str) -> tuple[float, int]:
    """Which share of the rows has the usual number of columns, and this number; nothing for a single column, and nothing
    for a sign that mostly has a space behind it, as in a list of words."""
    if 2 * sample.count(f"{delimiter} ") > sample.count(delimiter):
        return 0.0, 0
    counts: list[int] = []
    try:
        for row in csv.reader(io.StringIO(sample, newline=""), delimiter=delimiter):
            if row:
                counts.append(len(row))
            if len(counts) == _SAMPLE_ROWS:
                break
    except csv.Error:
        return 0.0, 0
    many = [count for count in counts if count > 1]
    if not many:
        return 0.0, 0
    usual, times = Counter(many).most_common(1)[0]
    return times / len(counts), usual
