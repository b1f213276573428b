"""The bot's own troubles, in words: a request to a group, a report to the administrators."""

from __future__ import annotations

from markupsafe import Markup, escape

from bot.domain.telling.alerts import Alert, Trouble
from bot.i18n import Translator
from handlers.replies.naming import name, person
from handlers.replies.reply import Button, Reply, clip

_REASON = 300


def alert(_: Translator, found: Alert, username: str) -> Reply:
    """Tell one trouble; `username` is the bot's, for the button that leads to it."""
    if found.trouble is Trouble.UNREACHABLE:
        text = _(
            "🔕 I cannot write to {person} in private, so reminders do not arrive. Please let them know: opening this"
            " bot and pressing Start is enough. Thank you!",
            person=_mentioned(_, found),
        )
        return Reply(text, ((Button(str(_("Open the bot")), url=f"https://t.me/{username}"),),))
    if found.trouble is Trouble.OUTSIDE:
        return Reply(
            _(
                "🔕 {person} does not use this bot yet, so reminders do not arrive. Please let them know; an"
                " administrator makes the link with /invite. Thank you!",
                person=_mentioned(_, found),
            )
        )
    if found.trouble is Trouble.REMOVED:
        return Reply(
            _(
                "🚪 The bot was removed from the group “{group}” and writes nothing there any more. To undo it, add it"
                " again and send /group there.",
                group=_about(_, found),
            )
        )
    reason = clip(found.reason, _REASON)
    if found.trouble is Trouble.SENT_PLAIN:
        text = _(
            "🛠 Telegram refused a message to {who} as it was; it went out as plain text. Telegram’s reason: {reason}",
            who=_about(_, found),
            reason=reason,
        )
    else:
        text = _(
            "🛠 Telegram refused a message to {who}; it could not be sent. Telegram’s reason: {reason}",
            who=_about(_, found),
            reason=reason,
        )
    return Reply(text)


def _about(_: Translator, found: Alert) -> Markup | str:
    if found.member is not None:
        return person(_, found.member)
    return clip(found.chat.title, 80) if found.chat else ""


def _mentioned(_: Translator, found: Alert) -> Markup | str:
    """Name the person so that Telegram tells them; somebody it does not know becomes plain text."""
    if found.member is None or found.member.user_id is None:
        return _about(_, found)
    return Markup('<a href="tg://user?id={}">{}</a>').format(found.member.user_id, escape(name(_, found.member)))
