import { Problem } from "@doorward/core";
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

/** `<number>:<hash>`, as people note it elsewhere. */
export function writeAuditHead({ number, hash }: AuditHead): string {
  return `${String(number)}:${hash}`;
}

/** The end of a log as it was noted. Throws a Problem for what is none. */
export function readAuditHead(text: string): AuditHead {
  const [, number, hash] = /^(\d{1,15}):([0-9a-f]{64}|start)$/u.exec(text.trim()) ?? [];
  if (number !== undefined && hash !== undefined) return { number: Number(number), hash };
  throw new Problem("not-valid", "An end of the audit log reads <number>:<hash>, as the last verification told it.");
}

/**
 * The end of the log as it was signed when its newest entry was written; `unsigned` when somebody without the key changed
 * it, and undefined when it was removed.
 */
export async function readSignedHead({ sql, keys }: Handle): Promise<AuditHead | "unsigned" | undefined> {
  const row = await sql.selectFrom("settings").select("value").where("name", "=", setting).executeTakeFirst();
  if (row === undefined) return undefined;
  const { number, hash, mac } = (row.value ?? {}) as { number?: unknown; hash?: unknown; mac?: unknown };
  if (typeof number !== "number" || typeof hash !== "string" || typeof mac !== "string") return "unsigned";
  return isSameSecret(sign(keys, { number, hash }), mac) ? { number, hash } : "unsigned";
}

/** Signs the end of the log. */
export async function writeSignedHead({ sql, keys }: Handle, head: AuditHead, at: Date): Promise<void> {
  const value = writeHead(keys, head);
  await sql
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
