"""What the cells of a list mean, field by field. Nothing is looked up and nothing is guessed."""

from __future__ import annotations

import re
from datetime import date, datetime

from bot.domain.imports.records import NamedAssociations, Person
from bot.domain.models import ExchangeKind, Status
from bot.domain.text import PT, ZH_HANS
from bot.files.table import Cell
from bot.language import kinds
from bot.language.fold import fold, name_key

_HAN = re.compile(r"[\u3400-\u9fff]")
_LONGEST_NAME = 60
_ERRORS = frozenset({"#N/A", "#REF!", "#VALUE!", "#NAME?", "#DIV/0!", "#NULL!", "#NUM!", "#####"})
_UNSEEN = re.compile("[\u200b\u200e\u200f\u2060\ufeff]")
_NONE = re.compile(r"无|没有|暂无|不涉及|nenhum[a]?s?|nao (?:aplicavel|se aplica|ha)|sem|n/?a|n\.a\.|[-–—―/]+|none")
_CODE = re.compile(r"([pte])\s*[-.]?\s*0*([1-9]\d{0,5})")
_PROJECT_CODE = r"[PpＰｐ]\s?-?0*(?P<n>[1-9１-９][0-9０-９]{0,4})(?![0-9A-Za-z０-９])"
_PROJECT = (
    re.compile(rf"^\s*(?:项目|項目|[Pp]roje[c]?to)?\s*{_PROJECT_CODE}"),
    re.compile(rf"[(（\[【]\s*{_PROJECT_CODE}\s*[)）\]】]"),
)
_ASIDE = re.compile(
    r"[(\[（【].*?[)\]）】]|[\w.+-]+@[\w.-]+|(?:tel|电话|手机|tlm)?[.:：]?\s*\+?\d[\d\s-]{5,}\d", re.IGNORECASE
)
_LATIN_TWIN = re.compile(
    r"(?:^|(?<=[\s\u3400-\u9fff]))[A-Za-zÀ-ÿ]{2,}(?:[\s'-]+[A-Za-zÀ-ÿ]{2,})*(?=$|[\s\u3400-\u9fff])"
)
_SEVERAL = re.compile(r"[、，,;；/\n]|\s+e\s+")
_PERCENT = re.compile(
    r"(?:(?:已?完成|进度|进展|执行)(?:进度|率|比例|度)?[了约至为:\s]*|(?:execucao|progresso|concluid[oa]s?)[:\s]*(?:a|em|de)?\s*)?"
    r"(?P<n>\d{1,3})(?:[.,]\d+)?\s*%\s*(?:已?完成|concluid[oa]s?|executad[oa]s?|realizad[oa]s?|feit[oa]s?)?"
)

_STATUSES = {
    Status.NOT_STARTED: "未开始|未启动|待启动|尚未开始|nao iniciad[oa]|por iniciar|not_started|not started",
    Status.IN_PROGRESS: (
        "进行中|推进中|正在进行|正在推进|实施中|em curso|em execucao|em desenvolvimento|in_progress|in progress"
    ),
    Status.BLOCKED: "受阻|受阻中|暂停|暂缓|停滞|bloquead[oa]|suspens[oa]|blocked",
    Status.DONE: "已完成|完成|已办结|办结|已结束|concluid[oa]|terminad[oa]|finalizad[oa]|executad[oa]|done",
    Status.CANCELLED: "已取消|取消|cancelad[oa]|anulad[oa]|cancelled",
}


class CellUnread(ValueError):
    """A cell that means nothing for its field; `reason` is a problem's code."""

    def __init__(self, reason: str) -> None:
        super().__init__(reason)
        self.reason = reason


def text_of(cell: Cell) -> str:
    """Return the cell as one line of text, without the padding that offices put between characters.

    Raises `CellUnread` where the cell shows an error of the spreadsheet.
    """
    # A line that wraps inside Chinese text has no space at the turn.
    return re.sub(r"(?<=[\u3400-\u9fff，。、；：]) (?=[\u3400-\u9fff])", "", lines_of(cell).replace("\n", " "))


def lines_of(cell: Cell) -> str:
    """Return the cell's lines that hold anything, single spaces between words; raises as `text_of` does."""
    if isinstance(cell, datetime | date):
        return cell.isoformat()
    if isinstance(cell, float) and cell.is_integer():
        return str(int(cell))
    said = "" if cell is None else str(cell)
    if said.strip() in _ERRORS:
        raise CellUnread("cell_error")
    lines = _UNSEEN.sub("", said.replace("_x000D_", "\n")).splitlines()
    return "\n".join(line for line in (" ".join(line.split()) for line in lines) if line)


def is_none(text: str) -> bool:
    """Tell whether the text says that there is none (无, nenhuma, a dash)."""
    return bool(_NONE.fullmatch(fold(text)))


def read_code(text: str) -> str:
    """Return a code as the plan writes it: T7 for ｔ０７ or T-7; empty where the text is no code."""
    found = _CODE.fullmatch(fold(text))
    return f"{found[1].upper()}{found[2]}" if found else ""


def read_project(text: str) -> tuple[str, str]:
    """Return (code, title) of a project's cell, `P12 全面…` or `全面…（P12）`; each is empty where it is not there."""
    found = next((found for shape in _PROJECT if (found := shape.search(text))), None)
    if found is None:
        return "", text
    title = f"{text[: found.start()]} {text[found.end() :]}"
    return f"P{int(found['n'])}", title.strip(" :：.、,，;；-–—")


def read_associations(text: str) -> NamedAssociations:
    """Return the associations that the cell names, none where it says so."""
    return NamedAssociations("" if is_none(text) else text)


def read_person(text: str) -> Person | None:
    """Return who is named, without telephone, address and remarks; None where the cell says nobody.

    Raises `CellUnread` where it names several, or nobody by a name.
    """
    if is_none(text):
        return None
    name = _ASIDE.sub(" ", text).strip(" :：")
    if len([part for part in _SEVERAL.split(name) if part.strip()]) > 1:
        raise CellUnread("person_several")
    han = has_han(name)
    if han:
        # 王静 Wang Jing is one person's name twice.
        name = _LATIN_TWIN.sub(" ", name)
    name = "".join(name.split()) if han else " ".join(name.split())
    if not name_key(name) or len(name) > _LONGEST_NAME or any(char.isdigit() for char in name):
        raise CellUnread("person_unclear")
    return Person(name.strip("、，,;；/"), name_key(name), ZH_HANS if han else PT)


def read_status(text: str) -> Status:
    """Return the state that the glossary's word means; raises `CellUnread` for any other."""
    for status, words in _STATUSES.items():
        if re.fullmatch(words, fold(text)):
            return status
    raise CellUnread("status_unknown")


def read_kind(text: str) -> ExchangeKind:
    """Return the kind that the glossary's word, or one of the programme's text, means; raises `CellUnread`."""
    found = kinds.kind(text)
    if found is None:
        raise CellUnread("kind_unknown")
    return ExchangeKind(found)


def read_percent(cell: Cell) -> int:
    """Return a percentage: 60, 60% and Excel's 0.6 (shown as 60%); raises `CellUnread`."""
    if isinstance(cell, int | float) and not isinstance(cell, bool):
        value = cell * 100 if isinstance(cell, float) and 0 <= cell <= 1 else cell
    else:
        found = re.fullmatch(r"(\d{1,3})(?:[.,]\d+)?\s*%?", fold(text_of(cell)))
        value = int(found[1]) if found else -1
    if not 0 <= value <= 100:
        raise CellUnread("percent_unclear")
    return round(value)


def percent_in(text: str) -> int | None:
    """Return the percentage done where a note on progress plainly states one: it says just that, or names it so."""
    for clause in re.split(r"[,，。;；、]|\.\s", fold(text)):
        found = _PERCENT.fullmatch(clause.strip(" ."))
        if found and int(found["n"]) <= 100:
            return int(found["n"])
    return None


def has_han(text: str) -> bool:
    """Tell whether the text holds Chinese characters."""
    return bool(_HAN.search(text))
