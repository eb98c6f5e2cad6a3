-- What the families' logs agree on and nobody has put an end to: known for all families without their logs, which are long and
-- lie all over the file.
CREATE TABLE open_agreement (
  stream_no INTEGER NOT NULL REFERENCES stream (stream_no),
  entity_id BLOB NOT NULL CHECK (length(entity_id) = 16),
  agreed TEXT NOT NULL,
  responsible BLOB,
  due_on TEXT,
  PRIMARY KEY (stream_no, entity_id)
) STRICT, WITHOUT ROWID;

-- What an entry corrects, and what it follows, the other way round.
CREATE INDEX log_entry_by_corrected ON log_entry (stream_no, corrects) WHERE corrects IS NOT NULL;
CREATE INDEX log_entry_by_followed ON log_entry (stream_no, follows) WHERE follows IS NOT NULL;
