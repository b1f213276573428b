-- The album a message belongs to (Bot API, Message.media_group_id): its pictures come one by one and are one report.

ALTER TABLE reports ADD COLUMN album TEXT;
CREATE INDEX reports_by_album ON reports (telegram_chat_id, album) WHERE album IS NOT NULL;
