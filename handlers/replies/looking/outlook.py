"""Times to come, in words: a week, an overview, a board."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, datetime
from zoneinfo import ZoneInfo

from markupsafe import Markup

from bot.domain.exchanges.listing import Scope
from bot.domain.looking.outlook import Overview, Some, Week
from bot.domain.models import Exchange, Task
from bot.domain.tasks.task_scope import COUNTED, Behind, Standing, TaskScope
from bot.i18n import Translator
from handlers.replies.exchanges import listing
from handlers.replies.links import code_buttons
from handlers.replies.naming import KINDS, capital, days_to, due, name, said, stamped, when
from handlers.replies.reply import Button, Reply, clip, lines
from handlers.replies.tasks import task_lists

_TITLE = 70


def week(_: Translator, found: Week, tz: str) -> Reply:
    """Tell what concerns somebody or a group within a week: what is late, then day by day."""
    head = _("<b>The week from {first} to {last}</b>", first=_brief(_, found.first), last=_brief(_, found.last))
    if found.whose is not None:
        head = Markup("{} · {}").format(head, name(_, found.whose))
    parts = [head]
    if found.late.tasks:
        parts.append(lines((_("<b>Overdue</b>"), *(task_line(_, task, found.now) for task in found.late.tasks))))
    for day, exchanges, tasks in _by_day(found, tz):
        entries = [_exchange(_, each, tz) for each in exchanges]
        entries += [task_line(_, each, found.now, timed=True) for each in tasks]
        parts.append(lines((Markup("<b>{}</b>").format(capital(_.day(day, brief=True))), *entries)))
    if not found.exchanges and not found.due.tasks and not found.late.tasks:
        parts.append(_("Nothing is planned and nothing is due."))
    shown = [*found.late.tasks, *found.due.tasks]
    rows = code_buttons([task.code for task in shown], "task")
    rows += code_buttons([each.code for each in found.exchanges], "exchange")
    further = []
    if found.late.more:
        late = replace(found.scope, standing=Standing.OVERDUE)
        further.append(Button(str(_("All that is overdue")), task_lists.data(late)))
    if found.due.more:
        coming = replace(found.scope, first=found.first, last=found.last)
        further.append(Button(str(_("All that is due")), task_lists.data(coming)))
    if found.more_exchanges:
        scope = Scope(found.first, found.last, party_id=found.scope.party_id)
        further.append(Button(str(_("All exchanges")), listing.data(scope)))
    rows += [tuple(further)] if further else []
    rows.append((Button(str(_("Overview")), "overview:0"),))
    item_ids = (*(task.id for task in shown), *(each.id for each in found.exchanges))
    return Reply(Markup("\n\n").join(parts), tuple(rows), item_ids, "week:0", copied=bool(item_ids))


def _brief(_: Translator, day: date) -> str:
    return _.day(day, brief=True)


def _by_day(found: Week, tz: str) -> list[tuple[date, list[Exchange], list[Task]]]:
    """Return the days on which something is, with it; what has begun already stands under today."""
    days: dict[date, tuple[list[Exchange], list[Task]]] = {}
    for each in found.exchanges:
        zone = ZoneInfo(each.span.tz if each.span.all_day else tz)
        day = max(each.span.starts_at.astimezone(zone).date(), found.first)
        days.setdefault(day, ([], []))[0].append(each)
    for task in found.due.tasks:
        if task.deadline is not None:
            days.setdefault(task.deadline.on, ([], []))[1].append(task)
    return [(day, *days[day]) for day in sorted(days)]


def _exchange(_: Translator, exchange: Exchange, tz: str) -> Markup:
    if exchange.span.all_day:
        return Markup("📅 <b>{}</b> {}").format(exchange.code, said(_, exchange.titles, _TITLE))
    starts_at = exchange.span.starts_at
    start = stamped(starts_at, _.time(starts_at.astimezone(ZoneInfo(tz))), "t")
    return Markup("📅 {} <b>{}</b> {}").format(start, exchange.code, said(_, exchange.titles, _TITLE))


def task_line(_: Translator, task: Task, now: datetime, *, timed: bool = False) -> Markup:
    """Return a task in one line, with its owner; `timed`: with the time of day alone, where it has one."""
    owner = name(_, task.owner) if task.owner else str(_("no owner yet"))
    line = Markup("{}<b>{}</b> {} · {}").format(
        task_lists.mark(_, task, now), task.code, said(_, task.titles, _TITLE), owner
    )
    if task.deadline is None:
        return line
    if not timed:
        return Markup("{} · {}").format(line, due(_, task.deadline, brief=True))
    if task.deadline.at_time is None:
        return line
    time = _.time(datetime.combine(task.deadline.on, task.deadline.at_time))
    return Markup("{} · {}").format(line, stamped(task.deadline.at, time, "t"))


def overview(_: Translator, found: Overview, tz: str) -> Reply:
    """Tell in one screen what is coming, what is behind and who hosts next."""
    parts = [_("<b>Overview</b>")]
    coming = [coming_line(_, each, tz) for each in found.coming] or [_("No exchange is planned from now on.")]
    parts.append(lines((_("<b>What is coming</b>"), *coming)))
    behind = [_behind(_, each) for each in found.behind] or [_("Nothing is overdue, nothing is blocked.")]
    parts.append(lines((_("<b>What is behind</b>"), *behind)))
    worst = {task.id: task for task in (*found.blocked.tasks, *found.late.tasks)}
    if worst:
        parts.append(lines(task_line(_, task, found.now) for task in worst.values()))
    if found.hosting:
        parts.append(lines((_("<b>Who hosts next</b>"), *(_hosting(_, each, tz) for each in found.hosting))))
    rows = code_buttons([task.code for task in worst.values()], "task")
    rows += code_buttons(list(dict.fromkeys(each.code for each in (*found.coming, *found.hosting))), "exchange")
    rows.append(
        (
            Button(str(_("Overdue")), task_lists.data(TaskScope(Standing.OVERDUE))),
            Button(str(_("Blocked")), task_lists.data(TaskScope(Standing.BLOCKED))),
            Button(str(_("Projects")), "projects:"),
            Button(str(_("Week")), "week:0"),
        )
    )
    item_ids = tuple(dict.fromkeys((*worst, *(each.id for each in (*found.coming, *found.hosting)))))
    return Reply(Markup("\n\n").join(parts), tuple(rows), item_ids, "overview:0")


def coming_line(_: Translator, exchange: Exchange, tz: str) -> Markup:
    """Return an exchange in one line."""
    return Markup("<b>{}</b> · {} · {}").format(
        exchange.code, when(_, exchange, tz, brief=True), said(_, exchange.titles, _TITLE)
    )


def _behind(_: Translator, one: Behind) -> Markup:
    counts = []
    if one.overdue:
        counts.append(_("overdue: {n}", n=_count(one.overdue)))
    if one.blocked:
        counts.append(_("blocked: {n}", n=_count(one.blocked)))
    return Markup("{} · {}").format(name(_, one.association), Markup(" · ").join(counts))


def _count(number: int) -> str:
    return f"{COUNTED - 1}+" if number >= COUNTED else str(number)


def _hosting(_: Translator, exchange: Exchange, tz: str) -> Markup:
    host = exchange.host or next(iter(exchange.organisers), None)
    return Markup("{} · {} · <b>{}</b>").format(
        capital(str(_(KINDS[exchange.kind]))),
        when(_, exchange, tz, brief=True),
        name(_, host) if host else _("none yet"),
    )


def and_more(some: Some) -> list[Markup]:
    """Return a line that says that there is more, where there is."""
    return [Markup("…")] if some.more else []


def due_line(_: Translator, task: Task, now: datetime) -> Markup:
    """Return a task in one line, with its owner and how far its deadline is."""
    if task.deadline is None:
        return Markup("<b>{}</b>").format(task.code)
    days = (task.deadline.on - now.astimezone(ZoneInfo(task.deadline.tz)).date()).days
    owner = name(_, task.owner) if task.owner else str(_("no owner yet"))
    return Markup("<b>{}</b> {} · {} · {}").format(
        task.code,
        said(_, task.titles, _TITLE),
        clip(owner, 40),
        _("{day} — {days}", day=due(_, task.deadline, brief=True), days=days_to(_, max(days, 0))),
    )
