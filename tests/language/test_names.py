"""People and associations by any of their names, in sentences and alone."""

from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.language.names.directory import Directory
from bot.language.names.guess import guess_people
from bot.language.names.model import ASSOCIATION, PERSON, Candidate, Entry, best

PEOPLE = {
    "#1": ("王静", "Wang Jing"), "#2": ("刘洋", "Liu Yang"), "#3": ("赵敏", "Zhao Min"), "#4": ("陈浩", "Chen Hao"),
    "#5": ("孙丽", "Sun Li"), "#6": ("周涛", "Zhou Tao"), "#7": ("高翔", "Gao Xiang"), "#8": ("马晓燕", "Ma Xiaoyan"),
    "#9": ("宋磊", "Song Lei"), "#10": ("安娜·席尔瓦", "Ana Silva"), "#11": ("若昂·佩雷拉", "João Pereira"),
    "#12": ("欧阳明",), "#13": ("吕静怡",), "#14": ("Beatriz Rosa da Costa",), "#15": ("高峰",), "#16": ("单雄",),
}  # fmt: skip
BODIES = {
    "BJ": ("北京市科协", "Associação de Beijing", "北京市科学技术协会",
           "Associação Municipal para a Ciência e a Tecnologia de Beijing"),
    "TJ": ("天津市科协", "Associação de Tianjin", "天津市科学技术协会",
           "Associação para a Ciência e a Tecnologia de Tianjin"),
    "HE": ("河北省科协", "Associação de Hebei"),
    "MO": ("澳门科协", "Associação de Macau"),
}  # fmt: skip
DIRECTORY = Directory(
    [Entry(PERSON, key, names) for key, names in PEOPLE.items()]
    + [Entry(ASSOCIATION, code, names, ("三地牵头方",) if code == "BJ" else ()) for code, names in BODIES.items()]
)


def found(text):
    """(words as written, key or ? for a mere resemblance) of each mention."""
    return [
        (each.words, each.keys[0] if len(each.keys) == 1 else "/".join(each.keys) or f"?{each.candidates[0].key}")
        for each in DIRECTORY.find(text)
    ]


@pytest.mark.parametrize(
    ("text", "named"),
    [
        ("王静手里有哪些任务", [("王静", "#1")]),
        ("王　静负责", [("王　静", "#1")]),
        ("專家服務團由趙敏負責", [("趙敏", "#3")]),
        ("把T7交给孙丽", [("孙丽", "#5")]),
        ("王静老师和赵敏主任", [("王静", "#1"), ("赵敏", "#3")]),
        ("王主任在吗", [("王主任", "#1")]),
        ("请小孙和老周看一下", [("小孙", "#5"), ("老周", "#6")]),
        ("欧阳老师", [("欧阳老师", "#12")]),
        ("晓燕的任务", [("晓燕", "#8")]),
        ("若昂·佩雷拉负责,安娜也在", [("若昂·佩雷拉", "#11"), ("安娜", "#10")]),
        ("请席尔瓦女士来", [("席尔瓦", "#10")]),
        ("王靖负责", [("王靖", "?#1")]),
        ("高峰负责", [("高峰", "#15")]),
    ],
)
def test_people_in_chinese_sentences(text, named):
    assert found(text) == named


@pytest.mark.parametrize(
    "text",
    [
        "提高翔安区的水平",
        "高峰论坛",
        "小王子",
        "最小周期",
        "王国很大",
        "马上开会",
        "很高兴",
        "刘洋洋",
        "会议在高校举行",
        "已联系12位专家",
        "还差3米线",
    ],
)
def test_words_that_only_contain_a_name(text):
    assert [words for words, key in found(text) if not key.startswith("?")] == []


@pytest.mark.parametrize(
    ("text", "named"),
    [
        ("tarefas da wang jing", [("wang jing", "#1")]),
        ("Jing Wang e wangjing", [("Jing Wang", "#1"), ("wangjing", "#1")]),
        ("Wáng Jìng, wang2 jing4", [("Wáng Jìng", "#1"), ("wang2 jing4", "#1")]),
        ("Ma Xiao Yan; Xiaoyan Ma; Ma Xiao-yan", [("Ma Xiao Yan", "#8"), ("Xiaoyan Ma", "#8"), ("Ma Xiao-yan", "#8")]),
        ("a tarefa do Joao Pereira", [("Joao Pereira", "#11")]),
        ("A Ana está de férias", [("Ana", "#10")]),
        ("o Sr. Pereira e a Dr.ª Ana", [("Pereira", "#11"), ("Ana", "#10")]),
        ("Passar a T7 para a Sun Li", [("Sun Li", "#5")]),
        ("falei com o Song", [("Song", "#9")]),
        ("Shan Xiong", [("Shan Xiong", "#16")]),
        ("Lyu Jingyi, Lv Jingyi, Lu Jingyi", [(f"{surname} Jingyi", "#13") for surname in ("Lyu", "Lv", "Lu")]),
        ("a Beatriz da Costa e a Beatriz Rosa", [("Beatriz da Costa", "#14"), ("Beatriz Rosa", "#14")]),
        ("João Perreira", [("João Perreira", "?#11")]),
        ("João Mendes", [("João Mendes", "?#11")]),
        ("li o documento no sun", []),
        ("uma rosa na costa", []),
    ],
)
def test_people_in_portuguese_sentences(text, named):
    assert found(text) == named


@pytest.mark.parametrize(
    ("text", "named"),
    [
        ("天津那边还有什么没做完", [("天津", "TJ")]),
        ("北京市科协和天津科协", [("北京市科协", "BJ"), ("天津科协", "TJ")]),
        ("北京市科学技术协会", [("北京市科学技术协会", "BJ")]),
        ("河北方面", [("河北", "HE")]),
        ("天津大学", []),
        ("津方已经报送", [("津", "TJ")]),
        ("京津两地", [("京", "BJ"), ("津", "TJ")]),
        ("京津专家服务团", []),
        ("南京东路", []),
        ("三地牵头方是谁", [("三地牵头方", "BJ")]),
        ("tarefas de Pequim", [("Pequim", "BJ")]),
        ("os colegas pequinenses e macaenses", [("pequinenses", "BJ"), ("macaenses", "MO")]),
        ("a Associação de Pequim", [("Associação de Pequim", "BJ")]),
        ("a Associação Municipal para a Ciência e Tecnologia de Beijing",
         [("Associação Municipal para a Ciência e Tecnologia de Beijing", "BJ")]),
        ("BJ e HE, he", [("BJ", "BJ"), ("HE", "HE")]),
        ("ＴＪ的任务", [("ＴＪ", "TJ")]),
        ("看一下bj负责几项任务", [("bj", "BJ")]),
        ("tj和he的任务", [("tj", "TJ"), ("he", "HE")]),
        ("wang he的任务", []),
    ],
)  # fmt: skip
def test_associations_in_sentences(text, named):
    assert found(text) == named


@pytest.mark.parametrize(
    ("words", "kind", "keys"),
    [
        ("王", PERSON, ("#1",)), ("王静老师", PERSON, ("#1",)), ("小王", PERSON, ("#1",)),
        ("WANG JING", PERSON, ("#1",)),
        ("jing wang", PERSON, ("#1",)), ("pereira", PERSON, ("#11",)), ("joao", PERSON, ("#11",)),
        ("Sr. Wang", PERSON, ("#1",)), ("Eng.º João Pereira", PERSON, ("#11",)), ("高", PERSON, ("#7", "#15")),
        ("张三", PERSON, ()), ("", PERSON, ()), ("王菁", PERSON, ()),
        ("天津方面", ASSOCIATION, ("TJ",)), ("tj", ASSOCIATION, ("TJ",)), ("冀", ASSOCIATION, ("HE",)),
        ("a associação de Tianjin", ASSOCIATION, ("TJ",)), ("澳門", ASSOCIATION, ("MO",)), ("Lisboa", ASSOCIATION, ()),
    ],
)  # fmt: skip
def test_who_is_meant(words, kind, keys):
    assert best(DIRECTORY.resolve(words, kind)) == keys


@pytest.mark.parametrize(
    ("words", "key"), [("王菁", "#1"), ("王晶", "#1"), ("马小燕", "#8"), ("joao perera", "#11"), ("Wang Jin", "#1")]
)
def test_near_misses_come_without_certainty(words, key):
    nearest = DIRECTORY.resolve(words, PERSON)[0]
    assert nearest.key == key
    assert not nearest.sure


def test_namesakes_are_both_candidates():
    two = Directory([Entry(PERSON, "#1", ("王静",)), Entry(PERSON, "#2", ("王静",)), Entry(PERSON, "#3", ("汪静",))])
    assert two.resolve("王静", PERSON) == [Candidate("#1", 1.0), Candidate("#2", 1.0)]
    assert best(two.resolve("wang jing", PERSON)) == ("#1", "#2", "#3")
    assert two.find("王静负责")[0].keys == ("#1", "#2")


@pytest.mark.parametrize(
    ("text", "lang", "names"),
    [
        ("T7交给孙丽,王主任知道", "zh", ["孙丽", "王主任"]),
        ("李建国负责", "zh", ["李建国"]),
        ("由欧阳娜娜牵头", "zh", ["欧阳娜娜"]),
        ("王静提交了初稿", "zh", ["王静"]),
        ("小李的任务", "zh", ["小李"]),
        ("王静今天来吗", "zh", ["王静"]),
        ("马上安排高校任务,关于成立方案", "zh", []),
        ("把时限改到下周五", "zh", []),
        ("T7已联系12位专家", "zh", []),
        ("石家庄的培训什么时候", "zh", []),
        ("passar a T7 para o Rui Mendes", "pt", ["Rui Mendes"]),
        ("tarefas da Wang Jing", "pt", ["Wang Jing"]),
        ("a Ana está de férias até sexta", "pt", ["Ana"]),
        ("tarefas do joao", "pt", []),
        ("O Plano de Intercâmbio com a Associação de Tianjin", "pt", []),
        ("Quando é a próxima reunião?", "pt", []),
        ("Bom dia, Eng.º Pacheco", "pt", ["Pacheco"]),
    ],
)
def test_names_without_a_directory(text, lang, names):
    assert [each.words for each in guess_people(text, lang)] == names


ANY = st.text(max_size=80) | st.text(
    alphabet="王静小老主任高翔 ·京津冀方科协的WangJigãáÃ\u03001,.T7　ＴＪ安娜席尔瓦", max_size=40
)


@given(ANY)
def test_whatever_is_written_spans_are_right(text):
    for found in (DIRECTORY.find(text), guess_people(text, "zh"), guess_people(text, "pt")):
        assert all(each.words and text[each.start : each.end] == each.words for each in found)
        assert all(one.end <= other.start for one, other in pairwise(found))
        assert all(0 < each.score <= 1 for mention in found for each in mention.candidates)
    for kind in (PERSON, ASSOCIATION):
        scores = [each.score for each in DIRECTORY.resolve(text, kind)]
        assert scores == sorted(scores, reverse=True)


WIDE = {plain: plain + 0xFEE0 for plain in range(0x21, 0x7F)}


@given(st.sampled_from(["Wang Jing", "João Pereira", "Sun Li", "TJ"]), st.sampled_from(["{}", "tarefas da {}", "{}?"]))
def test_full_width_and_accents_make_no_difference(name, sentence):
    plain = sentence.format(name)
    for written in (plain.translate(WIDE), plain.replace("ã", "a"), plain.replace("ã", "a\u0303")):
        assert [each.keys for each in DIRECTORY.find(written)] == [each.keys for each in DIRECTORY.find(plain)]


def test_a_name_as_long_as_no_name_is():
    long = Entry(PERSON, "#1", ("三地科协协同发展任务" * 300, "王" * 200))
    directory = Directory([long, Entry(PERSON, "#2", ("王静",))])
    assert [found.key for found in directory.resolve("王静", PERSON)][:1] == ["#2"]
