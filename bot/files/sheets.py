"""Files of offices as sheets of cells: xlsx and csv, whatever their encoding, safely."""

from __future__ import annotations

import csv
import io
from collections.abc import Callable, Iterator

from bot.files.table import MAX_BYTES, MAX_COLUMNS, MAX_ROWS, FileUnread, Row, Sheet
from bot.files.workbook import read_workbook

_ENCODINGS = ("gb18030", "big5hkscs", "cp1252")
_DELIMITERS = (",", ";", "\t")

Judge = Callable[[Sheet], tuple[int, bool]]


def read_sheets(content: bytes, judge: Judge) -> list[Sheet]:
    """Read a file's bytes.

    `judge` tells how well a sheet's header is known, and whether it is in a language of Latin script alone; by that a
    csv's encoding and delimiter are chosen.

    Raises `FileUnread`, and nothing else whatever the bytes are.
    """
    if not content.strip(b"\0 \r\n\t"):
        raise FileUnread(FileUnread.EMPTY)
    if len(content) > MAX_BYTES:
        raise FileUnread(FileUnread.TOO_LARGE)
    if content.startswith(b"PK"):
        return read_workbook(content)
    if content.startswith(b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"):
        raise FileUnread(FileUnread.OLD_EXCEL)
    return [_read_csv(content, judge)]


def _read_csv(content: bytes, judge: Judge) -> Sheet:
    ranked = []
    for encoding, text in _texts(content):
        for delimiter in _DELIMITERS:
            sheet = _split(text, delimiter)
            if sheet is not None:
                known, latin = judge(sheet)
                # Portuguese bytes often pass for Chinese ones: where the header words alone do not tell, they agree.
                ranked.append(((known, latin == (encoding == "cp1252")), sheet))
    if not ranked:
        raise FileUnread(FileUnread.NO_SHEET)
    # The first of equals: encodings and commas are tried in the order of how usual they are.
    return max(ranked, key=lambda pair: pair[0])[1]


def _texts(content: bytes) -> Iterator[tuple[str, str]]:
    """Yield (encoding, what it makes of the bytes): a byte order mark decides, then UTF-8, else whatever fits."""
    for mark, encoding in ((b"\xef\xbb\xbf", "utf-8-sig"), (b"\xff\xfe", "utf-16"), (b"\xfe\xff", "utf-16")):
        if content.startswith(mark):
            yield encoding, content.decode(encoding, errors="replace")
            return
    if b"\0" in content:
        return
    for encoding in ("utf-8", *_ENCODINGS):
        try:
            text = content.decode(encoding)
        except UnicodeDecodeError:
            continue
        yield encoding, text
        if encoding == "utf-8":
            return


def _split(text: str, delimiter: str) -> Sheet | None:
    rows: list[Row] = []
    cut = False
    try:
        for number, cells in enumerate(csv.reader(io.StringIO(text, newline=""), delimiter=delimiter), start=1):
            if number > MAX_ROWS:
                cut = True
                break
            rows.append(Row(number, tuple(cells[:MAX_COLUMNS])))
    except csv.Error:
        return None
    return Sheet("", tuple(rows), cut=cut)
