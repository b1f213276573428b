-- What buttons send that is longer than the 64 bytes of a button: the button bears the key. storage/carried.py forgets
-- what was not shown for long, and the oldest where there are too many.

CREATE TABLE carried (
    key TEXT PRIMARY KEY,
    data TEXT NOT NULL,
    shown_at TEXT NOT NULL
) STRICT, WITHOUT ROWID;
CREATE INDEX carried_by_age ON carried (shown_at);
