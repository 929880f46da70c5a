import { emptyApplications } from "../applications/keep-application.ts";
import { Problem, type Observable } from "@doorward/core";
import { sql as raw } from "kysely";
import { appendAudit } from "../audit/audit.ts";
import { inTransaction, type Handle } from "../database.ts";
import { nameSome } from "../name-some.ts";
import { isId, newId } from "../new-id.ts";
import { makeStorable } from "../storable-text.ts";
import { emptyCases, emptyVerdicts, removeRaw } from "./empty-arrivals.ts";
import { findArrivalsOf, findForgotten, hashObservables } from "./find-person.ts";
import { lockArrivals } from "./lock-arrivals.ts";

/** Characters of a reason. It is the number of a request, and stays. */
export const mostErasureReason = 500;

/** What was erased. */
export interface Erased {
  /** Of the erasure, as `listErasures` has it. */
  readonly id: string;
  readonly arrivals: number;
  /** How many values were forgotten; their keyed hashes stay. */
  readonly observables: number;
}

/** An erasure that was done, without anything of whom it was about. */
export interface KeptErasure {
  readonly id: string;
  /** Keyed hashes of the values that were named. */
  readonly hashes: readonly string[];
  readonly arrivals: number;
  readonly reason: string;
  readonly erasedBy: string;
  readonly erasedAt: Date;
}

/**
 * Erases everything of one person that was seen under these canonical values. That something was here before stays known, by
 * keyed hash. Doing it again does no harm. Throws a Problem that names the arrivals under legal hold, when there are any.
 */
export async function erasePerson(
  handle: Handle,
  told: {
    readonly observables: readonly Observable[];
    /** A number of the request, and nothing about the person: it stays. */
    readonly reason: string;
    readonly by: string;
    readonly at: Date;
  },
): Promise<Erased> {
  const reason = checkReason(told.reason, told.observables);
  const hashes = hashObservables(handle, told.observables);
  const { by, at } = told;
  return await erase(handle, { id: newId(at), hashes, reason, erasedBy: by, erasedAt: at, at });
}

/** Erasures since a moment, oldest first: note them beside a backup that is older than they are. */
export async function listErasures({ sql }: Handle, since = new Date(0)): Promise<readonly KeptErasure[]> {
  const rows = await sql
    .selectFrom("erasures")
    .selectAll()
    .where("erased_at", ">=", since)
    .orderBy("erased_at")
    .execute();
  return rows.map(({ id, hashes, arrivals, reason, erased_by: erasedBy, erased_at: erasedAt }) => ({
    id,
    hashes,
    arrivals,
    reason,
    erasedBy,
    erasedAt,
  }));
}

/** What became of erasures that were done once more. */
export interface RepeatedErasures {
  /** How many arrivals were emptied. */
  readonly arrivals: number;
  /** Those that were not done, and why: their arrivals are under legal hold, or are too many for one person. */
  readonly refused: readonly { readonly id: string; readonly because: string }[];
}

/**
 * Does erasures once more in a store that was restored from a backup older than they are, each that can be done. One that is refused is
 * refused before anything of it was done, so that the others go on in the caller's transaction.
 */
export async function repeatErasures(
  handle: Handle,
  erasures: readonly KeptErasure[],
  { by, at }: { readonly by: string; readonly at: Date },
): Promise<RepeatedErasures> {
  let arrivals = 0;
  const refused: { id: string; because: string }[] = [];
  for (const erasure of erasures) {
    try {
      if (![erasure.id, ...erasure.hashes].every(isId)) refuseDamaged();
      arrivals += (await erase(handle, { ...erasure, repeatedBy: by, at })).arrivals;
    } catch (error) {
      if (!(error instanceof Problem)) throw error;
      refused.push({ id: erasure.id, because: error.message });
    }
  }
  return { arrivals, refused };
}

function refuseDamaged(): never {
  throw new Problem("not-valid", "Its id or its hashes are damaged. Note it again from the store that did it.");
}

interface Erasure {
  readonly id: string;
  readonly hashes: readonly string[];
  readonly reason: string;
  readonly erasedBy: string;
  readonly erasedAt: Date;
  /** Who does it now, where it was done before. */
  readonly repeatedBy?: string;
  readonly at: Date;
}

async function erase(outside: Handle, erasure: Erasure): Promise<Erased> {
  const { id, hashes, reason, erasedBy, erasedAt, repeatedBy = erasedBy, at } = erasure;
  return await inTransaction(outside, async (handle) => {
    const arrivals = await findArrivalsOf(handle, hashes);
    const ids = arrivals.map((arrival) => arrival.id);
    await refuseHeld(handle, ids);
    const forgotten = await findForgotten(handle, hashes, ids);
    if (ids.length > 0) await eraseArrivals(handle, ids, at);
    await raw`update observables set value = null where hash = any(${forgotten}::uuid[])`.execute(handle.sql);
    const told = { id, hashes: JSON.stringify(hashes), arrivals: ids.length, reason };
    await handle.sql
      .insertInto("erasures")
      .values({ ...told, erased_by: erasedBy, erased_at: erasedAt })
      .onConflict((conflict) => conflict.column("id").doNothing())
      .execute();
    const details = { arrivals: ids.length, observables: forgotten.length };
    await appendAudit(handle, { at, actor: repeatedBy, action: "person.erased", subject: `erasure:${id}`, details });
    return { id, ...details };
  });
}

/** Locks the arrivals, so that none is put under hold meanwhile. */
async function refuseHeld(handle: Handle, ids: readonly string[]): Promise<void> {
  const held = (await lockArrivals(handle, ids)).filter(({ isHeld }) => isHeld);
  if (held.length === 0) return;
  throw new Problem(
    "conflict",
    `Nothing was erased: ${String(held.length)} of the arrivals are under legal hold (${nameSome(held.map(({ id }) => id))}). Release them first, or wait until the hold ends.`,
  );
}

async function eraseArrivals(handle: Handle, ids: readonly string[], at: Date): Promise<void> {
  const { sql } = handle;
  await removeRaw(handle, ids);
  await sql.deleteFrom("readings").where("arrival_id", "in", ids).execute();
  await emptyVerdicts(handle, ids, at);
  await emptyCases(handle, ids, at);
  await emptyApplications(handle, ids);
  await sql.deleteFrom("idempotency_keys").where("arrival_id", "in", ids).execute();
  await sql.updateTable("arrivals").set({ failure: null, erased_at: at }).where("id", "in", ids).execute();
  // Whoever judges one of them at this moment finds that it waits no more, and what he read goes nowhere.
  await sql
    .updateTable("arrivals")
    .set({ state: "failed" })
    .where("id", "in", ids)
    .where("state", "=", "waiting")
    .execute();
}

function checkReason(reason: string, observables: readonly Observable[]): string {
  const text = makeStorable(reason, mostErasureReason).trim();
  const low = text.toLowerCase();
  if (text !== "" && observables.every(({ value }) => !low.includes(value.toLowerCase()))) return text;
  throw new Problem(
    "not-valid",
    "Give the number of the request as the reason, and nothing about the person: it stays.",
  );
}
