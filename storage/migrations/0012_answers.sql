-- What answers need so that they cost the same however long the plan has become.

-- Every task at its place in the lists: that of its lead, those of the supporting associations, that of all (0). Open
-- ones by deadline, those without one last; settled ones are read backwards, the latest deadline first.
CREATE TABLE task_places (
    association_id INTEGER NOT NULL,
    settled INTEGER NOT NULL CHECK (settled IN (0, 1)),
    due_at TEXT NOT NULL, -- the deadline; without one '9999' where open, '' where settled
    item_id INTEGER NOT NULL REFERENCES items (id) ON DELETE CASCADE,
    state TEXT NOT NULL,
    leads INTEGER NOT NULL CHECK (leads IN (0, 1)),
    PRIMARY KEY (association_id, settled, due_at, item_id)
) STRICT, WITHOUT ROWID;
CREATE INDEX task_places_by_item ON task_places (item_id, association_id);

CREATE VIEW task_places_wanted AS
SELECT
    listed.association_id,
    items.state IN ('done', 'cancelled') AS settled,
    coalesce(tasks.deadline_at, CASE WHEN items.state IN ('done', 'cancelled') THEN '' ELSE '9999' END) AS due_at,
    items.id AS item_id,
    items.state,
    listed.leads
FROM tasks JOIN items ON items.id = tasks.item_id JOIN (
    SELECT item_id, association_id, max(part = 'lead') AS leads FROM parties GROUP BY item_id, association_id
    UNION ALL SELECT item_id, 0, 0 FROM tasks
) AS listed ON listed.item_id = tasks.item_id;

INSERT INTO task_places (association_id, settled, due_at, item_id, state, leads)
SELECT association_id, settled, due_at, item_id, state, leads FROM task_places_wanted;

CREATE TRIGGER task_places_of_task AFTER INSERT ON tasks BEGIN
    INSERT INTO task_places (association_id, settled, due_at, item_id, state, leads)
    SELECT association_id, settled, due_at, item_id, state, leads FROM task_places_wanted WHERE item_id = NEW.item_id;
END;
CREATE TRIGGER task_places_of_deadline AFTER UPDATE OF deadline_at ON tasks
WHEN NEW.deadline_at IS NOT OLD.deadline_at BEGIN
    DELETE FROM task_places WHERE item_id = NEW.item_id;
    INSERT INTO task_places (association_id, settled, due_at, item_id, state, leads)
    SELECT association_id, settled, due_at, item_id, state, leads FROM task_places_wanted WHERE item_id = NEW.item_id;
END;
CREATE TRIGGER task_places_of_state AFTER UPDATE OF state ON items
WHEN NEW.state <> OLD.state AND NEW.kind = 'task' BEGIN
    DELETE FROM task_places WHERE item_id = NEW.id;
    INSERT INTO task_places (association_id, settled, due_at, item_id, state, leads)
    SELECT association_id, settled, due_at, item_id, state, leads FROM task_places_wanted WHERE item_id = NEW.id;
END;
CREATE TRIGGER task_places_of_party AFTER INSERT ON parties WHEN NEW.part IN ('lead', 'supporting') BEGIN
    DELETE FROM task_places WHERE item_id = NEW.item_id AND association_id = NEW.association_id;
    INSERT INTO task_places (association_id, settled, due_at, item_id, state, leads)
    SELECT association_id, settled, due_at, item_id, state, leads FROM task_places_wanted
    WHERE item_id = NEW.item_id AND association_id = NEW.association_id;
END;
CREATE TRIGGER task_places_without_party AFTER DELETE ON parties WHEN OLD.part IN ('lead', 'supporting') BEGIN
    DELETE FROM task_places WHERE item_id = OLD.item_id AND association_id = OLD.association_id;
    INSERT INTO task_places (association_id, settled, due_at, item_id, state, leads)
    SELECT association_id, settled, due_at, item_id, state, leads FROM task_places_wanted
    WHERE item_id = OLD.item_id AND association_id = OLD.association_id;
END;

-- Words of titles again, the open items first: what is open is asked for far more often, and grows far less.
CREATE TABLE title_words_kept AS SELECT word, item_id FROM title_words;
DROP TABLE title_words;
CREATE TABLE title_words (
    word TEXT NOT NULL,
    kind TEXT NOT NULL,
    settled INTEGER NOT NULL CHECK (settled IN (0, 1)),
    item_id INTEGER NOT NULL REFERENCES items (id) ON DELETE CASCADE,
    PRIMARY KEY (word, kind, settled, item_id)
) STRICT, WITHOUT ROWID;
INSERT INTO title_words (word, kind, settled, item_id)
SELECT word, kind, state IN ('done', 'cancelled'), item_id FROM title_words_kept JOIN items ON items.id = item_id;
DROP TABLE title_words_kept;
CREATE INDEX title_words_by_item ON title_words (item_id);
CREATE TRIGGER title_words_of_state AFTER UPDATE OF state ON items
WHEN (NEW.state IN ('done', 'cancelled')) <> (OLD.state IN ('done', 'cancelled')) BEGIN
    UPDATE title_words SET settled = NEW.state IN ('done', 'cancelled') WHERE item_id = NEW.id;
END;

-- Items whose title is there in one language only.
CREATE TABLE lone_titles (
    item_id INTEGER PRIMARY KEY REFERENCES items (id) ON DELETE CASCADE
) STRICT;
INSERT INTO lone_titles (item_id)
SELECT texts.owner_id FROM texts JOIN items ON items.id = texts.owner_id
WHERE owner_kind = 'item' AND field = 'title' GROUP BY texts.owner_id HAVING count(*) = 1;
CREATE TRIGGER lone_titles_more AFTER INSERT ON texts WHEN NEW.owner_kind = 'item' AND NEW.field = 'title' BEGIN
    DELETE FROM lone_titles WHERE item_id = NEW.owner_id;
    INSERT INTO lone_titles (item_id) SELECT owner_id FROM texts
    WHERE owner_kind = 'item' AND owner_id = NEW.owner_id AND field = 'title' GROUP BY owner_id HAVING count(*) = 1;
END;
CREATE TRIGGER lone_titles_less AFTER DELETE ON texts WHEN OLD.owner_kind = 'item' AND OLD.field = 'title' BEGIN
    DELETE FROM lone_titles WHERE item_id = OLD.owner_id;
    INSERT INTO lone_titles (item_id) SELECT owner_id FROM texts
    WHERE owner_kind = 'item' AND owner_id = OLD.owner_id AND field = 'title'
    AND owner_id IN (SELECT id FROM items) GROUP BY owner_id HAVING count(*) = 1;
END;

-- The words of reports, by the report's id, in the form in which titles are indexed: too many for a table of words.
CREATE VIRTUAL TABLE report_words USING fts5 (words, content = '', detail = none, columnsize = 0);
INSERT INTO report_words (rowid, words)
SELECT texts.owner_id, group_concat(json_each.value, ' ')
FROM texts, json_each(title_words(texts.folded))
WHERE texts.owner_kind = 'report' AND texts.field = 'text' AND texts.owner_id IN (SELECT id FROM reports)
GROUP BY texts.owner_id;

-- Projects in the order of their codes, and an association's people.
CREATE INDEX projects_in_order ON items (length(code), code) WHERE kind = 'project';
CREATE INDEX members_by_association ON members (association_id, state);
