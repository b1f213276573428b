"""What it costs to read a message: its dates, and what it wants, with a thousand people in the directory."""

import random
import subprocess
import sys
import time
from collections.abc import Iterator
from datetime import datetime
from statistics import median, quantiles
from zoneinfo import ZoneInfo

from bot.language.dates import read_dates
from bot.language.intents.reading import understand
from bot.language.names.directory import Directory
from bot.language.names.model import ASSOCIATION, PERSON, Entry
from bot.language.names.words import GIVEN_ENDS, GIVEN_NAMES, SURNAMES, SURNAMES_PT
from bot.language.warming import warm

NOW = datetime(2027, 3, 17, 10, tzinfo=ZoneInfo("Asia/Shanghai"))
MESSAGES = (
    ("zh", "各位好，框架协议初稿请于下周五前反馈，3月15日下午两点半在北京科学中心开会。"),
    ("zh", "收到，谢谢！"),
    ("zh", "每周三下午三点例会，本月底前提交材料，逾期不候。"),
    ("zh", "专家服务团的任务谁负责？"),
    ("zh", "把T7的截止日期改到下周五"),
    ("zh", "T7 已联系12位专家，进度60%"),
    ("zh", "王静手里有哪些任务没完成"),
    ("zh", "我刚从天津回来，晚上一起吃饭吗"),
    ("zh", "新建任务：整理专家名单，王静负责，下周五前完成"),
    ("pt", "Bom dia, o texto fica pronto até sexta-feira e a reunião é no dia 15 de março às 14h30."),
    ("pt", "Obrigado a todos pelo trabalho."),
    ("pt", "Na próxima terça, das 10h às 12h, reunimos com os pontos de contacto."),
    ("pt", "quem trata do grupo de especialistas?"),
    ("pt", "muda o prazo da T7 para 25 de março"),
    ("pt", "T7: já contactámos 12 especialistas (60%)"),
    ("pt", "Que tarefas tem a Ana Silva em abril?"),
    ("pt", "alguém sabe onde fica a sala?"),
    ("pt", "cria uma tarefa: rever o texto do acordo, responsável Wang Jing, até sexta"),
)
# What makes careless expressions try without end, at the length of a whole message.
HOSTILE = (
    "是", "我的", "T7", "的任务", "王静", "明天", "提醒我", "创建会议会", "T7 已完成 ", "quem ", "da de do ",
    "que a ", "a.b ", "1", "(", "，", "\n", "😀", "一二三", "as minhas tarefas ", "cria uma tarefa: a ",
    "请", "能不能", "谢谢", "peço que ", "提醒我以后就通知我有进展了就告诉我", "任务都有谁要交到期了，我的还没，",
    "T9 adiada para 8从3月20号开始amanhã ;que 每周一提醒我？",
)  # fmt: skip
LONGEST = 4096
ROUNDS = 60
PEOPLE = 1000


def directory() -> Directory:
    """Return a thousand people with names in both scripts, and three associations."""
    chance = random.Random(7)
    surnames, ends = sorted(SURNAMES), sorted(GIVEN_ENDS)
    given, last = sorted(GIVEN_NAMES), sorted(SURNAMES_PT)
    people = [
        Entry(
            PERSON,
            f"#{number}",
            (
                chance.choice(surnames) + chance.choice(ends) + chance.choice(ends),
                f"{chance.choice(given).title()} {chance.choice(last).title()}",
            ),
        )
        for number in range(PEOPLE)
    ]
    bodies = [("BJ", "北京市科协", "Associação de Beijing"), ("TJ", "天津市科协", "Associação de Tianjin"),
              ("HE", "河北省科协", "Associação de Hebei")]  # fmt: skip
    return Directory([*people, *(Entry(ASSOCIATION, code, names) for code, *names in bodies)])


def spent(work, *given) -> float:
    """Return the milliseconds of processor time that a call takes."""
    began = time.process_time()
    work(*given)
    return (time.process_time() - began) * 1000


def run() -> Iterator[str]:
    """Time ordinary messages one at a time, then hostile ones, then the import."""
    everybody = directory()
    warm()
    for lang, text in MESSAGES:
        understand(text, lang, NOW, everybody)
    dates = [spent(read_dates, text, lang, NOW) for _ in range(ROUNDS) for lang, text in MESSAGES]
    yield f"dates of a message: median {median(dates):.2f} ms, p99 {quantiles(dates, n=100)[98]:.2f} ms"
    took = [spent(understand, text, lang, NOW, everybody) for _ in range(ROUNDS) for lang, text in MESSAGES]
    yield (
        f"a message, {PEOPLE} people known: median {median(took):.2f} ms, p99 {quantiles(took, n=100)[98]:.2f} ms,"
        f" at most {max(took):.1f} ms"
    )
    for length in (LONGEST, 800):
        worst = max(
            (spent(understand, (piece * length)[:length], None, NOW, everybody), piece.strip()) for piece in HOSTILE
        )
        yield f"hostile, {length} characters: at most {worst[0]:.1f} ms ({worst[1]!r} again and again)"
    code = "import time; t = time.process_time(); import bot.language.intents.reading; print(time.process_time() - t)"
    loads = [
        float(subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True).stdout) * 1000
        for _ in range(5)
    ]
    yield f"import: {median(loads):.0f} ms"
