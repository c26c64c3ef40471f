"""`python -m desktop_app.practice --ready-file FILE [--contacts N] [--seed N]`: the practice servers as a process of their own."""

from __future__ import annotations

import argparse
import os
import signal
import sys
import threading
from pathlib import Path
from types import FrameType

import msgspec

from desktop_app.practice.server import DEFAULT_SEED, PracticeServers

MOST = 1_000_000


def main(arguments: list[str] | None = None) -> int:
    """Serve until SIGTERM or SIGINT; 0 when all went well, 1 when the ready file cannot be written."""
    options = _parser().parse_args(arguments)
    ended = threading.Event()

    def end(_number: int, _frame: FrameType | None) -> None:
        ended.set()

    for number in (signal.SIGTERM, signal.SIGINT):
        signal.signal(number, end)
    with PracticeServers(people=options.contacts, seed=options.seed) as servers:
        try:
            _write_whole(options.ready_file, msgspec.json.format(msgspec.json.encode(servers.description())))
        except OSError as error:
            sys.stderr.write(f"The ready file {options.ready_file} cannot be written: {error.strerror}.\n")
            return 1
        ended.wait()
    return 0


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(
        prog="python -m desktop_app.practice", description="Practice CRMs on this machine."
    )
    parser.add_argument(
        "--ready-file", type=Path, required=True, help="JSON with address and key of each CRM, written when all are up"
    )
    parser.add_argument("--contacts", type=_count, help=f"people in every list, 0 to {MOST} (several hundred)")
    parser.add_argument("--seed", type=int, default=DEFAULT_SEED, help=f"decides who the people are ({DEFAULT_SEED})")
    return parser


def _count(text: str) -> int:
    if not (text.isascii() and text.isdigit() and int(text) <= MOST):
        message = f"{text} is not a number from 0 to {MOST}"
        raise argparse.ArgumentTypeError(message)
    return int(text)


def _write_whole(path: Path, content: bytes) -> None:
    """Whoever waits for the file never sees half of it."""
    unfinished = path.with_name(f"{path.name}.part")
    unfinished.write_bytes(content)
    os.replace(unfinished, path)


if __name__ == "__main__":
    sys.exit(main())
