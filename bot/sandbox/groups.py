"""What people do with groups: add and remove the bot, promote it, take members in, turn a group into a supergroup."""

from bot.sandbox.model import Chat
from bot.sandbox.refusal import NotAllowed
from bot.sandbox.world import World


class Groups:
    """People's management of groups. `by` is the id of who acts; NotAllowed says why that person may not."""

    def __init__(self, world: World) -> None:
        """Manage the groups of `world`."""
        self._world = world

    def add_bot(self, chat_id: int, by: int) -> Chat:
        """Add the bot as a plain member; any member may."""
        chat = self._group(chat_id, by)
        if chat.bot_status in {"member", "administrator"}:
            raise NotAllowed("机器人已在群里 · O bot já está no grupo")
        bot = self._world.bot
        self._world.set_bot_status(chat, by, "member")
        self._announce_member(chat, by, bot.id)
        return chat

    def remove_bot(self, chat_id: int, by: int) -> Chat:
        """Remove the bot; it is told by my_chat_member and hears nothing more."""
        chat = self._with_bot(chat_id, by)
        bot = self._world.bot
        self._world.post_service(
            chat,
            by,
            "left_chat_member",
            bot.id,
            f"{self._name(by)} 将 {bot.name} 移出群组 · {self._name(by)} removeu {bot.name} do grupo",
        )
        self._world.set_bot_status(chat, by, "kicked")
        return chat

    def promote_bot(self, chat_id: int, by: int) -> Chat:
        """Make the bot an administrator, who hears everything and may pin."""
        chat = self._with_bot(chat_id, by)
        self._world.set_bot_status(chat, by, "administrator")
        return chat

    def demote_bot(self, chat_id: int, by: int) -> Chat:
        """Make the bot a plain member again."""
        chat = self._with_bot(chat_id, by)
        self._world.set_bot_status(chat, by, "member")
        return chat

    def migrate(self, chat_id: int, by: int) -> Chat:
        """Turn a group into a supergroup and return that: a new id, message ids from 1, the old id refused."""
        old = self._managed(chat_id, by)
        if old.kind != "group":
            raise NotAllowed("已经是超级群组 · Já é um supergrupo")
        register = self._world.register
        new = Chat(
            register.free_chat_id("supergroup"),
            "supergroup",
            old.title,
            list(old.members),
            old.bot_status,
            admins=list(old.admins),
        )
        register.chats[new.id] = new
        shown = "群组已升级为超级群组 · O grupo passou a supergrupo"
        self._world.post_service(old, by, "migrate_to_chat_id", new.id, shown)
        old.migrated_to = new.id
        self._world.menus.move(old.id, new.id)
        self._world.chat_changed(old)
        self._world.chat_changed(new)
        self._world.post_service(new, by, "migrate_from_chat_id", old.id, shown)
        return new

    def add_member(self, chat_id: int, by: int, user_id: int) -> Chat:
        """Take a person into the group."""
        chat = self._group(chat_id, by)
        self._world.register.person(user_id)
        if user_id in chat.members:
            raise NotAllowed("此人已在群里 · Essa pessoa já está no grupo")
        chat.members.append(user_id)
        self._world.chat_changed(chat)
        self._announce_member(chat, by, user_id)
        return chat

    def rename(self, chat_id: int, by: int, title: str) -> Chat:
        """Give the group a new title."""
        chat = self._managed(chat_id, by)
        chat.title = title
        self._world.chat_changed(chat)
        self._world.post_service(
            chat, by, "new_chat_title", title, f"群名改为“{title}” · O grupo chama-se agora «{title}»"
        )
        return chat

    def _announce_member(self, chat: Chat, by: int, user_id: int) -> None:
        name = self._world.register.name_of(user_id)
        shown = f"{self._name(by)} 邀请 {name} 加入群组 · {self._name(by)} adicionou {name} ao grupo"
        self._world.post_service(chat, by, "new_chat_members", [user_id], shown)

    def _name(self, user_id: int) -> str:
        return self._world.register.name_of(user_id)

    def _group(self, chat_id: int, by: int) -> Chat:
        self._world.register.person(by)
        chat = self._world.register.chat(chat_id)
        if not chat.is_group:
            raise NotAllowed("这不是群组 · Isto não é um grupo")
        if by not in chat.members:
            raise NotAllowed("您不在这个会话里 · Não faz parte desta conversa")
        return chat

    def _managed(self, chat_id: int, by: int) -> Chat:
        chat = self._group(chat_id, by)
        if by not in chat.admins:
            who = "、".join(self._name(admin) for admin in chat.admins)
            raise NotAllowed(f"只有群管理员可以（{who}） · Só um administrador do grupo ({who})")
        return chat

    def _with_bot(self, chat_id: int, by: int) -> Chat:
        chat = self._managed(chat_id, by)
        if chat.bot_status in {"left", "kicked"}:
            raise NotAllowed("机器人不在群里 · O bot não está no grupo")
        return chat
