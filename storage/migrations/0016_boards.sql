-- One board a group: the message that shows it, a digest of what it shows, whether it is pinned, and until when it is
-- left in peace. A group without a row has none.
CREATE TABLE boards (
    chat_id INTEGER PRIMARY KEY REFERENCES chats (id) ON DELETE CASCADE,
    telegram_chat_id INTEGER,
    message_id INTEGER,
    shown TEXT NOT NULL DEFAULT '',
    pinned INTEGER NOT NULL DEFAULT 1 CHECK (pinned IN (0, 1)), -- until Telegram refuses it
    turn INTEGER NOT NULL DEFAULT 0,
    rests_until TEXT NOT NULL DEFAULT ''
) STRICT;

-- Few tasks are blocked: they are found without looking at the others.
CREATE INDEX task_places_blocked ON task_places (association_id, due_at, item_id) WHERE state = 'blocked';
