-- The words of the places of exchanges, as title_words() makes them of a wording: lists of exchanges are asked for words
-- of both, and with the words of titles these tell which few have a rare one. storage/place_words.py keeps them.

CREATE TABLE place_words (
    word TEXT NOT NULL,
    item_id INTEGER NOT NULL REFERENCES items (id) ON DELETE CASCADE,
    PRIMARY KEY (word, item_id)
) STRICT, WITHOUT ROWID;
CREATE INDEX place_words_by_item ON place_words (item_id);

INSERT INTO place_words (word, item_id)
SELECT DISTINCT json_each.value, texts.owner_id
FROM texts, json_each(title_words(texts.folded))
WHERE texts.owner_kind = 'item' AND texts.field = 'place' AND texts.owner_id IN (SELECT id FROM items);
