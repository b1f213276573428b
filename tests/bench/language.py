"""What it costs to read the dates of a message."""

import time
from collections.abc import Iterator
from datetime import datetime
from statistics import median, quantiles
from zoneinfo import ZoneInfo

from bot.language.dates import read_dates

NOW = datetime(2027, 3, 17, 10, tzinfo=ZoneInfo("Asia/Shanghai"))
MESSAGES = (
    ("zh", "各位好，框架协议初稿请于下周五前反馈，3月15日下午两点半在北京科学中心开会。"),
    ("zh", "收到，谢谢！"),
    ("zh", "每周三下午三点例会，本月底前提交材料，逾期不候。"),
    ("pt", "Bom dia, o texto fica pronto até sexta-feira e a reunião é no dia 15 de março às 14h30."),
    ("pt", "Obrigado a todos pelo trabalho."),
    ("pt", "Na próxima terça, das 10h às 12h, reunimos com os pontos de contacto."),
)
ROUNDS = 200


def run() -> Iterator[str]:
    """Time ordinary messages, one at a time."""
    for lang, text in MESSAGES:
        read_dates(text, lang, NOW)
    took = []
    for _ in range(ROUNDS):
        for lang, text in MESSAGES:
            began = time.perf_counter()
            read_dates(text, lang, NOW)
            took.append((time.perf_counter() - began) * 1000)
    yield f"dates of a message: median {median(took):.2f} ms, p99 {quantiles(took, n=100)[98]:.2f} ms"
