"""/next: what can be asked for, pages that hang on a place, filters, months, times that each phone shows itself."""

from __future__ import annotations

from datetime import UTC, date, datetime, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st
from markupsafe import Markup
from story import ANA, CHEN, LIU, Story, buttons, datas, has, lacks

from bot.domain.exchanges.listing import Place, Scope
from bot.domain.models import ExchangeKind
from bot.i18n import translators
from bot.sandbox.model import Message
from handlers.replies.carrying import KEYED, LONGEST, shortened
from handlers.replies.copying import footed, written
from handlers.replies.exchanges import listing
from handlers.replies.reply import Button, Reply
from handlers.views import VIEWS


def chained(lists: list[list[str]]) -> list[str]:
    return [one for found in lists for one in found]


def codes(message: Message) -> list[str]:
    return [button.label for button in buttons(message) if button.data.startswith("exchange:")]


def pages(message: Message) -> dict[str, str]:
    """What the buttons to the pages beside it send: `<` the one before, `>` the one after."""
    return {where[0]: data for data in datas(message) if data.startswith("next:")
            and (where := (data.split(":") + [""] * 5)[4])}  # fmt: skip


class TestPages:
    async def test_to_the_end_and_back(self, story: Story):
        await story.ask(LIU, "/next")
        page = story.last(LIU)
        forth = [codes(page)]
        assert "<" not in pages(page)
        while ">" in pages(page):
            await story.tap(LIU, page, pages(page)[">"])
            forth.append(codes(page))
        assert sorted(chained(forth), key=lambda code: int(code[1:])) == [f"E{n}" for n in range(1, 23)]
        back = [codes(page)]
        while "<" in pages(page):
            await story.tap(LIU, page, pages(page)["<"])
            back.append(codes(page))
        assert back[::-1][-1] == forth[-1]
        assert sorted(chained(back)) == sorted(chained(forth))
        assert len(story.by_bot(LIU)) == 1

    async def test_what_began_at_the_same_instant_is_on_one_page_each(self, story: Story):
        story.rows(
            "UPDATE exchanges SET start_local = '2027-01-01T08:00', end_local = '2027-01-02T08:00', minutes = 1440,"
            " starts_at = '2027-01-01T00:00:00.000Z', ends_at = '2027-01-02T00:00:00.000Z'"
        )
        await story.ask(LIU, "/next")
        page, seen = story.last(LIU), []
        while True:
            seen += codes(page)
            if ">" not in pages(page):
                break
            await story.tap(LIU, page, pages(page)[">"])
        assert len(seen) == len(set(seen)) == 22

    async def test_where_nothing_is_left_the_first_page_is_shown(self, story: Story):
        await story.ask(LIU, "/next")
        page = story.last(LIU)
        await story.craft(LIU, page, listing.data(Scope(), Place(datetime(2029, 12, 1, tzinfo=UTC), 1)))
        assert codes(page)[0] == "E1"
        await story.craft(LIU, page, listing.data(Scope(), Place(datetime(2026, 1, 1, tzinfo=UTC), 1), backwards=True))
        assert codes(page)[0] == "E1"

    async def test_a_button_of_an_earlier_version_leads_to_the_beginning(self, story: Story):
        await story.ask(LIU, "/next")
        page = story.last(LIU)
        await story.tap(LIU, page, pages(page)[">"])
        await story.craft(LIU, page, "next:12")
        assert codes(page)[0] == "E1"

    async def test_in_a_group_of_two_languages(self, story: Story):
        await story.ask(ANA, "/next", story.joint)
        page = story.last(story.joint)
        await story.tap(LIU, page, pages(page)[">"])
        has(page.text or "", "E7", "Missão de empresas privadas", "民营企业行", "2027年5月", "Maio de 2027")
        labels = [button.label for button in buttons(page)]
        assert any("◀" in label and "·" in label for label in labels)
        assert "筛选 · Filtrar" in labels


class TestAsking:
    @pytest.mark.parametrize(
        ("args", "first", "not_there"),
        [
            ("30", ["E1", "E2"], ["E3"]),
            ("未来60天", ["E1", "E2", "E3", "E4"], ["E5"]),
            ("三月", ["E5"], ["E4", "E6"]),
            ("março", ["E5"], ["E4", "E6"]),
            ("visita", ["E3", "E11", "E16"], ["E5"]),
            ("互访", ["E3", "E11", "E16"], ["E5"]),
            ("互訪", ["E3", "E11", "E16"], ["E5"]),
            ("visitas de estudo", ["E5", "E12", "E18"], ["E3"]),
            ("2028年 互访", ["E16"], ["E3"]),
            ("2028", ["E16", "E17", "E18", "E19", "E20"], ["E21"]),
            ("fóruns HE", ["E6", "E13", "E17", "E21"], ["E3"]),
            ("七月去天津的互访", ["E11"], ["E12"]),
            ("雄安", ["E3", "E13", "E21"], ["E1"]),
            ("Xiongan visita", ["E3"], ["E13"]),
            ("E2", [], []),
        ],
    )
    async def test_by_time_kind_association_and_words(self, story: Story, args, first, not_there):
        said = await story.ask(LIU, f"/next {args}")
        if first:
            assert codes(story.last(LIU)) == first
            lacks(said, [f"{code} ·" for code in not_there])
        else:
            has(said, "E2 · 2026年度三地科协会商", "主办单位")

    async def test_only_what_an_association_has_a_part_in(self, story: Story):
        story.rows("DELETE FROM parties WHERE item_id = (SELECT id FROM items WHERE code = 'E4') AND part <> 'host'")
        await story.ask(LIU, "/next BJ")
        assert codes(story.last(LIU))[:4] == ["E1", "E2", "E5", "E6"]

    async def test_a_place_that_begins_with_the_name_of_a_kind(self, story: Story):
        await story.ask(CHEN, "/place E4 天津会议中心")
        await story.ask(LIU, "/next 会议中心")
        assert codes(story.last(LIU)) == ["E4"]
        has(await story.ask(LIU, "/next 互访天津"), "互访 · 天津市科协")

    async def test_the_heading_says_what_was_asked(self, story: Story):
        has(await story.ask(LIU, "/next 互访 TJ 2027年7月"), "近期交流活动 · 2027年7月 · 互访 · 天津市科协")
        has(await story.ask(LIU, "/next 互访 TJ julho"), "近期交流活动 · 2027年7月 · 互访 · 天津市科协", "E11 ")
        has(await story.ask(ANA, "/next visita TJ julho"), "Próximos intercâmbios · julho de 2027 · visita · ")

    async def test_what_is_over_is_shown_where_it_is_asked_for(self, story: Story):
        await story.sleep_until(2027, 2, 1)
        has(await story.ask(LIU, "/next 上个月"), "E3 ·", "E4 ·", "交流活动 · 2027年1月")
        lacks(await story.ask(LIU, "/next 上个月"), ["近期"])
        has(await story.ask(LIU, "/next 本月"), "没有符合条件")

    async def test_nothing_found_says_what_was_asked_and_offers_all(self, story: Story):
        has(await story.ask(LIU, "/next 八月 培训"), "2027年8月", "培训", "没有符合条件")
        await story.tap(LIU, story.last(LIU), "next:0")
        assert codes(story.last(LIU))[0] == "E1"
        has(await story.ask(ANA, "/next <b>unicórnios & cª</b>"), "<b>unicórnios & cª</b>", "Não há")
        assert "next:0" in datas(story.last(ANA))

    async def test_under_way(self, story: Story):
        await story.jump_to(2026, 12, 4, 10)
        has(await story.ask(LIU, "/next"), "进行中")
        has(await story.ask(ANA, "/next"), "em curso")


class TestFilters:
    async def test_open_choose_undo_and_back(self, story: Story):
        await story.ask(LIU, "/next")
        page = story.last(LIU)
        await story.tap(LIU, page, "filter:::::")
        has(page.text or "", "请选择", "BJ 北京市科协")
        await story.tap(LIU, page, "next::1:::")
        assert codes(page) == ["E3", "E11", "E16"]
        await story.tap(LIU, page, "filter::1:::")
        assert "✓ 互访" in [button.label for button in buttons(page)]
        await story.tap(LIU, page, "next::1:3::")
        assert codes(page) == ["E3", "E16"]
        await story.tap(LIU, page, "filter::1:3::")
        await story.tap(LIU, page, "next:::3::")
        assert "E13" in codes(page) or len(codes(page)) == 6
        await story.tap(LIU, page, "next:0")
        assert codes(page)[0] == "E1"
        assert len(story.by_bot(LIU)) == 1

    async def test_kept_from_page_to_page(self, story: Story):
        await story.ask(CHEN, "/next TJ")
        page = story.last(CHEN)
        await story.tap(CHEN, page, pages(page)[">"])
        has(page.text or "", "天津市科协")
        assert all(data.split(":")[3] == "2" for data in pages(page).values())

    async def test_nonsense_is_turned_away(self, story: Story):
        await story.ask(LIU, "/next")
        for nonsense in (
            "next:99999999-:::",
            "next:20271399-::::",
            "next::9:::",
            "filter:x",
            "next:::0::",
            "next::::>z:",
        ):
            has(await story.craft(LIU, story.last(LIU), nonsense) or "失效", "失效")


class TestMoments:
    async def test_each_phone_shows_its_own_zone(self, story: Story):
        await story.ask(LIU, "/exchange E2")
        found = [entity for entity in story.last(LIU).entities if entity["type"] == "date_time"]
        starts = int(datetime(2026, 12, 18, 6, tzinfo=UTC).timestamp())
        assert [(one["unix_time"], one["date_time_format"]) for one in found] == [
            (starts, "wDt"), (starts + int(3.5 * 3600), "t")
        ]  # fmt: skip
        await story.ask(LIU, "/next")
        assert sum(entity["type"] == "date_time" for entity in story.last(LIU).entities) == 12

    async def test_a_day_without_hours_and_a_far_future_stay_words(self, story: Story):
        story.rows("UPDATE exchanges SET all_day = 1")
        await story.ask(LIU, "/exchange E2")
        assert not [entity for entity in story.last(LIU).entities if entity["type"] == "date_time"]
        story.rows("UPDATE exchanges SET all_day = 0, start_local = '2101-01-01T10:00', end_local = NULL")
        has(await story.ask(LIU, "/exchange E2"), "2101年1月1日")
        assert not [entity for entity in story.last(LIU).entities if entity["type"] == "date_time"]


DAYS = st.dates(date(2000, 1, 1), date(2100, 12, 31))
SCOPES = st.builds(
    Scope,
    first=st.none() | DAYS,
    last=st.none() | DAYS,
    kind=st.none() | st.sampled_from(ExchangeKind),
    party_id=st.none() | st.integers(1, 36**4 - 1),
    words=st.text(max_size=60).filter(str.isprintable),
)
EPOCH = datetime(2000, 1, 1, tzinfo=UTC)
INSTANTS = st.integers(0, 50_000_000).map(lambda minutes: EPOCH + timedelta(minutes=minutes))
PLACES = st.builds(Place, INSTANTS, st.integers(1, 36**5))


@given(SCOPES, st.none() | PLACES, st.booleans())
def test_a_button_carries_all_that_was_asked(scope, place, backwards):
    said = listing.data(scope, place, backwards=backwards and place is not None)
    if said == "next:0":
        assert scope == Scope()
        return
    shape = next(shape for shape, _ in VIEWS if "filter" in shape.pattern)
    found = shape.fullmatch(said)
    assert found and listing.read(*found.groups()[1:]) == (scope, place, backwards and place is not None)


@given(SCOPES, st.none() | PLACES, st.booleans())
def test_a_button_that_is_too_short_bears_a_key_to_it(scope, place, backwards):
    said = listing.data(scope, place, backwards=backwards and place is not None)
    reply = Reply(Markup("x"), ((Button("x", said),),), view=said)
    for say in (footed(lambda _: reply, said), written([lambda _: reply], "Europe/Lisbon")):
        whole = say(translators()["pt"])
        fitting, datas = shortened(whole)
        for before, after in zip(sum(whole.buttons, ()), sum(fitting.buttons, ()), strict=True):
            keyed = KEYED.fullmatch(after.data)
            assert len(after.data.encode()) <= 64
            assert (keyed[1] + datas[keyed[3]] if keyed else after.data) == before.data


@given(st.integers(LONGEST - 9, LONGEST + 9))
def test_what_is_longer_than_is_kept_leaves_no_button(size):
    said = "search:x:0:" + "x" * (size - 11)
    fitting, datas = shortened(Reply(Markup("x"), ((Button("x", said),),), view=said))
    assert (list(datas.values()), len(fitting.buttons)) == (([said], 1) if size <= LONGEST else ([], 0))


@given(SCOPES, INSTANTS)
def test_days_become_instants_of_the_readers_zone(scope, now):
    query = scope.query(now, "Europe/Lisbon")
    if scope.last is not None and query.until is not None:
        assert abs(
            (query.until - datetime.combine(scope.last, datetime.min.time(), UTC)) - timedelta(days=1)
        ) <= timedelta(hours=1)
    if not scope.past(now, "Europe/Lisbon"):
        assert query.since >= now
