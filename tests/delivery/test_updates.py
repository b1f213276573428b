"""Raw updates: their lanes and what of a batch can be stored."""

from __future__ import annotations

import json
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.delivery.updates import lane_of, rows_of

USER = {"id": 5_000_000_001, "is_bot": False, "first_name": "x"}
CHAT = {"id": -1001, "type": "supergroup"}


@pytest.mark.parametrize(
    ("content", "lane"),
    [
        ({"message": {"message_id": 1, "chat": CHAT, "from": USER}}, -1001),
        ({"edited_message": {"message_id": 1, "chat": CHAT, "from": USER}}, -1001),
        ({"channel_post": {"message_id": 1, "chat": CHAT}}, -1001),
        ({"callback_query": {"id": "1", "from": USER, "message": {"message_id": 1, "chat": CHAT}}}, -1001),
        ({"callback_query": {"id": "1", "from": USER, "inline_message_id": "x"}}, USER["id"]),
        ({"my_chat_member": {"chat": CHAT, "from": USER}}, -1001),
        ({"chat_member": {"chat": CHAT, "from": USER}}, -1001),
        ({"message_reaction": {"chat": CHAT, "user": USER}}, -1001),
        ({"inline_query": {"id": "1", "from": USER, "query": ""}}, USER["id"]),
        ({"poll_answer": {"poll_id": "1", "user": USER}}, USER["id"]),
        ({"poll": {"id": "1"}}, 0),
        ({}, 0),
        ({"message": None}, 0),
        ({"message": {"chat": {"id": "not a number"}, "from": USER}}, USER["id"]),
        ({"message": {"chat": {"id": 2**70}}}, 0),
    ],
)
def test_each_update_has_the_lane_of_its_conversation(content: dict[str, Any], lane: int) -> None:
    assert lane_of({"update_id": 1, **content}) == lane


def test_what_has_no_id_is_left_out_and_the_rest_stays_in_order() -> None:
    batch = [
        {"update_id": 9},
        "text",
        None,
        {"update_id": "7"},
        {"update_id": True},
        {"update_id": 2**64},
        {"update_id": 3},
    ]
    assert [row.update_id for row in rows_of(batch)] == [9, 3]


anything: st.SearchStrategy[Any] = st.recursive(
    st.none() | st.booleans() | st.integers() | st.text(st.characters()),
    lambda inner: (
        st.lists(inner, max_size=3) | st.dictionaries(st.sampled_from(["chat", "from", "id", "message"]), inner)
    ),
    max_leaves=10,
)


@given(st.dictionaries(st.sampled_from(["message", "callback_query", "x"]), anything))
def test_whatever_comes_can_be_stored_and_read_again(content: dict[str, Any]) -> None:
    raw = {"update_id": 1, **content}
    (row,) = rows_of([raw])
    assert row.json.encode()
    assert json.loads(row.json) == raw
    assert -(2**63) <= row.lane < 2**63
