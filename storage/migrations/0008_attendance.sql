-- Where an exchange is on the map, whether its host asks for the delegates' names, and how long it lasts: what has
-- begun and not yet ended is found among those that began no longer ago than the longest lasts.

ALTER TABLE exchanges ADD COLUMN lat REAL CHECK (lat BETWEEN -90 AND 90);
ALTER TABLE exchanges ADD COLUMN lon REAL CHECK (lon BETWEEN -180 AND 180);
ALTER TABLE exchanges ADD COLUMN asks_names INTEGER NOT NULL DEFAULT 0 CHECK (asks_names IN (0, 1));
ALTER TABLE exchanges ADD COLUMN minutes INTEGER NOT NULL DEFAULT 0;
UPDATE exchanges SET minutes = CAST(round((julianday(ends_at) - julianday(starts_at)) * 1440) AS INTEGER);
CREATE INDEX exchanges_by_length ON exchanges (minutes);
CREATE INDEX exchanges_by_kind ON exchanges (kind, starts_at);

-- 回执: what an association, and what a person, has answered to an invitation; the latest answer alone.
CREATE TABLE answers (
    item_id INTEGER NOT NULL REFERENCES items (id) ON DELETE CASCADE,
    association_id INTEGER NOT NULL REFERENCES associations (id),
    member_id INTEGER REFERENCES members (id), -- who gave it
    position TEXT NOT NULL CHECK (position IN ('coming', 'not_coming', 'maybe')),
    delegates INTEGER CHECK (delegates BETWEEN 0 AND 9999),
    answered_at TEXT NOT NULL,
    PRIMARY KEY (item_id, association_id)
) STRICT, WITHOUT ROWID;

CREATE TABLE personal_answers (
    item_id INTEGER NOT NULL REFERENCES items (id) ON DELETE CASCADE,
    member_id INTEGER NOT NULL REFERENCES members (id),
    position TEXT NOT NULL CHECK (position IN ('coming', 'not_coming', 'maybe')),
    answered_at TEXT NOT NULL,
    PRIMARY KEY (item_id, member_id)
) STRICT, WITHOUT ROWID;

-- Who comes from an association, as its liaison named them.
CREATE TABLE delegates (
    item_id INTEGER NOT NULL REFERENCES items (id) ON DELETE CASCADE,
    association_id INTEGER NOT NULL REFERENCES associations (id),
    place INTEGER NOT NULL,
    name TEXT NOT NULL,
    post TEXT NOT NULL,
    phone TEXT NOT NULL,
    PRIMARY KEY (item_id, association_id, place)
) STRICT, WITHOUT ROWID;

-- Whom a liaison lets answer an invitation for the association.
CREATE TABLE deputies (
    item_id INTEGER NOT NULL REFERENCES items (id) ON DELETE CASCADE,
    association_id INTEGER NOT NULL REFERENCES associations (id),
    member_id INTEGER NOT NULL REFERENCES members (id),
    PRIMARY KEY (item_id, association_id, member_id)
) STRICT, WITHOUT ROWID;

-- Who wants to be reminded of an exchange how long ahead; minutes, as in reminders.
CREATE TABLE wishes (
    item_id INTEGER NOT NULL REFERENCES items (id) ON DELETE CASCADE,
    member_id INTEGER NOT NULL REFERENCES members (id),
    ahead INTEGER NOT NULL,
    PRIMARY KEY (item_id, member_id, ahead)
) STRICT, WITHOUT ROWID;

-- The newest card of an item in each chat: what it shows (a digest), and how often it was brought up to date.
CREATE TABLE cards (
    recipient TEXT NOT NULL,
    item_id INTEGER NOT NULL REFERENCES items (id) ON DELETE CASCADE,
    telegram_chat_id INTEGER NOT NULL,
    message_id INTEGER NOT NULL,
    shown TEXT NOT NULL,
    turn INTEGER NOT NULL DEFAULT 0,
    PRIMARY KEY (recipient, item_id)
) STRICT, WITHOUT ROWID;
CREATE INDEX cards_by_item ON cards (item_id);
CREATE INDEX cards_by_message ON cards (telegram_chat_id, message_id);

-- Messages with which the bot asked for something to be typed: a reply to one is the answer to it.
CREATE TABLE questions (
    telegram_chat_id INTEGER NOT NULL,
    message_id INTEGER NOT NULL,
    item_id INTEGER NOT NULL REFERENCES items (id) ON DELETE CASCADE,
    purpose TEXT NOT NULL,
    PRIMARY KEY (telegram_chat_id, message_id)
) STRICT, WITHOUT ROWID;
