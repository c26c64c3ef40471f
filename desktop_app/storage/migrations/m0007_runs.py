"""Runs say whether they began by themselves, which were begun in one go, and how much of each class was done."""

from __future__ import annotations

from sqlalchemy import Connection


def upgrade(connection: Connection) -> None:
    """Older runs were begun by a person, as far as anybody knows, and each for itself."""
    connection.exec_driver_sql("ALTER TABLE runs ADD COLUMN by_itself BOOLEAN NOT NULL DEFAULT 0")
    connection.exec_driver_sql("ALTER TABLE runs ADD COLUMN together VARCHAR")
    connection.exec_driver_sql("DROP INDEX ix_run_lines_state")
    connection.exec_driver_sql("CREATE INDEX ix_run_lines_state ON run_lines (run, state, batch, kind)")
