import type { Handle } from "../database.ts";
import { hashSecret } from "./secrets.ts";

/** A session as its owner sees it among others. */
export interface ListedSession {
  /** Names it, and does not open it. */
  readonly id: string;
  /** Whether it is the one that asks. */
  readonly isCurrent: boolean;
  readonly createdAt: Date;
  readonly usedAt: Date;
  readonly endsAt: Date;
}

const idLetters = 32;

/** The sessions of somebody that are not over, the newest first; `secret` is that of the one that asks. */
export async function listSessions(
  handle: Handle,
  { userId, at, secret }: { readonly userId: string; readonly at: Date; readonly secret: string },
): Promise<readonly ListedSession[]> {
  const current = hashSecret(handle, "session", secret);
  const rows = await handle.sql
    .selectFrom("sessions")
    .selectAll()
    .where("user_id", "=", userId)
    .where("ends_at", ">", at)
    .orderBy("created_at", "desc")
    .orderBy("hash")
    .execute();
  return rows.map(({ hash, created_at, used_at, ends_at }) => ({
    id: hash.slice(0, idLetters),
    isCurrent: hash === current,
    createdAt: created_at,
    usedAt: used_at,
    endsAt: ends_at,
  }));
}

/** Ends one session of somebody by its id; false when there is none. */
export async function endSessionById({ sql }: Handle, userId: string, id: string): Promise<boolean> {
  if (!/^[0-9a-f]{32}$/u.test(id)) return false;
  const query = sql.deleteFrom("sessions").where("user_id", "=", userId).where("hash", "like", `${id}%`);
  return (await query.returning("hash").execute()).length > 0;
}
