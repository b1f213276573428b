-- In which languages a card was shown, and where its button back leads.

ALTER TABLE cards ADD COLUMN locales TEXT NOT NULL DEFAULT 'zh_Hans'; -- comma between, in order of reading
ALTER TABLE cards ADD COLUMN back TEXT NOT NULL DEFAULT '';
