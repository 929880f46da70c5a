/** What the organisation set: what is connected, what is proved and listed, and for how long things stay. */
export const knowledge = `
create table intake_sources (
  id uuid primary key,
  kind text not null,
  name text not null,
  door text not null,
  settings jsonb not null,
  secrets jsonb not null,
  sealed_secrets bytea,
  version integer not null default 1,
  state jsonb not null default '{}',
  created_at timestamptz not null,
  paused_at timestamptz,
  contact_at timestamptz,
  arrivals bigint not null default 0,
  arrival_at timestamptz,
  failures bigint not null default 0,
  failure_at timestamptz,
  failure text,
  claimed_by uuid,
  claimed_until timestamptz
);
create table destinations (
  id uuid primary key,
  kind text not null,
  name text not null,
  address text not null,
  sealed_access bytea not null,
  filter jsonb not null,
  created_at timestamptz not null,
  disabled_at timestamptz,
  succeeded_at timestamptz,
  failed_at timestamptz,
  failure text,
  failures integer not null default 0
);
create table verified_sources (
  id uuid primary key,
  name text not null,
  domains jsonb not null,
  how text not null,
  verified_by text not null,
  until date not null,
  created_at timestamptz not null
);
create table lists (
  name text primary key,
  format text not null,
  sha256 text not null,
  rows bigint not null,
  imported_by text not null,
  imported_at timestamptz not null
);
create table retention (
  kind text primary key,
  days integer not null,
  changed_by text not null,
  changed_at timestamptz not null
);
`;
