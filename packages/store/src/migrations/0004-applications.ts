/**
 * Applications at the hiring door. Names, notes and sketches are sealed; what is looked up by is a keyed hash, but for the hashes of
 * pictures, which must be compared bit by bit. What belongs to one application lies on the machine of its arrival.
 */
export const applications = `
create table applications (
  arrival_id uuid primary key,
  person_id uuid not null,
  stage text not null,
  tier text not null,
  engagement text not null,
  sealed bytea,
  received_at timestamptz not null,
  started_at timestamptz
);
create index applications_received on applications (received_at desc, arrival_id desc);
create index applications_person on applications (person_id);
create table text_bands (
  band uuid not null,
  arrival_id uuid not null,
  primary key (band, arrival_id)
);
create index text_bands_arrival on text_bands (arrival_id);
create table picture_bands (
  band integer not null,
  high integer not null,
  low integer not null,
  arrival_id uuid not null,
  primary key (band, high, low, arrival_id)
);
create index picture_bands_arrival on picture_bands (arrival_id);
create table application_ties (
  one uuid not null,
  other uuid not null,
  number integer not null,
  decision text not null,
  reason text,
  decided_by text not null,
  decided_at timestamptz not null,
  primary key (one, other, number)
);
create index application_ties_other on application_ties (other);
create table hiring_steps (
  arrival_id uuid not null,
  step text not null,
  number integer not null,
  result text not null,
  sealed bytea,
  answered_by text not null,
  answered_at timestamptz not null,
  primary key (arrival_id, step, number)
);
create table person_answers (
  arrival_id uuid not null,
  number integer not null,
  kind text not null,
  sealed bytea,
  noted_by text not null,
  noted_at timestamptz not null,
  primary key (arrival_id, number)
);
create table application_changes (
  arrival_id uuid not null,
  number integer not null,
  stage text,
  tier text,
  started_at timestamptz,
  reason text,
  changed_by text not null,
  changed_at timestamptz not null,
  primary key (arrival_id, number)
);
`;
