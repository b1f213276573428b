"""One tree of errors: a code and its parameters, never a sentence; `handlers.errors` finds the words."""

from __future__ import annotations

from typing import Any


class StoreUnusable(Exception):
    """The store cannot be opened or is in use; the message, in plain English, says which and why."""


class CoordinationError(Exception):
    """Something that a person asked for cannot be done; `params` tell what the sentence needs."""

    def __init__(self, **params: Any) -> None:
        super().__init__(type(self).__name__, params)
        self.params = params


class UnknownItem(CoordinationError):
    """No item bears `code`."""


class UnknownMember(CoordinationError):
    """Nobody in the directory is called `name`."""


class AmbiguousMember(CoordinationError):
    """Several in the directory are called `name`: `members`."""


class UnknownAssociation(CoordinationError):
    """No association has the code or name `name`; `known` are the associations there are."""


class NotAllowed(CoordinationError):
    """The speaker may not do `action`; `who` (members) can, besides the admins."""


class NotInvited(CoordinationError):
    """A stranger asked for something that members see."""


class InvitationInvalid(CoordinationError):
    """The link is unknown, used or expired."""


class AlreadyLinked(CoordinationError):
    """The Telegram account already belongs to the member `member`."""


class BadZone(CoordinationError):
    """`tz` is no IANA time zone."""


class DeadlinePast(CoordinationError):
    """The new `deadline` of the task `code` has passed already."""


class TimePast(CoordinationError):
    """The new `span` of the exchange `code` has passed already."""


class EndsFirst(CoordinationError):
    """The new `span` of the exchange `code` ends before it begins."""


class ItemSettled(CoordinationError):
    """The task or exchange `item` is done or cancelled, and so cannot be changed in this way."""


class NotSettled(CoordinationError):
    """The task or exchange `item` is not done or cancelled, so that there is nothing to take back."""


class NoDeadline(CoordinationError):
    """The task `code` has no deadline, so that nobody needs more time for it."""


class NotLater(CoordinationError):
    """What was asked for is no later than the `deadline` that the task `code` has."""


class RequestGone(CoordinationError):
    """There is no such request any more."""


class AnswersClosed(CoordinationError):
    """The exchange `code` has begun, so that its invitation is answered no more."""


class NotAGuest(CoordinationError):
    """The speaker's association is not invited to the exchange `code`; `guests` are the associations that are."""


class LastAdmin(CoordinationError):
    """`member` is the last admin and would lose the role."""


class MemoPast(CoordinationError):
    """`when`, local to its reader, has passed: nothing would ever be said."""


class NoSuchDay(CoordinationError):
    """A series that never comes: 30 February, or the sixth Monday of every month."""


class TooOften(CoordinationError):
    """A series that would come several times an hour, or many times a day."""


class MemoTooLong(CoordinationError):
    """The words of a memo are longer than `most` characters."""


class TooLong(CoordinationError):
    """What was typed has `length` characters; `most` can be kept."""


class TooManyMemos(CoordinationError):
    """There are `most` of them already."""


class NotListed(CoordinationError):
    """The speaker steers the bot without being in the directory, so that there is nobody to remind."""


class UnknownCountry(CoordinationError):
    """`name` is no country whose days off are known; `known` are the codes of those that are."""


class NoSuchMemo(CoordinationError):
    """It has ended, or is somebody else's."""
