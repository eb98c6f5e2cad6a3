-- By what people and commands name things: an id without its stream, and the user at the keyboard.
CREATE INDEX entity_by_id ON register (entity_id) WHERE field = 0;
CREATE INDEX family_by_id ON family (entity_id);
CREATE INDEX attachment_by_user ON attachment (user);
CREATE INDEX candidate_person_by_candidate ON candidate_person (candidate);
