"""What a plain sentence costs beside the store: whom it names, what it wants, which titles it means."""

import asyncio
import random
import tempfile
import time
from collections.abc import Awaitable, Callable, Iterator, Sequence
from datetime import datetime
from pathlib import Path
from statistics import median, quantiles
from zoneinfo import ZoneInfo

from bot.clock import SystemClock
from bot.domain.looking.meant import MeantCases
from bot.domain.models import ItemKind, TaskDraft
from bot.domain.people.directory import DirectoryCases
from bot.domain.text import Text
from bot.domain.traffic import Cause
from bot.language.intents.reading import understand
from handlers.names import Index
from storage.database import Database

PEOPLE, TITLES, ROUNDS = 1_000, 10_000, 200
NOW = datetime(2027, 3, 17, 10, tzinfo=ZoneInfo("Asia/Shanghai"))
SENTENCES = (
    "T7 谁负责?", "专家服务方案谁负责？", "王建国有哪些任务", "把T7延期到下周五", "Quem trata do catálogo?",
    "论坛品牌平台进展如何", "科普需求方案谁负责？", "专家服务团方案谁负责？", "把智库方案目录延期到下周五",
    "科普方案谁负责",
)  # fmt: skip
# A morning's messages: some for the bot, most with codes or names, one in six with a title; and talk among colleagues.
MESSAGES = (
    "T7 谁负责?", "下周有什么活动", "我的任务有哪些", "T12进展怎么样了", "把T9延期到3月25日", "专家服务方案谁负责？",
    "王建国有哪些任务", "E4改到4月2日上午10点", "有没有逾期的任务", "T15已完成", "T3更新：场地已落实，进度60%",
    "论坛品牌平台进展如何",
    "Que intercâmbios temos em abril?", "Quem trata da T7?", "As minhas tarefas", "Passar a E4 para 21 de abril às 15h",
    "A T9 está concluída", "Quem trata do catálogo?",
    "王老师，明天几点的车？", "会议室订好了，下午三点", "好的，收到，我周五前发你", "这次展品的运费谁先垫一下",
    "昨天的照片发群里了",
    "科普方案谁负责",
    "Bom dia a todos, o autocarro sai às 8h", "Ana, vê o e-mail de ontem sff", "Obrigado, fica então para sexta",
    "O João já tratou das inscrições", "Amanhã chego mais tarde, tenho médico às 9h", "Em que pé está o 智库方案目录?",
)  # fmt: skip
_SURNAMES, _GIVEN = "王李张刘陈杨赵黄周吴徐孙胡朱高林何郭马罗", "建国伟芳静敏丽强磊洋艳勇军杰娟涛明超秀霞平刚桂英"
_WORDS = (
    "专家",
    "服务",
    "方案",
    "论坛",
    "联盟",
    "成果",
    "目录",
    "培训",
    "科普",
    "平台",
    "调研",
    "协议",
    "需求",
    "品牌",
    "智库",
)


def run() -> Iterator[str]:
    """Fill a store, then time what a sentence asks of it."""
    with tempfile.TemporaryDirectory() as folder:
        yield from asyncio.run(_measured(Path(folder)))


async def _measured(folder: Path) -> list[str]:
    store = await Database.open(folder / "bench.db", SystemClock())
    try:
        await _fill(store)
        index, directory, meant = Index(), DirectoryCases(store), MeantCases(store)
        began = time.perf_counter()
        names = await index.of(directory)
        lines = [f"index of {PEOPLE} people, once after a change: {(time.perf_counter() - began) * 1000:.0f} ms"]
        lines.append(await _timed("whether a name has changed", lambda _: index.of(directory)))

        async def wants(text: str) -> object:
            return understand(text, None, NOW, names.directory)

        lines.append(await _timed("what a sentence wants", wants))
        kinds = (ItemKind.TASK, ItemKind.EXCHANGE)
        lines.append(await _timed(f"which of {TITLES} titles words mean", lambda text: meant.by_words(text, kinds)))

        async def whole(text: str) -> object:
            known = await index.of(directory)
            topic = understand(text, None, NOW, known.directory).slots.topic
            return topic and await meant.by_words(topic, kinds)

        lines.append(await _timed("all of it where most name a title, from the words to the item", whole))
        lines.append(await _timed("all of it for a morning's messages", whole, MESSAGES))
        return lines
    finally:
        await store.close()


async def _fill(store: Database) -> None:
    dice = random.Random(7)
    async with store.writing(Cause()) as tx:
        home = (await tx.associations.all())[0]
        for _ in range(PEOPLE):
            name = dice.choice(_SURNAMES) + "".join(dice.choices(_GIVEN, k=2))
            await tx.members.add(Text.of({"zh_Hans": name}), home.id)
        for number in range(1, TITLES + 1):
            title = "".join(dice.choices(_WORDS, k=4))
            await tx.tasks.add(TaskDraft(f"T{number}", Text.of({"zh_Hans": title}), home.id, home.tz))


async def _timed(what: str, do: Callable[[str], Awaitable[object]], texts: Sequence[str] = SENTENCES) -> str:
    for text in texts:
        # Grammars and tables are loaded at first use.
        await do(text)
    took = []
    for _ in range(-(-ROUNDS // len(texts))):
        for text in texts:
            began = time.perf_counter()
            await do(text)
            took.append((time.perf_counter() - began) * 1000)
    return f"{what}: median {median(took):.2f} ms, 99th percentile {quantiles(took, n=100)[-1]:.2f} ms"
