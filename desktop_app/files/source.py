"""What a user gives to be imported: a file or pasted text, recognised by its content."""

from __future__ import annotations

import hashlib
import stat
import time
from enum import Enum
from pathlib import Path

from desktop_app.core.errors import FileProblem
from desktop_app.core.words import say
from desktop_app.files.jsons import read_json, read_json_file
from desktop_app.files.sheet import Reading, Sheet
from desktop_app.files.texts import Survey, digest_of, read_text, read_text_file, survey
from desktop_app.files.vcards import BEGIN, read_vcard_file, read_vcards
from desktop_app.files.workbooks import read_workbook, sheet_names

LARGEST = 200_000_000
"""Bytes that a file may have."""

_PACKED = (b"PK\x03\x04", b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1")  # XLSX, ODS and other archives; old Excel files
_OTHERS = (
    (b"%PDF", say("This is a PDF document, not a spreadsheet.")),
    (b"\x89PNG", say("This is a picture, not a spreadsheet.")),
    (b"\xff\xd8\xff", say("This is a picture, not a spreadsheet.")),
    (b"GIF8", say("This is a picture, not a spreadsheet.")),
    (b"<!DOCTYPE HTML", say("This is a web page, not a spreadsheet.")),
    (b"<HTML", say("This is a web page, not a spreadsheet.")),
)
_TICK = 2.5  # seconds; the coarsest clock of a file system, FAT's, has steps of two

Stamp = tuple[int, ...]

_SAVE_AS = say("Save your list as XLSX or CSV and choose that file.")


class Format(Enum):
    """How rows are stored."""

    TABLE = "table"
    WORKBOOK = "workbook"
    JSON = "json"
    VCARD = "vcard"


class FileSource:
    """A file that was looked at once; `digest` identifies its content, `sheets` are a workbook's sheets."""

    def __init__(
        self, path: Path, found: Survey, format: Format, stamp: Stamp | None, sheets: tuple[str, ...] = ()
    ) -> None:
        self.path = path
        self.name = path.name
        self.digest = found.digest
        self.sheets = sheets
        self._found = found
        self._format = format
        self._stamp = stamp

    def read(self, reading: Reading) -> Sheet:
        """Its rows. May take long: call it in a thread. Raises `FileProblem`."""
        try:
            match self._format:
                case Format.WORKBOOK:
                    return read_workbook(self.path, self.sheets, reading)
                case Format.JSON:
                    return read_json_file(self.path, reading)
                case Format.VCARD:
                    return read_vcard_file(self.path, self._found.encoding, reading)
                case Format.TABLE:
                    return read_text_file(self.path, self._found, reading)
        except OSError as error:
            raise unreadable(self.path, error) from None

    def unchanged(self) -> bool:
        """Whether the file is there and holds what it held. May read it: call it in a thread."""
        try:
            if self._stamp is not None and _stamp_of(self.path) == self._stamp:
                return True
            return digest_of(self.path) == self.digest
        except OSError:
            return False

    def again(self) -> FileSource:
        """The file as it is now. May take long: call it in a thread. Raises `FileProblem`."""
        return self if self.unchanged() else open_source(self.path)


class TextSource:
    """Text that was pasted."""

    path = None
    sheets: tuple[str, ...] = ()

    def __init__(self, name: str, text: str) -> None:
        self.name = name
        self.digest = hashlib.blake2b(text.encode("utf-8", "surrogatepass"), digest_size=16).hexdigest()
        self.text = text

    def read(self, reading: Reading) -> Sheet:
        """Its rows. Raises `FileProblem`."""
        match _format_of(self.text[:1024]):
            case Format.JSON:
                return read_json(self.name, self.text, reading)
            case Format.VCARD:
                return read_vcards(self.name, self.text, reading)
            case _:
                return read_text(self.name, self.text, reading)

    def unchanged(self) -> bool:
        return True

    def again(self) -> TextSource:
        return self


Source = FileSource | TextSource


def open_source(path: Path) -> FileSource:
    """The file at `path`. May take long: call it in a thread. Raises `FileProblem`."""
    try:
        _check(path)
        stamp = _stamp_of(path)
        with path.open("rb") as file:
            head = file.read(1024)
        if head.startswith(_PACKED):
            return FileSource(path, survey(path), Format.WORKBOOK, stamp, sheet_names(path))
        for start, sentence in _OTHERS:
            if head.lstrip()[: len(start)].upper() == start.upper():
                raise FileProblem(sentence, _SAVE_AS)
        found = survey(path)
    except OSError as error:
        raise unreadable(path, error) from None
    if found.nul and found.encoding != "utf-16":
        raise FileProblem(say("{file} is not a text file and no spreadsheet.", file=path.name), _SAVE_AS)
    return FileSource(path, found, _format_of(head.decode(found.encoding, "ignore")), stamp)


def _format_of(start: str) -> Format:
    """The format of a text that begins like this."""
    start = start.lstrip("\ufeff \t\r\n")
    if start.startswith(("{", "[")):
        return Format.JSON
    return Format.VCARD if start[: len(BEGIN)].upper() == BEGIN else Format.TABLE


def _stamp_of(path: Path) -> Stamp | None:
    """What is another one when a file was written to. None for one that was written just now: its next change might get the
    same time."""
    about = path.stat()
    if time.time() - about.st_mtime < _TICK:
        return None
    return about.st_size, about.st_mtime_ns, about.st_ctime_ns, about.st_dev, about.st_ino


def _check(path: Path) -> None:
    about = path.stat()
    if stat.S_ISDIR(about.st_mode):
        raise FileProblem(say("{file} is a folder.", file=path.name), say("Choose a file in it."))
    if not stat.S_ISREG(about.st_mode):
        raise FileProblem(say("{file} is not a file that can be read.", file=path.name))
    if about.st_size == 0:
        raise FileProblem(say("{file} is empty.", file=path.name), say("Choose another file."))
    if about.st_size > LARGEST:
        raise FileProblem(
            say("{file} is larger than {megabytes} MB.", file=path.name, megabytes=LARGEST // 1_000_000),
            say("Split it into smaller files."),
        )


def unreadable(path: Path, error: OSError) -> FileProblem:
    """What to say when the system does not give us a file."""
    if isinstance(error, FileNotFoundError):
        return FileProblem(say("{file} is not there any more.", file=path.name), say("Choose the file again."))
    if isinstance(error, PermissionError):
        return FileProblem(
            say("{file} may not be read by you.", file=path.name),
            say("Ask who owns it, or choose a copy of your own."),
        )
    return FileProblem(say("{file} cannot be read.", file=path.name))
