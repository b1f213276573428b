-- Which message of ours said which row of the outbox: what it says may be edited since, and it need be about no item.

CREATE TABLE announcements (
    telegram_chat_id INTEGER NOT NULL,
    message_id INTEGER NOT NULL,
    outbox_id INTEGER NOT NULL REFERENCES outbox (id) ON DELETE CASCADE,
    at TEXT NOT NULL,
    PRIMARY KEY (telegram_chat_id, message_id)
) STRICT, WITHOUT ROWID;
CREATE INDEX announcements_by_outbox ON announcements (outbox_id);

-- What became of reminders is looked up from the latest on.
CREATE INDEX reminders_past ON reminders (due_at) WHERE state IN ('sent', 'expired', 'failed');
