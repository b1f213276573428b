-- What was said, put off, said and put off again is a row each time: the messages that said it go on knowing it, and
-- the list of what went out names every time.
CREATE TABLE reminders_counted (
    id INTEGER PRIMARY KEY,
    item_id INTEGER REFERENCES items (id) ON DELETE CASCADE,
    memo_id INTEGER REFERENCES memos (id) ON DELETE CASCADE,
    kind TEXT NOT NULL CHECK (kind IN ('deadline', 'overdue', 'exchange', 'preparation', 'minutes', 'answer', 'wanted',
        'snoozed', 'digest', 'memo')),
    ahead INTEGER NOT NULL,
    recipient TEXT NOT NULL,
    schedule_no INTEGER NOT NULL, -- of a digest its Monday (date.toordinal), of a memo its minute since 1970
    snooze_no INTEGER NOT NULL DEFAULT 0, -- how often it was said before because its reader had put it off
    planned_at TEXT NOT NULL, -- what the rules said
    due_at TEXT NOT NULL, -- when it will be said: later where quiet hours came between
    state TEXT NOT NULL DEFAULT 'pending'
        CHECK (state IN ('pending', 'queued', 'sent', 'expired', 'cancelled', 'failed')),
    reason TEXT,
    UNIQUE (item_id, kind, ahead, recipient, schedule_no, snooze_no)
) STRICT;
INSERT INTO reminders_counted
    (id, item_id, memo_id, kind, ahead, recipient, schedule_no, planned_at, due_at, state, reason)
    SELECT id, item_id, memo_id, kind, ahead, recipient, schedule_no, planned_at, due_at, state, reason FROM reminders;

-- What points at reminders is set aside while the table changes places: dropping it would take those rows along.
CREATE TABLE outbox_reminders_kept AS SELECT outbox_id, reminder_id FROM outbox_reminders;
DROP TABLE outbox_reminders;
DROP TABLE reminders;
ALTER TABLE reminders_counted RENAME TO reminders;
CREATE INDEX reminders_due ON reminders (due_at) WHERE state = 'pending';
CREATE INDEX reminders_by_recipient ON reminders (recipient, state, due_at);
CREATE INDEX reminders_past ON reminders (due_at) WHERE state IN ('sent', 'expired', 'failed');
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
