"""Who may do what: the whole table, and who is named to those who may not."""

from dataclasses import replace

import pytest

from bot.domain.access import ANYWHERE, OF_LEAD, OF_OWNER, Action, may, require
from bot.domain.errors import NotAllowed, NotInvited
from bot.domain.models import Association, Member, Role
from bot.domain.text import Text
from bot.domain.traffic import Speaker

NAME = Text.of({"zh_Hans": "名称"})
BJ = Association(1, "BJ", NAME, NAME, "Asia/Shanghai", "zh_Hans")
TJ = replace(BJ, id=2, code="TJ")
STRANGER = Speaker(1)
FIRST_ADMIN = Speaker(2, first_admin=True)


def speaker(role, home=BJ, *, first_admin=False):
    return Speaker(3, Member(3, NAME, home, 3, role), first_admin)


# Action -> the roles that may, of no item, of an item that one's own association leads, of one that another leads.
MEMBERS, STEERING = {Role.MEMBER, Role.LIAISON, Role.ADMIN}, {Role.ADMIN}
TABLE = {
    Action.VIEW: (MEMBERS, MEMBERS, MEMBERS),
    Action.REPORT: (MEMBERS, MEMBERS, MEMBERS),
    Action.SET_LANGUAGE: (MEMBERS, MEMBERS, MEMBERS),
    Action.SET_DEADLINE: (STEERING, {Role.ADMIN, Role.LIAISON}, STEERING),
    Action.MOVE: (STEERING, {Role.ADMIN, Role.LIAISON}, STEERING),
    Action.CALL_OFF: (STEERING, {Role.ADMIN, Role.LIAISON}, STEERING),
    Action.ASSIGN: (STEERING, {Role.ADMIN, Role.LIAISON}, STEERING),
    Action.FINISH: (STEERING, {Role.ADMIN, Role.LIAISON}, STEERING),
    Action.ASK_TIME: (STEERING, {Role.ADMIN, Role.LIAISON}, STEERING),
    Action.GIVE_TIME: (STEERING, {Role.ADMIN, Role.LIAISON}, STEERING),
    Action.CREATE: (STEERING, {Role.ADMIN, Role.LIAISON}, STEERING),
    Action.SET_TITLE: (STEERING, {Role.ADMIN, Role.LIAISON}, STEERING),
    Action.ARRANGE: (STEERING, {Role.ADMIN, Role.LIAISON}, STEERING),
    Action.ANSWER: (STEERING, {Role.ADMIN, Role.LIAISON}, STEERING),
    Action.SEE_DELEGATES: (set(), {Role.ADMIN, Role.LIAISON}, set()),
    Action.INVITE: (STEERING, STEERING, STEERING),
    Action.SET_ROLE: (STEERING, STEERING, STEERING),
    Action.TAKE_OUT: (STEERING, STEERING, STEERING),
    Action.REGISTER_GROUP: (STEERING, STEERING, STEERING),
    Action.REMIND: (MEMBERS, MEMBERS, MEMBERS),
    Action.SET_GROUP: (STEERING, {Role.ADMIN, Role.LIAISON}, STEERING),
    Action.SET_JOINT_GROUP: ({Role.ADMIN, Role.LIAISON},) * 3,
    Action.SET_CALENDAR: (STEERING, STEERING, STEERING),
    Action.SEE_REMINDERS: (STEERING, STEERING, STEERING),
}


def test_what_its_owner_may_do_with_an_item():
    assert {Action.FINISH, Action.ASK_TIME, Action.ARRANGE, Action.ANSWER, Action.SEE_DELEGATES} == OF_OWNER


def test_every_action_is_in_the_table():
    assert set(TABLE) == set(ANYWHERE) == set(Action)
    assert set(OF_LEAD) <= set(Action)


@pytest.mark.parametrize("action", Action)
@pytest.mark.parametrize(("column", "lead"), list(enumerate((None, BJ, TJ))))
def test_the_table(action, column, lead):
    assert {role for role in Role if may(speaker(role), action, lead)} == TABLE[action][column]
    assert not may(STRANGER, action, lead)
    # Names and telephones are no administrator's business as such.
    assert may(FIRST_ADMIN, action, lead) == (action is not Action.SEE_DELEGATES)
    shown = action is not Action.SEE_DELEGATES or lead == BJ
    assert may(speaker(Role.MEMBER, first_admin=True), action, lead) == shown


def test_a_liaison_of_no_association_leads_nothing():
    assert not may(speaker(Role.LIAISON, None), Action.SET_DEADLINE, BJ)
    assert not may(speaker(Role.LIAISON, None), Action.SET_DEADLINE, None)


@pytest.mark.parametrize("action", Action)
def test_who_answers_for_an_item_may_settle_it_and_ask_for_time(action):
    own = speaker(Role.MEMBER)
    may_as_owner = TABLE[action][2] | ({Role.MEMBER} if action in OF_OWNER else set())
    assert may(own, action, TJ, owner=own.member) == (Role.MEMBER in may_as_owner)
    assert may(own, action, TJ, owner=replace(own.member, id=99)) == (Role.MEMBER in TABLE[action][2])


def test_of_several_associations_each_ones_liaison_may():
    assert may(speaker(Role.LIAISON), Action.MOVE, TJ, BJ)
    assert not may(speaker(Role.LIAISON), Action.MOVE, TJ)


class Directory:
    """Answers what `require` asks of the members."""

    def __init__(self, liaisons=(), admins=()):
        self._liaisons, self._admins = list(liaisons), list(admins)

    async def liaisons(self, association_id):
        return [one for one in self._liaisons if one.association.id == association_id]

    async def admins(self):
        return self._admins


LIAISON = Member(7, NAME, BJ, role=Role.LIAISON)
OTHER = Member(8, NAME, TJ, role=Role.LIAISON)
ADMIN = Member(9, NAME, TJ, role=Role.ADMIN)
DIRECTORY = Directory([LIAISON, OTHER], [ADMIN])


async def test_who_may_is_let_through():
    await require(DIRECTORY, speaker(Role.LIAISON), Action.SET_DEADLINE, BJ)
    await require(DIRECTORY, speaker(Role.MEMBER), Action.REPORT)
    await require(DIRECTORY, FIRST_ADMIN, Action.INVITE)


@pytest.mark.parametrize("action", Action)
async def test_a_stranger_learns_nothing(action):
    with pytest.raises(NotInvited) as caught:
        await require(DIRECTORY, STRANGER, action, BJ)
    assert caught.value.params == {}


@pytest.mark.parametrize(
    ("action", "lead", "who"),
    [
        (Action.SET_DEADLINE, BJ, (LIAISON, ADMIN)),
        (Action.SET_DEADLINE, TJ, (OTHER, ADMIN)),
        (Action.SET_DEADLINE, None, (ADMIN,)),
        # A liaison of the lead may move deadlines, not invite.
        (Action.INVITE, BJ, (ADMIN,)),
        (Action.SET_ROLE, None, (ADMIN,)),
        (Action.REGISTER_GROUP, None, (ADMIN,)),
    ],
)
async def test_a_member_is_told_who_can(action, lead, who):
    with pytest.raises(NotAllowed) as caught:
        await require(DIRECTORY, speaker(Role.MEMBER), action, lead)
    assert caught.value.params == {"action": action, "who": who, "lead": lead}


async def test_nobody_who_can_is_an_empty_answer():
    with pytest.raises(NotAllowed) as caught:
        await require(Directory(), speaker(Role.MEMBER), Action.INVITE)
    assert caught.value.params["who"] == ()
