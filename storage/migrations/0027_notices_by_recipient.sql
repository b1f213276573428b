-- What could not be said to somebody is looked up when they are back, while others wait to write.
CREATE INDEX notices_by_recipient ON notices (recipient, item_id);
