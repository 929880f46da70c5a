import type { Door, Finding, Kind, Observable, Outcome, Verdict } from "@doorward/core";
import { sql as raw } from "kysely";
import { openCase } from "./cases/open-case.ts";
import { announce } from "./changes.ts";
import type { Handle } from "./database.ts";
import { isId } from "./new-id.ts";
import { keepFacts } from "./readings.ts";
import { removedText } from "./removed-text.ts";
import { keepSightings } from "./sightings/keep-sightings.ts";
import { makeStorable, writeJson } from "./storable-text.ts";

/** A verdict as it is kept. */
export interface KeptVerdict {
  /** From 1; grows each time the arrival is judged again. */
  readonly number: number;
  readonly judgedAt: Date;
  readonly verdict: Verdict;
}

/** What became of a verdict that was to be recorded. */
export type Recorded = "recorded" | "already judged";

/**
 * Records what was judged of an arrival that waits: verdict, findings, facts, sightings, and a case where a person must look.
 * Of an arrival that does not wait, or is not there any more, nothing is changed. To be called in a transaction.
 */
export async function recordVerdict(
  handle: Handle,
  id: string,
  {
    verdict,
    facts,
    at,
    hashed = [],
  }: {
    readonly verdict: Verdict;
    readonly facts?: string | undefined;
    readonly at: Date;
    /** What was seen besides the observables of the verdict, and of which the keyed hash alone is kept. */
    readonly hashed?: readonly Observable[];
  },
): Promise<Recorded> {
  return await record(handle, id, { verdict, facts, at, failure: null, hashed });
}

/** Records that an arrival could not be judged and why, with a verdict that says so. To be called in a transaction. */
export async function failArrival(
  handle: Handle,
  id: string,
  { failure, verdict, at }: { readonly failure: string; readonly verdict: Verdict; readonly at: Date },
): Promise<Recorded> {
  return await record(handle, id, { verdict, facts: undefined, at, failure: makeStorable(failure), hashed: [] });
}

/** The verdict that counts, the last, on an arrival at one of the doors. */
export async function readVerdict(
  { sql }: Handle,
  id: string,
  doors: readonly Door[],
): Promise<KeptVerdict | undefined> {
  if (!isId(id) || doors.length === 0) return undefined;
  const row = await sql
    .selectFrom("verdicts")
    .innerJoin("arrivals", "arrivals.id", "verdicts.arrival_id")
    .select(["verdicts.number", "verdicts.judged_at", "verdicts.verdict"])
    .where("verdicts.arrival_id", "=", id)
    .where("arrivals.door", "in", doors)
    .orderBy("verdicts.number", "desc")
    .limit(1)
    .executeTakeFirst();
  return row === undefined ? undefined : { number: row.number, judgedAt: row.judged_at, verdict: row.verdict };
}

interface Judged {
  readonly verdict: Verdict;
  readonly facts: string | undefined;
  readonly failure: string | null;
  readonly at: Date;
  readonly hashed: readonly Observable[];
}

async function record(handle: Handle, id: string, { verdict, facts, failure, at, hashed }: Judged): Promise<Recorded> {
  if (!isId(id)) return "already judged";
  const outcome = verdict.verdict;
  const arrival = await endWaiting(handle, id, { outcome, failure, at });
  if (arrival === undefined) return "already judged";
  const { number, state, door, kind, name } = arrival;
  const because = makeStorable(verdict.because);
  await handle.sql
    .insertInto("verdicts")
    .values({
      arrival_id: id,
      number,
      outcome,
      because,
      rules: makeStorable(verdict.rules),
      judged_at: at,
      verdict: writeJson(verdict),
    })
    .execute();
  await recordFindings(handle, { id, number }, verdict.findings);
  await keepFacts(handle, id, facts, { isFirst: number === 1, at });
  // One that was judged before may have a case, which tells the new verdict.
  if (outcome !== "clear" || number > 1) await openCase(handle, { id, door, kind, name, outcome, because, at });
  // Last, since others that saw the same things wait from here until the transaction ends.
  const observables = [...verdict.observables, ...hashed];
  await keepSightings(handle, { arrivalId: id, door, kind, observables, seenAt: arrival.receivedAt });
  await announce(handle, { kind: "arrival", id, door, state });
  return "recorded";
}

interface Ended {
  readonly number: number;
  readonly state: "judged" | "failed";
  readonly door: Door;
  readonly kind: Kind;
  readonly name: string;
  readonly receivedAt: Date;
}

/** Of two that come at once, the second finds that the arrival waits no more. */
async function endWaiting(
  { sql }: Handle,
  id: string,
  { outcome, failure, at }: { readonly outcome: Outcome; readonly failure: string | null; readonly at: Date },
): Promise<Ended | undefined> {
  const state = failure === null ? "judged" : "failed";
  const row = await sql
    .updateTable("arrivals")
    .set({ state, outcome, failure, judged_at: at, judgements: raw<number>`judgements + 1` })
    .where("id", "=", id)
    .where("state", "=", "waiting")
    .returning(["door", "kind", "name", "received_at", "judgements"])
    .executeTakeFirst();
  if (row === undefined) return undefined;
  return {
    number: row.judgements,
    state,
    door: row.door as Door,
    kind: row.kind as Kind,
    name: row.name ?? removedText,
    receivedAt: row.received_at,
  };
}

async function recordFindings(
  { sql }: Handle,
  { id, number }: { readonly id: string; readonly number: number },
  findings: readonly Finding[],
): Promise<void> {
  if (findings.length === 0) return;
  const rows = findings.map(({ rule, strength, family }, position) => ({ position, rule, strength, family }));
  await raw`
    insert into findings (arrival_id, verdict_number, position, rule, strength, family)
    select ${id}::uuid, ${number}::integer, position, rule, strength, family
    from json_to_recordset(${writeJson(rows)}::json) as row (position integer, rule text, strength text, family text)
  `.execute(sql);
}
