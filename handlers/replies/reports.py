"""What was said on an item, in words."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from zoneinfo import ZoneInfo

from markupsafe import Markup, escape

from bot.domain.looking.searching import Told
from bot.domain.models import Item, Report, ReportSource, Role
from bot.domain.text import Text
from bot.i18n import Translator
from handlers.replies.naming import ROLES, moment, name, said
from handlers.replies.reply import Button, Reply, lines, pages

LATEST = 400
EARLIER = 140
_SHOWN = 4
# So much of a report is a page of it: two languages of it stand in one message.
_WHOLE = 1500


def progress(_: Translator, reports: Sequence[Report], tz: str) -> Markup:
    """Say the latest word on a task, whatever its language."""
    if not reports:
        return _("Progress: nothing reported yet")
    return _("Progress: {text}", text=_told(_, reports[0], tz, LATEST))


def history(_: Translator, reports: Sequence[Report], tz: str) -> list[Markup]:
    """List reports under a heading; nothing where there are none."""
    if not reports:
        return []
    entries = [Markup("• {}").format(_told(_, report, tz, EARLIER)) for report in reports[:_SHOWN]]
    return [Markup("\n{}").format(_("<b>Reports</b>")), *entries]


def words_of(_: Translator, report: Report, limit: int) -> Markup:
    """Return the words of a report."""
    return said(_, report.texts, limit) if report.texts else _("(files only)")


def _told(_: Translator, report: Report, tz: str, limit: int) -> Markup:
    text = words_of(_, report, limit)
    details: list[Markup | str] = []
    posted = report.source is ReportSource.CHAT
    if posted:
        # Of those who may report only the first administrators can be missing from the directory.
        details.append(name(_, report.author) if report.author else str(_(ROLES[Role.ADMIN])))
        details.append(moment(_, report.posted_at, tz))
    if report.files:
        details.append(str(_.ngettext("{n} file", "{n} files", report.files)))
    if report.edited_at is not None and posted:
        details.append(str(_("edited")))
    return Markup("{} <i>— {}</i>").format(text, escape(_.pause).join(details)) if details else text


def reading_on(_: Translator, reports: Sequence[Report], limit: int, tz: str) -> list[tuple[Button, ...]]:
    """Return buttons that lead to the whole of those reports of which no more than `limit` characters are shown."""
    cut = [report for report in reports if any(len(text) > limit for text in report.texts.values())]
    return [(Button(str(_("📄 Read on: {day}", day=_day(_, report, tz))), f"report:{report.id}"),) for report in cut]


def _day(_: Translator, report: Report, tz: str) -> str:
    return _.day(report.posted_at.astimezone(ZoneInfo(tz)).date(), brief=True)


def whole(_: Translator, told: Told, tz: str, page: int = 0) -> Reply:
    """Show a page of a whole report, in the language in which it is there for the reader."""
    report, item = told.report, told.item
    wording, locale = report.texts.best(_.locale)
    pieces = pages(wording, _WHOLE)
    # As many pages in each language, for readers of both turn them together.
    last = max((len(pages(text, _WHOLE)) for text in report.texts.values()), default=1) - 1
    page = min(page, last)
    head = Markup("<b>{} · {}</b>").format(item.code, said(_, item.titles))
    by = [name(_, report.author)] if report.author else []
    when = Markup("<i>{}</i>").format(Markup(" · ").join([*by, moment(_, report.posted_at, tz, brief=True)]))
    text = words_of(_, replace(report, texts=Text.of({locale: pieces[min(page, len(pieces) - 1)]})), _WHOLE)
    data = f"report:{report.id}"
    turns = [Button("◀", f"{data}:{page - 1}")] if page else []
    turns += [Button("▶", f"{data}:{page + 1}")] if page < last else []
    opening = Button(str(_("Details")), f"{'exchange' if item.code.startswith('E') else 'task'}:{item.code}")
    rows = ((*turns, opening),)
    view = f"{data}:{page}" if page else data
    further = f"{data}:{page + 1}" if page < last else ""
    return Reply(lines((head, when, Markup(), text)), rows, (item.id,), view, further=further)


def recorded(_: Translator, items: Sequence[Item], taken_back: int | None = None) -> Reply:
    """Confirm a report in words; a button takes back what is recorded of the message with the id `taken_back`."""
    rows = () if taken_back is None else ((Button(str(_("↩ Take it back")), f"unrecord:{taken_back}"),),)
    return Reply(_("Recorded under {codes}.", codes=_.comma.join(item.code for item in items)), rows)


def taken_back(_: Translator, items: Sequence[Item]) -> Reply:
    """Confirm that a report counts no more."""
    return Reply(_("Taken back: no longer recorded under {codes}.", codes=_.comma.join(item.code for item in items)))


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
