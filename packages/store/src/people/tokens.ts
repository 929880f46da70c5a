import type { Selectable } from "kysely";
import type { Handle } from "../database.ts";
import { newId } from "../new-id.ts";
import type { Tables } from "../tables.ts";
import { hashSecret } from "./secrets.ts";
import { isTokenText, makeTokenText } from "./token-text.ts";
import type { Role } from "./users.ts";

/** The key of a program to the API. Its secret is not stored. */
export interface Token {
  readonly id: string;
  readonly name: string;
  readonly role: Role;
  /** Null for everything the role may do. */
  readonly scopes: readonly string[] | null;
  /** As it stands in the audit log: `user:<id>`, `command-line`. */
  readonly createdBy: string;
  readonly createdAt: Date;
  readonly endsAt: Date | null;
  /** To the minute. */
  readonly usedAt: Date | null;
  readonly revokedAt: Date | null;
}

/** A use is written at most this often, in milliseconds, so that not every request writes. */
const writtenEvery = 60_000;

/** Makes a token; the secret is given this once. */
export async function createToken(
  handle: Handle,
  token: Pick<Token, "name" | "role" | "scopes" | "createdBy" | "endsAt"> & { readonly at: Date },
): Promise<{ readonly token: Token; readonly secret: string }> {
  const secret = makeTokenText();
  const row = await handle.sql
    .insertInto("tokens")
    .values({
      id: newId(token.at),
      hash: hashSecret(handle, "token", secret),
      name: token.name,
      role: token.role,
      scopes: JSON.stringify(token.scopes),
      created_by: token.createdBy,
      created_at: token.at,
      ends_at: token.endsAt,
      used_at: null,
      revoked_at: null,
    })
    .returningAll()
    .executeTakeFirstOrThrow();
  return { token: toToken(row), secret };
}

/** The token of a secret; undefined when there is none, it is over, or it was revoked. */
export async function findToken(handle: Handle, secret: string, at: Date): Promise<Token | undefined> {
  if (!isTokenText(secret)) return undefined;
  const row = await handle.sql
    .selectFrom("tokens")
    .selectAll()
    .where("hash", "=", hashSecret(handle, "token", secret))
    .where("revoked_at", "is", null)
    .where((eb) => eb.or([eb("ends_at", "is", null), eb("ends_at", ">", at)]))
    .executeTakeFirst();
  if (row === undefined) return undefined;
  await noteUse(handle, row, at);
  return toToken(row);
}

/** Who made a token, as it stands in the audit log; undefined when there is none of this id. */
export async function findTokenMaker({ sql }: Handle, id: string): Promise<string | undefined> {
  const row = await sql.selectFrom("tokens").select("created_by").where("id", "=", id).executeTakeFirst();
  return row?.created_by;
}

/** All of them, newest first, also those that are over. */
export async function listTokens({ sql }: Handle): Promise<readonly Token[]> {
  const rows = await sql.selectFrom("tokens").selectAll().orderBy("created_at", "desc").orderBy("id", "desc").execute();
  return rows.map(toToken);
}

/** Ends a token at once; undefined when there is none, or it was revoked before. */
export async function revokeToken({ sql }: Handle, id: string, at: Date): Promise<Token | undefined> {
  const row = await sql
    .updateTable("tokens")
    .set({ revoked_at: at })
    .where("id", "=", id)
    .where("revoked_at", "is", null)
    .returningAll()
    .executeTakeFirst();
  return row === undefined ? undefined : toToken(row);
}

async function noteUse({ sql }: Handle, { id, used_at }: Selectable<Tables["tokens"]>, at: Date): Promise<void> {
  const before = new Date(at.getTime() - writtenEvery);
  if (used_at !== null && used_at > before) return;
  await sql
    .updateTable("tokens")
    .set({ used_at: at })
    .where("id", "=", id)
    .where((eb) => eb.or([eb("used_at", "is", null), eb("used_at", "<=", before)]))
    .execute();
}

function toToken(row: Selectable<Tables["tokens"]>): Token {
  return {
    id: row.id,
    name: row.name,
    role: row.role as Role,
    scopes: row.scopes,
    createdBy: row.created_by,
    createdAt: row.created_at,
    endsAt: row.ends_at,
    usedAt: row.used_at,
    revokedAt: row.revoked_at,
  };
}
