import type { Selectable } from "kysely";
import { sql as raw } from "kysely";
import type { Handle } from "../database.ts";
import { isId, newId } from "../new-id.ts";
import { makeFailure } from "./failure.ts";
import type { Tables } from "../tables.ts";
import type { DestinationFilter, DestinationKind } from "./destination-kinds.ts";

/** Where events are sent. */
export interface Destination {
  readonly id: string;
  readonly kind: DestinationKind;
  readonly name: string;
  /** As it may be shown; the whole one is part of its access. */
  readonly address: string;
  readonly filter: DestinationFilter;
  readonly createdAt: Date;
  readonly disabledAt: Date | null;
  readonly health: DestinationHealth;
}

/** How the last deliveries went. */
interface DestinationHealth {
  readonly succeededAt: Date | null;
  readonly failedAt: Date | null;
  /** One sentence; null once it goes well again. */
  readonly failure: string | null;
  /** Since it last went well. */
  readonly failures: number;
}

/** What is needed to send there. It is sealed, and read by `readDestinationAccess` alone, so that it never gets into an answer. */
export interface DestinationAccess {
  /** The whole address; that of a chat is a secret by itself. */
  readonly address: string;
  /** With which webhooks are signed, the newest first. One that was replaced signs along until its end (RFC 3339). */
  readonly signing: readonly { readonly secret: string; readonly until: string | null }[];
  /** Shown to a SIEM. */
  readonly token: string | null;
  /** The certificate, in PEM, of who vouches for the receiver; null for those the system trusts. */
  readonly authority: string | null;
}

/** A destination that is connected. */
interface NewDestination extends Pick<Destination, "kind" | "name" | "address" | "filter"> {
  readonly access: DestinationAccess;
  readonly at: Date;
}

/** What can be changed; what is absent stays. */
interface DestinationChange extends Partial<Pick<Destination, "name" | "address" | "filter" | "disabledAt">> {
  readonly access?: DestinationAccess;
}

/** Connects a destination; its access is sealed. */
export async function createDestination(handle: Handle, { at, ...destination }: NewDestination): Promise<Destination> {
  const id = newId(at);
  const row = await handle.sql
    .insertInto("destinations")
    .values({
      id,
      kind: destination.kind,
      name: destination.name,
      address: destination.address,
      sealed_access: sealAccess(handle, id, destination.access),
      filter: JSON.stringify(destination.filter),
      created_at: at,
      disabled_at: null,
      succeeded_at: null,
      failed_at: null,
      failure: null,
    })
    .returningAll()
    .executeTakeFirstOrThrow();
  return toDestination(row);
}

/** Undefined when there is none. */
export async function findDestination({ sql }: Handle, id: string): Promise<Destination | undefined> {
  if (!isId(id)) return undefined;
  const row = await sql.selectFrom("destinations").selectAll().where("id", "=", id).executeTakeFirst();
  return row === undefined ? undefined : toDestination(row);
}

/** The same, and nobody else changes it, or its access, until the caller's transaction ends. */
export async function lockDestination({ sql }: Handle, id: string): Promise<Destination | undefined> {
  if (!isId(id)) return undefined;
  const row = await sql.selectFrom("destinations").selectAll().where("id", "=", id).forUpdate().executeTakeFirst();
  return row === undefined ? undefined : toDestination(row);
}

/** All, in the order of their names. */
export async function listDestinations({ sql }: Handle): Promise<readonly Destination[]> {
  const rows = await sql.selectFrom("destinations").selectAll().orderBy("name").orderBy("id").execute();
  return rows.map(toDestination);
}

/** What is needed to send there; undefined when there is no such destination. Throws a Problem when the key does not open it. */
export async function readDestinationAccess({ sql, keys }: Handle, id: string): Promise<DestinationAccess | undefined> {
  const row = await sql.selectFrom("destinations").select("sealed_access").where("id", "=", id).executeTakeFirst();
  if (row === undefined) return undefined;
  const text = Buffer.from(keys.open(row.sealed_access, contextOf(id))).toString("utf8");
  return JSON.parse(text) as DestinationAccess;
}

/** Changes a destination; undefined when there is none. */
export async function changeDestination(
  handle: Handle,
  id: string,
  { name, address, filter, access, disabledAt }: DestinationChange,
): Promise<Destination | undefined> {
  const changes = {
    ...(name === undefined ? {} : { name }),
    ...(address === undefined ? {} : { address }),
    ...(filter === undefined ? {} : { filter: JSON.stringify(filter) }),
    ...(access === undefined ? {} : { sealed_access: sealAccess(handle, id, access) }),
    ...(disabledAt === undefined ? {} : { disabled_at: disabledAt }),
  };
  if (Object.keys(changes).length === 0) return await findDestination(handle, id);
  const query = handle.sql.updateTable("destinations").set(changes).where("id", "=", id);
  const row = await query.returningAll().executeTakeFirst();
  return row === undefined ? undefined : toDestination(row);
}

/** False when there was none. */
export async function removeDestination({ sql }: Handle, id: string): Promise<boolean> {
  const query = sql.deleteFrom("destinations").where("id", "=", id).returning("id");
  return (await query.executeTakeFirst()) !== undefined;
}

/** Notes that a destination took something. */
export async function noteDelivered({ sql }: Handle, id: string, at: Date): Promise<void> {
  const well = { succeeded_at: at, failure: null, failures: 0 };
  await sql.updateTable("destinations").set(well).where("id", "=", id).execute();
}

/** Notes that a destination did not take something, and why. */
export async function noteRefused({ sql }: Handle, id: string, failure: string, at: Date): Promise<void> {
  const ill = { failed_at: at, failure: makeFailure(failure), failures: raw<number>`failures + 1` };
  await sql.updateTable("destinations").set(ill).where("id", "=", id).execute();
}

function sealAccess({ keys }: Handle, id: string, access: DestinationAccess): Uint8Array {
  return keys.seal(Buffer.from(JSON.stringify(access)), contextOf(id));
}

/** What was sealed for one destination does not open at another. */
function contextOf(id: string): string {
  return `destination:${id}`;
}

function toDestination(row: Selectable<Tables["destinations"]>): Destination {
  return {
    id: row.id,
    kind: row.kind as DestinationKind,
    name: row.name,
    address: row.address,
    filter: row.filter,
    createdAt: row.created_at,
    disabledAt: row.disabled_at,
    health: {
      succeededAt: row.succeeded_at,
      failedAt: row.failed_at,
      failure: row.failure,
      failures: row.failures,
    },
  };
}
