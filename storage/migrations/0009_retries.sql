-- due_at stays when a message was to be said, so that what is sent late keeps its order; retry_at is the next attempt.

ALTER TABLE outbox ADD COLUMN retry_at TEXT;
CREATE INDEX outbox_retried ON outbox (recipient) WHERE state = 'pending' AND retry_at IS NOT NULL;
