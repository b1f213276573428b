"""Yes and no as an answer."""

import pytest

from bot.language.assent import assents


@pytest.mark.parametrize(
    "text",
    ["是", "好的", "好的，确认", "可以", "确认！", "没问题", "对", "Sim", "sim, confirmo.", "OK", "👍"],
)
def test_yes(text):
    assert assents(text) is True


@pytest.mark.parametrize(
    "text",
    [
        *("不", "不对", "取消", "算了", "不用了", "点错了", "误操作", "没事", "撤销"),
        *("Não", "não, obrigada", "Cancelar", "Esqueça isso.", "Foi engano", "Deixa estar", "❌"),
    ],
)
def test_no(text):
    assert assents(text) is False


@pytest.mark.parametrize(
    "text",
    [
        "3月5日",
        "好的，改到3月5日",
        "不是孙丽，是刘洋",
        "sim, mas para 5 de março",
        "刘洋",
        "",
        "，",
        "孙丽；3月5日",
        "对方不同意",
        "没事先通知天津",
        "Engano na lista",
    ],
)
def test_neither(text):
    assert assents(text) is None
