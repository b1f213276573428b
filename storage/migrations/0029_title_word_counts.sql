-- How many titles of a kind have a word: whoever looks titles up asks it of each word first, and counting them anew
-- takes as long as the look-up itself where a word is common. It is also the list of all words that titles have.
CREATE TABLE title_word_counts (
    word TEXT NOT NULL,
    kind TEXT NOT NULL,
    titles INTEGER NOT NULL,
    PRIMARY KEY (word, kind)
) STRICT, WITHOUT ROWID;
INSERT INTO title_word_counts (word, kind, titles)
SELECT word, kind, count(*) FROM title_words GROUP BY word, kind;
CREATE TRIGGER title_word_counts_more AFTER INSERT ON title_words BEGIN
    INSERT INTO title_word_counts (word, kind, titles) VALUES (NEW.word, NEW.kind, 1)
    ON CONFLICT (word, kind) DO UPDATE SET titles = titles + 1;
END;
CREATE TRIGGER title_word_counts_less AFTER DELETE ON title_words BEGIN
    UPDATE title_word_counts SET titles = titles - 1 WHERE word = OLD.word AND kind = OLD.kind;
    DELETE FROM title_word_counts WHERE word = OLD.word AND kind = OLD.kind AND titles = 0;
END;
