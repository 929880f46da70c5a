import type { Handle } from "../database.ts";
import { hashSecret, makeSecret } from "./secrets.ts";

/** What a one-time secret is about: plain values, given back to who takes it. */
export type About = Readonly<Record<string, unknown>>;

/** Makes a secret that can be taken once, before its end. It is given this once and not stored. */
export async function makeOneTimeSecret(
  handle: Handle,
  { purpose, about, endsAt }: { readonly purpose: string; readonly about: About; readonly endsAt: Date },
): Promise<string> {
  const secret = makeSecret();
  const hash = hashSecret(handle, "one-time", secret);
  await handle.sql
    .insertInto("one_time_secrets")
    .values({ hash, purpose, about: JSON.stringify(about), ends_at: endsAt })
    .execute();
  return secret;
}

/** What the secret is about, without taking it; undefined when there is no such secret, or it is over. */
export async function readOneTimeSecret(
  handle: Handle,
  secret: string,
  purpose: string,
  at: Date,
): Promise<About | undefined> {
  const row = await handle.sql
    .selectFrom("one_time_secrets")
    .select("about")
    .where("hash", "=", hashSecret(handle, "one-time", secret))
    .where("purpose", "=", purpose)
    .where("ends_at", ">", at)
    .executeTakeFirst();
  return row?.about;
}

/** Takes the secret: of two who take it at once, one gets what it is about. Undefined when there is none, or it is over. */
export async function takeOneTimeSecret(
  handle: Handle,
  secret: string,
  purpose: string,
  at: Date,
): Promise<About | undefined> {
  const row = await handle.sql
    .deleteFrom("one_time_secrets")
    .where("hash", "=", hashSecret(handle, "one-time", secret))
    .where("purpose", "=", purpose)
    .returning(["about", "ends_at"])
    .executeTakeFirst();
  return row !== undefined && row.ends_at > at ? row.about : undefined;
}

/** Forgets every secret of a purpose, as when a newer set-up link takes their place. */
export async function removeOneTimeSecrets({ sql }: Handle, purpose: string): Promise<void> {
  await sql.deleteFrom("one_time_secrets").where("purpose", "=", purpose).execute();
}

/** Forgets secrets that are over; gives how many. */
export async function removeEndedSecrets({ sql }: Handle, at: Date): Promise<number> {
  return (await sql.deleteFrom("one_time_secrets").where("ends_at", "<=", at).returning("hash").execute()).length;
}
