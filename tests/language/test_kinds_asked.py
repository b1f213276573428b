"""What follows /next: days, kinds and words, and names that a kind's name is only a part of."""

from __future__ import annotations

from datetime import datetime
from zoneinfo import ZoneInfo

import pytest

from bot.language.asking import Asked, asked

NOW = datetime(2026, 11, 30, 9, tzinfo=ZoneInfo("Asia/Shanghai"))


class TestKinds:
    @pytest.mark.parametrize(
        ("text", "kind", "words"),
        [
            ("会议", "meeting", ""),
            ("会议安排", "meeting", ""),
            ("工作会议 专家", "meeting", "专家"),
            ("专家会议", "meeting", "专家"),
            ("年度会商会议", "consultation", ""),
            ("互访的活动", "visit", ""),
            ("互访交流", "visit", ""),
            ("培训会", "training", ""),
            ("reuniões", "meeting", ""),
            ("lista de reuniões", "meeting", ""),
            ("calendário das visitas", "visit", ""),
            ("visita de estudo", "research", ""),
            ("reunião de especialistas", "meeting", "especialistas"),
            ("todas as reuniões de trabalho em Tianjin", "meeting", "Tianjin"),
        ],
    )
    def test_alone_and_beside_words(self, text: str, kind: str, words: str):
        assert asked(text, NOW) == Asked(kind=kind, words=words)

    @pytest.mark.parametrize(
        ("text", "tail", "whole"),
        [
            ("会议中心", "中心", "会议中心"),
            ("去北京会议中心", "中心", "北京会议中心"),
            ("培训基地 天津", "基地", "培训基地 天津"),
            ("互访天津", "天津", "互访天津"),
            ("互访TJ", "tj", "互访TJ"),
        ],
    )
    def test_that_only_begin_a_word_unless_an_association_follows(self, text: str, tail: str, whole: str):
        found = asked(text, NOW)
        assert (found.tail, found.whole) == (tail, whole)

    @pytest.mark.parametrize(
        ("text", "words"),
        [
            ("visitantes", "visitantes"),
            ("centro de reuniões", "centro de reuniões"),
            ("no centro de reuniões de Tianjin", "centro de reuniões Tianjin"),
            ("sala das visitas", "sala das visitas"),
        ],
    )
    def test_that_are_part_of_a_longer_name(self, text: str, words: str):
        assert asked(text, NOW) == Asked(words=words)

    def test_the_one_that_stands_alone_beside_a_longer_name(self):
        assert asked("培训 会议中心", NOW) == Asked(kind="training", words="会议中心")
        assert asked("visitas centro de reuniões", NOW).kind == "visit"
