import { type Door } from "@doorward/core";
import type { Selectable } from "kysely";
import type { Handle } from "../database.ts";
import { newId } from "../new-id.ts";
import type { Tables } from "../tables.ts";

/** Where arrivals are fetched from or sent by: a mailbox, a helpdesk. */
interface IntakeSource {
  readonly id: string;
  /** What it is, as `mailbox`. */
  readonly kind: string;
  readonly name: string;
  readonly door: Door;
  /** Plain values; no secrets. */
  readonly settings: Readonly<Record<string, unknown>>;
  /** A secret is read by `readIntakeSecret` alone, so that it never gets into an answer. */
  readonly hasSecret: boolean;
  readonly createdAt: Date;
  readonly pausedAt: Date | null;
}

/** A source that is connected. */
interface NewIntakeSource {
  readonly kind: string;
  readonly name: string;
  readonly door: Door;
  readonly settings: Readonly<Record<string, unknown>>;
  readonly secret?: string;
  readonly at: Date;
}

/** What can be changed; what is absent stays. */
interface IntakeSourceChange {
  readonly name?: string;
  readonly door?: Door;
  readonly settings?: Readonly<Record<string, unknown>>;
  readonly secret?: string | null;
  readonly pausedAt?: Date | null;
}

/** Connects a source; its secret is sealed. */
export async function createIntakeSource(handle: Handle, source: NewIntakeSource): Promise<IntakeSource> {
  const id = newId(source.at);
  const row = await handle.sql
    .insertInto("intake_sources")
    .values({
      id,
      kind: source.kind,
      name: source.name,
      door: source.door,
      settings: JSON.stringify(source.settings),
      sealed_secret: source.secret === undefined ? null : sealSecret(handle, id, source.secret),
      created_at: source.at,
      paused_at: null,
    })
    .returningAll()
    .executeTakeFirstOrThrow();
  return toSource(row);
}

/** Undefined when there is none. */
export async function findIntakeSource({ sql }: Handle, id: string): Promise<IntakeSource | undefined> {
  const row = await sql.selectFrom("intake_sources").selectAll().where("id", "=", id).executeTakeFirst();
  return row === undefined ? undefined : toSource(row);
}

/** Those of some doors, in the order of their names. */
export async function listIntakeSources({ sql }: Handle, doors: readonly Door[]): Promise<readonly IntakeSource[]> {
  if (doors.length === 0) return [];
  const query = sql
    .selectFrom("intake_sources")
    .selectAll()
    .where("door", "in", [...doors]);
  return (await query.orderBy("name").orderBy("id").execute()).map(toSource);
}

/** The secret of a source; undefined when it has none. Throws a Problem when the key does not open it. */
export async function readIntakeSecret({ sql, keys }: Handle, id: string): Promise<string | undefined> {
  const row = await sql.selectFrom("intake_sources").select("sealed_secret").where("id", "=", id).executeTakeFirst();
  const sealed = row?.sealed_secret ?? undefined;
  return sealed === undefined ? undefined : Buffer.from(keys.open(sealed, contextOf(id))).toString("utf8");
}

/** Changes a source; undefined when there is none. */
export async function changeIntakeSource(
  handle: Handle,
  id: string,
  { name, door, settings, secret, pausedAt }: IntakeSourceChange,
): Promise<IntakeSource | undefined> {
  const changes = {
    ...(name === undefined ? {} : { name }),
    ...(door === undefined ? {} : { door }),
    ...(settings === undefined ? {} : { settings: JSON.stringify(settings) }),
    ...(secret === undefined ? {} : { sealed_secret: secret === null ? null : sealSecret(handle, id, secret) }),
    ...(pausedAt === undefined ? {} : { paused_at: pausedAt }),
  };
  if (Object.keys(changes).length === 0) return await findIntakeSource(handle, id);
  const query = handle.sql.updateTable("intake_sources").set(changes).where("id", "=", id);
  const row = await query.returningAll().executeTakeFirst();
  return row === undefined ? undefined : toSource(row);
}

/** False when there was none. */
export async function removeIntakeSource({ sql }: Handle, id: string): Promise<boolean> {
  const query = sql.deleteFrom("intake_sources").where("id", "=", id).returning("id");
  return (await query.executeTakeFirst()) !== undefined;
}

function sealSecret({ keys }: Handle, id: string, secret: string): Uint8Array {
  return keys.seal(Buffer.from(secret), contextOf(id));
}

/** A sealed secret that is moved to another source does not open there. */
function contextOf(id: string): string {
  return `intake-source:${id}`;
}

function toSource(row: Selectable<Tables["intake_sources"]>): IntakeSource {
  return {
    id: row.id,
    kind: row.kind,
    name: row.name,
    door: row.door as Door,
    settings: row.settings,
    hasSecret: row.sealed_secret !== null,
    createdAt: row.created_at,
    pausedAt: row.paused_at,
  };
}
