-- Instants are TEXT, UTC, with milliseconds and a Z (2026-12-18T06:00:00.000Z), so that they sort as they are.
-- Days are ISO dates, local times ISO without a zone, zones IANA names, locales the catalogues' names.

-- tz and locale are NULL until somebody says them: the installation's own serve.
CREATE TABLE associations (
    id INTEGER PRIMARY KEY,
    code TEXT NOT NULL UNIQUE,
    tz TEXT,
    locale TEXT
) STRICT;

-- Further names by which people and sheets call an association, folded.
CREATE TABLE association_aliases (
    folded TEXT PRIMARY KEY,
    association_id INTEGER NOT NULL REFERENCES associations (id) ON DELETE CASCADE
) STRICT, WITHOUT ROWID;

-- Everything that is said in more than one language; `folded` is what searches compare.
CREATE TABLE texts (
    owner_kind TEXT NOT NULL CHECK (owner_kind IN ('association', 'member', 'item', 'report')),
    owner_id INTEGER NOT NULL,
    field TEXT NOT NULL,
    lang TEXT NOT NULL,
    text TEXT NOT NULL,
    folded TEXT NOT NULL,
    PRIMARY KEY (owner_kind, owner_id, field, lang)
) STRICT, WITHOUT ROWID;
CREATE INDEX texts_by_folded ON texts (owner_kind, field, folded);

-- AUTOINCREMENT: an id that was merged away must never mean somebody else, for recipients bear it.
CREATE TABLE members (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    association_id INTEGER REFERENCES associations (id),
    user_id INTEGER UNIQUE,
    role TEXT NOT NULL DEFAULT 'member' CHECK (role IN ('member', 'liaison', 'admin')),
    locale TEXT,
    tz TEXT,
    state TEXT NOT NULL DEFAULT 'active' CHECK (state IN ('active', 'unreachable', 'left')),
    version INTEGER NOT NULL DEFAULT 1
) STRICT;

CREATE TABLE tokens (
    hash TEXT PRIMARY KEY,
    purpose TEXT NOT NULL,
    member_id INTEGER NOT NULL REFERENCES members (id) ON DELETE CASCADE,
    expires_at TEXT NOT NULL,
    used_at TEXT
) STRICT, WITHOUT ROWID;
CREATE INDEX tokens_by_member ON tokens (member_id);

CREATE TABLE chats (
    id INTEGER PRIMARY KEY,
    telegram_id INTEGER NOT NULL UNIQUE,
    title TEXT NOT NULL,
    association_id INTEGER REFERENCES associations (id),
    locales TEXT NOT NULL, -- one or two, comma between, in order of reading
    tz TEXT NOT NULL,
    state TEXT NOT NULL CHECK (state IN ('new', 'active', 'left')),
    version INTEGER NOT NULL DEFAULT 1
) STRICT;

-- A group that was upgraded keeps answering to the id it had.
CREATE TABLE chat_aliases (
    telegram_id INTEGER PRIMARY KEY,
    chat_id INTEGER NOT NULL REFERENCES chats (id) ON DELETE CASCADE
) STRICT;

CREATE TABLE settings (
    scope TEXT NOT NULL,
    key TEXT NOT NULL,
    value TEXT NOT NULL,
    PRIMARY KEY (scope, key)
) STRICT, WITHOUT ROWID;

CREATE TABLE items (
    id INTEGER PRIMARY KEY,
    kind TEXT NOT NULL CHECK (kind IN ('project', 'task', 'exchange')),
    code TEXT NOT NULL UNIQUE,
    parent_id INTEGER REFERENCES items (id), -- a task's project
    owner_id INTEGER REFERENCES members (id), -- a task's owner, an exchange's contact
    state TEXT NOT NULL DEFAULT 'not_started'
        CHECK (state IN ('not_started', 'in_progress', 'blocked', 'done', 'cancelled')),
    schedule_no INTEGER NOT NULL DEFAULT 0,
    version INTEGER NOT NULL DEFAULT 1
) STRICT;
CREATE INDEX items_by_parent ON items (parent_id);
CREATE INDEX items_by_owner ON items (owner_id, kind);

-- deadline_on and deadline_time are what was said in tz; deadline_at is the instant derived from them, NULL for none.
CREATE TABLE tasks (
    item_id INTEGER PRIMARY KEY REFERENCES items (id) ON DELETE CASCADE,
    deadline_on TEXT,
    deadline_time TEXT,
    deadline_at TEXT,
    tz TEXT NOT NULL,
    percent INTEGER CHECK (percent BETWEEN 0 AND 100)
) STRICT;
CREATE INDEX tasks_by_deadline ON tasks (deadline_at);

CREATE TABLE exchanges (
    item_id INTEGER PRIMARY KEY REFERENCES items (id) ON DELETE CASCADE,
    kind TEXT NOT NULL,
    start_local TEXT NOT NULL,
    end_local TEXT,
    all_day INTEGER NOT NULL DEFAULT 0 CHECK (all_day IN (0, 1)),
    tz TEXT NOT NULL,
    starts_at TEXT NOT NULL,
    ends_at TEXT NOT NULL
) STRICT;
CREATE INDEX exchanges_by_start ON exchanges (starts_at);

CREATE TABLE parties (
    item_id INTEGER NOT NULL REFERENCES items (id) ON DELETE CASCADE,
    part TEXT NOT NULL CHECK (part IN ('lead', 'supporting', 'organiser', 'host', 'participant')),
    association_id INTEGER NOT NULL REFERENCES associations (id),
    position INTEGER NOT NULL,
    PRIMARY KEY (item_id, part, association_id)
) STRICT, WITHOUT ROWID;
CREATE INDEX parties_by_association ON parties (association_id, part);

-- telegram_chat_id is what the message bears; (chat, message) names a message, never the message id alone.
CREATE TABLE reports (
    id INTEGER PRIMARY KEY,
    item_id INTEGER NOT NULL REFERENCES items (id) ON DELETE CASCADE,
    author_id INTEGER REFERENCES members (id),
    source TEXT NOT NULL CHECK (source IN ('chat', 'import')),
    telegram_chat_id INTEGER,
    message_id INTEGER,
    percent INTEGER CHECK (percent BETWEEN 0 AND 100),
    posted_at TEXT NOT NULL,
    edited_at TEXT,
    UNIQUE (telegram_chat_id, message_id, item_id)
) STRICT;
CREATE INDEX reports_by_item ON reports (item_id, posted_at);

CREATE TABLE report_revisions (
    report_id INTEGER NOT NULL REFERENCES reports (id) ON DELETE CASCADE,
    no INTEGER NOT NULL,
    lang TEXT NOT NULL,
    text TEXT NOT NULL,
    at TEXT NOT NULL,
    PRIMARY KEY (report_id, no, lang)
) STRICT, WITHOUT ROWID;

CREATE TABLE report_files (
    id INTEGER PRIMARY KEY,
    report_id INTEGER NOT NULL REFERENCES reports (id) ON DELETE CASCADE,
    file_id TEXT NOT NULL,
    kind TEXT NOT NULL,
    name TEXT,
    UNIQUE (report_id, file_id)
) STRICT;

-- Who changed what: a set a transaction, a row a field.
CREATE TABLE changesets (
    id INTEGER PRIMARY KEY,
    actor_id INTEGER REFERENCES members (id),
    update_id INTEGER,
    at TEXT NOT NULL,
    undone_by INTEGER REFERENCES changesets (id)
) STRICT;

CREATE TABLE changes (
    id INTEGER PRIMARY KEY,
    set_id INTEGER NOT NULL REFERENCES changesets (id) ON DELETE CASCADE,
    item_id INTEGER NOT NULL REFERENCES items (id) ON DELETE CASCADE,
    field TEXT NOT NULL,
    before TEXT,
    after TEXT
) STRICT;
CREATE INDEX changes_by_item ON changes (item_id, id);

-- `ahead` is minutes: whole days before the day, or minutes before the start.
CREATE TABLE reminders (
    id INTEGER PRIMARY KEY,
    item_id INTEGER NOT NULL REFERENCES items (id) ON DELETE CASCADE,
    kind TEXT NOT NULL CHECK (kind IN ('deadline', 'exchange')),
    ahead INTEGER NOT NULL,
    recipient TEXT NOT NULL,
    schedule_no INTEGER NOT NULL,
    due_at TEXT NOT NULL,
    state TEXT NOT NULL DEFAULT 'pending'
        CHECK (state IN ('pending', 'queued', 'sent', 'expired', 'cancelled', 'failed')),
    reason TEXT,
    UNIQUE (item_id, kind, ahead, recipient, schedule_no)
) STRICT;
CREATE INDEX reminders_due ON reminders (due_at) WHERE state = 'pending';
CREATE INDEX reminders_by_recipient ON reminders (recipient, state, due_at);

CREATE TABLE outbox (
    id INTEGER PRIMARY KEY,
    recipient TEXT NOT NULL,
    topic TEXT NOT NULL,
    payload TEXT NOT NULL,
    priority INTEGER NOT NULL,
    due_at TEXT NOT NULL,
    state TEXT NOT NULL DEFAULT 'pending' CHECK (state IN ('pending', 'claimed', 'sent', 'expired', 'failed')),
    claimed_by TEXT,
    dedupe_key TEXT NOT NULL UNIQUE,
    tries INTEGER NOT NULL DEFAULT 0
) STRICT;
CREATE INDEX outbox_due ON outbox (priority, due_at, id) WHERE state = 'pending';
CREATE INDEX outbox_claimed ON outbox (claimed_by) WHERE state = 'claimed';

CREATE TABLE outbox_reminders (
    outbox_id INTEGER NOT NULL REFERENCES outbox (id) ON DELETE CASCADE,
    reminder_id INTEGER NOT NULL REFERENCES reminders (id) ON DELETE CASCADE,
    PRIMARY KEY (outbox_id, reminder_id)
) STRICT, WITHOUT ROWID;
CREATE INDEX outbox_reminders_by_reminder ON outbox_reminders (reminder_id);

CREATE TABLE attempts (
    id INTEGER PRIMARY KEY,
    outbox_id INTEGER NOT NULL REFERENCES outbox (id) ON DELETE CASCADE,
    at TEXT NOT NULL,
    outcome TEXT NOT NULL
) STRICT;
CREATE INDEX attempts_by_outbox ON attempts (outbox_id);

CREATE TABLE messages (
    telegram_chat_id INTEGER NOT NULL,
    message_id INTEGER NOT NULL,
    item_id INTEGER NOT NULL REFERENCES items (id) ON DELETE CASCADE,
    position INTEGER NOT NULL,
    outbox_id INTEGER REFERENCES outbox (id),
    PRIMARY KEY (telegram_chat_id, message_id, item_id)
) STRICT, WITHOUT ROWID;

CREATE TABLE inbox (
    seq INTEGER PRIMARY KEY, -- the order of arrival; update ids may start anew after an idle week
    update_id INTEGER NOT NULL UNIQUE,
    lane INTEGER NOT NULL,
    json TEXT NOT NULL,
    received_at TEXT NOT NULL,
    tries INTEGER NOT NULL DEFAULT 0,
    done_at TEXT,
    error TEXT
) STRICT;
CREATE INDEX inbox_pending ON inbox (seq) WHERE done_at IS NULL;
CREATE INDEX inbox_done ON inbox (done_at) WHERE done_at IS NOT NULL;
