"""A message without the clauses that only say why something is asked: diz-me quem trata da T7, preciso de o avisar."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass

from bot.language.intents.marks import CODES, DAYS, LIMIT, SINCE, Marked
from bot.language.intents.piece import Piece

_ENDS = re.compile(r"[,;:.!?()\n…]+(?= |$)|(?<= )[-–—](?= )")
# A reason behind a request, and what a request is for, where what is before it is long enough to be one.
_CLAUSE = re.compile(
    r" (?=(?:porque|pois|ja que|visto que|uma vez que|dado que|e que)\b|que eu\b)"
    r"| (?=para [oa]s? (?:convite|relatorio|ata|boletim|imprensa|comunicado|direcao|president|diretor|jornal|secretari)"
    r"[a-z]{0,4}\b)"
    # Typed without a comma, a reason follows what is no conjunction.
    r"|(?<! que)(?<!quem)(?<!ando)(?<!onde)(?<!como)(?<! se)(?<! eu)(?<! ja)(?<! e)(?<! mas)(?<! nao)(?<!inda)"
    r" (?=(?:precis(?:o|amos)|tenho|temos|vou|vamos) (?:de |que )?[a-z]{2,}[aei]r\b)"
    r"| (?=e (?:precis(?:o|ava|amos)|queria|quero|gostava|gostaria|agradec(?:o|ia)|pedia|peco|necessito)\b)"
    r"| (?=(?:para|a fim de|de modo a) (?:plane|planific|prepar|marc|reserv|compr|organiz|avis|inform|respond|inclu"
    r"|junt"
    r"|apresent|lev|atualiz|convid|complet|preench|calendariz|articul|decid|comp|distribu|divulg|public|anex|concili"
    r"|program|agend|pod|sab)[aeio]r(?:mos|em)?\b)"
)
_FORE = 18
_LONGEST, _MOST, _LONGEST_CLAUSE, _GREETING = 240, 6, 90, 12
_ITEM = re.compile(f"[{CODES}]")
_DAY = re.compile(f"[{DAYS}{LIMIT}{SINCE}]")


@dataclass(frozen=True, slots=True)
class Reasons:
    """What a clause is that gives a reason, what is one only beside a request, and what a request follows."""

    strict: re.Pattern[str]
    weak: re.Pattern[str]
    leading: re.Pattern[str]

    def without(self, marked: Marked) -> tuple[Marked, bool] | None:
        """Return the message without them, and whether they told of a day; None where it has none, or nothing else."""
        plain = marked.plain
        if len(plain) > _LONGEST:
            return None
        spans = _spans(plain)
        if len(spans) == 1 and not self.leading.match(plain):
            return None
        kept = [span for span in spans if not self._is_one(plain[slice(*span)], weak=True)]
        if not any(_tells(plain[slice(*span)]) for span in kept):
            kept = [span for span in spans if not self._is_one(plain[slice(*span)], weak=False)]
        if len(spans) > _MOST or not any(_tells(plain[slice(*span)]) for span in kept):
            return None
        kept = [
            (start + match.end() if (match := self.leading.match(plain[start:end])) else start, end)
            for start, end in kept
        ]
        if kept == spans:
            return None
        lost = _lost(spans, kept)
        told = any(_DAY.search(plain, *span) for span in lost)
        whole = Piece.whole(marked)
        return whole.replaced(0, len(plain), _joined(kept, plain)).reworded([]), told

    def _is_one(self, clause: str, *, weak: bool) -> bool:
        clause = clause.strip(" ,;:.!?()-–—\n…")
        if not clause or len(clause) > _LONGEST_CLAUSE or self.leading.match(clause):
            return False
        return bool(self.strict.fullmatch(clause) or (weak and self.weak.fullmatch(clause)))


def _tells(clause: str) -> bool:
    """Tell whether a clause may be a request: it is longer than a greeting, or names something."""
    bare = clause.strip(" ,;:.!?()-–—\n…")
    # What is told of a thing behind its code alone is no reason for anything: T11: enviámos o plano.
    named = _ITEM.search(clause) is not None and (len(bare) > 1 or "?" in clause)
    return len(bare) > _GREETING or bare.startswith("o que ") or named


def _spans(plain: str) -> list[tuple[int, int]]:
    cuts = sorted(
        {match.end() for match in _ENDS.finditer(plain)} | {match.end() for match in _CLAUSE.finditer(plain, _FORE)}
    )
    starts, found = [0, *cuts], []
    for start, end in zip(starts, [*cuts, len(plain)], strict=True):
        if words := plain[start:end].strip():
            found.append((plain.index(words, start), end))
    return found


def _lost(spans: Sequence[tuple[int, int]], kept: Sequence[tuple[int, int]]) -> list[tuple[int, int]]:
    """Return what is left out."""
    starts = {end: start for start, end in kept}
    return [(start, starts.get(end, end)) for start, end in spans if starts.get(end) != start]


def _joined(kept: Sequence[tuple[int, int]], plain: str) -> list[str | tuple[int, int]]:
    """Return what is kept, with the spaces between its clauses, and no comma that parted it from what followed."""
    found: list[str | tuple[int, int]] = []
    last = 0
    for start, end in kept:
        first = last if found and not plain[last:start].strip() else start
        found.append((first, end))
        last = end
    found[-1] = (first, first + len(plain[first:last].rstrip(" ,;:(-–—")))
    return found
