-- What a message of ours was last made to show, as a digest: an edit that would change nothing is not sent.

ALTER TABLE announcements ADD COLUMN shown TEXT;
