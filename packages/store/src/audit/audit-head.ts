import type { Handle } from "../database.ts";
import type { Keyring } from "../keys/keyring.ts";
import { isSameSecret } from "../people/secrets.ts";

/** Where the log ends: the number and the hash of its newest entry. */
export interface AuditHead {
  readonly number: number;
  readonly hash: string;
}

/** Before the first entry. */
export const emptyHead: AuditHead = { number: 0, hash: "start" };
const setting = "audit-head";

/**
 * The end of the log as it was signed when its newest entry was written; `unsigned` when somebody without the key changed
 * it, and undefined when it was removed.
 */
export async function readSignedHead({ sql: db, keys }: Handle): Promise<AuditHead | "unsigned" | undefined> {
  const row = await db.selectFrom("settings").select("value").where("name", "=", setting).executeTakeFirst();
  if (row === undefined) return undefined;
  const { number, hash, mac } = (row.value ?? {}) as { number?: unknown; hash?: unknown; mac?: unknown };
  if (typeof number !== "number" || typeof hash !== "string" || typeof mac !== "string") return "unsigned";
  return isSameSecret(sign(keys, { number, hash }), mac) ? { number, hash } : "unsigned";
}

/** Signs the end of the log. */
export async function writeSignedHead({ sql: db, keys }: Handle, head: AuditHead, at: Date): Promise<void> {
  const value = writeHead(keys, head);
  await db
    .insertInto("settings")
    .values({ name: setting, value, changed_at: at })
    .onConflict((conflict) => conflict.column("name").doUpdateSet({ value, changed_at: at }))
    .execute();
}

/**
 * A statement that signs the end of the empty log. It runs with the step that makes the table and never again: a log that
 * has no signed end is not new, somebody removed it.
 */
export function signEmptyLog(keys: Keyring): string {
  const value = writeHead(keys, emptyHead);
  return `insert into settings (name, value, changed_at) values ('${setting}', '${value}', now())`;
}

function writeHead(keys: Keyring, head: AuditHead): string {
  return JSON.stringify({ ...head, mac: sign(keys, head) });
}

function sign(keys: Keyring, { number, hash }: AuditHead): string {
  return keys.hash(`audit-head:${String(number)}:${hash}`);
}
