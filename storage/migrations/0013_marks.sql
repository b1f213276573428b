-- A number a subject that another process or a later moment can compare: raised with every change of a name by which
-- people or associations are found, so that their index is built anew only then.

CREATE TABLE marks (
    name TEXT PRIMARY KEY,
    number INTEGER NOT NULL
) STRICT, WITHOUT ROWID;
INSERT INTO marks (name, number) VALUES ('directory', 1);

CREATE TRIGGER marks_member_added AFTER INSERT ON members BEGIN
    UPDATE marks SET number = number + 1 WHERE name = 'directory';
END;
CREATE TRIGGER marks_member_changed AFTER UPDATE OF association_id, state ON members
WHEN old.association_id IS NOT new.association_id OR (old.state = 'left') <> (new.state = 'left') BEGIN
    UPDATE marks SET number = number + 1 WHERE name = 'directory';
END;
CREATE TRIGGER marks_member_gone AFTER DELETE ON members BEGIN
    UPDATE marks SET number = number + 1 WHERE name = 'directory';
END;
CREATE TRIGGER marks_association_added AFTER INSERT ON associations BEGIN
    UPDATE marks SET number = number + 1 WHERE name = 'directory';
END;
CREATE TRIGGER marks_name_added AFTER INSERT ON texts WHEN new.owner_kind IN ('member', 'association') BEGIN
    UPDATE marks SET number = number + 1 WHERE name = 'directory';
END;
CREATE TRIGGER marks_name_changed AFTER UPDATE OF text ON texts
WHEN new.owner_kind IN ('member', 'association') AND old.text <> new.text BEGIN
    UPDATE marks SET number = number + 1 WHERE name = 'directory';
END;
CREATE TRIGGER marks_name_gone AFTER DELETE ON texts WHEN old.owner_kind IN ('member', 'association') BEGIN
    UPDATE marks SET number = number + 1 WHERE name = 'directory';
END;
CREATE TRIGGER marks_alias_added AFTER INSERT ON association_aliases BEGIN
    UPDATE marks SET number = number + 1 WHERE name = 'directory';
END;
