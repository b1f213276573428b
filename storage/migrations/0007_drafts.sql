-- What somebody has begun and not finished: `said` is JSON by field; the message is the bot's question, a reply to which
-- goes on with it. user_id is Telegram's: the first administrators need not be in the directory.

CREATE TABLE drafts (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    user_id INTEGER NOT NULL,
    purpose TEXT NOT NULL,
    item_id INTEGER REFERENCES items (id) ON DELETE CASCADE,
    said TEXT NOT NULL,
    telegram_chat_id INTEGER,
    message_id INTEGER,
    begun_at TEXT NOT NULL
) STRICT;
CREATE INDEX drafts_by_message ON drafts (telegram_chat_id, message_id);
CREATE INDEX drafts_by_age ON drafts (begun_at);
