"""Chinese numerals."""

from __future__ import annotations

_DIGITS = {
    char: value
    for value, chars in enumerate(("零〇○", "一", "二两", "三", "四", "五", "六", "七", "八", "九"))
    for char in chars
}
# Two numbers in a row that are about as many: 两三天.
_ABOUT = ("一二", "一两", "两三", "二三", "三四", "三五", "四五", "五六", "六七", "七八", "八九")
_SCALES = {"十": 10, "百": 100, "千": 1000}


def number(text: str) -> int | float | None:
    """Read 十二, 二十, 廿三, 一百零五, 二〇二七, 两, 12 or 3.5; None where it is no number.

    >>> number("二〇二七"), number("廿三"), number("一百零五"), number("十")
    (2027, 23, 105, 10)
    """
    if text[0].isdigit() and text[0] not in _DIGITS:
        return float(text) if "." in text else int(text)
    text = text.replace("廿", "二十").replace("卅", "三十")
    if not any(char in _SCALES for char in text):
        digits = [_DIGITS.get(char) for char in text]
        if None in digits or len(digits) > 4 or (len(digits) == 2 and text in _ABOUT):
            return None
        return int("".join(map(str, digits)))
    total, current = 0, None
    for char in text:
        if char in _SCALES:
            total += (current or 1) * _SCALES[char]
            current = None
        elif current:
            return None
        else:
            current = _DIGITS.get(char)
            if current is None:
                return None
    return total + (current or 0)
