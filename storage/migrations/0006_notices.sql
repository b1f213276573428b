-- News of an item for the recipient of an outbox row: what that recipient went by before (JSON), who changed it last.
-- What it is now is looked up when the row is sent, so that several changes are one piece of news.

CREATE TABLE notices (
    id INTEGER PRIMARY KEY,
    outbox_id INTEGER NOT NULL REFERENCES outbox (id) ON DELETE CASCADE,
    item_id INTEGER NOT NULL REFERENCES items (id) ON DELETE CASCADE,
    recipient TEXT NOT NULL,
    before TEXT NOT NULL,
    actor_id INTEGER REFERENCES members (id),
    reason TEXT,
    parting INTEGER NOT NULL DEFAULT 0 CHECK (parting IN (0, 1))
) STRICT;
CREATE INDEX notices_by_outbox ON notices (outbox_id);
CREATE INDEX notices_by_item ON notices (item_id, recipient);
