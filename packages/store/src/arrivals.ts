import { Problem, type Door, type Kind, type Outcome } from "@doorward/core";
import { sql as raw, type Selectable } from "kysely";
import { readCursor } from "./cursor.ts";
import { cutPage } from "./cut-page.ts";
import type { Handle } from "./database.ts";
import { isId } from "./new-id.ts";
import { removedText } from "./removed-text.ts";
import type { Tables } from "./tables.ts";

/** An arrival that was accepted. */
export interface KeptArrival {
  readonly id: string;
  readonly door: Door;
  readonly kind: Kind;
  /** What the sender called it; text of a stranger. */
  readonly name: string;
  /** `api`, `sample`, or the id of an intake source. */
  readonly source: string;
  readonly submittedBy: string;
  /** Null for what has no bytes, or not any more. */
  readonly sha256: string | null;
  readonly bytes: number;
  /** What the sender told besides the bytes. */
  readonly told: Readonly<Record<string, unknown>>;
  readonly receivedAt: Date;
  readonly state: ArrivalState;
  /** Of the last verdict; also while it waits for another. */
  readonly outcome: Outcome | null;
  readonly failure: string | null;
  readonly attempts: number;
  readonly judgedAt: Date | null;
  readonly heldBecause: string | null;
  readonly erasedAt: Date | null;
}

/** Where an arrival stands; one that `failed` could not be judged and has a verdict that says so. */
type ArrivalState = "waiting" | "judged" | "failed";

/** Which arrivals are listed, newest first. */
export interface ArrivalFilter {
  readonly doors: readonly Door[];
  readonly state?: ArrivalState;
  readonly outcome?: Outcome;
  readonly kind?: Kind;
  /** Received at or after. */
  readonly from?: Date;
  /** Received before. */
  readonly to?: Date;
  /** `next` of the page before. */
  readonly after?: string;
  readonly limit: number;
}

/** The arrival, when it came to one of the doors. */
export async function findArrival(
  { sql }: Pick<Handle, "sql">,
  id: string,
  doors: readonly Door[],
): Promise<KeptArrival | undefined> {
  if (!isId(id) || doors.length === 0) return undefined;
  const row = await sql
    .selectFrom("arrivals")
    .selectAll()
    .where("id", "=", id)
    .where("door", "in", doors)
    .executeTakeFirst();
  return row === undefined ? undefined : readRow(row);
}

/** A page of arrivals, newest first, and where the next begins. Throws a Problem for a place that is none. */
export async function listArrivals(
  { sql }: Handle,
  { doors, state, outcome, kind, from, to, after, limit }: ArrivalFilter,
): Promise<{ readonly arrivals: readonly KeptArrival[]; readonly next?: string }> {
  if (doors.length === 0) return { arrivals: [] };
  let query = sql.selectFrom("arrivals").selectAll().where("door", "in", doors);
  if (state !== undefined) query = query.where("state", "=", state);
  if (outcome !== undefined) query = query.where("outcome", "=", outcome);
  if (kind !== undefined) query = query.where("kind", "=", kind);
  if (from !== undefined) query = query.where("received_at", ">=", from);
  if (to !== undefined) query = query.where("received_at", "<", to);
  if (after !== undefined) {
    const { at, id } = readCursor(after);
    query = query.where(raw<boolean>`(received_at, id) < (${at}, ${id}::uuid)`);
  }
  const rows = await query
    .orderBy("received_at", "desc")
    .orderBy("id", "desc")
    .limit(limit + 1)
    .execute();
  const { rows: page, ...next } = cutPage(rows, limit, (row) => ({ at: row.received_at, id: row.id }));
  return { arrivals: page.map(readRow), ...next };
}

/** Ids of arrivals that wait for a judgement, oldest id first, behind the one named; fewer than `limit` at the end. */
export async function listWaitingArrivals(
  { sql }: Handle,
  { after, limit }: { readonly after?: string; readonly limit: number },
): Promise<readonly string[]> {
  const query = sql.selectFrom("arrivals").select("id").where("state", "=", "waiting").orderBy("id").limit(limit);
  const rows = await (after === undefined ? query : query.where("id", ">", after)).execute();
  return rows.map(({ id }) => id);
}

/** Counts one more attempt to judge it; gives the arrival, or undefined when it does not wait. */
export async function markAttempt({ sql }: Handle, id: string): Promise<KeptArrival | undefined> {
  const row = await sql
    .updateTable("arrivals")
    .set({ attempts: raw<number>`attempts + 1` })
    .where("id", "=", id)
    .where("state", "=", "waiting")
    .returningAll()
    .executeTakeFirst();
  return row === undefined ? undefined : readRow(row);
}

/**
 * Lets an arrival that was judged, or could not be, wait for another verdict; undefined when none came to these doors. Throws
 * a Problem when it waits already, or when nothing is left to judge.
 */
export async function rejudgeArrival(
  { sql }: Handle,
  id: string,
  doors: readonly Door[],
): Promise<KeptArrival | undefined> {
  if (!isId(id) || doors.length === 0) return undefined;
  const row = await sql
    .updateTable("arrivals")
    .set({ state: "waiting", failure: null, attempts: 0 })
    .where("id", "=", id)
    .where("door", "in", doors)
    .where("state", "!=", "waiting")
    .where("emptied_at", "is", null)
    .where((is) => is.or([is("sha256", "is not", null), is("bytes", "=", 0)]))
    .returningAll()
    .executeTakeFirst();
  if (row !== undefined) return readRow(row);
  const arrival = await findArrival({ sql }, id, doors);
  if (arrival === undefined) return undefined;
  const why = arrival.state === "waiting" ? "It waits to be judged already." : "Its bytes are not kept any more.";
  throw new Problem("conflict", `This arrival cannot be judged again. ${why}`);
}

/** An arrival as its row tells it. */
export function readRow(row: Selectable<Tables["arrivals"]>): KeptArrival {
  return {
    id: row.id,
    door: row.door as Door,
    kind: row.kind as Kind,
    name: row.name ?? removedText,
    source: row.source,
    submittedBy: row.submitted_by,
    sha256: row.sha256,
    bytes: row.bytes,
    told: row.told,
    receivedAt: row.received_at,
    state: row.state,
    outcome: row.outcome as Outcome | null,
    failure: row.failure,
    attempts: row.attempts,
    judgedAt: row.judged_at,
    heldBecause: row.held_because,
    erasedAt: row.erased_at,
  };
}
