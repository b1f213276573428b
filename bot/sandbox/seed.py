"""Whom a newcomer meets: the example plan's staff, one group for each association and a joint one.

Everything is set up the way an office would do it — sheets imported, invitations issued and accepted, groups
registered — through the bot's own use cases; no table is written behind its back.
"""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

from bot.app import Ponte
from bot.domain.models import Role
from bot.domain.ports import Clock
from bot.domain.reminders.planning import replan
from bot.domain.text import PT, ZH_HANS
from bot.domain.traffic import Speaker
from bot.importing import import_files
from bot.sandbox.acts import Acts
from bot.sandbox.world import World
from storage.database import Database

PLAN = Path(__file__).parent / "plan"
SHEETS = ("people.csv", "zh-tasks.xlsx", "zh-exchanges.csv", "pt-plan.xlsx")

# Telegram user ids exceed 32 bits.
_FIRST_ID = 7_100_000_001
ZONE = "Asia/Shanghai"


@dataclass(frozen=True, slots=True)
class Person:
    """One of the plan's staff as a Telegram account; `role` None: still to be invited."""

    id: int
    name: str
    association: str
    language_code: str = "zh-hans"
    role: Role | None = Role.MEMBER

    @property
    def reads_portuguese(self) -> bool:
        """True for who reads Portuguese, False for Chinese."""
        return self.language_code.startswith("pt")


PEOPLE = (
    Person(_FIRST_ID, "王静", "BJ", role=Role.ADMIN),
    Person(_FIRST_ID + 1, "刘洋", "BJ"),
    Person(_FIRST_ID + 2, "赵敏", "BJ", role=Role.LIAISON),
    Person(_FIRST_ID + 3, "Ana Silva", "BJ", "pt-pt"),
    Person(_FIRST_ID + 4, "陈浩", "TJ", role=Role.LIAISON),
    Person(_FIRST_ID + 5, "孙丽", "TJ"),
    Person(_FIRST_ID + 6, "周涛", "TJ"),
    Person(_FIRST_ID + 7, "João Pereira", "TJ", "pt-pt", None),
    Person(_FIRST_ID + 8, "高翔", "HE"),
    Person(_FIRST_ID + 9, "马晓燕", "HE", role=Role.LIAISON),
    Person(_FIRST_ID + 10, "宋磊", "HE"),
)
ADMIN = PEOPLE[0]
# What the page says of them, in Chinese and in Portuguese.
_ASSOCIATIONS = {
    "BJ": ("北京市科协", "Associação de Beijing"),
    "TJ": ("天津市科协", "Associação de Tianjin"),
    "HE": ("河北省科协", "Associação de Hebei"),
}
_ROLES = {
    Role.ADMIN: ("管理员", "administração"),
    Role.LIAISON: ("联络员", "ponto de contacto"),
    Role.MEMBER: ("成员", "membro"),
    None: ("待邀请", "por convidar"),
}


@dataclass(frozen=True, slots=True)
class Group:
    """A group; `association` a code or `joint`. In some the bot is administrator, in others not."""

    title: str
    association: str
    locales: tuple[str, ...]
    administrator: bool


GROUPS = (
    Group("北京市科协工作群", "BJ", (ZH_HANS, PT), administrator=True),
    Group("天津市科协工作群", "TJ", (ZH_HANS,), administrator=False),
    Group("河北省科协工作群", "HE", (ZH_HANS,), administrator=True),
    Group("三地科协协同群 · Grupo conjunto", "joint", (ZH_HANS, PT), administrator=False),
)


def populate(world: World) -> dict[str, int]:
    """Put the people and groups into the simulated Telegram; return the groups' chat ids by association."""
    for person in PEOPLE:
        first, _, last = person.name.partition(" ")
        side = int(person.reads_portuguese)
        note = f"{_ASSOCIATIONS[person.association][side]} · {_ROLES[person.role][side]}"
        world.add_user(
            person.id, first, last or None, language_code=person.language_code, note=note, group=person.association
        )
    chats = {}
    for group in GROUPS:
        members = [person.id for person in PEOPLE if group.association in (person.association, "joint")]
        if ADMIN.id not in members:
            # Somebody has to register the group.
            members.append(ADMIN.id)
        chat = world.add_group(group.title, members, "administrator" if group.administrator else "member")
        chats[group.association] = chat.id
    return chats


async def furnish(ponte: Ponte, store: Database, clock: Clock, chats: dict[str, int]) -> None:
    """Import the example plan, let everybody in but one, and register the groups.

    Raises:
        RuntimeError: the example plan could not be read.
    """
    result = await import_files(store, clock, [PLAN / name for name in SHEETS], replan, ZONE)
    if not result.applied:
        raise RuntimeError("the example plan could not be read")
    members, groups = ponte.services.members, ponte.services.groups
    admin = Speaker(ADMIN.id, first_admin=True)
    for person in PEOPLE:
        if person.role is None:
            continue
        locale = PT if person.reads_portuguese else ZH_HANS
        invitation = await members.invite(admin, person.name, locale=locale)
        await members.accept(Speaker(person.id), invitation.token, locale)
        await members.set_role(admin, person.name, person.role)
    for group in GROUPS:
        association = None if group.association == "joint" else group.association
        await groups.register(admin, chats[group.association], group.title, association, group.locales, ZONE)


def arrive(world: World) -> None:
    """Have everybody who was let in press Start, so that the bot may write to them."""
    acts = Acts(world)
    for person in PEOPLE:
        if person.role is not None:
            acts.start(person.id)
