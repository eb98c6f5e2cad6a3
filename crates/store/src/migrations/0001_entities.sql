-- Generated from the field registry by the store's test (MAKKER_BLESS=1), until the format is frozen at v0.1.

CREATE TABLE municipality (
  stream_no INTEGER NOT NULL REFERENCES stream (stream_no),
  entity_id BLOB NOT NULL CHECK (length(entity_id) = 16),
  created_at_ms INTEGER NOT NULL,
  archived INTEGER NOT NULL DEFAULT 0,
  read_only INTEGER NOT NULL DEFAULT 0,
  name TEXT,
  is_demo INTEGER,
  small_group_min INTEGER,
  meetings_per_week_max INTEGER,
  PRIMARY KEY (stream_no, entity_id)
) STRICT, WITHOUT ROWID;

CREATE TABLE user (
  stream_no INTEGER NOT NULL REFERENCES stream (stream_no),
  entity_id BLOB NOT NULL CHECK (length(entity_id) = 16),
  created_at_ms INTEGER NOT NULL,
  archived INTEGER NOT NULL DEFAULT 0,
  read_only INTEGER NOT NULL DEFAULT 0,
  name TEXT,
  department TEXT,
  subject TEXT,
  profession TEXT,
  phone TEXT,
  email TEXT,
  PRIMARY KEY (stream_no, entity_id)
) STRICT, WITHOUT ROWID;

CREATE TABLE role_assignment (
  stream_no INTEGER NOT NULL REFERENCES stream (stream_no),
  entity_id BLOB NOT NULL CHECK (length(entity_id) = 16),
  created_at_ms INTEGER NOT NULL,
  archived INTEGER NOT NULL DEFAULT 0,
  read_only INTEGER NOT NULL DEFAULT 0,
  user BLOB,
  role TEXT,
  valid_from TEXT,
  valid_to TEXT,
  PRIMARY KEY (stream_no, entity_id)
) STRICT, WITHOUT ROWID;

CREATE TABLE department (
  stream_no INTEGER NOT NULL REFERENCES stream (stream_no),
  entity_id BLOB NOT NULL CHECK (length(entity_id) = 16),
  created_at_ms INTEGER NOT NULL,
  archived INTEGER NOT NULL DEFAULT 0,
  read_only INTEGER NOT NULL DEFAULT 0,
  name TEXT,
  short_name TEXT,
  part_of BLOB,
  colour TEXT,
  valid_from TEXT,
  valid_to TEXT,
  order_key TEXT,
  PRIMARY KEY (stream_no, entity_id)
) STRICT, WITHOUT ROWID;

CREATE TABLE cross_team (
  stream_no INTEGER NOT NULL REFERENCES stream (stream_no),
  entity_id BLOB NOT NULL CHECK (length(entity_id) = 16),
  created_at_ms INTEGER NOT NULL,
  archived INTEGER NOT NULL DEFAULT 0,
  read_only INTEGER NOT NULL DEFAULT 0,
  name TEXT,
  location TEXT,
  meets_every_days INTEGER,
  leader BLOB,
  period_from TEXT,
  period_to TEXT,
  team_stream BLOB,
  PRIMARY KEY (stream_no, entity_id)
) STRICT, WITHOUT ROWID;

CREATE TABLE family (
  stream_no INTEGER NOT NULL REFERENCES stream (stream_no),
  entity_id BLOB NOT NULL CHECK (length(entity_id) = 16),
  created_at_ms INTEGER NOT NULL,
  archived INTEGER NOT NULL DEFAULT 0,
  read_only INTEGER NOT NULL DEFAULT 0,
  name TEXT,
  address BLOB,
  phase BLOB,
  cross_team BLOB,
  coordinator BLOB,
  is_protected INTEGER,
  story TEXT,
  restricted_stream BLOB,
  PRIMARY KEY (stream_no, entity_id)
) STRICT, WITHOUT ROWID;

CREATE TABLE attachment (
  stream_no INTEGER NOT NULL REFERENCES stream (stream_no),
  entity_id BLOB NOT NULL CHECK (length(entity_id) = 16),
  created_at_ms INTEGER NOT NULL,
  archived INTEGER NOT NULL DEFAULT 0,
  read_only INTEGER NOT NULL DEFAULT 0,
  user BLOB,
  attached_as TEXT,
  focus TEXT,
  period_from TEXT,
  period_to TEXT,
  PRIMARY KEY (stream_no, entity_id)
) STRICT, WITHOUT ROWID;

CREATE TABLE member (
  stream_no INTEGER NOT NULL REFERENCES stream (stream_no),
  entity_id BLOB NOT NULL CHECK (length(entity_id) = 16),
  created_at_ms INTEGER NOT NULL,
  archived INTEGER NOT NULL DEFAULT 0,
  read_only INTEGER NOT NULL DEFAULT 0,
  name_given TEXT,
  name_family TEXT,
  life_stage TEXT,
  birth_date TEXT,
  cpr TEXT,
  sex TEXT,
  died_on TEXT,
  address BLOB,
  has_protected_address INTEGER,
  has_protected_name INTEGER,
  phone TEXT,
  email TEXT,
  resident_parent BLOB,
  contact_arrangement TEXT,
  residence TEXT,
  school_kind TEXT,
  school TEXT,
  school_class TEXT,
  benefit BLOB,
  benefit_period_from TEXT,
  benefit_period_to TEXT,
  job_status TEXT,
  workplace TEXT,
  language TEXT,
  needs_interpreter INTEGER,
  interpreter_note TEXT,
  in_household_from TEXT,
  in_household_to TEXT,
  order_key TEXT,
  PRIMARY KEY (stream_no, entity_id)
) STRICT, WITHOUT ROWID;

CREATE TABLE member_restricted (
  stream_no INTEGER NOT NULL REFERENCES stream (stream_no),
  entity_id BLOB NOT NULL CHECK (length(entity_id) = 16),
  created_at_ms INTEGER NOT NULL,
  archived INTEGER NOT NULL DEFAULT 0,
  read_only INTEGER NOT NULL DEFAULT 0,
  member BLOB,
  address BLOB,
  name_given TEXT,
  name_family TEXT,
  phone TEXT,
  email TEXT,
  school TEXT,
  protection_period_from TEXT,
  protection_period_to TEXT,
  note TEXT,
  PRIMARY KEY (stream_no, entity_id)
) STRICT, WITHOUT ROWID;

CREATE TABLE relation (
  stream_no INTEGER NOT NULL REFERENCES stream (stream_no),
  entity_id BLOB NOT NULL CHECK (length(entity_id) = 16),
  created_at_ms INTEGER NOT NULL,
  archived INTEGER NOT NULL DEFAULT 0,
  read_only INTEGER NOT NULL DEFAULT 0,
  from_person BLOB,
  kind TEXT,
  to_person BLOB,
  period_from TEXT,
  period_to TEXT,
  closeness TEXT,
  quality TEXT,
  note TEXT,
  PRIMARY KEY (stream_no, entity_id)
) STRICT, WITHOUT ROWID;

CREATE TABLE actor (
  stream_no INTEGER NOT NULL REFERENCES stream (stream_no),
  entity_id BLOB NOT NULL CHECK (length(entity_id) = 16),
  created_at_ms INTEGER NOT NULL,
  archived INTEGER NOT NULL DEFAULT 0,
  read_only INTEGER NOT NULL DEFAULT 0,
  name_given TEXT,
  name_family TEXT,
  kind TEXT,
  organisation TEXT,
  department BLOB,
  role TEXT,
  phone TEXT,
  email TEXT,
  user BLOB,
  period_from TEXT,
  period_to TEXT,
  accepted_on TEXT,
  order_key TEXT,
  PRIMARY KEY (stream_no, entity_id)
) STRICT, WITHOUT ROWID;

CREATE TABLE person_link (
  stream_no INTEGER NOT NULL REFERENCES stream (stream_no),
  entity_id BLOB NOT NULL CHECK (length(entity_id) = 16),
  created_at_ms INTEGER NOT NULL,
  archived INTEGER NOT NULL DEFAULT 0,
  read_only INTEGER NOT NULL DEFAULT 0,
  member BLOB,
  other_member BLOB,
  other_family BLOB,
  reason TEXT,
  PRIMARY KEY (stream_no, entity_id)
) STRICT, WITHOUT ROWID;

CREATE TABLE network_person (
  stream_no INTEGER NOT NULL REFERENCES stream (stream_no),
  entity_id BLOB NOT NULL CHECK (length(entity_id) = 16),
  created_at_ms INTEGER NOT NULL,
  archived INTEGER NOT NULL DEFAULT 0,
  read_only INTEGER NOT NULL DEFAULT 0,
  name_given TEXT,
  name_family TEXT,
  birth_date TEXT,
  died_on TEXT,
  sex TEXT,
  phone TEXT,
  note TEXT,
  order_key TEXT,
  PRIMARY KEY (stream_no, entity_id)
) STRICT, WITHOUT ROWID;

CREATE TABLE family_case (
  stream_no INTEGER NOT NULL REFERENCES stream (stream_no),
  entity_id BLOB NOT NULL CHECK (length(entity_id) = 16),
  created_at_ms INTEGER NOT NULL,
  archived INTEGER NOT NULL DEFAULT 0,
  read_only INTEGER NOT NULL DEFAULT 0,
  status TEXT,
  detected_on TEXT,
  detected_by BLOB,
  detected_in BLOB,
  detection TEXT,
  decision TEXT,
  decided_on TEXT,
  decided_at BLOB,
  handed_over_on TEXT,
  starts_on TEXT,
  exited_on TEXT,
  exit_reason TEXT,
  exit_note TEXT,
  exited_to TEXT,
  PRIMARY KEY (stream_no, entity_id)
) STRICT, WITHOUT ROWID;

CREATE TABLE case_assessment (
  stream_no INTEGER NOT NULL REFERENCES stream (stream_no),
  entity_id BLOB NOT NULL CHECK (length(entity_id) = 16),
  created_at_ms INTEGER NOT NULL,
  archived INTEGER NOT NULL DEFAULT 0,
  read_only INTEGER NOT NULL DEFAULT 0,
  family_case BLOB,
  assessed_on TEXT,
  conclusion TEXT,
  reasons TEXT,
  PRIMARY KEY (stream_no, entity_id)
) STRICT, WITHOUT ROWID;

CREATE TABLE criterion_assessment (
  stream_no INTEGER NOT NULL REFERENCES stream (stream_no),
  entity_id BLOB NOT NULL CHECK (length(entity_id) = 16),
  created_at_ms INTEGER NOT NULL,
  archived INTEGER NOT NULL DEFAULT 0,
  read_only INTEGER NOT NULL DEFAULT 0,
  assessment BLOB,
  criterion BLOB,
  met TEXT,
  reasons TEXT,
  PRIMARY KEY (stream_no, entity_id)
) STRICT, WITHOUT ROWID;

CREATE TABLE handover_check (
  stream_no INTEGER NOT NULL REFERENCES stream (stream_no),
  entity_id BLOB NOT NULL CHECK (length(entity_id) = 16),
  created_at_ms INTEGER NOT NULL,
  archived INTEGER NOT NULL DEFAULT 0,
  read_only INTEGER NOT NULL DEFAULT 0,
  family_case BLOB,
  item BLOB,
  title TEXT,
  done_on TEXT,
  done_by BLOB,
  note TEXT,
  order_key TEXT,
  PRIMARY KEY (stream_no, entity_id)
) STRICT, WITHOUT ROWID;

CREATE TABLE case_phase (
  stream_no INTEGER NOT NULL REFERENCES stream (stream_no),
  entity_id BLOB NOT NULL CHECK (length(entity_id) = 16),
  created_at_ms INTEGER NOT NULL,
  archived INTEGER NOT NULL DEFAULT 0,
  read_only INTEGER NOT NULL DEFAULT 0,
  family_case BLOB,
  phase BLOB,
  planned_from TEXT,
  planned_to TEXT,
  actual_from TEXT,
  actual_to TEXT,
  note TEXT,
  PRIMARY KEY (stream_no, entity_id)
) STRICT, WITHOUT ROWID;

CREATE TABLE candidate (
  stream_no INTEGER NOT NULL REFERENCES stream (stream_no),
  entity_id BLOB NOT NULL CHECK (length(entity_id) = 16),
  created_at_ms INTEGER NOT NULL,
  archived INTEGER NOT NULL DEFAULT 0,
  read_only INTEGER NOT NULL DEFAULT 0,
  name TEXT,
  status TEXT,
  found_through TEXT,
  found_on TEXT,
  found_by BLOB,
  seems_motivated INTEGER,
  asked_on TEXT,
  answered_on TEXT,
  family BLOB,
  family_stream BLOB,
  note TEXT,
  order_key TEXT,
  has_protected_address INTEGER,
  PRIMARY KEY (stream_no, entity_id)
) STRICT, WITHOUT ROWID;

CREATE TABLE consent (
  stream_no INTEGER NOT NULL REFERENCES stream (stream_no),
  entity_id BLOB NOT NULL CHECK (length(entity_id) = 16),
  created_at_ms INTEGER NOT NULL,
  archived INTEGER NOT NULL DEFAULT 0,
  read_only INTEGER NOT NULL DEFAULT 0,
  kind TEXT,
  given_by BLOB,
  information TEXT,
  given_on TEXT,
  valid_until TEXT,
  evidence TEXT,
  evidence_file BLOB,
  asked_by BLOB,
  explained_in TEXT,
  withdrawn_on TEXT,
  withdrawn_by BLOB,
  withdrawal_note TEXT,
  legal_basis BLOB,
  PRIMARY KEY (stream_no, entity_id)
) STRICT, WITHOUT ROWID;

CREATE TABLE candidate_person (
  stream_no INTEGER NOT NULL REFERENCES stream (stream_no),
  entity_id BLOB NOT NULL CHECK (length(entity_id) = 16),
  created_at_ms INTEGER NOT NULL,
  archived INTEGER NOT NULL DEFAULT 0,
  read_only INTEGER NOT NULL DEFAULT 0,
  candidate BLOB,
  name_given TEXT,
  name_family TEXT,
  birth_date TEXT,
  cpr TEXT,
  role TEXT,
  address BLOB,
  has_protected_address INTEGER,
  benefit TEXT,
  corrects BLOB,
  PRIMARY KEY (stream_no, entity_id)
) STRICT, WITHOUT ROWID;

CREATE TABLE family_plan (
  stream_no INTEGER NOT NULL REFERENCES stream (stream_no),
  entity_id BLOB NOT NULL CHECK (length(entity_id) = 16),
  created_at_ms INTEGER NOT NULL,
  archived INTEGER NOT NULL DEFAULT 0,
  read_only INTEGER NOT NULL DEFAULT 0,
  title TEXT,
  direction TEXT,
  what_works TEXT,
  worries TEXT,
  what_next TEXT,
  priorities TEXT,
  starts_on TEXT,
  review_on TEXT,
  PRIMARY KEY (stream_no, entity_id)
) STRICT, WITHOUT ROWID;

CREATE TABLE plan_version (
  stream_no INTEGER NOT NULL REFERENCES stream (stream_no),
  entity_id BLOB NOT NULL CHECK (length(entity_id) = 16),
  created_at_ms INTEGER NOT NULL,
  archived INTEGER NOT NULL DEFAULT 0,
  read_only INTEGER NOT NULL DEFAULT 0,
  plan BLOB,
  number INTEGER,
  status TEXT,
  drafted_on TEXT,
  discussed_on TEXT,
  in_force_from TEXT,
  in_force_to TEXT,
  note TEXT,
  PRIMARY KEY (stream_no, entity_id)
) STRICT, WITHOUT ROWID;

CREATE TABLE sector_plan (
  stream_no INTEGER NOT NULL REFERENCES stream (stream_no),
  entity_id BLOB NOT NULL CHECK (length(entity_id) = 16),
  created_at_ms INTEGER NOT NULL,
  archived INTEGER NOT NULL DEFAULT 0,
  read_only INTEGER NOT NULL DEFAULT 0,
  plan BLOB,
  kind BLOB,
  department BLOB,
  responsible BLOB,
  case_number TEXT,
  system TEXT,
  status TEXT,
  due_on TEXT,
  made_on TEXT,
  follow_up_on TEXT,
  order_key TEXT,
  PRIMARY KEY (stream_no, entity_id)
) STRICT, WITHOUT ROWID;

CREATE TABLE goal (
  stream_no INTEGER NOT NULL REFERENCES stream (stream_no),
  entity_id BLOB NOT NULL CHECK (length(entity_id) = 16),
  created_at_ms INTEGER NOT NULL,
  archived INTEGER NOT NULL DEFAULT 0,
  read_only INTEGER NOT NULL DEFAULT 0,
  plan BLOB,
  part_of BLOB,
  own_words TEXT,
  child_wish TEXT,
  professional_wording TEXT,
  area BLOB,
  indicator TEXT,
  baseline TEXT,
  target TEXT,
  due_on TEXT,
  owner BLOB,
  priority INTEGER,
  status TEXT,
  closed_on TEXT,
  evidence TEXT,
  audience BLOB,
  order_key TEXT,
  PRIMARY KEY (stream_no, entity_id)
) STRICT, WITHOUT ROWID;

CREATE TABLE goal_progress (
  stream_no INTEGER NOT NULL REFERENCES stream (stream_no),
  entity_id BLOB NOT NULL CHECK (length(entity_id) = 16),
  created_at_ms INTEGER NOT NULL,
  archived INTEGER NOT NULL DEFAULT 0,
  read_only INTEGER NOT NULL DEFAULT 0,
  goal BLOB,
  rated_on TEXT,
  value INTEGER,
  rated_by BLOB,
  note TEXT,
  corrects BLOB,
  PRIMARY KEY (stream_no, entity_id)
) STRICT, WITHOUT ROWID;

CREATE TABLE intervention (
  stream_no INTEGER NOT NULL REFERENCES stream (stream_no),
  entity_id BLOB NOT NULL CHECK (length(entity_id) = 16),
  created_at_ms INTEGER NOT NULL,
  archived INTEGER NOT NULL DEFAULT 0,
  read_only INTEGER NOT NULL DEFAULT 0,
  title TEXT,
  agreed TEXT,
  purpose TEXT,
  period_from TEXT,
  period_to TEXT,
  weekly_minutes INTEGER,
  provider BLOB,
  provider_department BLOB,
  responsible BLOB,
  purpose_met_when TEXT,
  follow_up_how TEXT,
  follow_up_on TEXT,
  cooperation TEXT,
  no_show_consequence TEXT,
  service BLOB,
  monthly_units_hundredths INTEGER,
  own_rate_ore INTEGER,
  legal_basis BLOB,
  decided_on TEXT,
  consent BLOB,
  sector_plan BLOB,
  status TEXT,
  outcome TEXT,
  audience BLOB,
  order_key TEXT,
  PRIMARY KEY (stream_no, entity_id)
) STRICT, WITHOUT ROWID;

CREATE TABLE attendance (
  stream_no INTEGER NOT NULL REFERENCES stream (stream_no),
  entity_id BLOB NOT NULL CHECK (length(entity_id) = 16),
  created_at_ms INTEGER NOT NULL,
  archived INTEGER NOT NULL DEFAULT 0,
  read_only INTEGER NOT NULL DEFAULT 0,
  intervention BLOB,
  member BLOB,
  held_on TEXT,
  outcome TEXT,
  minutes INTEGER,
  note TEXT,
  corrects BLOB,
  PRIMARY KEY (stream_no, entity_id)
) STRICT, WITHOUT ROWID;

CREATE TABLE cooperation_contract (
  stream_no INTEGER NOT NULL REFERENCES stream (stream_no),
  entity_id BLOB NOT NULL CHECK (length(entity_id) = 16),
  created_at_ms INTEGER NOT NULL,
  archived INTEGER NOT NULL DEFAULT 0,
  read_only INTEGER NOT NULL DEFAULT 0,
  plan BLOB,
  status TEXT,
  from_team TEXT,
  from_family TEXT,
  from_coordinator TEXT,
  contact TEXT,
  disagreement TEXT,
  agreed_on TEXT,
  period_from TEXT,
  period_to TEXT,
  PRIMARY KEY (stream_no, entity_id)
) STRICT, WITHOUT ROWID;

CREATE TABLE log_entry (
  stream_no INTEGER NOT NULL REFERENCES stream (stream_no),
  entity_id BLOB NOT NULL CHECK (length(entity_id) = 16),
  created_at_ms INTEGER NOT NULL,
  archived INTEGER NOT NULL DEFAULT 0,
  read_only INTEGER NOT NULL DEFAULT 0,
  kind TEXT,
  happened_on TEXT,
  author BLOB,
  author_role TEXT,
  observation TEXT,
  own_words TEXT,
  agreed TEXT,
  responsible BLOB,
  due_on TEXT,
  evaluate_on TEXT,
  evaluation TEXT,
  follows BLOB,
  next_meeting_on TEXT,
  level BLOB,
  meeting BLOB,
  audience BLOB,
  corrects BLOB,
  correction_reason TEXT,
  PRIMARY KEY (stream_no, entity_id)
) STRICT, WITHOUT ROWID;

CREATE TABLE journal_mark (
  stream_no INTEGER NOT NULL REFERENCES stream (stream_no),
  entity_id BLOB NOT NULL CHECK (length(entity_id) = 16),
  created_at_ms INTEGER NOT NULL,
  archived INTEGER NOT NULL DEFAULT 0,
  read_only INTEGER NOT NULL DEFAULT 0,
  item BLOB,
  system TEXT,
  case_number TEXT,
  journalised_on TEXT,
  PRIMARY KEY (stream_no, entity_id)
) STRICT, WITHOUT ROWID;

CREATE TABLE meeting (
  stream_no INTEGER NOT NULL REFERENCES stream (stream_no),
  entity_id BLOB NOT NULL CHECK (length(entity_id) = 16),
  created_at_ms INTEGER NOT NULL,
  archived INTEGER NOT NULL DEFAULT 0,
  read_only INTEGER NOT NULL DEFAULT 0,
  kind TEXT,
  title TEXT,
  status TEXT,
  starts_at INTEGER,
  duration_minutes INTEGER,
  location TEXT,
  purpose TEXT,
  expected_outcome TEXT,
  called_by BLOB,
  chair BLOB,
  note_taker BLOB,
  interpreter_booked INTEGER,
  minutes TEXT,
  cross_team BLOB,
  next_meeting BLOB,
  audience BLOB,
  PRIMARY KEY (stream_no, entity_id)
) STRICT, WITHOUT ROWID;

CREATE TABLE agenda_item (
  stream_no INTEGER NOT NULL REFERENCES stream (stream_no),
  entity_id BLOB NOT NULL CHECK (length(entity_id) = 16),
  created_at_ms INTEGER NOT NULL,
  archived INTEGER NOT NULL DEFAULT 0,
  read_only INTEGER NOT NULL DEFAULT 0,
  meeting BLOB,
  kind TEXT,
  title TEXT,
  family BLOB,
  about BLOB,
  asked_by BLOB,
  planned_minutes INTEGER,
  notes TEXT,
  decision TEXT,
  responsible BLOB,
  due_on TEXT,
  order_key TEXT,
  PRIMARY KEY (stream_no, entity_id)
) STRICT, WITHOUT ROWID;

CREATE TABLE measurement (
  stream_no INTEGER NOT NULL REFERENCES stream (stream_no),
  entity_id BLOB NOT NULL CHECK (length(entity_id) = 16),
  created_at_ms INTEGER NOT NULL,
  archived INTEGER NOT NULL DEFAULT 0,
  read_only INTEGER NOT NULL DEFAULT 0,
  instrument TEXT,
  member BLOB,
  measured_on TEXT,
  occasion TEXT,
  informant TEXT,
  answered_by BLOB,
  language TEXT,
  corrects BLOB,
  audience BLOB,
  note TEXT,
  who5_cheerful INTEGER,
  who5_calm INTEGER,
  who5_active INTEGER,
  who5_rested INTEGER,
  who5_interested INTEGER,
  sdq_form TEXT,
  sdq_emotional INTEGER,
  sdq_conduct INTEGER,
  sdq_hyperactivity INTEGER,
  sdq_peer INTEGER,
  sdq_prosocial INTEGER,
  sdq_total INTEGER,
  sdq_impact INTEGER,
  sdq_band TEXT,
  sdq_norm TEXT,
  absence_permille INTEGER,
  unexcused_permille INTEGER,
  absence_period_from TEXT,
  absence_period_to TEXT,
  diet TEXT,
  smoking TEXT,
  alcohol TEXT,
  exercise TEXT,
  sleep TEXT,
  scaling_question TEXT,
  scaling_value INTEGER,
  job_status TEXT,
  PRIMARY KEY (stream_no, entity_id)
) STRICT, WITHOUT ROWID;

CREATE TABLE follow_up (
  stream_no INTEGER NOT NULL REFERENCES stream (stream_no),
  entity_id BLOB NOT NULL CHECK (length(entity_id) = 16),
  created_at_ms INTEGER NOT NULL,
  archived INTEGER NOT NULL DEFAULT 0,
  read_only INTEGER NOT NULL DEFAULT 0,
  kind TEXT,
  title TEXT,
  rule BLOB,
  about BLOB,
  due_on TEXT,
  due_reason TEXT,
  responsible BLOB,
  done_on TEXT,
  outcome TEXT,
  conclusion TEXT,
  PRIMARY KEY (stream_no, entity_id)
) STRICT, WITHOUT ROWID;

CREATE TABLE cost_entry (
  stream_no INTEGER NOT NULL REFERENCES stream (stream_no),
  entity_id BLOB NOT NULL CHECK (length(entity_id) = 16),
  created_at_ms INTEGER NOT NULL,
  archived INTEGER NOT NULL DEFAULT 0,
  read_only INTEGER NOT NULL DEFAULT 0,
  month TEXT,
  intervention BLOB,
  service BLOB,
  member BLOB,
  units_hundredths INTEGER,
  rate BLOB,
  amount_ore INTEGER,
  is_integrated INTEGER,
  source TEXT,
  note TEXT,
  PRIMARY KEY (stream_no, entity_id)
) STRICT, WITHOUT ROWID;

CREATE TABLE audit_event (
  stream_no INTEGER NOT NULL REFERENCES stream (stream_no),
  entity_id BLOB NOT NULL CHECK (length(entity_id) = 16),
  created_at_ms INTEGER NOT NULL,
  archived INTEGER NOT NULL DEFAULT 0,
  read_only INTEGER NOT NULL DEFAULT 0,
  action TEXT,
  family BLOB,
  item BLOB,
  item_kind INTEGER,
  searched_for TEXT,
  item_count INTEGER,
  reason TEXT,
  command TEXT,
  extends BLOB,
  PRIMARY KEY (stream_no, entity_id)
) STRICT, WITHOUT ROWID;

CREATE TABLE seen_mark (
  stream_no INTEGER NOT NULL REFERENCES stream (stream_no),
  entity_id BLOB NOT NULL CHECK (length(entity_id) = 16),
  created_at_ms INTEGER NOT NULL,
  archived INTEGER NOT NULL DEFAULT 0,
  read_only INTEGER NOT NULL DEFAULT 0,
  family BLOB,
  item BLOB,
  seen_at INTEGER,
  PRIMARY KEY (stream_no, entity_id)
) STRICT, WITHOUT ROWID;

CREATE TABLE view_setting (
  stream_no INTEGER NOT NULL REFERENCES stream (stream_no),
  entity_id BLOB NOT NULL CHECK (length(entity_id) = 16),
  created_at_ms INTEGER NOT NULL,
  archived INTEGER NOT NULL DEFAULT 0,
  read_only INTEGER NOT NULL DEFAULT 0,
  key TEXT,
  setting TEXT,
  PRIMARY KEY (stream_no, entity_id)
) STRICT, WITHOUT ROWID;

CREATE TABLE service (
  stream_no INTEGER NOT NULL REFERENCES stream (stream_no),
  entity_id BLOB NOT NULL CHECK (length(entity_id) = 16),
  created_at_ms INTEGER NOT NULL,
  archived INTEGER NOT NULL DEFAULT 0,
  read_only INTEGER NOT NULL DEFAULT 0,
  name TEXT,
  code TEXT,
  department BLOB,
  delivered_by TEXT,
  unit TEXT,
  legal_basis BLOB,
  description TEXT,
  valid_from TEXT,
  valid_to TEXT,
  order_key TEXT,
  PRIMARY KEY (stream_no, entity_id)
) STRICT, WITHOUT ROWID;

CREATE TABLE rate (
  stream_no INTEGER NOT NULL REFERENCES stream (stream_no),
  entity_id BLOB NOT NULL CHECK (length(entity_id) = 16),
  created_at_ms INTEGER NOT NULL,
  archived INTEGER NOT NULL DEFAULT 0,
  read_only INTEGER NOT NULL DEFAULT 0,
  service BLOB,
  valid_from TEXT,
  valid_to TEXT,
  unit_ore INTEGER,
  PRIMARY KEY (stream_no, entity_id)
) STRICT, WITHOUT ROWID;

CREATE TABLE incompatibility_rule (
  stream_no INTEGER NOT NULL REFERENCES stream (stream_no),
  entity_id BLOB NOT NULL CHECK (length(entity_id) = 16),
  created_at_ms INTEGER NOT NULL,
  archived INTEGER NOT NULL DEFAULT 0,
  read_only INTEGER NOT NULL DEFAULT 0,
  service BLOB,
  other_service BLOB,
  kind TEXT,
  reason TEXT,
  valid_from TEXT,
  valid_to TEXT,
  PRIMARY KEY (stream_no, entity_id)
) STRICT, WITHOUT ROWID;

CREATE TABLE goal_area (
  stream_no INTEGER NOT NULL REFERENCES stream (stream_no),
  entity_id BLOB NOT NULL CHECK (length(entity_id) = 16),
  created_at_ms INTEGER NOT NULL,
  archived INTEGER NOT NULL DEFAULT 0,
  read_only INTEGER NOT NULL DEFAULT 0,
  name TEXT,
  code TEXT,
  colour TEXT,
  order_key TEXT,
  PRIMARY KEY (stream_no, entity_id)
) STRICT, WITHOUT ROWID;

CREATE TABLE phase_template (
  stream_no INTEGER NOT NULL REFERENCES stream (stream_no),
  entity_id BLOB NOT NULL CHECK (length(entity_id) = 16),
  created_at_ms INTEGER NOT NULL,
  archived INTEGER NOT NULL DEFAULT 0,
  read_only INTEGER NOT NULL DEFAULT 0,
  name TEXT,
  code TEXT,
  months INTEGER,
  description TEXT,
  order_key TEXT,
  PRIMARY KEY (stream_no, entity_id)
) STRICT, WITHOUT ROWID;

CREATE TABLE log_level (
  stream_no INTEGER NOT NULL REFERENCES stream (stream_no),
  entity_id BLOB NOT NULL CHECK (length(entity_id) = 16),
  created_at_ms INTEGER NOT NULL,
  archived INTEGER NOT NULL DEFAULT 0,
  read_only INTEGER NOT NULL DEFAULT 0,
  name TEXT,
  code TEXT,
  number INTEGER,
  description TEXT,
  needs_consent INTEGER,
  order_key TEXT,
  PRIMARY KEY (stream_no, entity_id)
) STRICT, WITHOUT ROWID;

CREATE TABLE deadline_rule (
  stream_no INTEGER NOT NULL REFERENCES stream (stream_no),
  entity_id BLOB NOT NULL CHECK (length(entity_id) = 16),
  created_at_ms INTEGER NOT NULL,
  archived INTEGER NOT NULL DEFAULT 0,
  read_only INTEGER NOT NULL DEFAULT 0,
  name TEXT,
  code TEXT,
  counted_from TEXT,
  unit_count INTEGER,
  unit TEXT,
  earliest_of TEXT,
  is_statutory INTEGER,
  sector_plan_kind BLOB,
  legal_basis BLOB,
  valid_from TEXT,
  valid_to TEXT,
  ahead_days INTEGER,
  PRIMARY KEY (stream_no, entity_id)
) STRICT, WITHOUT ROWID;

CREATE TABLE legal_basis (
  stream_no INTEGER NOT NULL REFERENCES stream (stream_no),
  entity_id BLOB NOT NULL CHECK (length(entity_id) = 16),
  created_at_ms INTEGER NOT NULL,
  archived INTEGER NOT NULL DEFAULT 0,
  read_only INTEGER NOT NULL DEFAULT 0,
  name TEXT,
  act TEXT,
  paragraph TEXT,
  text TEXT,
  valid_from TEXT,
  valid_to TEXT,
  replaced_by BLOB,
  source TEXT,
  order_key TEXT,
  PRIMARY KEY (stream_no, entity_id)
) STRICT, WITHOUT ROWID;

CREATE TABLE target_criterion (
  stream_no INTEGER NOT NULL REFERENCES stream (stream_no),
  entity_id BLOB NOT NULL CHECK (length(entity_id) = 16),
  created_at_ms INTEGER NOT NULL,
  archived INTEGER NOT NULL DEFAULT 0,
  read_only INTEGER NOT NULL DEFAULT 0,
  name TEXT,
  code TEXT,
  description TEXT,
  weight TEXT,
  valid_from TEXT,
  valid_to TEXT,
  order_key TEXT,
  PRIMARY KEY (stream_no, entity_id)
) STRICT, WITHOUT ROWID;

CREATE TABLE cost_baseline (
  stream_no INTEGER NOT NULL REFERENCES stream (stream_no),
  entity_id BLOB NOT NULL CHECK (length(entity_id) = 16),
  created_at_ms INTEGER NOT NULL,
  archived INTEGER NOT NULL DEFAULT 0,
  read_only INTEGER NOT NULL DEFAULT 0,
  name TEXT,
  base_year INTEGER,
  family_year_ore INTEGER,
  efficiency_ore INTEGER,
  valid_from TEXT,
  valid_to TEXT,
  note TEXT,
  PRIMARY KEY (stream_no, entity_id)
) STRICT, WITHOUT ROWID;

CREATE TABLE benefit_kind (
  stream_no INTEGER NOT NULL REFERENCES stream (stream_no),
  entity_id BLOB NOT NULL CHECK (length(entity_id) = 16),
  created_at_ms INTEGER NOT NULL,
  archived INTEGER NOT NULL DEFAULT 0,
  read_only INTEGER NOT NULL DEFAULT 0,
  name TEXT,
  code TEXT,
  legal_basis BLOB,
  department BLOB,
  valid_from TEXT,
  valid_to TEXT,
  order_key TEXT,
  PRIMARY KEY (stream_no, entity_id)
) STRICT, WITHOUT ROWID;

CREATE TABLE audience_default (
  stream_no INTEGER NOT NULL REFERENCES stream (stream_no),
  entity_id BLOB NOT NULL CHECK (length(entity_id) = 16),
  created_at_ms INTEGER NOT NULL,
  archived INTEGER NOT NULL DEFAULT 0,
  read_only INTEGER NOT NULL DEFAULT 0,
  of_kind TEXT,
  subkind TEXT,
  audience BLOB,
  PRIMARY KEY (stream_no, entity_id)
) STRICT, WITHOUT ROWID;

CREATE TABLE handover_item (
  stream_no INTEGER NOT NULL REFERENCES stream (stream_no),
  entity_id BLOB NOT NULL CHECK (length(entity_id) = 16),
  created_at_ms INTEGER NOT NULL,
  archived INTEGER NOT NULL DEFAULT 0,
  read_only INTEGER NOT NULL DEFAULT 0,
  title TEXT,
  description TEXT,
  valid_from TEXT,
  valid_to TEXT,
  order_key TEXT,
  PRIMARY KEY (stream_no, entity_id)
) STRICT, WITHOUT ROWID;

CREATE TABLE sector_plan_kind (
  stream_no INTEGER NOT NULL REFERENCES stream (stream_no),
  entity_id BLOB NOT NULL CHECK (length(entity_id) = 16),
  created_at_ms INTEGER NOT NULL,
  archived INTEGER NOT NULL DEFAULT 0,
  read_only INTEGER NOT NULL DEFAULT 0,
  name TEXT,
  code TEXT,
  department BLOB,
  legal_basis BLOB,
  can_be_replaced INTEGER,
  valid_from TEXT,
  valid_to TEXT,
  order_key TEXT,
  PRIMARY KEY (stream_no, entity_id)
) STRICT, WITHOUT ROWID;
