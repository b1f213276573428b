"""What a reminder says, read from the words that people see."""

from __future__ import annotations

import re
from dataclasses import dataclass

# What each section begins with, in Chinese and in Portuguese.
HEADS = {
    "⏰": ("deadline", "完成时限提醒", "Prazos próximos"),
    "⚠": ("overdue", "已逾期", "Em atraso"),
    "📅": ("exchange", "交流活动提醒", "Intercâmbios próximos"),
    "📋": ("preparation", "筹备提醒", "A preparar"),
    "✉": ("answer", "待回执的邀请", "Convites por responder"),
    "📝": ("minutes", "会议纪要与成果", "Ata e resultados"),
    "🗓": ("digest", "本周安排", "Esta semana"),
    "📌": ("memo", "自定提醒", "Lembrete pedido"),
}
_LATE = ("补发：原定", "Enviado com atraso: previsto")
_MORE = re.compile(r"(?:……另有|… e mais )(\d+)")
_CODE = re.compile(r"([TEM]\d+) ")
_CHINESE = re.compile(r"[\u4e00-\u9fff]")
DIVIDER = "\n\n· · ·\n\n"
NOTICE = "🔔"
# What tells of people and groups that cannot be written to, and of messages that were refused.
ALERTS = ("🔕", "🚪", "🛠")


@dataclass(frozen=True)
class Entry:
    """An item under a heading, and all that is said of it."""

    kind: str
    code: str
    text: str


@dataclass(frozen=True)
class Part:
    """What a message says in one language."""

    language: str
    late: bool
    entries: tuple[Entry, ...]
    hidden: int


_BEGINNINGS = (*_LATE, *(f"{head} {name}" for head, (_kind, *names) in HEADS.items() for name in names))
_TAG = re.compile(r"<[^>]+>")


def is_reminder(text: str) -> bool:
    """Tell whether a message, with its tags or without, is a reminder."""
    return _TAG.sub("", text).startswith(_BEGINNINGS)


def language(text: str) -> str:
    return "zh" if _CHINESE.search(text) else "pt"


def parts(text: str) -> list[Part]:
    """Read a reminder; raises AssertionError for what no reminder should say."""
    return [_part(each) for each in text.split(DIVIDER)]


def _part(text: str) -> Part:
    spoken = language(text)
    late = text.startswith(_LATE[spoken == "pt"])
    kind, entries, hidden = "", [], 0
    for line in text.split("\n"):
        head = next((head for head in HEADS if line.startswith(head)), None)
        if head is not None:
            kind, *names = HEADS[head]
            assert line[len(head) :].strip().startswith(names[spoken == "pt"]), f"{spoken}: {line}"
        elif (found := _CODE.match(line)) is not None:
            entries.append(Entry(kind, found[1], line))
        elif (more := _MORE.match(line)) is not None:
            hidden = int(more[1])
        elif entries:
            last = entries[-1]
            entries[-1] = Entry(last.kind, last.code, f"{last.text}\n{line}")
    return Part(spoken, late, tuple(entries), hidden)


def lines_of(text: str) -> frozenset[tuple[str, str]]:
    """Return what a reminder names, as (kind, code)."""
    return frozenset((entry.kind, entry.code) for entry in parts(text)[0].entries)


def about(text: str) -> set[str]:
    """Return the codes that a notice is about."""
    return {found[1] for line in text.split("\n") if (found := _CODE.match(line))}
