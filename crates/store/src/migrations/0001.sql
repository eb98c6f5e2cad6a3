-- The operation log: the truth.

CREATE TABLE device (
  one INTEGER PRIMARY KEY CHECK (one = 1),
  writer_no INTEGER NOT NULL REFERENCES writer (writer_no),
  user_id BLOB NOT NULL CHECK (length(user_id) = 16),
  -- The incarnation's secret keys.
  secret_keys BLOB NOT NULL,
  -- Its own log of use.
  access_stream_no INTEGER NOT NULL REFERENCES stream (stream_no)
) STRICT;

CREATE TABLE stream (
  stream_no INTEGER PRIMARY KEY AUTOINCREMENT,
  stream_id BLOB NOT NULL UNIQUE CHECK (length(stream_id) = 16),
  kind INTEGER NOT NULL,
  lamport_max INTEGER NOT NULL DEFAULT 0
) STRICT;

CREATE TABLE writer (
  writer_no INTEGER PRIMARY KEY AUTOINCREMENT,
  writer_id BLOB NOT NULL UNIQUE CHECK (length(writer_id) = 32)
) STRICT;

-- op_no counts in order of arrival here and means nothing elsewhere.
CREATE TABLE op (
  op_no INTEGER PRIMARY KEY AUTOINCREMENT,
  stream_no INTEGER NOT NULL REFERENCES stream (stream_no),
  writer_no INTEGER NOT NULL REFERENCES writer (writer_no),
  seq INTEGER NOT NULL,
  header BLOB NOT NULL,
  body_hash BLOB NOT NULL CHECK (length(body_hash) = 32),
  chain_link BLOB NOT NULL CHECK (length(chain_link) = 32),
  -- From the header, to find operations by: what an entity or a field has been through, what belongs to an action, who wrote it.
  entity_id BLOB NOT NULL CHECK (length(entity_id) = 16),
  field INTEGER,
  change_id BLOB NOT NULL CHECK (length(change_id) = 16),
  user_id BLOB NOT NULL CHECK (length(user_id) = 16),
  claimed_at_ms INTEGER NOT NULL
) STRICT;
-- By name. With who and when behind it, so that for these, which every shown value needs, the operations themselves, which lie
-- scattered over the file in the order in which they came, are not read. No number comes twice: each follows from the last.
CREATE INDEX op_by_name ON op (stream_no, writer_no, seq, user_id, claimed_at_ms);
CREATE INDEX op_by_entity ON op (stream_no, entity_id, field);
CREATE INDEX op_by_change ON op (change_id);

-- Apart from op, so that a redaction can take it away and leave the chain whole.
CREATE TABLE op_content (
  op_no INTEGER PRIMARY KEY REFERENCES op (op_no),
  salt BLOB NOT NULL CHECK (length(salt) = 16),
  body BLOB NOT NULL
) STRICT;

-- Closed runs of operations, signed by their writer. A range never changes once it stands here.
CREATE TABLE batch (
  -- In the order in which they were closed, or came here.
  batch_no INTEGER PRIMARY KEY AUTOINCREMENT,
  stream_no INTEGER NOT NULL REFERENCES stream (stream_no),
  writer_no INTEGER NOT NULL REFERENCES writer (writer_no),
  last_seq INTEGER NOT NULL,
  first_seq INTEGER NOT NULL,
  header BLOB NOT NULL,
  signature BLOB NOT NULL CHECK (length(signature) = 64),
  UNIQUE (stream_no, writer_no, last_seq)
) STRICT;

-- Came before an earlier one of the same writer; taken in when the gap is closed. Empty salt and body: redacted.
CREATE TABLE pending (
  stream_no INTEGER NOT NULL REFERENCES stream (stream_no),
  writer_no INTEGER NOT NULL REFERENCES writer (writer_no),
  seq INTEGER NOT NULL,
  header BLOB NOT NULL,
  body_hash BLOB NOT NULL CHECK (length(body_hash) = 32),
  salt BLOB CHECK (length(salt) = 16),
  body BLOB,
  PRIMARY KEY (stream_no, writer_no, seq)
) STRICT, WITHOUT ROWID;

-- What this device keeps for its own user alone: no operations, never sent, gone when dropped. family is sixteen noughts for the
-- screen that shows all of them.
CREATE TABLE seen_until (
  family BLOB PRIMARY KEY CHECK (length(family) = 16),
  op_no INTEGER NOT NULL,
  at_ms INTEGER NOT NULL
) STRICT, WITHOUT ROWID;

CREATE TABLE draft (
  family BLOB NOT NULL CHECK (length(family) = 16),
  place TEXT NOT NULL,
  text TEXT NOT NULL,
  PRIMARY KEY (family, place)
) STRICT, WITHOUT ROWID;

-- From here on: projections, rebuilt from the operations at any time.

CREATE TABLE register (
  stream_no INTEGER NOT NULL REFERENCES stream (stream_no),
  entity_id BLOB NOT NULL CHECK (length(entity_id) = 16),
  field INTEGER NOT NULL,
  register BLOB NOT NULL,
  PRIMARY KEY (stream_no, entity_id, field)
) STRICT, WITHOUT ROWID;

CREATE TABLE baton (
  stream_no INTEGER NOT NULL REFERENCES stream (stream_no),
  entity_id BLOB NOT NULL CHECK (length(entity_id) = 16),
  baton BLOB NOT NULL,
  PRIMARY KEY (stream_no, entity_id)
) STRICT, WITHOUT ROWID;

CREATE TABLE text_node (
  stream_no INTEGER NOT NULL REFERENCES stream (stream_no),
  entity_id BLOB NOT NULL CHECK (length(entity_id) = 16),
  field INTEGER NOT NULL,
  writer_no INTEGER NOT NULL REFERENCES writer (writer_no),
  seq INTEGER NOT NULL,
  node BLOB NOT NULL,
  PRIMARY KEY (stream_no, entity_id, field, writer_no, seq)
) STRICT, WITHOUT ROWID;

-- What redactions name, whether it has come or not. field is -1 for an operation that writes no field.
CREATE TABLE redacted (
  stream_no INTEGER NOT NULL REFERENCES stream (stream_no),
  writer_no INTEGER NOT NULL REFERENCES writer (writer_no),
  seq INTEGER NOT NULL,
  entity_id BLOB NOT NULL CHECK (length(entity_id) = 16),
  field INTEGER NOT NULL,
  PRIMARY KEY (stream_no, writer_no, seq, entity_id, field)
) STRICT, WITHOUT ROWID;

-- Operations that others replace and that have not come, with the cells in which they are replaced.
CREATE TABLE awaited (
  stream_no INTEGER NOT NULL REFERENCES stream (stream_no),
  writer_no INTEGER NOT NULL REFERENCES writer (writer_no),
  seq INTEGER NOT NULL,
  entity_id BLOB NOT NULL CHECK (length(entity_id) = 16),
  field INTEGER NOT NULL,
  PRIMARY KEY (stream_no, writer_no, seq, entity_id, field)
) STRICT, WITHOUT ROWID;

-- From here on: what people are shown.

CREATE TABLE set_element (
  stream_no INTEGER NOT NULL REFERENCES stream (stream_no),
  entity_id BLOB NOT NULL CHECK (length(entity_id) = 16),
  field INTEGER NOT NULL,
  element BLOB NOT NULL,
  present INTEGER NOT NULL,
  PRIMARY KEY (stream_no, entity_id, field, element)
) STRICT, WITHOUT ROWID;

-- What waits for people to settle or look at. what: values, elements, texts, late-edits, parallel-edits, baton.
CREATE TABLE open_question (
  stream_no INTEGER NOT NULL REFERENCES stream (stream_no),
  entity_id BLOB NOT NULL CHECK (length(entity_id) = 16),
  field INTEGER NOT NULL,
  what TEXT NOT NULL,
  PRIMARY KEY (stream_no, entity_id, field, what)
) STRICT, WITHOUT ROWID;

CREATE TABLE baton_holder (
  stream_no INTEGER NOT NULL REFERENCES stream (stream_no),
  entity_id BLOB NOT NULL CHECK (length(entity_id) = 16),
  holder_id BLOB,
  PRIMARY KEY (stream_no, entity_id)
) STRICT, WITHOUT ROWID;

CREATE TABLE approval (
  stream_no INTEGER NOT NULL REFERENCES stream (stream_no),
  entity_id BLOB NOT NULL CHECK (length(entity_id) = 16),
  writer_no INTEGER NOT NULL REFERENCES writer (writer_no),
  seq INTEGER NOT NULL,
  -- Hash of the plan as shown, language, members, how, witness; empty when redacted.
  approval BLOB,
  PRIMARY KEY (stream_no, entity_id, writer_no, seq)
) STRICT, WITHOUT ROWID;

-- Which thing a document of the index is about. Its own integer key: an index over tables without rowid does not work.
CREATE TABLE search_doc (
  doc_no INTEGER PRIMARY KEY AUTOINCREMENT,
  stream_no INTEGER NOT NULL REFERENCES stream (stream_no),
  entity_id BLOB NOT NULL CHECK (length(entity_id) = 16),
  UNIQUE (stream_no, entity_id)
) STRICT;

-- The text is folded before it comes here; the index keeps words, not texts.
CREATE VIRTUAL TABLE search_index USING fts5 (
  words, stems, content = '', contentless_delete = 1, tokenize = 'ascii', prefix = '2 3'
);
INSERT INTO search_index (search_index, rank) VALUES ('secure-delete', 1);
