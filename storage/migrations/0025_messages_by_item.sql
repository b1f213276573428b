-- Which messages of ours are about an item: whoever read of it hears of its changes.
CREATE INDEX messages_by_item ON messages (item_id);
