-- Who of a delegation is in the directory: they come, and are reminded.

ALTER TABLE delegates ADD COLUMN member_id INTEGER REFERENCES members (id);
