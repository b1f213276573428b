-- What an association leads and has open, by deadline: how much of it is late is counted without looking at the rest.
CREATE INDEX task_places_led ON task_places (association_id, due_at) WHERE settled = 0 AND leads = 1;
