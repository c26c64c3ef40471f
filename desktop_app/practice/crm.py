"""What a practice CRM is to the server that runs it.

A CRM is a package beside this file with a module `crm` that names its class `CRM`. The server finds it by its being there.
"""

from __future__ import annotations

import importlib
import pkgutil
import threading
from abc import ABC, abstractmethod
from collections.abc import Awaitable, Callable, Mapping, Sequence
from typing import Any, ClassVar, Generic, Literal, TypeAlias, TypeVar

import msgspec

from desktop_app import practice
from desktop_app.practice.clock import Clock
from desktop_app.practice.people import People

S = TypeVar("S", bound=msgspec.Struct)
JsonObject: TypeAlias = dict[str, Any]


class Call(msgspec.Struct, frozen=True):
    """A request as a CRM sees it: names of headers in lower case, path parameters and query decoded, `body` as it came."""

    method: str
    path: str
    places: Mapping[str, str]
    query: Mapping[str, str]
    headers: Mapping[str, str]
    body: bytes

    def header(self, name: str) -> bytes:
        """The bytes of a header as they came, b"" without it: `headers` are decoded as Latin-1, which loses none of them."""
        return self.headers.get(name, "").encode("latin-1")

    def json(self) -> Any:
        """The body; raises `Problem` 400 when it is no JSON. An empty body is None."""
        if not self.body.strip():
            return None
        try:
            return msgspec.json.decode(self.body)
        except msgspec.DecodeError as error:
            raise Problem(400, "The body is not valid JSON.") from error


class Answer(msgspec.Struct, frozen=True):
    """What is sent back; `body` becomes JSON, None becomes an empty body."""

    body: Any
    status: int = 200
    headers: Mapping[str, str] = {}


class Problem(Exception):
    """A request that is refused; the CRM gives it its own shape."""

    def __init__(self, status: int, message: str, errors: Mapping[str, Sequence[str]] | None = None) -> None:
        super().__init__(message)
        self.status = status
        self.message = message
        self.errors = errors or {}


Handler: TypeAlias = Callable[[Call], Answer | Awaitable[Answer]]
Route: TypeAlias = tuple[str, str, Handler]
"""Method, path with `{places}`, and who answers."""


class Edit(msgspec.Struct, frozen=True, kw_only=True):
    """Something that somebody does in the CRM's own web pages.

    `list` names the list where the CRM has several; `id` is the CRM's own id (may be given to `add`, too); `values` are fields as the CRM names them.
    What `cancel` means is the CRM's business (campflow: a registration is cancelled).
    """

    action: Literal["add", "change", "remove", "cancel"]
    list: str | None = None
    id: str | None = None
    values: JsonObject = {}


class Crm(ABC, Generic[S]):
    """One CRM with its data. Everything that changes or reads data holds `lock`; requests are answered under it."""

    name: ClassVar[str]
    title: ClassVar[str]
    """What an account of it is called in the program."""
    key: ClassVar[str]
    base: ClassVar[str] = ""
    """The path at which the CRM's API begins, as part of its address."""
    media: ClassVar[str] = "application/json"
    """The content type of what it reads and writes."""

    def __init__(self, people: People, count: int | None, clock: Clock) -> None:
        self.lock = threading.RLock()
        self.clock = clock
        self.switches: S = self.default_switches()
        self.seed(people, count)

    @property
    def authorization(self) -> bytes:
        """The header `Authorization` of a request that is let in, as it is on the wire."""
        return f"Bearer {self.key}".encode()

    @classmethod
    @abstractmethod
    def default_switches(cls) -> S:
        """The switches as the fact file reads."""

    @abstractmethod
    def seed(self, people: People, count: int | None) -> None:
        """Start afresh with `count` invented people in every list; None: as many as look natural."""

    @abstractmethod
    def routes(self) -> Sequence[Route]:
        """All that is answered, tried from first to last."""

    @abstractmethod
    def admit(self, call: Call) -> None:
        """Raise `Problem` unless the call carries the key."""

    @abstractmethod
    def refusal(self, problem: Problem) -> Answer:
        """The body that this CRM gives an error."""

    @abstractmethod
    def edit(self, edit: Edit) -> str:
        """Do it and return the id concerned. KeyError when there is no such list or record."""

    @abstractmethod
    def expire_cursors(self) -> None:
        """Forget every place in every list that a client was given so far."""

    @abstractmethod
    def scope(self) -> Mapping[str, Any]:
        """What a client must know besides address and key: lists, paths; for the ready file."""

    def called(self, call: Call) -> None:
        """A request that was let in is about to be answered: a CRM whose work goes on in the background may do some."""

    def actions(self) -> Mapping[str, Callable[[], object]]:
        """What else can be done from outside, by name (Kindful: `advance` its jobs)."""
        return {}

    def set_switches(self, values: Mapping[str, Any]) -> None:
        """Set switches by name; others stay. msgspec.ValidationError when a name or a value is not one of theirs."""
        with self.lock:
            unknown = set(values) - set(self.switches.__struct_fields__)
            if unknown:
                msg = f"no such switch: {', '.join(sorted(unknown))}"
                raise msgspec.ValidationError(msg)
            self.switches = msgspec.convert({**msgspec.structs.asdict(self.switches), **values}, type(self.switches))


def discover() -> dict[str, type[Crm[Any]]]:
    """Every CRM that has a package here, by name."""
    found: dict[str, type[Crm[Any]]] = {}
    for module in pkgutil.iter_modules(practice.__path__):
        if module.ispkg:
            crm: type[Crm[Any]] = importlib.import_module(f"{practice.__name__}.{module.name}.crm").CRM
            found[crm.name] = crm
    return found
