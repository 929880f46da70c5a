/**
 * What the insider door keeps beside accesses: customers that do not exist, reviews of rights, exports that two people answer for, offers
 * of bribes that were reported, and who saw whose name. Viewers are keyed hashes; what people wrote lies sealed. All of it stays small.
 */
export const insider = `
create table canaries (
  id uuid primary key,
  band smallint,
  sealed bytea,
  placed_by text not null,
  placed_at timestamptz not null,
  retired_because text,
  retired_by text,
  retired_at timestamptz
);
create table canary_keys (
  customer_key uuid primary key,
  canary_id uuid not null
);
create index canary_keys_canary on canary_keys (canary_id);
create table canary_tests (
  canary_id uuid not null,
  number integer not null,
  asked_by text not null,
  asked_at timestamptz not null,
  until_at timestamptz not null,
  seen_at timestamptz,
  primary key (canary_id, number)
);

create table access_reviews (
  id uuid primary key,
  name text not null,
  opened_by text not null,
  opened_at timestamptz not null,
  due_at timestamptz not null,
  closed_at timestamptz
);
create index access_reviews_due on access_reviews (due_at) where closed_at is null;
create table access_review_items (
  review_id uuid not null,
  number integer not null,
  what text not null,
  actor_key uuid not null,
  source text not null,
  grant_id text not null,
  access text not null,
  granted_at timestamptz,
  last_used_at timestamptz,
  noticed jsonb not null,
  reviewer text,
  decision text,
  sealed bytea,
  decided_by text,
  decided_at timestamptz,
  ended_by text,
  ended_at timestamptz,
  primary key (review_id, number)
);
create index access_review_items_actor on access_review_items (actor_key);

create table export_requests (
  id uuid primary key,
  requester uuid not null,
  requester_team text not null,
  requester_device text,
  token_maker uuid,
  query text not null,
  rows bigint not null,
  sealed bytea,
  asked_at timestamptz not null,
  answer text,
  approver uuid,
  approver_team text,
  answered_at timestamptz,
  ceiling bigint,
  until_at timestamptz,
  used_at timestamptz
);
create index export_requests_asked on export_requests (asked_at desc, id desc);
create table export_uses (
  request_id uuid primary key,
  requester uuid not null,
  team text not null,
  query text not null,
  rows bigint not null,
  used_at timestamptz not null
);
create index export_uses_used on export_uses (used_at);

create table offers (
  id uuid primary key,
  code_hash text unique,
  reporter text,
  source text not null,
  arrival_id uuid,
  state text not null,
  received_at timestamptz not null,
  changed_at timestamptz not null
);
create unique index offers_arrival on offers (arrival_id);
create index offers_received on offers (received_at desc, id desc);
create table offer_messages (
  offer_id uuid not null,
  number integer not null,
  written_by text not null,
  sealed bytea,
  written_at timestamptz not null,
  primary key (offer_id, number)
);

create table unmaskings (
  id uuid primary key,
  case_id uuid not null,
  actors jsonb not null,
  sealed bytea,
  asked_by text not null,
  asked_at timestamptz not null,
  needs_second boolean not null,
  answer text,
  answered_by text,
  answered_at timestamptz,
  until_at timestamptz
);
create index unmaskings_case on unmaskings (case_id, asked_at);
`;
