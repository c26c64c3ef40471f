"""Every sentence of the program that a translation needs, found in the source and in the data that declares words.

In the source: ``tr``, ``translate``, ``QT_TRANSLATE_NOOP``, ``say`` and ``say_n`` with literals, and literals that are given
to a class as its `desktop_app.core.words.English`. In the data, since comprehensions make some of it: every such
attribute of the fields, filters, options and capabilities that the CRMs and our own list declare.
"""

from __future__ import annotations

import ast
import importlib
import inspect
import pkgutil
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from pathlib import Path
from types import ModuleType
from typing import Any, NamedTuple

ROOT = Path(__file__).resolve().parents[1]
ENGLISH = "English"
DECLARING = ("core", "providers", "services", "storage")
"""The rooms below the window whose data has words in it."""


class Message(NamedTuple):
    """Context (a class's name; empty for words from below the window), source text, and what tells equal texts apart."""

    context: str
    text: str
    comment: str = ""


@dataclass
class Found:
    """The sentences, those among them with a count, and what Qt would not find."""

    every: set[Message] = field(default_factory=set)
    counted: set[Message] = field(default_factory=set)
    complaints: list[str] = field(default_factory=list)


class Finder(ast.NodeVisitor):
    """Finds the sentences of one file. `worded`: the parameters of each class that take our words."""

    def __init__(self, path: Path, found: Found, worded: Mapping[str, list[tuple[str, str]]]) -> None:
        self.bases: dict[str, set[str]] = {}
        self._path = path
        self._found = found
        self._worded = worded
        self._class = ""
        self.visit(ast.parse(path.read_text("utf-8")))

    def visit_ClassDef(self, node: ast.ClassDef) -> None:
        self.bases[node.name] = {ast.unparse(base).rpartition(".")[2] for base in node.bases}
        outer, self._class = self._class, node.name
        self.generic_visit(node)
        self._class = outer

    def visit_Call(self, node: ast.Call) -> None:
        function = node.func.attr if isinstance(node.func, ast.Attribute) else getattr(node.func, "id", "")
        match function, node.args:
            case "tr", [text, *more]:
                self._add(self._class, text, *more)
            case "say", [text]:
                self._add("", text)
            case "say_n", [text, count, *_]:
                self._add("", text, None, count)
            case (("translate" | "QT_TRANSLATE_NOOP"), [ast.Constant(value=str(context)), text, *more]):
                self._add(context, text, *more)
            case "translate", [_, ast.Constant(value=str()), *_]:
                self._complain(node, "the context of a sentence must be a literal")
            case _:
                self._add_words(function, node)
        self.generic_visit(node)

    def _add(
        self, context: str, text: ast.expr, comment: ast.expr | None = None, count: ast.expr | None = None
    ) -> None:
        if not (isinstance(text, ast.Constant) and isinstance(text.value, str)):
            if self._path.parts[-2:] != ("ui", "words.py"):  # which looks up what was made below the window
                self._complain(text, "a sentence must be a literal")
            return
        said = comment.value if isinstance(comment, ast.Constant) and isinstance(comment.value, str) else ""
        message = Message(context, text.value, said)
        self._found.every.add(message)
        if count is not None:
            self._found.counted.add(message)

    def _add_words(self, function: str, node: ast.Call) -> None:
        parameters = self._worded.get(function, [])
        given = dict(zip((name for name, _ in parameters), node.args, strict=False))
        given |= {each.arg: each.value for each in node.keywords if each.arg is not None}
        if isinstance(own := given.get("own"), ast.Constant) and own.value:
            return
        for name, annotation in parameters:
            value = given.get(name)
            if annotation == ENGLISH and isinstance(value, ast.Constant) and value.value:
                self._add("", value)

    def _complain(self, node: ast.expr, words: str) -> None:
        self._found.complaints.append(f"{self._path.relative_to(ROOT)}:{node.lineno}: {words}")


def find() -> Found:
    """Every sentence of the program."""
    found = Found()
    modules = list(_modules())
    worded = dict(_worded(modules))
    has_subclasses: set[str] = set()
    for path in sorted((ROOT / "desktop_app").rglob("*.py")):
        if "practice" not in path.relative_to(ROOT).parts:
            has_subclasses.update(*Finder(path, found, worded).bases.values())
    found.every |= {Message("", text) for text in _declared(modules) if text}
    # QObject.tr looks a sentence up for the object's own class; with a count, it does not go on to the base classes.
    found.complaints += [
        f"{context}: “{text}” is not found for subclasses of {context}; use QCoreApplication.translate"
        for context, text, _ in sorted(found.counted)
        if context in has_subclasses
    ]
    return found


# ------------------------------------------------------------------------------------------------------ declared words


def _modules() -> Iterator[ModuleType]:
    for room in DECLARING:
        package = importlib.import_module(f"desktop_app.{room}")
        for each in pkgutil.walk_packages(package.__path__, f"{package.__name__}."):
            yield importlib.import_module(each.name)


def _worded(modules: Iterable[ModuleType]) -> Iterator[tuple[str, list[tuple[str, str]]]]:
    """Classes that have our words as attributes: the names and annotations of all their attributes, in order."""
    for module in modules:
        for name, kind in vars(module).items():
            annotations = inspect.get_annotations(kind) if inspect.isclass(kind) else {}
            if any(ENGLISH in str(annotation) for annotation in annotations.values()):
                yield name, [(each, str(annotation)) for each, annotation in annotations.items()]


def _declared(modules: Iterable[ModuleType]) -> Iterator[str]:
    """The words in what modules hold, and in the fields and filters that are made when an account is opened."""
    seen: dict[int, Any] = {}
    for module in modules:
        for name, value in vars(module).items():
            if not name.startswith("__"):
                yield from _words_in(value, seen)
    yield from _words_in(_made_when_opened(), seen)


def _made_when_opened() -> list[Any]:
    from desktop_app.providers.kindful import queries as kindful
    from desktop_app.providers.kulea import fields as kulea
    from desktop_app.providers.kulea import queries
    from desktop_app.providers.mpdx import fields as mpdx

    usual = kulea.field_set([kulea.TenantField(name) for name in ("forename", "dob", "dtcreated")])
    return [list(mpdx.field_set({})), list(usual), queries.filters(usual), kindful.filters(())]


def _words_in(value: Any, seen: dict[int, Any]) -> Iterator[str]:
    if isinstance(value, str | int | float | ModuleType) or inspect.isclass(value) or id(value) in seen:
        return
    seen[id(value)] = value  # held, so that nothing else gets its id
    if isinstance(value, Mapping):
        yield from _words_in(list(value.values()), seen)
    elif isinstance(value, list | tuple | set | frozenset) and not hasattr(value, "_fields"):
        for each in value:
            yield from _words_in(each, seen)
    elif annotations := getattr(type(value), "__annotations__", None):
        for name, annotation in annotations.items():
            yield from _worded_in(getattr(value, name, None), str(annotation), own=getattr(value, "own", False))
            yield from _words_in(getattr(value, name, None), seen)
    elif type(value).__name__ == "FieldSet":
        yield from _words_in(list(value), seen)


def _worded_in(value: Any, annotation: str, *, own: bool) -> Iterator[str]:
    """The words in one attribute: itself, or the second of each pair (value, word)."""
    if own or ENGLISH not in annotation:
        return
    if isinstance(value, str):
        yield value
    elif value:
        yield from (word for _, word in value)
