/**
 * What the watch over accesses keeps from round to round: what the order of a viewer's events shows of a day, with what somebody was
 * first seen, and whose turn some work is where several servers share a database.
 */
export const watching = `
create table viewer_sequences (
  actor_key uuid not null,
  day date not null,
  searches integer not null,
  unopened integer not null,
  views integer not null,
  fast integer not null,
  shifted integer not null,
  outside integer not null,
  primary key (actor_key, day)
);
create table viewer_seen (
  actor_key uuid not null,
  what text not null,
  value text not null,
  first_at timestamptz not null,
  primary key (actor_key, what, value)
);
create table work_claims (
  name text primary key,
  holder text not null,
  until_at timestamptz not null
);
create index ticket_changes_ticket on ticket_changes (ticket);
`;
