"""What a search found, in words: grouped, and page by page."""

from __future__ import annotations

from markupsafe import Markup

from bot.domain.looking.finding import PAGE, last_of
from bot.domain.looking.searching import Found, Hit, Hits, Section, Told
from bot.domain.models import Association, Exchange, Member, Project, Task
from bot.i18n import Translator
from handlers.replies.exchanges.listing import entry as exchange_entry
from handlers.replies.naming import moment, name, person
from handlers.replies.reply import Button, Reply, clip, in_rows
from handlers.replies.reports import words_of
from handlers.replies.tasks.task_lists import entry, project_named

# What `data` writes: the section (x: all of them), what stands before the page, the words.
SHAPE = r"search:([xteprmb]):([0-9]{1,10}):(.+)"
_LETTERS = {
    Section.TASKS: "t", Section.EXCHANGES: "e", Section.PROJECTS: "p", Section.PEOPLE: "m",
    Section.ASSOCIATIONS: "b", Section.REPORTS: "r",
}  # fmt: skip
SECTIONS = {letter: section for section, letter in _LETTERS.items()}
_SNIPPET = 140
_A_ROW = 3


def data(words: str, section: Section | None = None, skip: int = 0) -> str:
    """Return what a button sends that leads to a page of a search."""
    return f"search:{_LETTERS[section] if section else 'x'}:{skip}:{words}"


def found(_: Translator, answer: Found, tz: str) -> Reply:
    """Tell what a search found: a few of everything, or a page of one section."""
    heading = _("<b>Search: “{words}”</b>", words=clip(answer.words, 60))
    if not any(hits.found for hits in answer.hits):
        hint = _("Nothing has these words. Try fewer of them, or write them differently.")
        return Reply(Markup("\n\n").join([heading, hint]))
    parts = [heading]
    rows: list[tuple[Button, ...]] = []
    further: list[Button] = []
    opening: list[Button] = []
    for hits in answer.hits:
        parts.append(_head(_, hits.section))
        parts += [_line(_, one, tz, answer) for one in hits.found]
        opening += [_opens(_, one) for one in hits.found]
        further += _onward(_, answer, hits)
    rows += in_rows(list(dict.fromkeys(opening)), _A_ROW)
    rows += in_rows(further, 2)
    item_ids = tuple(
        dict.fromkeys(one.id for hits in answer.hits for one in hits.found if isinstance(one, Task | Exchange))
    )
    view = data(answer.words, answer.section, answer.skip)
    return Reply(Markup("\n\n").join(parts), tuple(rows), item_ids, view, further=_after(answer))


def _head(_: Translator, section: Section) -> Markup:
    return {
        Section.TASKS: _("<b>Tasks</b>"),
        Section.EXCHANGES: _("<b>Exchanges</b>"),
        Section.PROJECTS: _("<b>Projects</b>"),
        Section.PEOPLE: _("<b>People</b>"),
        Section.ASSOCIATIONS: _("<b>Associations</b>"),
        Section.REPORTS: _("<b>Reports</b>"),
    }[section]


def _line(_: Translator, one: Hit, tz: str, answer: Found) -> Markup:
    if isinstance(one, Task):
        return entry(_, one, answer.now)
    if isinstance(one, Exchange):
        return exchange_entry(_, one, tz, answer.now)
    if isinstance(one, Project):
        return project_named(_, one)
    if isinstance(one, Member):
        return person(_, one)
    if isinstance(one, Association):
        return Markup("<b>{}</b> {}").format(one.code, name(_, one))
    report = one.report
    by = [name(_, report.author)] if report.author else []
    told = Markup(" · ").join([*by, moment(_, report.posted_at, tz, brief=True)])
    return Markup("<b>{}</b> {} <i>— {}</i>").format(one.item.code, words_of(_, report, _SNIPPET), told)


def _opens(_: Translator, one: Hit) -> Button:
    if isinstance(one, Member):
        return Button(name(_, one), f"person:{one.id}")
    if isinstance(one, Association):
        return Button(one.code, f"body:{one.id}:0")
    item = one.item if isinstance(one, Told) else one
    kind = "exchange" if isinstance(item, Exchange) else "project" if isinstance(item, Project) else "task"
    return Button(item.code, f"{kind}:{item.code}")


def _onward(_: Translator, answer: Found, hits: Hits) -> list[Button]:
    """Return the buttons to more of a section, from an answer about all or from a page."""
    if answer.section is None:
        more = {
            Section.TASKS: _("More tasks"),
            Section.EXCHANGES: _("More exchanges"),
            Section.PROJECTS: _("More projects"),
            Section.PEOPLE: _("More people"),
            Section.ASSOCIATIONS: _("More associations"),
            Section.REPORTS: _("More reports"),
        }
        return [Button(str(more[hits.section]), data(answer.words, hits.section))] if hits.more else []
    buttons = [Button(str(_("◀ All that was found")), data(answer.words))]
    if answer.skip:
        buttons.append(Button(str(_("◀ From the beginning")), data(answer.words, hits.section)))
    if hits.more:
        buttons.append(Button(str(_("Next page ▶")), _after(answer)))
    return buttons


def _after(answer: Found) -> str:
    """Return what a button sends that leads to the page after one of a section, "" where none is."""
    if answer.section is None or not answer.hits or not answer.hits[-1].more:
        return ""
    hits = answer.hits[-1]
    skip = last_of(hits) if hits.section is Section.REPORTS else answer.skip + PAGE
    return data(answer.words, hits.section, skip)
