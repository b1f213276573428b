"""What was said on an item, in words."""

from __future__ import annotations

from collections.abc import Sequence

from markupsafe import Markup

from bot.domain.models import Item, Report, ReportSource, Role
from bot.i18n import Translator
from handlers.replies.naming import ROLES, name, said
from handlers.replies.reply import Reply, lines

_LATEST = 400
_EARLIER = 140
_SHOWN = 4


def progress(_: Translator, reports: Sequence[Report], tz: str) -> Markup:
    """Say the latest word on a task, whatever its language."""
    if not reports:
        return _("Progress: nothing reported yet")
    return _("Progress: {text}", text=_told(_, reports[0], tz, _LATEST))


def history(_: Translator, reports: Sequence[Report], tz: str) -> list[Markup]:
    """List reports under a heading; nothing where there are none."""
    if not reports:
        return []
    entries = [Markup("• {}").format(_told(_, report, tz, _EARLIER)) for report in reports[:_SHOWN]]
    return [Markup("\n{}").format(_("<b>Reports</b>")), *entries]


def words_of(_: Translator, report: Report, limit: int) -> Markup:
    """Return the words of a report."""
    return said(_, report.texts, limit) if report.texts else _("(files only)")


def _told(_: Translator, report: Report, tz: str, limit: int) -> Markup:
    text = words_of(_, report, limit)
    details = []
    posted = report.source is ReportSource.CHAT
    if posted:
        # Of those who may report only the first administrators can be missing from the directory.
        details.append(name(_, report.author) if report.author else str(_(ROLES[Role.ADMIN])))
        details.append(_.moment(report.posted_at, tz))
    if report.files:
        details.append(str(_.ngettext("{n} file", "{n} files", report.files)))
    if report.edited_at is not None and posted:
        details.append(str(_("edited")))
    return Markup("{} <i>— {}</i>").format(text, _.pause.join(details)) if details else text


def recorded(_: Translator, items: Sequence[Item]) -> Reply:
    """Confirm a report where a reaction cannot be set."""
    return Reply(_("Recorded under {codes}.", codes=_.comma.join(item.code for item in items)))


def which_item(_: Translator, codes: Sequence[str]) -> Reply:
    """Ask which of the items a report is about; `codes` may be empty."""
    if codes:
        text = _("Which one is this about: {codes}? Please begin with its code.", codes=_.comma.join(codes))
    else:
        text = _("Which task or exchange is this about? Please begin with its code.")
    return Reply(lines((text, _("For example: <code>#progress T7 first draft ready</code>"))))


def say_something(_: Translator, codes: Sequence[str]) -> Reply:
    """Ask for the words of a report that has none."""
    return Reply(
        _(
            "What should be recorded? Please add the words: <code>/report {code} first draft ready</code>",
            code=codes[0],
        )
    )
