/** Who may come in, and by what. */
export const people = `
create table users (
  id uuid primary key,
  name text not null,
  email text not null unique,
  role text not null,
  password_hash text,
  subject text unique,
  created_at timestamptz not null,
  disabled_at timestamptz
);
create table passkeys (
  id text primary key,
  user_id uuid not null,
  public_key bytea not null,
  counter bigint not null,
  transports jsonb not null,
  name text not null,
  created_at timestamptz not null,
  used_at timestamptz
);
create index passkeys_user on passkeys (user_id);
create table sessions (
  hash text primary key,
  user_id uuid not null,
  created_at timestamptz not null,
  used_at timestamptz not null,
  ends_at timestamptz not null,
  ends_at_last timestamptz not null
);
create index sessions_user on sessions (user_id);
create table tokens (
  id uuid primary key,
  hash text not null unique,
  name text not null,
  role text not null,
  scopes jsonb not null,
  created_by text not null,
  created_at timestamptz not null,
  ends_at timestamptz,
  used_at timestamptz,
  revoked_at timestamptz
);
create table one_time_secrets (
  hash text primary key,
  purpose text not null,
  about jsonb not null,
  ends_at timestamptz not null
);
`;
