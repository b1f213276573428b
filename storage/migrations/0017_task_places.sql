-- The same places, worked out for one item without looking at all the others: a change of a task costs the same
-- however many there are.

DROP VIEW task_places_wanted;
CREATE VIEW task_places_wanted AS
SELECT
    listed.association_id,
    items.state IN ('done', 'cancelled') AS settled,
    coalesce(tasks.deadline_at, CASE WHEN items.state IN ('done', 'cancelled') THEN '' ELSE '9999' END) AS due_at,
    listed.item_id,
    items.state,
    listed.leads
FROM (
    -- The plus keeps to the item's own rows where an association is asked for as well.
    SELECT item_id, +association_id AS association_id, max(part = 'lead') AS leads FROM parties
    GROUP BY item_id, +association_id
    UNION ALL SELECT item_id, 0, 0 FROM tasks
) AS listed JOIN tasks ON tasks.item_id = listed.item_id JOIN items ON items.id = listed.item_id;
