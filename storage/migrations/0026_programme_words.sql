-- What exchanges are about stands in their programmes as well: searches of everything look there, lists of exchanges by
-- words in titles and places alone.

DROP TRIGGER exchange_words_added;
DROP TRIGGER exchange_words_changed;
DROP TRIGGER exchange_words_gone;
DROP VIEW exchange_words_wanted;
DROP TABLE exchange_stretches;
DROP TABLE exchange_words;

CREATE VIRTUAL TABLE exchange_words USING fts5 (folded, programme, tokenize = 'trigram case_sensitive 1');
CREATE VIRTUAL TABLE exchange_stretches USING fts5vocab (exchange_words, 'row');

-- A word of less than three characters is found by the stretches that begin with it: two blanks let one begin with the
-- last character as well.
CREATE VIEW exchange_words_wanted AS
SELECT
    exchanges.item_id,
    group_concat(CASE WHEN texts.field <> 'programme' THEN texts.folded || '  ' END, char(10)) AS folded,
    group_concat(CASE WHEN texts.field = 'programme' THEN texts.folded || '  ' END, char(10)) AS programme
FROM exchanges JOIN texts ON texts.owner_kind = 'item' AND texts.owner_id = exchanges.item_id
WHERE texts.field IN ('title', 'place', 'programme')
GROUP BY exchanges.item_id;

INSERT INTO exchange_words (rowid, folded, programme) SELECT item_id, folded, programme FROM exchange_words_wanted;

CREATE TRIGGER exchange_words_added AFTER INSERT ON texts
WHEN NEW.owner_kind = 'item' AND NEW.field IN ('title', 'place', 'programme') BEGIN
    DELETE FROM exchange_words WHERE rowid = NEW.owner_id;
    INSERT INTO exchange_words (rowid, folded, programme)
    SELECT item_id, folded, programme FROM exchange_words_wanted WHERE item_id = NEW.owner_id;
END;
CREATE TRIGGER exchange_words_changed AFTER UPDATE OF folded ON texts
WHEN NEW.owner_kind = 'item' AND NEW.field IN ('title', 'place', 'programme') BEGIN
    DELETE FROM exchange_words WHERE rowid = NEW.owner_id;
    INSERT INTO exchange_words (rowid, folded, programme)
    SELECT item_id, folded, programme FROM exchange_words_wanted WHERE item_id = NEW.owner_id;
END;
CREATE TRIGGER exchange_words_gone AFTER DELETE ON texts
WHEN OLD.owner_kind = 'item' AND OLD.field IN ('title', 'place', 'programme') BEGIN
    DELETE FROM exchange_words WHERE rowid = OLD.owner_id;
    INSERT INTO exchange_words (rowid, folded, programme)
    SELECT item_id, folded, programme FROM exchange_words_wanted WHERE item_id = OLD.owner_id;
END;
