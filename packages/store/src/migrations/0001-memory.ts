/**
 * What came and what was made of it. What grows without end is keyed so that Citus can distribute it: by the arrival, by the blob, or by the
 * keyed hash of the observable. No foreign keys cross these, since distributed tables cannot have them.
 */
export const memory = `
create table key_marks (id integer primary key default 1 check (id = 1), mark text not null);
create table settings (
  name text primary key,
  value jsonb not null,
  changed_at timestamptz not null
);

create table arrivals (
  id uuid primary key,
  door text not null,
  kind text not null,
  name text,
  source text not null,
  submitted_by text not null,
  sha256 text,
  bytes bigint not null,
  told jsonb not null,
  received_at timestamptz not null,
  state text not null,
  outcome text,
  failure text,
  attempts integer not null default 0,
  judged_at timestamptz,
  held_because text,
  emptied_at timestamptz,
  erased_at timestamptz,
  judgements integer not null default 0
);
create index arrivals_received on arrivals (received_at desc, id desc);
create index arrivals_sha256 on arrivals (sha256);
create index arrivals_raw on arrivals (received_at) where sha256 is not null;
create index arrivals_whole on arrivals (received_at) where emptied_at is null;
create index arrivals_waiting on arrivals (received_at) where state = 'waiting';

create table idempotency_keys (
  owner text not null,
  key text not null,
  request_sha256 text not null,
  arrival_id uuid not null,
  used_at timestamptz not null,
  primary key (owner, key)
);

create table blobs (
  sha256 text primary key,
  stored_as uuid not null,
  bytes bigint not null,
  stored_bytes bigint not null,
  chunks integer not null,
  stored_at timestamptz not null
);
create table blob_chunks (
  stored_as uuid not null,
  number integer not null,
  sealed bytea not null,
  primary key (stored_as, number)
);
alter table blob_chunks alter column sealed set storage external;
create table uploads (
  id uuid primary key,
  sha256 text,
  started_at timestamptz not null
);

create table readings (
  arrival_id uuid not null,
  number integer not null,
  sealed bytea not null,
  read_at timestamptz not null,
  primary key (arrival_id, number)
);
alter table readings alter column sealed set storage external;

create table verdicts (
  arrival_id uuid not null,
  number integer not null,
  outcome text not null,
  because text,
  rules text not null,
  judged_at timestamptz not null,
  verdict json not null,
  emptied_at timestamptz,
  primary key (arrival_id, number)
);
create table findings (
  arrival_id uuid not null,
  verdict_number integer not null,
  position integer not null,
  rule text not null,
  strength text not null,
  family text not null,
  primary key (arrival_id, verdict_number, position)
);
create index findings_rule on findings (rule, arrival_id);

create table observables (
  hash uuid primary key,
  type text not null,
  value text,
  first_seen timestamptz not null,
  last_seen timestamptz not null
);
create index observables_value on observables (left(value, 200) text_pattern_ops);
create index observables_type_value on observables (type, left(value, 200) text_pattern_ops);
create table observable_doors (
  observable uuid not null,
  door text not null,
  sightings bigint not null,
  first_seen timestamptz not null,
  last_seen timestamptz not null,
  primary key (observable, door)
);
create table sightings (
  observable uuid not null,
  door text not null,
  seen_at timestamptz not null,
  arrival_id uuid not null,
  kind text not null,
  primary key (observable, door, seen_at, arrival_id)
) partition by range (seen_at);
create table sightings_otherwise partition of sightings default;
create index sightings_arrival on sightings (arrival_id);

create table cases (
  id uuid primary key,
  door text not null,
  kind text not null,
  name text,
  outcome text not null,
  because text,
  state text not null,
  assignee uuid,
  opened_at timestamptz not null,
  changed_at timestamptz not null,
  decided_at timestamptz,
  decision text,
  version integer not null default 1,
  words text not null generated always as (lower(coalesce(name, '') || ' ' || coalesce(because, ''))) stored
);
create index cases_open on cases (state, opened_at desc, id desc);
create index cases_opened on cases (opened_at desc, id desc);
create index cases_assignee on cases (assignee, opened_at desc, id desc);
create table decisions (
  case_id uuid not null,
  number integer not null,
  decision text not null,
  reason text,
  evidence jsonb not null,
  decided_by text not null,
  decided_at timestamptz not null,
  withdrawn_by text,
  withdrawn_because text,
  withdrawn_at timestamptz,
  primary key (case_id, number)
);
create table comments (
  case_id uuid not null,
  id uuid not null,
  body text,
  written_by text not null,
  written_at timestamptz not null,
  primary key (case_id, id)
);

create table holds (
  arrival_id uuid not null,
  number integer not null,
  reason text,
  held_by text not null,
  held_at timestamptz not null,
  released_because text,
  released_by text,
  released_at timestamptz,
  primary key (arrival_id, number)
);
create table erasures (
  id uuid primary key,
  hashes jsonb not null,
  arrivals integer not null,
  reason text not null,
  erased_by text not null,
  erased_at timestamptz not null
);

create table audit_log (
  number bigint primary key,
  at timestamptz(3) not null,
  actor text not null,
  action text not null,
  subject text not null,
  details jsonb not null,
  previous text not null,
  hash text not null
);
create index audit_log_subject on audit_log (subject, number);
create index audit_log_actor on audit_log (actor, number);
create function refuse_audit_change() returns trigger language plpgsql as $$
begin
  raise exception 'The audit log only grows: its rows are neither changed nor removed.';
end $$;
create trigger audit_log_keeps_rows before update or delete on audit_log for each row execute function refuse_audit_change();
create trigger audit_log_keeps_all before truncate on audit_log for each statement execute function refuse_audit_change();
`;
