-- By what people and commands name things: an id without its stream, and the user at the keyboard.
CREATE INDEX entity_by_id ON register (entity_id) WHERE field = 0;
CREATE INDEX family_by_id ON family (entity_id);
CREATE INDEX attachment_by_user ON attachment (user);
CREATE INDEX candidate_person_by_candidate ON candidate_person (candidate);
-- What every family's interventions, goals, … name, for lists over all of them: by entity it lies among the elements of
-- everything else, and every page of the table would have to be decrypted.
CREATE INDEX set_element_by_field ON set_element (field, stream_no, entity_id, element) WHERE present = 1;
