-- A memo that counts from a deadline or an exchange goes with it when that moves: so many months, and then so many
-- minutes, before it.
ALTER TABLE memos ADD COLUMN item_id INTEGER REFERENCES items (id) ON DELETE CASCADE;
ALTER TABLE memos ADD COLUMN ahead_months INTEGER NOT NULL DEFAULT 0;
ALTER TABLE memos ADD COLUMN ahead_minutes INTEGER NOT NULL DEFAULT 0;
CREATE INDEX memos_by_item ON memos (item_id) WHERE item_id IS NOT NULL;
