-- The words that matter of every title, by which searches find it. storage/texts.py keeps them in step with `texts`;
-- title_words() is what it makes of a wording: a JSON list of words (bot.language.titles).

CREATE TABLE title_words (
    word TEXT NOT NULL,
    item_id INTEGER NOT NULL REFERENCES items (id) ON DELETE CASCADE,
    PRIMARY KEY (word, item_id)
) STRICT, WITHOUT ROWID;
CREATE INDEX title_words_by_item ON title_words (item_id);

INSERT INTO title_words (word, item_id)
SELECT DISTINCT json_each.value, texts.owner_id
FROM texts, json_each(title_words(texts.folded))
WHERE texts.owner_kind = 'item' AND texts.field = 'title' AND texts.owner_id IN (SELECT id FROM items);
