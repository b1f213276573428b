"""Codes as people write them, report marks, percentages, and in which language words are."""

import time
import unicodedata
from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.language.references import Posting, bare, code, codes, leading, locale_of, percent, posting, references

TEXT = st.text(max_size=60) | st.text(alphabet="Tte7EP１２ ,、:：#＃进展atualizaçãoã⑫和@_%。.-\u0303", max_size=30)


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("T7", ["T7"]), ("t7和E2", ["T7", "E2"]), ("Ｔ７，ｅ２", ["T7", "E2"]), ("T07 T7", ["T7"]),
        ("任务T7已完成", ["T7"]),
        ("请看T7、T8和P3。", ["T7", "T8", "P3"]), ("T 7", ["T7"]), ("(T7)", ["T7"]), ("【T7】", ["T7"]),
        ("T7.", ["T7"]),
        ("T7,T8", ["T7", "T8"]), ("Ver T7/T8", ["T7"]), ("T123456", ["T123456"]),
        ("PT7", []), ("COVID-19", []), ("T7.5", []), ("T7,5", []), ("T7-2026", []), ("T0", []), ("T1234567", []),
        ("E2E测试", []), ("P2P平台", []), ("Tianjin e 12 especialistas", []), ("E 12 pessoas", []), ("P 3", []),
        ("5 e 6 de março", []), ("AT7", []), ("T7a", []), ("x_T7", []), ("", []),
    ],
)  # fmt: skip
def test_codes_stand_alone(text, found):
    assert codes(text) == found


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("T7", "T7"), (" t7 ", "T7"), ("Ｅ２", "E2"), ("E 2", "E2"), ("p3", "P3"), ("T007", "T7"),
        ("T7 T8", None), ("T7 初稿", None), ("T", None), ("7", None), ("T0", None), ("", None), ("专家服务团", None),
    ],
)  # fmt: skip
def test_one_code_alone(text, found):
    assert code(text) == found


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("任务7", ["T7"]), ("任务七", ["T7"]), ("第7项任务", ["T7"]), ("第七项任务谁负责", ["T7"]),
        ("7号任务", ["T7"]), ("任务7号", ["T7"]),
        ("項目３", ["P3"]), ("活动2什么时候", ["E2"]), ("任务十二的进展", ["T12"]), ("任务二十一", ["T21"]),
        ("第十项任务", ["T10"]),
        ("任务一百零二", ["T102"]), ("任务 7、任务8和T9", ["T7", "T8", "T9"]), ("任务编号7", ["T7"]),
        ("任务#7", ["T7"]),
        ("任务三十一该找谁", ["T31"]), ("任务八责任人换成刘洋", ["T8"]), ("任务九哪天截止", ["T9"]),
        ("任务三动没动", ["T3"]),
        ("任务一换人了", ["T1"]), ("活动三几点开始", ["E3"]), ("任务十二周五前交", ["T12"]), ("任务四天津报了", ["T4"]),
        ("任务三十一以后", ["T31"]), ("任务十一后面谁管", ["T11"]), ("任务四本周五前", ["T4"]),
        ("任务三天做完", []), ("任务十分重", []), ("任务五一前完成", []), ("任务十一前完成", []),
        ("任务二十六日前", []),
        ("任务三月底前", []), ("任务十几个", []), ("任务八成完成了", []), ("活动二楼签到", []), ("任务一起做", []),
        ("任务三号前完成", []), ("活动二维码", []), ("任务一结束就走", []),
        ("tarefa um: feito", ["T1"]), ("a tarefa um já está pronta", ["T1"]), ("a tarefa um pouco difícil", []),
        ("tarefa sete", ["T7"]), ("tarefa vinte e dois", ["T22"]), ("intercâmbio dezasseis", ["E16"]),
        ("a tarefa três vezes", []), ("tarefa cem", []), ("a tarefa vinte e três dias", []),
        ("uma tarefa e duas reuniões", []),
        ("tarefa 7", ["T7"]), ("tarefa n.º 7", ["T7"]), ("Tarefa nº7", ["T7"]), ("a tarefa T7", ["T7"]),
        ("intercâmbio 2", ["E2"]), ("intercambio número 2", ["E2"]), ("projeto n.º 3", ["P3"]),
        ("projecto 3", ["P3"]),
        ("a tarefa 7 e a tarefa 8.", ["T7", "T8"]), ("ＴＡＲＥＦＡ　７", ["T7"]),
        ("任务19时限到哪天", ["T19"]), ("任务3分工", ["T3"]), ("任务3时开始", []),
        ("任务7月完成", []), ("任务3项", []), ("项目3个", []), ("活动2天", []), ("任务一定要完成", []),
        ("项目一直在推进", []), ("3个任务", []),
        ("T2航站楼", []), ("terminal T2", []), ("停P3停车场", []), ("porta T2", []),
        ("reporta T7", ["T7"]), ("não se importa T7", ["T7"]), ("E3停车怎么安排", ["E3"]), ("T2登机牌", ["T2"]),
        ("3月7号任务", []), ("任务2027", []), ("任务0", []), ("活动一下", []), ("任务完成50%", []),
        ("任务7%", []), ("活动14:00", []),
        ("7号活动", []), ("projeto 2027", []), ("a tarefa 7 dias depois", []), ("intercâmbio 5 de março", []),
        ("tarefa 7.5", []), ("a tarefa no 2.º trimestre", []), ("7 tarefas", []), ("tarefas 7", []),
    ],
)  # fmt: skip
def test_codes_as_they_are_spoken(text, found):
    assert codes(text) == found


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("任务7", ("T7", "")), ("第7项任务 2027-03-05", ("T7", "2027-03-05")), ("a tarefa 7: sexta", ("T7", "sexta")),

        ("关于任务7", (None, "关于任务7")),
    ],
)  # fmt: skip
def test_a_spoken_code_opens_the_words_of_a_command(text, found):
    assert leading(text) == found


@pytest.mark.parametrize(
    ("text", "found"),
    [("7", "T7"), ("＃7", "T7"), ("第7项", "T7"), ("7号", "T7"), ("n.º 7", "T7"), ("七", "T7"), ("7 teses", None),
     ("2027", None), ("0", None), ("", None)],
)  # fmt: skip
def test_a_number_alone(text, found):
    assert bare(text, "T") == found


@given(TEXT)
def test_every_reference_is_where_it_says(text):
    found = references(text)
    assert all(0 <= each.start < each.end <= len(text) for each in found)
    assert all(one.end <= other.start for one, other in pairwise(found))
    assert all(codes(text[each.start : each.end]) == [each.code] for each in found if each.code)


@pytest.mark.parametrize(
    ("text", "marked", "found", "body"),
    [
        ("#进展 T7 初稿已完成", True, ("T7",), "初稿已完成"),
        ("＃进展Ｔ７：初稿已完成", True, ("T7",), "初稿已完成"),
        ("#進展 T7 初稿已完成", True, ("T7",), "初稿已完成"),
        ("# 进展 T7，初稿", True, ("T7",), "初稿"),
        ("#进展情况 T7 初稿", True, ("T7",), "初稿"),
        ("#进展 任务T7 初稿", True, ("T7",), "初稿"),
        ("#进展：T7、T8和E2 都在推进", True, ("T7", "T8", "E2"), "都在推进"),
        ("#进展", True, (), ""),
        ("#进展 场地已定", True, (), "场地已定"),
        ("#atualização T7 primeira versão", True, ("T7",), "primeira versão"),
        ("#ATUALIZACAO t7, t8: em curso", True, ("T7", "T8"), "em curso"),
        ("#actualização T7 – em curso", True, ("T7",), "em curso"),
        ("#atualizações T7 e T8: em curso", True, ("T7", "T8"), "em curso"),
        (unicodedata.normalize("NFD", "#atualização T7 versão"), True, ("T7",), unicodedata.normalize("NFD",
        "versão")),
        ("#atualização tarefa T7: pronta", True, ("T7",), "pronta"),
        ("#atualização T7 e 12 especialistas", True, ("T7",), "e 12 especialistas"),
        ("@ponte_bot #进展 T7 初稿", True, ("T7",), "初稿"),
        ("@ponte_bot @wangjing T7 初稿", False, ("T7",), "初稿"),
        ("T7初稿完成了,请各位审阅", False, ("T7",), "初稿完成了,请各位审阅"),
        ("T7：初稿", False, ("T7",), "初稿"), ("T7 - 初稿", False, ("T7",), "初稿"),
        ("【T7】初稿", False, ("T7",), "初稿"),
        ("(T7) 初稿", False, ("T7",), "初稿"), ("T7——初稿", False, ("T7",), "初稿"),
        ("T7。初稿", False, ("T7",), "初稿"),
        ("T7/T8 已报送", False, ("T7", "T8"), "已报送"), ("T7 T7 T7 重复", False, ("T7",), "重复"),
        ("T7 -5%", False, ("T7",), "-5%"),
        ("T7\n第一行\n第二行", False, ("T7",), "第一行\n第二行"),
        ("初稿完成了,T7", False, (), "初稿完成了,T7"),
        ("E 12 especialistas confirmaram", False, (), "E 12 especialistas confirmaram"),
        ("e 2 faltam", False, (), "e 2 faltam"), ("T0 初稿", False, (), "T0 初稿"), ("  初稿  ", False, (), "初稿"),
        ("(仅供参考)初稿", False, (), "(仅供参考)初稿"), ("任务已完成", False, (), "任务已完成"), ("", False, (), ""),
        ("#进度 T7", False, (), "#进度 T7"), ("#atualizaçãozinha T7", False, (), "#atualizaçãozinha T7"),
        ("E2 adiado", False, ("E2",), "adiado"), ("T7.5 milhões", False, (), "T7.5 milhões"),
    ],
)  # fmt: skip
def test_postings_are_taken_apart(text, marked, found, body):
    assert posting(text) == Posting(marked, found, body)


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("T7", ("T7", "")), ("T7\u30002027-03-05", ("T7", "2027-03-05")), ("T7\n2027-03-05", ("T7", "2027-03-05")),

        ("T7 请看", ("T7", "请看")), ("任务T7", ("T7", "")), ("#T7", ("T7", "")), ("＃ｔ７", ("T7", "")),
        ("任务 #T7", ("T7", "")), ("#任务T7", ("T7", "")), ("@ponte_bot T7", ("T7", "")), ("E 2", ("E2", "")),
        ("e 2 sala", ("E2", "sala")), ("p 3", ("P3", "")), ("tarefa T7", ("T7", "")), ("T7 T8", ("T7", "T8")),

        ("专家服务团 T7", (None, "专家服务团 T7")), ("T0", (None, "T0")), ("#", (None, "#")), ("", (None, "")),
    ],
)  # fmt: skip
def test_the_code_that_words_open_with(text, found):
    assert leading(text) == found


@given(TEXT)
def test_any_words_have_at_most_a_code_up_front(text):
    found, rest = leading(text)
    assert rest in text
    assert found is None or codes(found) == [found]


@given(TEXT)
def test_any_text_is_taken_apart(text):
    said = posting(text)
    assert said.body in text
    assert said.body == said.body.strip()
    assert len(set(said.codes)) == len(said.codes)
    assert all(code(each) == each for each in (*said.codes, *codes(text)))
    assert locale_of(text, "pt") in ("pt", "zh_Hans")
    assert percent(text) is None or 0 <= percent(text) <= 100


@given(
    st.sampled_from(["", "#进展 ", "#进展", "#atualização ", "＃進展　"]),
    st.lists(st.integers(1, 999_999), min_size=1, max_size=5, unique=True),
    st.sampled_from(["、", ", ", " ", "和", " e ", "，", "/", " & "]),
    st.sampled_from([" ", "：", ": ", "，", " – "]),
    st.sampled_from(["初稿完成了", "primeira versão concluída", "已联系12位专家"]),
)
def test_what_was_joined_comes_apart(mark, numbers, between, after, body):
    names = tuple(f"T{number}" for number in numbers)
    assert posting(mark + between.join(names) + after + body) == Posting(bool(mark), names, body)


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("完成50%", 50), ("完成 50 %", 50), ("50％", 50), ("0%", 0), ("100%", 100), ("concluído a 80%", 80),
        ("80 por cento", 80),
        ("从30%到45%", 45), ("50.5%", 50), ("99,9%", 99), ("百分之五十", 50), ("百分之百", 100),
        ("百分之九十五", 95), ("百分之十", 10),
        ("已完成80%，比上月提高20%", 80), ("完成80%，参与率15%", 80), ("已完成八成，即80%", 80),
        ("经费增长15%", None), ("aumentou 12%", None), ("占比30%", None), ("150%", None), ("1000%", None),
        ("50", None),
        ("已联系六位专家，60%", 60), ("已联系六位专家,60%", 60), ("目录收到7，60%", 60),
        ("já falei com Hebei,40%", 40),
        ("百分之", None), ("百分之一百十", None), ("", None), ("5 %o", 5), ("50 por centopeia", None),
    ],
)  # fmt: skip
def test_percentages(text, value):
    assert percent(text) == value


@given(
    st.integers(0, 100),
    st.sampled_from(["已完成{}%", "{}%", "进度：{} %。", "Concluída a {}%", "{} por cento concluído"]),
)
def test_every_percentage_is_read(number, sentence):
    assert percent(sentence.format(number)) == number


@pytest.mark.parametrize(
    ("text", "locale"),
    [
        ("初稿", "zh_Hans"), ("T7 ok 初稿", "zh_Hans"), ("会議", "zh_Hans"), ("versão", "pt"), ("ok", "pt"),
        ("50%", "otherwise"), ("👍", "otherwise"), ("", "otherwise"), ("_", "otherwise"),
    ],
)  # fmt: skip
def test_the_language_of_words(text, locale):
    assert locale_of(text, "otherwise") == locale


HOSTILE = [
    "T1 " * 1365, "T1、" * 1365, "#进展" * 1365, "#" * 4096, "@a " * 1365, "@" * 4096, "1%" * 2048, "1 % " * 1024,
    " " * 4096,
    "e " * 2048, "T" * 4096, "1" * 4096, "1," * 2048, "百分之" * 1365, "\ufdfa" * 4096, "#a\u0303" * 1365, "T⑫" * 2048,
    "增长1%" * 819, "任务" * 2048, "tarefa " * 585, "@a @" * 1024, "1 por cento " * 341,
]  # fmt: skip


@pytest.mark.parametrize("text", HOSTILE, ids=range(len(HOSTILE)))
def test_a_hostile_message_costs_little(text):
    def timed():
        began = time.thread_time()
        posting(text[:4096]), codes(text[:4096]), percent(text[:4096]), locale_of(text[:4096], "pt")
        return time.thread_time() - began

    assert min(timed() for _ in range(5)) < 0.02
