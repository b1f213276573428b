"""A served sandbox and the shortest way to each side of it."""

from dataclasses import dataclass
from datetime import UTC, datetime
from typing import Any

import aiohttp

from bot.sandbox.acts import Acts
from bot.sandbox.api import Api
from bot.sandbox.clock import MovableClock
from bot.sandbox.groups import Groups
from bot.sandbox.model import BotIdentity
from bot.sandbox.world import World

BEGIN = datetime(2026, 11, 30, 1, 0, tzinfo=UTC)
TOKEN = "7000000001:AAE-a-token-for-tests-0123456789abcde"
WANG = 5_200_000_001
ANA = 5_200_000_002
LI = 5_200_000_003


@dataclass
class Answer:
    """What the Bot API answered."""

    status: int
    body: dict[str, Any]

    @property
    def result(self) -> Any:
        assert self.body["ok"], self.body
        return self.body["result"]

    @property
    def refusal(self) -> tuple[int, str]:
        assert not self.body["ok"], self.body
        assert self.status == self.body["error_code"]
        return self.status, self.body["description"]


class Sandbox:
    """A world on a port, with the shortest way to each side of it."""

    def __init__(self, world: World, clock: MovableClock, api: Api, base: str, http: aiohttp.ClientSession) -> None:
        self.world, self.clock, self.api, self.base, self.http = world, clock, api, base, http
        self.acts, self.groups = Acts(world), Groups(world)

    async def call(self, method: str, /, **params: Any) -> Answer:
        """Call the Bot API with a JSON body."""
        async with self.http.post(f"{self.base}/bot{TOKEN}/{method}", json=params) as response:
            return Answer(response.status, await response.json())

    async def play(self, path: str, /, **body: Any) -> tuple[int, dict[str, Any]]:
        """Post to the play API; `who` stands for "as"."""
        fields = {"as" if name == "who" else name: value for name, value in body.items()}
        async with self.http.post(f"{self.base}/sandbox/{path}", json=fields) as response:
            return response.status, await response.json()

    async def state(self) -> dict[str, Any]:
        async with self.http.get(f"{self.base}/sandbox/state") as response:
            state: dict[str, Any] = await response.json()
            return state

    def pending(self) -> list[dict[str, Any]]:
        """Return the updates that wait for the bot."""
        return self.world.updates.peek(100)

    def kinds(self) -> list[str]:
        """Return the kinds of the updates that wait."""
        return [next(name for name in update if name != "update_id") for update in self.pending()]


def make_world(clock: MovableClock) -> World:
    world = World(BotIdentity(7_000_000_001, "Ponte", "ponte_bot", TOKEN), clock)
    world.add_user(WANG, "王静", username="wangjing", language_code="zh-hans", note="北京市科协", group="BJ")
    world.add_user(ANA, "Ana", "Sousa", language_code="pt-pt")
    world.add_user(LI, "李强", language_code="zh-hans")
    return world
