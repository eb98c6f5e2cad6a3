-- What the families' logs agree on and nobody has put an end to: known for all families without their logs, which are long and
-- lie all over the file. It follows from one table alone, so that table's triggers keep it, whoever writes there.

-- What an entry corrects, and what it follows, the other way round.
CREATE INDEX log_entry_by_corrected ON log_entry (stream_no, corrects) WHERE corrects IS NOT NULL;
CREATE INDEX log_entry_by_followed ON log_entry (stream_no, follows) WHERE follows IS NOT NULL;

-- The rule: an entry puts an end to what it corrects, and to what it follows and says the outcome of.
CREATE VIEW unended_agreement AS
SELECT stream_no, entity_id, agreed, responsible, due_on FROM log_entry AS entry
WHERE archived = 0 AND agreed IS NOT NULL
AND NOT EXISTS (
  SELECT 1 FROM log_entry AS later
  WHERE later.stream_no = entry.stream_no AND later.corrects = entry.entity_id AND later.archived = 0
)
AND NOT EXISTS (
  SELECT 1 FROM log_entry AS later
  WHERE later.stream_no = entry.stream_no AND later.follows = entry.entity_id AND later.archived = 0
  AND later.evaluation IS NOT NULL
);

CREATE TABLE open_agreement (
  stream_no INTEGER NOT NULL REFERENCES stream (stream_no),
  entity_id BLOB NOT NULL CHECK (length(entity_id) = 16),
  agreed TEXT NOT NULL,
  responsible BLOB,
  due_on TEXT,
  PRIMARY KEY (stream_no, entity_id)
) STRICT, WITHOUT ROWID;

-- A row comes into being empty, so nothing is agreed in it yet. When it changes, it and what it names are looked at anew, and
-- what it named before.
CREATE TRIGGER open_agreement_after_update
AFTER UPDATE OF archived, agreed, responsible, due_on, evaluation, follows, corrects ON log_entry
BEGIN
  DELETE FROM open_agreement WHERE stream_no = NEW.stream_no
  AND entity_id IN (NEW.entity_id, NEW.follows, NEW.corrects, OLD.follows, OLD.corrects);
  INSERT INTO open_agreement SELECT * FROM unended_agreement WHERE stream_no = NEW.stream_no
  AND entity_id IN (NEW.entity_id, NEW.follows, NEW.corrects, OLD.follows, OLD.corrects);
END;

CREATE TRIGGER open_agreement_after_delete AFTER DELETE ON log_entry
BEGIN
  DELETE FROM open_agreement WHERE stream_no = OLD.stream_no
  AND entity_id IN (OLD.entity_id, OLD.follows, OLD.corrects);
  INSERT INTO open_agreement SELECT * FROM unended_agreement WHERE stream_no = OLD.stream_no
  AND entity_id IN (OLD.follows, OLD.corrects);
END;
