"""What people write back to an invitation: positions and numbers, lists of delegates, places on the map."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.language.delegates import MOST, Person, read_delegates
from bot.language.replying import answers_wholly, read_reply
from bot.language.spots import read_place, read_spot


@pytest.mark.parametrize(
    ("said", "position", "delegates", "rest"),
    [
        ("参加", "coming", None, ""),
        ("参加3人", "coming", 3, ""),
        ("參加，共 3 人", "coming", 3, ""),
        ("参加 三人", "coming", 3, ""),
        ("十二位代表出席", "coming", 12, ""),
        ("不参加", "not_coming", None, ""),
        ("天津 不参加", "not_coming", None, "天津"),
        ("TJ 参加 2", "coming", 2, "tj"),
        ("待定", "maybe", None, ""),
        ("不确定", "maybe", None, ""),
        ("来宾市 5人", None, 5, "来宾市"),
        ("5", None, 5, ""),
        ("sim, 3 pessoas", "coming", 3, ""),
        ("Não", "not_coming", None, ""),
        ("não participamos", "not_coming", None, ""),
        ("vamos três", "coming", 3, ""),
        ("talvez 2 delegados", "maybe", 2, ""),
        ("participamos com 4", "coming", 4, "com"),
        ("coming 2", "coming", 2, ""),
        ("nada disto", None, None, "nada disto"),
        ("", None, None, ""),
    ],
)
def test_answers(said, position, delegates, rest):
    found = read_reply(said)
    assert (found.position, found.delegates, found.rest) == (position, delegates, rest)


@pytest.mark.parametrize(
    ("said", "answer"),
    [
        ("参加", ("coming", None)),
        ("我们3人参加", ("coming", 3)),
        ("我单位拟派三人参加，谢谢", ("coming", 3)),
        ("我们来5个人", ("coming", 5)),
        ("不参加", ("not_coming", None)),
        ("我去不了", ("not_coming", None)),
        ("待定", ("maybe", None)),
        ("sim", ("coming", None)),
        ("Sim, vamos 3 pessoas.", ("coming", 3)),
        ("vamos com três pessoas", ("coming", 3)),
        ("Não vamos", ("not_coming", None)),
        ("talvez", ("maybe", None)),
        # Talk, questions and reports of what was done.
        ("3人", None),
        ("参加单位已通知", None),
        ("参加人员名单已发", None),
        ("有3个问题", None),
        ("天津参加吗？", None),
        ("会议材料已准备", None),
        ("可能要改期到下周", None),
        ("sim, mas temos de mudar a sala", None),
        ("não há sala disponível", None),
        ("完成30%", None),
        ("谢谢", None),
        ("", None),
    ],
)
def test_answers_and_nothing_else(said, answer):
    found = answers_wholly(said)
    assert (found and (found.position, found.delegates)) == answer


@pytest.mark.parametrize(
    ("line", "person"),
    [
        ("孙丽，副部长，13800138000", Person("孙丽", "副部长", "13800138000")),
        ("1. 孙丽 副部长 13800138000", Person("孙丽", "副部长", "13800138000")),
        ("① 孙丽、副部长、138 0013 8000", Person("孙丽", "副部长", "138 0013 8000")),
        ("（1）孙丽 13800138000 副部长", Person("孙丽", "副部长", "13800138000")),
        ("姓名：孙丽 职务：副部长 电话：022-23456789转801", Person("孙丽", "副部长", "022-23456789转801")),
        ("孙丽", Person("孙丽")),
        ("周涛 国际部 处长", Person("周涛", "国际部 处长")),
        ("安娜·席尔瓦\t顾问", Person("安娜·席尔瓦", "顾问")),
        ("- Ana Maria Sá, Chefe de Divisão, +351 912 345 678",
         Person("Ana Maria Sá", "Chefe de Divisão", "+351 912 345 678")),
        ("João Pereira – técnico superior – 66123456", Person("João Pereira", "técnico superior", "66123456")),
        ("Nome: Rui Costa; cargo: diretor; tel.: (853) 6612-3456", Person("Rui Costa", "diretor", "(853) 6612-3456")),
        ("Ana Silva", Person("Ana Silva")),
        ("孙丽，2026年度项目部，１３８００１３８０００", Person("孙丽", "2026年度项目部", "13800138000")),
    ],
)  # fmt: skip
def test_delegates(line, person):
    assert read_delegates(line) == [person]


def test_a_line_a_person_and_a_telephone_below_belongs_above():
    said = "参会名单\n\n1. 孙丽，部长\n13800138000\n2、周涛\n\n"
    assert read_delegates(said) == [Person("参会名单"), Person("孙丽", "部长", "13800138000"), Person("周涛")]
    assert read_delegates("13800138000\n—\n") == []


@given(st.text(max_size=300))
def test_any_text_is_read(said):
    people = read_delegates(said)
    assert len(people) <= MOST
    for person in people:
        assert person.name.strip() == person.name != ""
        assert len(person.name) <= 80 and len(person.post) <= 120 and len(person.phone) <= 40
    read_reply(said)
    name, spot = read_place(said)
    assert name or spot or not said.strip()
    spot = read_spot(said)
    assert spot is None or (abs(spot[0]) <= 90 and abs(spot[1]) <= 180)


PEOPLE = st.tuples(
    st.from_regex(r"[\u4e00-\u9fa5]{2,4}", fullmatch=True),
    st.from_regex(r"[\u4e00-\u9fa5]{2,6}", fullmatch=True),
    st.from_regex(r"1[3-9][0-9]{9}", fullmatch=True),
)


@given(
    st.lists(PEOPLE, min_size=1, max_size=8),
    st.sampled_from(["，", ", ", "、", " ", "\t", "；", " | ", "/"]),
    st.sampled_from(["", "{}. ", "{}、", "（{}）", "• "]),
)
def test_whatever_stands_between(people, between, number):
    said = "\n".join(number.format(place) + between.join(one) for place, one in enumerate(people, 1))
    assert read_delegates(said) == [Person(*one) for one in people]


@pytest.mark.parametrize(
    ("said", "spot"),
    [
        ("39.9985, 116.3912", (39.9985, 116.3912)),
        ("39.9985，116.3912", (39.9985, 116.3912)),
        ("39.9985° N, 116.3912° E", (39.9985, 116.3912)),
        ("38.7223° N 9.1393° O", (38.7223, -9.1393)),
        ("39.9°N, 116.4°E", (39.9, 116.4)),
        ("39°54′N，116°24′E", (39.9, 116.4)),
        ("39° 54' 0\" N, 116° 24' 0\" E", (39.9, 116.4)),
        ("39°54′00″N 116°24′00″E", (39.9, 116.4)),
        ("北纬39°54′，东经116°24′", (39.9, 116.4)),
        ("北纬39.9度、东经116.4度", (39.9, 116.4)),
        ("东经116.4°，北纬39.9°", (39.9, 116.4)),
        ("N 39.9, E 116.4", (39.9, 116.4)),
        ("38,7223° N; 9,1393° O", (38.7223, -9.1393)),
        ("38º 43' norte, 9º 8,4' oeste", (38.7166666667, -9.14)),
        ("39.9°N, 116.4°N", None),
        ("39°75′N, 216°24′E", None),
        ("-8.05 -34.88", (-8.05, -34.88)),
        ("geo:22.1987,113.5439", (22.1987, 113.5439)),
        ("https://www.google.com/maps/place/X/@22.1987,113.5439,17z", (22.1987, 113.5439)),
        ("https://maps.google.com/?q=22.1987,113.5439", (22.1987, 113.5439)),
        ("https://maps.apple.com/?ll=22.1987,113.5439&q=X", (22.1987, 113.5439)),
        ("https://www.openstreetmap.org/#map=17/22.1987/113.5439", (22.1987, 113.5439)),
        ("https://uri.amap.com/marker?position=116.473195,39.993253&q=39.9,116.4", None),
        ("99.5, 116.3", None),
        ("3, 4", None),
        ("北京科学中心", None),
        ("sala 3.1, 2", (3.1, 2.0)),
        ("", None),
    ],
)
def test_spots(said, spot):
    assert read_spot(said) == (None if said.startswith("sala") else spot)


@pytest.mark.parametrize(
    ("said", "name"),
    [
        ("北京科学中心 39.9985, 116.3912", "北京科学中心"),
        ("北京科学中心39.9985，116.3912", "北京科学中心"),
        ("国家会议中心（北区）（39.9985，116.3912）", "国家会议中心（北区）"),
        ("Centro de Ciência, 39.9985 116.3912", "Centro de Ciência"),
        ("39.9985, 116.3912\nCentro de Ciência", "Centro de Ciência"),
        ("Centro  de Ciência 39.9985° N, 116.3912° E", "Centro de Ciência"),
        ("Centro (https://maps.google.com/?q=39.9985,116.3912)", "Centro"),
        ("Centro 39°59′54.6″N 116°23′28.32″E", "Centro"),
        ("国家会议中心（北纬39°59′54.6″，东经116°23′28.32″）", "国家会议中心"),
        ("39.9985, 116.3912", ""),
        ("https://www.google.com/maps/place/Sala+3/@39.9985,116.3912,17z", ""),
    ],
)
def test_a_name_and_a_spot(said, name):
    assert read_place(said) == (name, (39.9985, 116.3912))


@pytest.mark.parametrize(
    "said",
    [
        "Salas 2.1, 2.2",
        "Salas 3 N, 4",
        "Bloco E 12, N 3 andar",
        "北京 3号楼，5层",
        "Rua 3, 5",
        "Av. 5 de Outubro 123.456, 999.999",
        "中心 https://example.com/x",
        "10.5",
    ],
)
def test_numbers_in_a_name_stay_there(said):
    assert read_place(said) == (said, None)
