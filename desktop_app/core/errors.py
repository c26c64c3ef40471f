"""Everything that can go wrong, by whose fault it is and what can be done now.

::

    DeskError                       has a sentence for the user and what to do next
    ├── InputError                  the user's file, form or address: correct it
    │   └── FileProblem             a file that cannot be read or written
    ├── KeyProblem                  the key, or the place it is kept
    │   ├── KeyMissing              no key is stored: enter it
    │   ├── KeyRefused              the CRM does not accept it: enter another
    │   ├── KeyStoreLocked          the password store is locked: unlock it
    │   └── KeyStoreMissing         this computer has no password store: keep it for this session
    ├── RemoteError                 the CRM or the way to it
    │   ├── Offline                 nobody answers: wait, try again (nothing was sent)
    │   ├── AnswerLost              it was sent and no answer came: settle before anything else
    │   ├── Busy                    it asks us to wait (seconds known or not)
    │   ├── Refused                 it understood and said no: the request must change
    │   │   ├── NotAllowed          the key may not do this
    │   │   ├── NotFound            no such list or record
    │   │   └── ChangedMeanwhile    somebody else changed the record: compare
    │   ├── Broken                  it failed on its side: try again later
    │   └── Misunderstood           its answer is not what its vendor describes: tell us
    ├── IncompleteRead              a list did not arrive whole: never take it for the list
    ├── PlanStopped                 the plan may not be carried out as it stands
    │   ├── PlanStale               the file or the account has changed since
    │   └── PlanNotApproved         something was not confirmed
    └── StorageError                this computer: disk full, file from a newer version, damaged file
"""

from __future__ import annotations

from desktop_app.core.words import Sentence, say


class DeskError(Exception):
    """Base of all expected failures. `sentence` says what is wrong and where, `advice` what to do.

    Neither holds a key; what they quote of a person stays on the screen, because `str()` and `repr()` give the bare
    template without its values: that is what logs and tracebacks see.
    """

    advice: Sentence = say("Try again. If it happens again, save the details for support.")

    def __init__(self, sentence: Sentence, advice: Sentence | None = None) -> None:
        super().__init__(sentence.text)
        self.sentence = sentence
        if advice is not None:
            self.advice = advice


class InputError(DeskError):
    """What the user gave cannot be used as it is."""

    advice = say("Correct it and try again.")


class FileProblem(InputError):
    """A file cannot be read or written."""

    advice = say("Choose another file, or close it in other programs and try again.")


class KeyProblem(DeskError):
    """Something about the key of an account or the password store."""


class KeyMissing(KeyProblem):
    advice = say("Open the settings and enter the key.")


class KeyRefused(KeyProblem):
    advice = say("Open the settings and enter a new key.")


class KeyStoreLocked(KeyProblem):
    advice = say("Unlock the password store of this computer and try again, or use the key for this session only.")


class KeyStoreMissing(KeyProblem):
    advice = say("You can use the key for this session only; it is forgotten when the program closes.")


class RemoteError(DeskError):
    """The CRM, or the way to it. `status` is the HTTP status if there was one."""

    def __init__(self, sentence: Sentence, advice: Sentence | None = None, *, status: int | None = None) -> None:
        super().__init__(sentence, advice)
        self.status = status


class Offline(RemoteError):
    advice = say("Check the connection to the internet and try again. Nothing was sent.")


class AnswerLost(RemoteError):
    """A request left and no answer came: it may or may not have been carried out."""

    advice = say("Check what happened before you send it again.")


class Busy(RemoteError):
    """The CRM asks us to wait `retry_after` seconds (None: it did not say how long)."""

    advice = say("Wait a little and try again.")

    def __init__(self, sentence: Sentence, *, retry_after: float | None = None, status: int | None = None) -> None:
        super().__init__(sentence, status=status)
        self.retry_after = retry_after


class Refused(RemoteError):
    """The CRM understood the request and said no. `detail` is its own text, to be shown and never parsed."""

    advice = say("Correct what it names and try again.")

    def __init__(
        self, sentence: Sentence, advice: Sentence | None = None, *, status: int | None = None, detail: str = ""
    ) -> None:
        super().__init__(sentence, advice, status=status)
        self.detail = detail


class NotAllowed(Refused):
    advice = say("Ask whoever looks after the CRM to give this key more rights.")


class NotFound(Refused):
    advice = say("Check the address and the list in the settings.")


class ChangedMeanwhile(Refused):
    advice = say("Compare both versions and choose.")


class Broken(RemoteError):
    advice = say("Try again in a few minutes.")


class Misunderstood(RemoteError):
    advice = say("Check the address in the settings. If it is right, the CRM may have changed: tell us.")


class IncompleteRead(DeskError):
    """A list did not arrive whole."""

    advice = say("Read the list again. Until then nothing is compared with it and nothing is deleted.")


class PlanStopped(DeskError):
    """The plan may not be carried out as it stands. Nothing was sent."""


class PlanStale(PlanStopped):
    advice = say("Look at the plan again: it was worked out anew.")


class PlanNotApproved(PlanStopped):
    advice = say("Confirm what the page asks for.")


class StorageError(DeskError):
    """The program's own files on this computer."""

    advice = say("Make room on the disk and start the program again. What was done so far is kept.")


class ProfileInUse(StorageError):
    """Another start of the program has the profile open."""

    advice = say("Use the window that is open, or close it first.")
