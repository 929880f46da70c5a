import { type Door } from "@doorward/core";
import type { Selectable } from "kysely";
import { inTransaction, type Handle } from "../database.ts";
import { isId, newId } from "../new-id.ts";
import type { Tables } from "../tables.ts";

/** Where arrivals are fetched from or sent by: a mailbox, a helpdesk. */
export interface IntakeSource {
  readonly id: string;
  /** What it is, as `mailbox`. */
  readonly kind: string;
  readonly name: string;
  readonly door: Door;
  /** Plain values; no secrets. */
  readonly settings: Readonly<Record<string, unknown>>;
  /** The names of its secrets, which `readIntakeSecrets` alone reads, so that none gets into an answer. */
  readonly secrets: readonly string[];
  /** Grows when somebody changes it. */
  readonly version: number;
  readonly createdAt: Date;
  readonly pausedAt: Date | null;
  readonly health: IntakeHealth;
}

/** How a source has been doing. */
interface IntakeHealth {
  /** When it was last reached, or last reached us with a proof of who it is. */
  readonly contactAt: Date | null;
  readonly arrivals: number;
  readonly arrivalAt: Date | null;
  readonly failures: number;
  readonly failureAt: Date | null;
  /** What went wrong last, in a sentence. */
  readonly failure: string | null;
}

type Secrets = Readonly<Record<string, string>>;

/** A source that is connected. */
interface NewIntakeSource {
  readonly kind: string;
  readonly name: string;
  readonly door: Door;
  readonly settings: Readonly<Record<string, unknown>>;
  readonly secrets?: Secrets;
  readonly at: Date;
}

/** What can be changed; what is absent stays. */
interface IntakeSourceChange {
  readonly name?: string;
  readonly door?: Door;
  readonly settings?: Readonly<Record<string, unknown>>;
  /** Each by its name; null removes it, and those that are not named stay. */
  readonly secrets?: Readonly<Record<string, string | null>>;
  readonly pausedAt?: Date | null;
}

/** Connects a source; its secrets are sealed. */
export async function createIntakeSource(
  handle: Handle,
  { secrets = {}, ...source }: NewIntakeSource,
): Promise<IntakeSource> {
  const id = newId(source.at);
  const row = await handle.sql
    .insertInto("intake_sources")
    .values({
      id,
      kind: source.kind,
      name: source.name,
      door: source.door,
      settings: JSON.stringify(source.settings),
      ...writeSecrets(handle, id, secrets),
      created_at: source.at,
      paused_at: null,
    })
    .returningAll()
    .executeTakeFirstOrThrow();
  return toSource(row);
}

/** Undefined when there is none. */
export async function findIntakeSource({ sql }: Handle, id: string): Promise<IntakeSource | undefined> {
  if (!isId(id)) return undefined;
  const row = await sql.selectFrom("intake_sources").selectAll().where("id", "=", id).executeTakeFirst();
  return row === undefined ? undefined : toSource(row);
}

/** The same, and nobody else changes it until the caller's transaction ends. */
export async function lockIntakeSource({ sql }: Handle, id: string): Promise<IntakeSource | undefined> {
  if (!isId(id)) return undefined;
  const row = await sql.selectFrom("intake_sources").selectAll().where("id", "=", id).forUpdate().executeTakeFirst();
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

/** The secrets of a source by their names. Throws a Problem when the key does not open them. */
export async function readIntakeSecrets({ sql, keys }: Handle, id: string): Promise<Secrets> {
  const row = await sql.selectFrom("intake_sources").select("sealed_secrets").where("id", "=", id).executeTakeFirst();
  const sealed = row?.sealed_secrets ?? undefined;
  if (sealed === undefined) return {};
  return JSON.parse(Buffer.from(keys.open(sealed, contextOf(id))).toString("utf8")) as Secrets;
}

/** Changes a source; undefined when there is none. */
export async function changeIntakeSource(
  handle: Handle,
  id: string,
  change: IntakeSourceChange,
): Promise<IntakeSource | undefined> {
  return await inTransaction(handle, async (inner) => {
    const source = await lockIntakeSource(inner, id);
    if (source === undefined) return undefined;
    const columns = await writeChange(inner, id, change);
    if (Object.keys(columns).length === 0) return source;
    const update = inner.sql.updateTable("intake_sources").set({ ...columns, version: source.version + 1 });
    return toSource(await update.where("id", "=", id).returningAll().executeTakeFirstOrThrow());
  });
}

async function writeChange(
  handle: Handle,
  id: string,
  { name, door, settings, secrets, pausedAt }: IntakeSourceChange,
) {
  return {
    ...(name === undefined ? {} : { name }),
    ...(door === undefined ? {} : { door }),
    ...(settings === undefined ? {} : { settings: JSON.stringify(settings) }),
    ...(secrets === undefined
      ? {}
      : writeSecrets(handle, id, { ...(await readIntakeSecrets(handle, id)), ...secrets })),
    ...(pausedAt === undefined ? {} : { paused_at: pausedAt }),
  };
}

/** False when there was none. */
export async function removeIntakeSource({ sql }: Handle, id: string): Promise<boolean> {
  if (!isId(id)) return false;
  const query = sql.deleteFrom("intake_sources").where("id", "=", id).returning("id");
  return (await query.executeTakeFirst()) !== undefined;
}

/** All of them are sealed as one, so that a backup of a single column tells nothing of any. */
function writeSecrets({ keys }: Handle, id: string, given: Readonly<Record<string, string | null>>) {
  const secrets = Object.fromEntries(Object.entries(given).filter(([, secret]) => secret !== null));
  const names = Object.keys(secrets).toSorted();
  return {
    secrets: JSON.stringify(names),
    sealed_secrets: names.length === 0 ? null : keys.seal(Buffer.from(JSON.stringify(secrets)), contextOf(id)),
  };
}

/** Sealed secrets that are moved to another source do not open there. */
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
    secrets: row.secrets,
    version: row.version,
    createdAt: row.created_at,
    pausedAt: row.paused_at,
    health: {
      contactAt: row.contact_at,
      arrivals: row.arrivals,
      arrivalAt: row.arrival_at,
      failures: row.failures,
      failureAt: row.failure_at,
      failure: row.failure,
    },
  };
}
