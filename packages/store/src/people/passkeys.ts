import { Problem } from "@doorward/core";
import type { Selectable } from "kysely";
import { inTransaction, type Handle } from "../database.ts";
import { lockUntilCommit } from "../locks.ts";
import type { Tables } from "../tables.ts";
import { hasWayIn } from "./users.ts";

/** A passkey of somebody, as WebAuthn knows it. */
export interface Passkey {
  /** The credential's id, base64url. */
  readonly id: string;
  readonly userId: string;
  readonly publicKey: Uint8Array;
  /** How often it signed, by its own count; 0 for those that do not count. */
  readonly counter: number;
  readonly transports: readonly string[];
  readonly name: string;
  readonly createdAt: Date;
  readonly usedAt: Date | null;
}

/** Keeps a passkey. Throws a Problem when it is known. */
export async function addPasskey(
  { sql }: Handle,
  { at, ...passkey }: Omit<Passkey, "createdAt" | "usedAt"> & { readonly at: Date },
): Promise<void> {
  const made = await sql
    .insertInto("passkeys")
    .values({
      id: passkey.id,
      user_id: passkey.userId,
      public_key: passkey.publicKey,
      counter: passkey.counter,
      transports: JSON.stringify(passkey.transports),
      name: passkey.name,
      created_at: at,
      used_at: null,
    })
    .onConflict((conflict) => conflict.doNothing())
    .returning("id")
    .executeTakeFirst();
  if (made === undefined) throw new Problem("conflict", "This passkey is known already. Use another one.");
}

/** Undefined when there is none. */
export async function findPasskey({ sql }: Handle, id: string): Promise<Passkey | undefined> {
  const row = await sql.selectFrom("passkeys").selectAll().where("id", "=", id).executeTakeFirst();
  return row === undefined ? undefined : toPasskey(row);
}

/** Those of one user, oldest first. */
export async function listPasskeys({ sql }: Handle, userId: string): Promise<readonly Passkey[]> {
  const query = sql.selectFrom("passkeys").selectAll().where("user_id", "=", userId);
  return (await query.orderBy("created_at").orderBy("id").execute()).map(toPasskey);
}

/** Notes that it signed. False when its count did not grow, as that of a copied passkey: it is not to be believed then. */
export async function notePasskeyUse(
  { sql }: Handle,
  { id, counter, at }: { readonly id: string; readonly counter: number; readonly at: Date },
): Promise<boolean> {
  const noted = await sql
    .updateTable("passkeys")
    .set({ counter, used_at: at })
    .where("id", "=", id)
    .where((eb) => (counter === 0 ? eb("counter", "=", 0) : eb("counter", "<", counter)))
    .returning("id")
    .executeTakeFirst();
  return noted !== undefined;
}

/** Forgets a passkey of a user; false when there is none. Throws a Problem when that user could not sign in any more. */
export async function removePasskey(
  handle: Handle,
  { id, userId }: { readonly id: string; readonly userId: string },
): Promise<boolean> {
  return await inTransaction(handle, async (inside) => {
    await lockUntilCommit(inside, "users");
    const query = inside.sql.deleteFrom("passkeys").where("id", "=", id).where("user_id", "=", userId);
    const removed = await query.returning("id").executeTakeFirst();
    if (removed === undefined) return false;
    const rest = inside.sql.selectFrom("users").select("id").where("id", "=", userId).where(hasWayIn);
    if ((await rest.executeTakeFirst()) === undefined) {
      throw new Problem("conflict", "This is your only way to sign in. Add another passkey or a password first.");
    }
    return true;
  });
}

function toPasskey(row: Selectable<Tables["passkeys"]>): Passkey {
  return {
    id: row.id,
    userId: row.user_id,
    publicKey: row.public_key,
    counter: row.counter,
    transports: row.transports,
    name: row.name,
    createdAt: row.created_at,
    usedAt: row.used_at,
  };
}
