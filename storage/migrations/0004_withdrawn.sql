-- When an edit took the item's code out of the message: the report counts no more and its wordings are kept.

ALTER TABLE reports ADD COLUMN withdrawn_at TEXT;
