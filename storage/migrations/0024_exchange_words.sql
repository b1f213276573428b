-- Titles and places of exchanges by every stretch of three characters: what contains a word, in whichever script and
-- anywhere, is found without a walk along all that is coming. It takes the place of place_words, which knew Chinese only.

DROP TABLE place_words;

CREATE VIRTUAL TABLE exchange_words USING fts5 (folded, tokenize = 'trigram case_sensitive 1');
CREATE VIRTUAL TABLE exchange_stretches USING fts5vocab (exchange_words, 'row');

-- A shorter word is found by the stretches that begin with it: two blanks let one begin with the last character as well.
CREATE VIEW exchange_words_wanted AS
SELECT exchanges.item_id, group_concat(texts.folded || '  ', char(10)) AS folded
FROM exchanges JOIN texts ON texts.owner_kind = 'item' AND texts.owner_id = exchanges.item_id
WHERE texts.field IN ('title', 'place')
GROUP BY exchanges.item_id;

INSERT INTO exchange_words (rowid, folded) SELECT item_id, folded FROM exchange_words_wanted;

CREATE TRIGGER exchange_words_added AFTER INSERT ON texts
WHEN NEW.owner_kind = 'item' AND NEW.field IN ('title', 'place') BEGIN
    DELETE FROM exchange_words WHERE rowid = NEW.owner_id;
    INSERT INTO exchange_words (rowid, folded)
    SELECT item_id, folded FROM exchange_words_wanted WHERE item_id = NEW.owner_id;
END;
CREATE TRIGGER exchange_words_changed AFTER UPDATE OF folded ON texts
WHEN NEW.owner_kind = 'item' AND NEW.field IN ('title', 'place') BEGIN
    DELETE FROM exchange_words WHERE rowid = NEW.owner_id;
    INSERT INTO exchange_words (rowid, folded)
    SELECT item_id, folded FROM exchange_words_wanted WHERE item_id = NEW.owner_id;
END;
CREATE TRIGGER exchange_words_gone AFTER DELETE ON texts
WHEN OLD.owner_kind = 'item' AND OLD.field IN ('title', 'place') BEGIN
    DELETE FROM exchange_words WHERE rowid = OLD.owner_id;
    INSERT INTO exchange_words (rowid, folded)
    SELECT item_id, folded FROM exchange_words_wanted WHERE item_id = OLD.owner_id;
END;
