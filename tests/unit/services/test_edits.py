from __future__ import annotations

import itertools
from typing import Any

import msgspec
import pytest

from desktop_app.core.changes import Kind
from desktop_app.core.contact import Contact, Value
from desktop_app.core.errors import PlanStale, PlanStopped
from desktop_app.core.fields import Access, Common, Field, FieldSet, FieldType
from desktop_app.core.plan import Level, Plan
from desktop_app.core.ports import Gentler
from desktop_app.core.removing import Removing
from desktop_app.core.values import OneOf
from desktop_app.core.words import say
from desktop_app.services.accounts import Accounts
from desktop_app.services.browse import Browse
from desktop_app.services.edits import Edits
from tests.conftest import Run
from tests.support.memory import (
    MemoryAccounts,
    MemoryClock,
    MemoryContacts,
    MemoryCrm,
    MemorySecrets,
    NoPractice,
    account,
)

FIELDS = FieldSet(
    [
        Field("first", "First name", common=Common.FIRST_NAME, required=True),
        Field("email", "E-mail", FieldType.EMAIL, common=Common.EMAIL, access=Access.CREATE),
        Field("city", "City", max_length=10),
        Field("news", "Newsletter", FieldType.YES_NO, irreversible=say("Unsubscribing is for good.")),
    ]
)
ANNA = Contact("a", {"first": "Anna", "email": "Anna@example.org", "city": "Kassel"}, "v1")
BEN = Contact("b", {"first": "Ben"}, "v1")


class Office:
    def __init__(self) -> None:
        self.crm = MemoryCrm(FIELDS, [ANNA, BEN, *(Contact(str(n), {"first": f"P{n}"}) for n in range(20))])
        self.store: Any = MemoryContacts()
        self.accounts = Accounts(
            MemoryAccounts(account()), MemorySecrets(acc="key"), self.store, self.crm, NoPractice()
        )
        self.browse = Browse(self.store, self.accounts, MemoryClock())
        numbers = itertools.count(1)
        self.edits = Edits(self.accounts, self.browse, MemoryClock(), lambda: f"id-{next(numbers)}")


@pytest.fixture
def office(run: Run) -> Office:
    made = Office()
    run(made.browse.refresh("acc", lambda done, total: None))
    return made


def edited(office: Office, run: Run, **values: Value) -> Plan:
    return run(office.edits.plan_edit("acc", ANNA, values))


def test_only_what_changed_is_in_the_plan(office: Office, run: Run):
    plan = edited(office, run, first="Anna", email="anna@EXAMPLE.org", city="Bonn")
    (change,) = plan.changes
    assert change.kind is Kind.CHANGED
    assert change.after == {"city": "Bonn"}
    assert change.before == {"city": "Kassel"}
    assert (change.contact, change.version, change.name) == ("a", "v1", "Anna")
    assert plan.snapshot.revision == 1
    assert not plan.guards


def test_clearing_is_a_change(office: Office, run: Run):
    (change,) = edited(office, run, city=None).changes
    assert change.after == {"city": None}


def test_nothing_changed_is_nothing_to_send(office: Office, run: Run):
    assert edited(office, run, city="Kassel").counts()[Kind.SAME] == 1


def test_what_cannot_be_taken_back_asks_for_confirmation(office: Office, run: Run):
    (guard,) = edited(office, run, news=False).guards
    assert guard.level is Level.CONFIRM
    assert str(guard.sentence) == "Unsubscribing is for good."


@pytest.mark.parametrize(
    ("values", "key"),
    [({"email": "other@example.org"}, "email"), ({"city": "Castrop-Rauxel"}, "city"), ({"first": None}, "first")],
)
def test_what_the_field_does_not_take_is_a_problem(office: Office, run: Run, values: dict[str, Value], key: str):
    plan = run(office.edits.plan_edit("acc", ANNA, values))
    assert plan.changes[0].kind is Kind.PROBLEM
    assert set(plan.changes[0].notes) == {key}
    assert not plan.to_send()


def test_a_new_person(office: Office, run: Run):
    plan = run(office.edits.plan_new("acc", {"first": "Zoe", "email": "zoe@example.org", "city": None}))
    (change,) = plan.changes
    assert change.kind is Kind.NEW
    assert change.after == {"first": "Zoe", "email": "zoe@example.org"}
    assert plan.people_afterwards() == 23


def test_a_new_person_without_what_is_needed(office: Office, run: Run):
    plan = run(office.edits.plan_new("acc", {"city": "Bonn"}))
    assert plan.counts()[Kind.PROBLEM] == 1
    assert str(plan.changes[0].notes["first"]) == "First name is needed."


def test_what_the_crm_wants_in_every_record(office: Office, run: Run):
    wanted = OneOf((("first", "city"), ("email",)), say("A name and a city, or an address."))
    office.crm.capabilities = msgspec.structs.replace(office.crm.capabilities, needs_one_of=wanted)
    (new,) = run(office.edits.plan_new("acc", {"first": "Zoe"})).changes
    assert {key: str(note) for key, note in new.notes.items()} == {"city": "A name and a city, or an address."}
    (cleared,) = run(office.edits.plan_edit("acc", ANNA, {"email": None, "city": None})).changes
    assert (cleared.kind, list(cleared.notes)) == (Kind.PROBLEM, ["city"])
    (enough,) = run(office.edits.plan_edit("acc", ANNA, {"city": None})).changes
    assert enough.kind is Kind.CHANGED


def test_bulk_edit_tells_who_has_it_already(office: Office, run: Run):
    plan = run(office.edits.plan_bulk("acc", ["a", "b", "gone"], {"city": "Kassel"}))
    assert [(change.contact, change.kind) for change in plan.changes] == [("a", Kind.SAME), ("b", Kind.CHANGED)]


def test_removing_keeps_everything_that_is_known(office: Office, run: Run):
    plan = run(office.edits.plan_remove("acc", ["a"]))
    (change,) = plan.changes
    assert change.kind is Kind.REMOVED
    assert change.before == dict(ANNA.values)
    assert plan.confirms()[0].phrases == ()


def test_removing_many_asks_for_their_number(office: Office, run: Run):
    plan = run(office.edits.plan_remove("acc", [str(number) for number in range(11)]))
    assert plan.source == "P0; P1; P2 +8"
    assert plan.confirms()[0].phrases == ("11",)


def test_a_crm_that_cannot_remove_says_why(office: Office, run: Run):
    office.crm.capabilities = msgspec.structs.replace(office.crm.capabilities, no_remove=say("Kindful cannot delete."))
    with pytest.raises(PlanStopped, match="Kindful cannot delete"):
        run(office.edits.plan_remove("acc", ["a"]))


def test_an_account_that_was_never_read_gets_no_plan(run: Run):
    with pytest.raises(PlanStale):
        run(Office().edits.plan_edit("acc", ANNA, {}))


def test_what_somebody_else_changed_meanwhile(office: Office, run: Run):
    office.crm.records["a"] = Contact("a", {"first": "Anne"}, "v2")
    del office.crm.records["b"]
    assert run(office.edits.check_meanwhile("acc", ANNA)) == Contact("a", {"first": "Anne"}, "v2")
    assert run(office.edits.check_meanwhile("acc", BEN)) is None


def test_asking_whether_an_address_is_taken(office: Office, run: Run):
    assert not run(office.edits.email_taken("acc", "Anna@example.org"))  # this CRM cannot be asked
    office.crm.lookup = office.crm
    assert run(office.edits.email_taken("acc", "Anna@example.org"))


ARCHIVED = say("Archived people cannot be changed here.")
NEWSLETTER = FieldSet(
    [
        Field("first", "First name", common=Common.FIRST_NAME, required=True),
        Field("email", "E-mail", FieldType.EMAIL, common=Common.EMAIL, access=Access.CREATE, reason=say("It stays.")),
        Field("city", "City"),
        Field("news", "Newsletter", FieldType.YES_NO, common=Common.EMAIL_CONSENT, only_to=False,
              irreversible=say("This program cannot subscribe them again."),
              asked=say("Kulea subscribes new people.")),
        Field("gone", "Archived", FieldType.YES_NO, common=Common.ARCHIVED, access=Access.NEVER, reason=ARCHIVED),
        Field("may", "May be deleted", FieldType.YES_NO, access=Access.NEVER),
    ]
)  # fmt: skip
DORA = Contact("d", {"first": "Dora", "email": "dora@old.example", "city": "Ulm", "news": True, "may": True}, "v1")
EMIL = Contact("e", {"first": "Emil", "email": "emil@example.org", "news": False, "gone": True, "may": False}, "v1")
FAY = Contact("f", {"first": "Fay", "email": "fay@example.org", "news": False, "may": False}, "v1")


@pytest.fixture
def newsletter(run: Run) -> Office:
    made = Office()
    made.crm.set_of_fields = NEWSLETTER
    made.crm.records = {one.id: one for one in (DORA, EMIL, FAY)}
    made.crm.capabilities = msgspec.structs.replace(
        made.crm.capabilities, recreate=None, removes=Removing.ARCHIVE,
        replace=say("Made anew; the old record is archived."),
    )  # fmt: skip
    run(made.browse.refresh("acc", lambda done, total: None))
    return made


def test_an_archived_record_is_not_changed(newsletter: Office, run: Run):
    (alone,) = run(newsletter.edits.plan_edit("acc", EMIL, {"city": "Bonn"})).changes
    several = run(newsletter.edits.plan_bulk("acc", ["d", "e"], {"city": "Bonn"}))
    assert (alone.kind, alone.notes) == (Kind.PROBLEM, {"gone": ARCHIVED})
    assert [change.kind for change in several.changes] == [Kind.CHANGED, Kind.PROBLEM]
    assert run(newsletter.edits.plan_edit("acc", EMIL, {"first": "Emil"})).changes[0].kind is Kind.SAME


def test_who_is_archived_already_is_not_archived_again(newsletter: Office, run: Run):
    plan = run(newsletter.edits.plan_remove("acc", ["d", "e"]))
    assert [change.kind for change in plan.changes] == [Kind.REMOVED, Kind.SAME]
    assert str(plan.changes[1].why) == "already archived"
    assert "1 person" in str(plan.confirms()[0].sentence)
    assert not run(newsletter.edits.plan_remove("acc", ["e"])).guards


def test_consent_can_be_withdrawn_and_not_given(newsletter: Office, run: Run):
    withdrawn = run(newsletter.edits.plan_bulk("acc", ["d", "f"], {"news": False}))
    assert [change.kind for change in withdrawn.changes] == [Kind.CHANGED, Kind.SAME]
    assert str(withdrawn.confirms()[0].sentence) == "This program cannot subscribe them again."
    given = run(newsletter.edits.plan_bulk("acc", ["f"], {"news": True}))
    assert (given.changes[0].kind, given.guards) == (Kind.PROBLEM, ())


@pytest.mark.parametrize(("said", "sent"), [({}, False), ({"news": True}, True), ({"news": False}, False)])
def test_what_has_to_be_asked_of_new_people_is_no(newsletter: Office, run: Run, said: dict[str, Value], sent: bool):
    plan = run(newsletter.edits.plan_new("acc", {"first": "Zoe", **said}))
    assert plan.changes[0].after == {"first": "Zoe", "news": sent}
    assert not plan.guards


def test_a_record_is_corrected_by_making_it_anew(newsletter: Office, run: Run):
    plan = run(newsletter.edits.plan_replacement("acc", FAY, {"email": "fay@new.example"}))
    (change,) = plan.changes
    assert (change.kind, change.contact, change.version) == (Kind.REPLACED, "f", "v1")
    assert change.before == FAY.values
    assert change.after == {"first": "Fay", "email": "fay@new.example", "news": False}  # as she wished
    assert [str(guard.sentence) for guard in plan.confirms()] == ["Made anew; the old record is archived."]
    assert plan.removals() == [change]


def test_a_correction_that_is_none_or_cannot_be_made_sends_nothing(newsletter: Office, run: Run):
    same = run(newsletter.edits.plan_replacement("acc", FAY, {"email": "FAY@example.org"}))
    archived = run(newsletter.edits.plan_replacement("acc", EMIL, {"email": "emil@new.example"}))
    nameless = run(newsletter.edits.plan_replacement("acc", FAY, {"first": None}))
    kinds = [plan.changes[0].kind for plan in (same, archived, nameless)]
    assert kinds == [Kind.SAME, Kind.PROBLEM, Kind.PROBLEM]
    newsletter.crm.capabilities = msgspec.structs.replace(newsletter.crm.capabilities, replace=None)
    with pytest.raises(PlanStopped):
        run(newsletter.edits.plan_replacement("acc", FAY, {"email": "fay@new.example"}))


def test_removing_says_of_each_what_it_comes_to(newsletter: Office, run: Run):
    gentler = Gentler("may")
    newsletter.crm.capabilities = msgspec.structs.replace(
        newsletter.crm.capabilities, gentler=gentler, removes=Removing.DELETE
    )
    mixed = run(newsletter.edits.plan_remove("acc", ["d", "f"]))
    assert [str(change.why) for change in mixed.changes] == [
        "Chosen by hand; will be deleted",
        "Chosen by hand; will be anonymised",
    ]
    assert str(mixed.confirms()[0].sentence) == "1 person will be deleted, 1 anonymised."
    gentle = run(newsletter.edits.plan_remove("acc", ["f"]))
    assert str(gentle.confirms()[0].sentence) == "1 person will be anonymised."


def test_fields_of_one_record_can_be_locked(newsletter: Office, run: Run):
    newsletter.crm.locks = {"d": {"city": say("From another system.")}}
    assert set(run(newsletter.edits.locked("acc", DORA))) == {"city"}
    assert not run(newsletter.edits.locked("acc", FAY))
    assert not run(newsletter.edits.locked("acc", Contact("gone", {})))


def test_what_is_locked_in_one_record_is_changed_in_the_others_alone(newsletter: Office, run: Run):
    locked = say("From another system.")
    newsletter.crm.locks = {"d": {"city": locked}}
    plan = run(newsletter.edits.plan_bulk("acc", ["d", "f"], {"city": "Bonn"}))
    assert [(change.kind, change.notes) for change in plan.changes] == [
        (Kind.PROBLEM, {"city": locked}),
        (Kind.CHANGED, {}),
    ]
    assert run(newsletter.edits.plan_edit("acc", DORA, {"first": "Doris"})).changes[0].kind is Kind.CHANGED
