"""What people do in campflow's own web pages, and on the public forms through which lists fill."""

from __future__ import annotations

import datetime as dt
from collections.abc import Sequence

from desktop_app.practice.campflow.lists import PersonList
from desktop_app.practice.campflow.switches import CampflowSwitches
from desktop_app.practice.crm import Edit

_WRITTEN = "%Y-%m-%dT%H:%M:%SZ"


def find_list(lists: Sequence[PersonList], name: str) -> PersonList:
    """A list by its id, its event's id or its alias. KeyError when there is none."""
    for each in lists:
        if name in each.names:
            return each
    raise KeyError(name)


def edit(lists: Sequence[PersonList], edit: Edit, now: dt.datetime, switches: CampflowSwitches) -> str:
    """Do it; returns the person's id. Values are not checked: the pages can do more than the API. KeyError when there is no such list or person."""
    moment = now.strftime(_WRITTEN)
    if edit.action == "add":
        return _sign_up(find_list(lists, edit.list or ""), edit, moment)
    where, row = _whereabouts(lists, edit)
    person = where.persons.get(row)
    if person is None:
        raise KeyError(edit.id)
    match edit.action:
        case "remove":
            where.persons.remove(row)
        case "cancel":
            drop = switches.cancelling_drops_external_id
            where.persons.put(row, where.cancelled(person, moment, drop_external_id=drop))
        case "change":
            where.persons.put(row, {**person, **edit.values})
    return str(person["id"])


def _sign_up(where: PersonList, edit: Edit, moment: str) -> str:
    person = where.empty() | {"creation_date": moment} | edit.values
    person |= {"id": edit.id} if edit.id else {}
    where.persons.add(person)
    return str(person["id"])


def _whereabouts(lists: Sequence[PersonList], edit: Edit) -> tuple[PersonList, int]:
    for each in [find_list(lists, edit.list)] if edit.list else lists:
        row = each.row_of_id(edit.id or "")
        if row is not None:
            return each, row
    raise KeyError(edit.id)
