"""Greetings before what a Chinese message says, and thanks behind it; also in traditional characters."""

from __future__ import annotations

import re

from bot.language.intents.framing import Frame
from bot.language.names.words import SURNAMES

_SIGNS = r"[~～!！,，。.?？、:：…\s]"
# A question mark belongs to the question, whatever is behind it.
_CLOSING_SIGNS = r"[~～!！,，。.、…\s]"
_GREETINGS = (
    "(?:你|您|大家|各位|老师|老師|领导|領導|同志们|各位(?:老师|領導|领导|同事|同仁)|(?:早上|上午|中午|下午|晚上))好|嗨|hi|hello|哈喽"
    "|哈囉|在吗|在嗎|在不在|在么|早安|早|打扰(?:一下|了|大家)?|打擾(?:一下|了)?|打搅了|不好意思|抱歉|辛苦了?|机器人|機器人|小助手"
    # Who thinks yet, hurries, or comes back to something.
    "|哎+呀?|诶|欸|喂|那个|那個|对了|對了|哦对了|嗯+|额|呃|急|急问|另外|话说|顺便问(?:一?句|一下|个事)|问个事儿?|有个事|问一句"
)
# Those that need no sign behind them.
_UNSIGNED = "您好|你好|早上好|上午好|下午好|晚上好|各位好|大家好"
_THANKS = (
    "(?:非常|十分)?(?:谢谢|謝謝|多谢|多謝|感谢|感謝|谢了|谢啦|谢咯|thanks|thx|3q)(?:您的?|你们?|啦|了|大家|各位|的|老师|老師|支持|配合"
    "|领导|啊|呀|哈)*|(?:辛苦|拜托|拜託|麻烦|麻煩|劳烦|费心|有劳)(?:您|你|啦|了|大家|各位|咯|哈)*|在线等|急用?|(?:请|請)?尽快"
    "|收到请回复|盼复"
)


def frame() -> Frame:
    """Return how Chinese messages open and close."""
    somebody = f"(?:辛苦|谢谢)[{''.join(sorted(each for each in SURNAMES if len(each) == 1))}][\u4e00-\u9fff]{{1,2}}"
    return Frame(
        re.compile(rf"\s*(?:(?:{_GREETINGS}){_SIGNS}+|(?:{_UNSIGNED})(?![吗呀嘛的]))+", re.IGNORECASE),
        re.compile(
            rf"(?:{_CLOSING_SIGNS}+(?:{_THANKS}|{somebody})|{_CLOSING_SIGNS}*[🙏🌹🤝]){{1,4}}[。.!！~～\s]*$",
            re.IGNORECASE,
        ),
    )
