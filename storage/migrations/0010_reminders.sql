-- Reminders of more kinds, some of them about no item of the plan: a week's digest, a person's own words.
-- `ahead` is minutes, as before; what comes after its date is negative.

CREATE TABLE memos (
    id INTEGER PRIMARY KEY,
    author_id INTEGER REFERENCES members (id),
    recipient TEXT NOT NULL,
    text TEXT NOT NULL,
    start_local TEXT NOT NULL, -- the first time, in tz
    tz TEXT NOT NULL,
    rrule TEXT, -- RFC 5545, NULL for once
    state TEXT NOT NULL DEFAULT 'active' CHECK (state IN ('active', 'ended'))
) STRICT;
CREATE INDEX memos_by_recipient ON memos (recipient, state);

CREATE TABLE reminders_wider (
    id INTEGER PRIMARY KEY,
    item_id INTEGER REFERENCES items (id) ON DELETE CASCADE,
    memo_id INTEGER REFERENCES memos (id) ON DELETE CASCADE,
    kind TEXT NOT NULL CHECK (kind IN ('deadline', 'overdue', 'exchange', 'preparation', 'minutes', 'answer', 'wanted',
        'snoozed', 'digest', 'memo')),
    ahead INTEGER NOT NULL,
    recipient TEXT NOT NULL,
    schedule_no INTEGER NOT NULL, -- of a digest its Monday (date.toordinal), of a memo its minute since 1970
    planned_at TEXT NOT NULL, -- what the rules said
    due_at TEXT NOT NULL, -- when it will be said: later where quiet hours came between
    state TEXT NOT NULL DEFAULT 'pending'
        CHECK (state IN ('pending', 'queued', 'sent', 'expired', 'cancelled', 'failed')),
    reason TEXT,
    UNIQUE (item_id, kind, ahead, recipient, schedule_no)
) STRICT;
INSERT INTO reminders_wider (id, item_id, kind, ahead, recipient, schedule_no, planned_at, due_at, state, reason)
    SELECT id, item_id, kind, ahead, recipient, schedule_no, due_at, due_at, state, reason FROM reminders;

-- What points at reminders is set aside while the table changes places: dropping it would take those rows along.
CREATE TABLE outbox_reminders_kept AS SELECT outbox_id, reminder_id FROM outbox_reminders;
DROP TABLE outbox_reminders;
DROP TABLE reminders;
ALTER TABLE reminders_wider RENAME TO reminders;
CREATE INDEX reminders_due ON reminders (due_at) WHERE state = 'pending';
CREATE INDEX reminders_by_recipient ON reminders (recipient, state, due_at);
CREATE UNIQUE INDEX reminders_once_a_digest ON reminders (recipient, schedule_no) WHERE kind = 'digest';
CREATE UNIQUE INDEX reminders_once_a_memo ON reminders (memo_id, schedule_no) WHERE kind = 'memo';
CREATE INDEX reminders_by_memo ON reminders (memo_id) WHERE memo_id IS NOT NULL;

CREATE TABLE outbox_reminders (
    outbox_id INTEGER NOT NULL REFERENCES outbox (id) ON DELETE CASCADE,
    reminder_id INTEGER NOT NULL REFERENCES reminders (id) ON DELETE CASCADE,
    PRIMARY KEY (outbox_id, reminder_id)
) STRICT, WITHOUT ROWID;
CREATE INDEX outbox_reminders_by_reminder ON outbox_reminders (reminder_id);
INSERT INTO outbox_reminders (outbox_id, reminder_id) SELECT outbox_id, reminder_id FROM outbox_reminders_kept;
DROP TABLE outbox_reminders_kept;

-- Days that are off or, where `working`, are not, whatever the built-in calendar of that country says.
CREATE TABLE calendar_days (
    country TEXT NOT NULL, -- ISO 3166-1 alpha-2
    day TEXT NOT NULL,
    working INTEGER NOT NULL CHECK (working IN (0, 1)),
    PRIMARY KEY (country, day)
) STRICT, WITHOUT ROWID;

-- Everybody's wishes are read together.
CREATE INDEX settings_by_key ON settings (key);

-- What still waits for a recipient takes up what falls due meanwhile.
CREATE INDEX outbox_waiting ON outbox (recipient, topic) WHERE state = 'pending';
