"""How much is done, in percent: 60%, 百分之六十, 六成, sessenta por cento."""

from __future__ import annotations

import re
from collections.abc import Iterator

from bot.language.names.line import Line

_ONES = ("um", "dois", "tres", "quatro", "cinco", "seis", "sete", "oito", "nove")
_TENS = ("dez", "vinte", "trinta", "quarenta", "cinquenta", "sessenta", "setenta", "oitenta", "noventa", "cem")
_SPELT_ONES = {word: value for value, word in enumerate(_ONES, 1)}
_SPELT_TENS = {word: 10 * value for value, word in enumerate(_TENS, 1)}
_PERCENT = re.compile(
    r"(?<![0-9])(?<![0-9][.,])([0-9]{1,3})(?:[.,][0-9]+)?\s?(?:%|por ?cento\b)|百分之([一二三四五六七八九十百]{1,4})"
    rf"|\b({'|'.join(_SPELT_TENS)})(?: e (um|dois|tres|quatro|cinco|seis|sete|oito|nove))? por ?cento\b"
    r"|(?<=[成了有])(?:二分之一|三分之[一二]|[四五]分之[一二三四])(?![的人以家是])"
    r"|(?<![一二三四五六七八九十])([一二两三四五六七八九])成(五|半)?(?![员立为功效果长本熟品都交绩])"
)
# One of them is in each.
_PERCENT_SIGN = re.compile("%|cento|分之|成")

_DIGITS = {char: value for value, char in enumerate("一二三四五六七八九", 1)}


def percents(line: Line) -> Iterator[tuple[int, int, int]]:
    """Yield from where to where in the text each percentage is written, and what it is, up to 100."""
    if not _PERCENT_SIGN.search(line.plain):
        return
    for match in _PERCENT.finditer(line.plain):
        if match[3]:
            value: int | None = _SPELT_TENS[match[3]] + _SPELT_ONES.get(match[4] or "", 0)
        elif match[2] is None and "分之" in match[0]:
            value = round(100 * _DIGITS[match[0][3]] / _DIGITS[match[0][0]])
        else:
            value = (
                int(match[1])
                if match[1]
                else _hundredths(match[2] or match[5].replace("两", "二") + "十" + "五" * bool(match[6]))
            )
        if value is not None and value <= 100:
            yield line.start(match.start()), line.end(match.end()), value


def _hundredths(words: str) -> int | None:
    if words in ("百", "一百"):
        return 100
    tens, ten, ones = words.rpartition("十")
    if not (tens in ("", *_DIGITS) and ones in ("", *_DIGITS)):
        return None
    return (_DIGITS.get(tens, 1) * 10 if ten else 0) + _DIGITS.get(ones, 0)
