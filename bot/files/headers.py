"""The header row of a list: which row it is, what the list is about, and what each column holds."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Mapping
from dataclasses import dataclass, replace
from functools import lru_cache

from bot.domain.imports.records import RecordKind
from bot.domain.text import CONTENT_LOCALES, PT, ZH_HANS
from bot.files.table import Cell, Row, Sheet
from bot.language.fold import fold

ZH_HANT = "zh_Hant"
_SEARCHED_ROWS = 30
_LONGEST_HEADER = 40
_HAN = re.compile(r"[\u3400-\u9fff]")

# Words as offices head their columns, separated by |; the first line Chinese, the second Portuguese, the third the
# names of the bilingual sources. What is compared has neither spaces, marks nor accents, and no plural is needed for
# a word that begins like its singular.
_CODE = ("编号|代码|代号|序号|任务编号|活动编号", "n.º|nº|n°|núm.|número|código|ref.|referência", "code|id")
_STATUS = ("状态|任务状态|当前状态|完成状态", "estado", "status|state")

_WORDS: Mapping[RecordKind, Mapping[str, tuple[str, str, str]]] = {
    RecordKind.TASK: {
        "code": _CODE,
        "project_code": ("项目编号|项目代码", "código do projeto|n.º do projeto", "project_code"),
        "project": ("项目|所属项目|项目名称|合作项目", "projeto|projecto", "project"),
        "title": (
            "任务内容|任务|任务名称|工作任务|重点任务|工作内容|主要任务|名称",
            "tarefa|título|designação|descrição|designação da tarefa|descrição da tarefa",
            "title|task",
        ),
        "lead": (
            "牵头单位|牵头|牵头科协|责任单位|主责单位|负责单位",
            "entidade coordenadora|coordenação|coordenador|entidade responsável|associação responsável",
            "lead",
        ),
        "supporting": (
            "配合单位|协作单位|参与单位|协办单位|配合",
            "entidades de apoio|entidade de apoio|apoio|entidades parceiras",
            "supporting",
        ),
        "owner": ("责任人|负责人|经办人|任务责任人", "responsável|pessoa responsável", "owner"),
        "deadline": (
            "完成时限|时限|截止日期|截止时间|完成时间|完成日期|期限|完成期限|时间要求",
            "prazo|data limite|prazo de conclusão|data de conclusão",
            "due|deadline",
        ),
        "progress": (
            "进展情况|进展|工作进展|目前进展|任务进展|完成情况|落实情况",
            "ponto de situação|progresso|andamento|evolução",
            "progress",
        ),
        "percent": (
            "完成比例|进度|完成度|完成率|完成进度",
            "percentagem|% de execução|execução|grau de execução",
            "percent",
        ),
        "status": _STATUS,
    },
    RecordKind.EXCHANGE: {
        "code": _CODE,
        "kind": ("类型|类别|活动类型|活动类别|交流类型|形式", "tipo|tipologia|categoria|natureza", "kind|type"),
        "title": (
            "活动名称|活动|名称|主题|题目|活动主题|会议名称|交流活动",
            "título|intercâmbio|designação|atividade|evento|nome|tema|ação",
            "title|exchange",
        ),
        "organisers": (
            "主办单位|主办|主办方|牵头单位|组织单位",
            "entidade organizadora|entidades organizadoras|organização|organizador|entidade coordenadora",
            "organisers|organiser",
        ),
        "host": (
            "承办单位|接待单位|承办接待单位|承办|接待|接待方",
            "entidade de acolhimento|acolhimento|anfitrião|entidade anfitriã",
            "host",
        ),
        "participants": (
            "参加单位|参与单位|参会单位|邀请单位|参加|与会单位|出席单位",
            "entidades participantes|participantes|entidades convidadas|entidade participante",
            "participants",
        ),
        "start": (
            "开始时间|开始|开始日期|活动时间|举办时间|起始时间|会议时间|拟办时间",
            "início|data de início|data e hora|começo|quando",
            "start",
        ),
        "end": ("结束时间|结束|结束日期|截止时间", "fim|termo|data de fim|data de termo|conclusão", "end"),
        "day": ("日期|活动日期|举办日期", "data|dia", "date|day"),
        "hours": ("时间|具体时间|时刻|起止时间", "hora|horas|horário", "time|hours"),
        "place": ("地点|举办地点|活动地点|会议地点|场地", "local|lugar|localização|sala", "place"),
        "programme": (
            "议程|会议议程|活动议程|日程|日程安排|活动日程|会议日程|活动安排",
            "programa|ordem de trabalhos|agenda|programa de trabalhos",
            "programme|agenda",
        ),
        "contact": (
            "联系人|联络人|联络员|活动联系人|负责人|责任人",
            "contacto|pessoa de contacto|ponto de contacto|responsável",
            "contact",
        ),
        "status": _STATUS,
    },
    RecordKind.MEMBER: {
        "name": ("姓名|名字|人员", "nome|nome completo", "name"),
        "association": (
            "单位|所属单位|科协|所属科协|工作单位",
            "entidade|associação|instituição|organização",
            "association",
        ),
    },
    RecordKind.ASSOCIATION: {
        "code": ("代码|代号", "código|sigla", "code"),
        "name": ("简称|单位名称", "nome|nome abreviado|designação abreviada", "name|short"),
        "full_name": ("全称|单位全称", "nome completo|designação completa|designação oficial", "full|full_name"),
        "tz": ("时区", "fuso horário", "tz|timezone"),
        "locale": ("语言", "língua|idioma", "locale|language"),
    },
}
_LANGUAGE_MARKS = {
    ZH_HANS: ("zh", "中文", "汉语", "汉", "中", "chines", "lingua chinesa", "em chines"),
    PT: ("pt", "葡文", "葡语", "葡", "portugues", "lingua portuguesa", "em portugues"),
}
_SUFFIX = re.compile(r"^(?P<word>[a-z]+(?:_[a-z]+)*?)_(?P<language>zh|pt)$")
_MARKED = re.compile(r"[(\[]([^)\]]*)[)\]]")


@dataclass(frozen=True, slots=True)
class Column:
    """A column that is known: its field, and the language of its header (None: a name of the bilingual sources).

    `exact` tells that the header is a known word and not just like one, `alone` that it is in one language.
    """

    index: int
    field: str
    locale: str | None
    exact: bool
    alone: bool = True


@dataclass(frozen=True, slots=True)
class Header:
    """The header row: what the list is about, its columns, its languages."""

    kind: RecordKind
    number: int
    columns: tuple[Column, ...]
    score: int
    cells: tuple[Cell, ...]

    @property
    def locales(self) -> tuple[str, ...]:
        """The languages of the header words; both where it has only the bilingual sources' names."""
        return tuple(sorted({column.locale for column in self.columns if column.locale})) or CONTENT_LOCALES

    def repeated(self, row: Row) -> bool:
        """Tell whether a row is this header once more, as at the top of each printed page."""
        pairs = zip(self.cells, row.cells, strict=False)
        return sum(1 for head, cell in pairs if isinstance(head, str) and head.strip() and head == cell) > 1

    def of(self, *fields: str) -> list[Column]:
        """Return the columns that hold one of these fields."""
        return [column for column in self.columns if column.field in fields]


def find_header(sheet: Sheet) -> Header | None:
    """Return the best header among the first rows, of equals the lower of two that touch; None where there is none."""
    best: Header | None = None
    for row in sheet.rows[:_SEARCHED_ROWS]:
        for kind in _WORDS:
            header = read_header(row, kind)
            if header is None:
                continue
            # A header of two rows, most of its cells merged over both, ends with the lower one.
            lower = best is not None and header.kind == best.kind and header.number == best.number + 1
            if best is None or header.score > best.score or (lower and header.score == best.score):
                best = header
    return best


def judge(sheet: Sheet) -> tuple[int, bool]:
    """Return how well the header is known, and whether its words are Portuguese alone (see `sheets.Judge`)."""
    header = find_header(sheet)
    return (header.score, header.locales == (PT,)) if header else (0, False)


def read_header(row: Row, kind: RecordKind) -> Header | None:
    """Read a row as the header of such a list; None where fewer than two columns bear one of its exact words."""
    columns: dict[tuple[str, str | None], Column] = {}
    for index, cell in enumerate(row.cells):
        if not isinstance(cell, str) or (index in row.spread and cell == row.cells[index - 1]):
            continue
        for column in _columns(cell, index, kind):
            known = columns.get((column.field, column.locale))
            if known is None or (column.exact, column.alone) > (known.exact, known.alone):
                columns[column.field, column.locale] = column
    if len({column.index for column in columns.values() if column.exact}) < 2:
        return None
    score = sum(2 if column.exact else 1 for column in columns.values())
    return Header(kind, row.number, tuple(columns.values()), score, row.cells)


def _columns(cell: str, index: int, kind: RecordKind) -> list[Column]:
    if len(cell) > _LONGEST_HEADER:
        return []
    found = []
    for part in re.split(r"[/|\n]", cell):
        field, locale, exact = _known(part, kind)
        if field:
            found.append(Column(index, field, locale, exact))
    # One field named in two languages is one column of both; the pieces of one word ("开始/结束") are none.
    if len(found) > 1 and len({column.field for column in found}) == 1:
        return [replace(column, alone=False) for column in found]
    return found[:1]


def _known(said: str, kind: RecordKind) -> tuple[str, str | None, bool]:
    folded = fold(said)
    named = _SUFFIX.match(folded)
    words = _index()[kind]
    if named:
        field, _ = words.get(_key(named["word"]), ("", None))
        return field, ZH_HANS if named["language"] == "zh" else PT, True
    marks = _MARKED.findall(folded)
    key = _key(_MARKED.sub("", folded)) or _key(folded)
    field, locale = words.get(key, ("", None))
    if not field and marks:
        field, locale = words.get(_key(folded), ("", None))
    exact = bool(field)
    if not field:
        field, locale = _nearest(key, words)
    if locale == ZH_HANS and _traditional(said):
        locale = ZH_HANT
    for marked, names in _LANGUAGE_MARKS.items():
        if any(mark.strip() in names for mark in marks):
            locale = marked
    return field, locale, exact


def _nearest(key: str, words: Mapping[str, tuple[str, str | None]]) -> tuple[str, str | None]:
    """Find the longest known word where the head noun stands: a Chinese header's end, a Portuguese one's begin."""
    near = [
        word
        for word, (_, locale) in words.items()
        if (locale == ZH_HANS and len(word) >= 2 and key.endswith(word))
        or (locale == PT and len(word) >= 5 and key.startswith(word))
    ]
    return words[max(near, key=len)] if near else ("", None)


def _traditional(said: str) -> bool:
    written = _HAN.findall(unicodedata.normalize("NFKC", said))
    return written != _HAN.findall(fold(said))


def _key(folded: str) -> str:
    return re.sub(r"[\W_]+", "", folded)


@lru_cache(maxsize=1)
def _index() -> Mapping[RecordKind, Mapping[str, tuple[str, str | None]]]:
    """Return, for each kind of list, what is compared of a header word → (field, its language)."""
    return {
        kind: {
            _key(fold(word)): (field, locale)
            for field, languages in fields.items()
            for locale, words in zip((ZH_HANS, PT, None), languages, strict=True)
            for word in words.split("|")
        }
        for kind, fields in _WORDS.items()
    }
