/**
 * Who opened which customer's record, what explains it, and what is counted of it. Viewers and customers are keyed hashes; ids and names
 * of viewers and what they typed lie sealed. Events and pairs lie in partitions, one for each month (UTC). What belongs to one viewer lies
 * on one machine, and so does what explains views of one customer.
 */
export const access = `
create table customer_keys (
  version integer primary key,
  sealed bytea not null,
  state text not null,
  made_at timestamptz not null,
  present_from timestamptz,
  past_from timestamptz
);

create table viewers (
  actor_key uuid primary key,
  sealed bytea,
  team text,
  site text,
  vendor text,
  duty text not null,
  joined_at timestamptz,
  leaves_at timestamptz,
  roster_at timestamptz,
  noted_at timestamptz not null,
  erased_at timestamptz
);
create table roster_rows (
  actor_key uuid not null,
  at timestamptz not null,
  team text not null,
  site text,
  vendor text,
  duty text not null,
  covers jsonb,
  joined_at timestamptz,
  leaves_at timestamptz,
  shift jsonb,
  owner uuid,
  ends_at timestamptz,
  primary key (actor_key, at)
);

create table access_feeds (
  number integer primary key,
  source text not null,
  what text not null,
  last_at timestamptz,
  received_at timestamptz,
  rows bigint not null default 0,
  gaps jsonb not null default '{}',
  unique (source, what)
);
create table access_suspensions (
  feed integer not null,
  from_at timestamptz not null,
  until_at timestamptz,
  primary key (feed, from_at)
);
create table access_batches (
  source text not null,
  batch text not null,
  sha256 text not null,
  kept_at timestamptz not null,
  answer jsonb not null,
  primary key (source, batch)
);
create index access_batches_kept on access_batches (kept_at);

create table access_surroundings (
  actor_key uuid not null,
  id bigint not null,
  month date not null,
  team text,
  site text,
  vendor text,
  device bigint,
  session bigint,
  network text,
  country text,
  primary key (actor_key, id)
);
create index access_surroundings_month on access_surroundings (month);
create table access_events (
  actor_key uuid not null,
  observed_at timestamptz not null,
  feed integer not null,
  event_id text not null,
  received_at timestamptz not null,
  action smallint not null,
  customer_key uuid,
  reason smallint,
  is_pending boolean not null,
  surroundings bigint not null,
  step smallint,
  band smallint,
  rows integer,
  ticket text,
  ticket_assignee uuid,
  fields text[],
  stated bytea,
  query text,
  request text,
  primary key (actor_key, observed_at, feed, event_id)
) partition by range (observed_at);
create index access_events_pending on access_events (observed_at) where is_pending;
create table access_events_otherwise partition of access_events default;

create table access_pairs (
  customer_key uuid not null,
  day date not null,
  actor_key uuid not null,
  first_at timestamptz not null,
  last_at timestamptz not null,
  views integer not null,
  reason smallint,
  is_pending boolean not null,
  band smallint,
  primary key (customer_key, day, actor_key)
) partition by range (day);
create table access_pairs_otherwise partition of access_pairs default;

create table viewer_days (
  actor_key uuid not null,
  day date not null,
  views integer not null,
  customers integer not null,
  unexplained integer not null,
  pending integer not null,
  assigned_ticket integer not null,
  transferred_ticket integer not null,
  contact integer not null,
  duty integer not null,
  reopened_ticket integer not null,
  granted integer not null,
  planned integer not null,
  stated integer not null,
  tickets integer not null,
  searches integer not null,
  fields integer not null,
  exports integer not null,
  exported_rows bigint not null,
  impersonations integer not null,
  banded integer not null,
  high_balance integer not null,
  stepped integer not null,
  sequential integer not null,
  primary key (actor_key, day)
) with (fillfactor = 60);
create index viewer_days_day on viewer_days (day);

create table ticket_changes (
  customer_key uuid not null,
  at timestamptz not null,
  ticket text not null,
  change smallint not null,
  assignee uuid not null,
  made_by uuid,
  queue text,
  feed integer not null,
  primary key (customer_key, at, ticket, change, assignee)
);
create index ticket_changes_at on ticket_changes using brin (at);
create table inbound_contacts (
  customer_key uuid not null,
  from_at timestamptz not null,
  channel smallint not null,
  feed integer not null,
  until_at timestamptz,
  viewer uuid,
  primary key (customer_key, from_at, channel, feed)
);
create index inbound_contacts_from on inbound_contacts using brin (from_at);
create table planned_work (
  id text primary key,
  from_at timestamptz not null,
  until_at timestamptz not null,
  what text not null,
  actors jsonb,
  teams jsonb,
  sites jsonb,
  sources jsonb,
  approved_by uuid not null
);
create index planned_work_until on planned_work (until_at);
create table access_grants (
  id text not null,
  actor_key uuid not null,
  access text not null,
  source text not null,
  from_at timestamptz not null,
  until_at timestamptz,
  customer_key uuid,
  other_customer_key uuid,
  approved_by uuid,
  last_used_at timestamptz,
  primary key (actor_key, source, id)
);
create table access_approvals (
  id text primary key,
  action text not null,
  requester uuid not null,
  approver uuid not null,
  requester_team text,
  approver_team text,
  requester_device bigint,
  approver_device bigint,
  at timestamptz not null,
  until_at timestamptz not null,
  query text,
  rows bigint,
  customer_key uuid,
  other_customer_key uuid
);
create index access_approvals_at on access_approvals (at);
create table access_rechecks (
  id uuid primary key,
  from_day date not null,
  until_day date not null,
  actors jsonb,
  after_day date,
  after_actor uuid
);
create table access_recomputed (
  id uuid primary key,
  at timestamptz not null,
  because text not null,
  days jsonb not null
);
create index access_recomputed_at on access_recomputed (at);
`;
