-- whether an id was told of is asked for the cards of several workshops at once
CREATE INDEX workshop_event_about ON workshop_event (subject_id);
DROP INDEX workshop_event_subject ON workshop_event;
