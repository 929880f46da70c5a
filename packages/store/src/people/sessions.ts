import type { Handle } from "../database.ts";
import { hashSecret, makeSecret } from "./secrets.ts";
import { findUser, type User } from "./users.ts";

/** How long a session lasts, in milliseconds. */
export interface SessionLength {
  /** Without use. */
  readonly idle: number;
  /** However much it is used. */
  readonly most: number;
}

/** Somebody who is signed in. */
export interface Session {
  readonly user: User;
  /** Comes with every request that changes something; compare it with `isSameSecret`. */
  readonly csrf: string;
  readonly createdAt: Date;
  readonly endsAt: Date;
}

/** A use is written at most this often, in milliseconds, so that not every request writes. */
const writtenEvery = 60_000;

/** Begins a session. The secret, for the cookie, is given this once and not stored. */
export async function createSession(
  handle: Handle,
  { userId, at, length }: { readonly userId: string; readonly at: Date; readonly length: SessionLength },
): Promise<{ readonly secret: string; readonly csrf: string; readonly endsAt: Date }> {
  const secret = makeSecret();
  const last = later(at, length.most);
  const endsAt = earlier(later(at, length.idle), last);
  await handle.sql
    .insertInto("sessions")
    .values({
      hash: hashSecret(handle, "session", secret),
      user_id: userId,
      created_at: at,
      used_at: at,
      ends_at: endsAt,
      ends_at_last: last,
    })
    .execute();
  return { secret, csrf: hashSecret(handle, "csrf", secret), endsAt };
}

/** The session of a secret, its end moved on; undefined when it is over or its user is disabled. */
export async function findSession(
  handle: Handle,
  secret: string,
  at: Date,
  length: SessionLength,
): Promise<Session | undefined> {
  const hash = hashSecret(handle, "session", secret);
  const row = await handle.sql
    .selectFrom("sessions")
    .selectAll()
    .where("hash", "=", hash)
    .where("ends_at", ">", at)
    .where("ends_at_last", ">", at)
    .executeTakeFirst();
  if (row === undefined) return undefined;
  const user = await findUser(handle, row.user_id);
  if (user === undefined || user.disabledAt !== null) return undefined;
  const found = { user, csrf: hashSecret(handle, "csrf", secret), createdAt: row.created_at };
  if (at.getTime() - row.used_at.getTime() < writtenEvery) return { ...found, endsAt: row.ends_at };
  const endsAt = earlier(later(at, length.idle), row.ends_at_last);
  await handle.sql.updateTable("sessions").set({ used_at: at, ends_at: endsAt }).where("hash", "=", hash).execute();
  return { ...found, endsAt };
}

/** Signs out; nothing happens when it was over. */
export async function endSession(handle: Handle, secret: string): Promise<void> {
  await handle.sql
    .deleteFrom("sessions")
    .where("hash", "=", hashSecret(handle, "session", secret))
    .execute();
}

/** Signs somebody out everywhere, but for one session when its secret is given; gives how many ended. */
export async function endSessionsOf(handle: Handle, userId: string, butSecret?: string): Promise<number> {
  const query = handle.sql.deleteFrom("sessions").where("user_id", "=", userId);
  const others = butSecret === undefined ? query : query.where("hash", "!=", hashSecret(handle, "session", butSecret));
  return (await others.returning("hash").execute()).length;
}

/** Forgets sessions that are over; gives how many. */
export async function removeEndedSessions({ sql }: Handle, at: Date): Promise<number> {
  return (await sql.deleteFrom("sessions").where("ends_at", "<=", at).returning("hash").execute()).length;
}

function later(at: Date, milliseconds: number): Date {
  return new Date(at.getTime() + milliseconds);
}

function earlier(one: Date, other: Date): Date {
  return one < other ? one : other;
}
