-- Requests for more time; days and times are local to tz, the zone of the task's lead association.

CREATE TABLE requests (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    item_id INTEGER NOT NULL REFERENCES items (id) ON DELETE CASCADE,
    asker_id INTEGER NOT NULL REFERENCES members (id),
    before_on TEXT NOT NULL,
    before_time TEXT,
    wanted_on TEXT NOT NULL,
    wanted_time TEXT,
    tz TEXT NOT NULL,
    asked_at TEXT NOT NULL,
    state TEXT NOT NULL DEFAULT 'open' CHECK (state IN ('open', 'granted', 'refused', 'replaced', 'void')),
    answered_by INTEGER REFERENCES members (id),
    answered_at TEXT
) STRICT;
CREATE UNIQUE INDEX requests_open ON requests (item_id) WHERE state = 'open';
