import { doors, Problem, type Door, type Kind } from "@doorward/core";
import { sql as raw, type Selectable } from "kysely";
import { findArrival, readRow, type KeptArrival } from "./arrivals.ts";
import { hashBlob, keepBlobs, type KeptBlob } from "./blobs.ts";
import type { Handle } from "./database.ts";
import { claimKeys, findKeyFault, releaseKey, type Idempotency } from "./idempotency.ts";
import { newId } from "./new-id.ts";
import { makeStorable, writeJson } from "./storable-text.ts";
import type { Tables } from "./tables.ts";

/** What is accepted. */
export interface NewArrival {
  readonly door: Door;
  readonly kind: Kind;
  readonly name: string;
  readonly source: string;
  readonly submittedBy: string;
  /** What came: bytes, or bytes that are kept already; null for what has none. */
  readonly content: Uint8Array | KeptBlob | null;
  readonly told: Readonly<Record<string, unknown>>;
  readonly idempotency?: Idempotency;
}

/** What became of one of them; `isNew` unless the same request was accepted before. */
export type AcceptResult =
  | { readonly kind: "accepted"; readonly arrival: KeptArrival; readonly isNew: boolean }
  | { readonly kind: "refused"; readonly code: Problem["code"]; readonly message: string };

/** Names are text of strangers; more of one than this is of no use to anybody. */
const mostNameCharacters = 1000;

/** Accepts an arrival, which then waits to be judged. Throws a Problem when it is refused. To be called in a transaction. */
export async function acceptArrival(
  handle: Handle,
  arrival: NewArrival,
  at: Date,
): Promise<{ readonly arrival: KeptArrival; readonly isNew: boolean }> {
  const [accepted] = await acceptArrivals(handle, [arrival], at);
  if (accepted?.kind === "accepted") return accepted;
  throw new Problem(accepted?.code ?? "own-fault", accepted?.message ?? "It was neither accepted nor refused.");
}

/**
 * Accepts several at once, with a handful of statements for all of them: keys, bytes, arrivals. The same request under the same key
 * gives the arrival it made the first time. One is refused, and the others are not, when its key was used for another request or its
 * kept bytes were removed. Gives what became of each, in their order. To be called in a transaction.
 */
export async function acceptArrivals(
  handle: Handle,
  arrivals: readonly NewArrival[],
  at: Date,
): Promise<readonly AcceptResult[]> {
  const candidates = arrivals.map((arrival) => ({ arrival, id: newId(at), blob: tellBlob(arrival) }));
  const owners = await findOwners(handle, candidates, at);
  const fresh = candidates.filter(({ id }) => owners.get(id) === id);
  await keepBlobs(handle, listContents(fresh), at);
  const rows = await insertArrivals(handle, fresh, at);
  const refused = fresh.filter(({ id }) => !rows.has(id));
  await releaseKeys(handle, refused);
  const gone = new Set(refused.map(({ id }) => id));
  return await Promise.all(
    candidates.map(async ({ id }): Promise<AcceptResult> => {
      const owner = owners.get(id);
      if (owner === undefined) return refuse(keyUsed);
      if (owner instanceof Problem) return { kind: "refused", code: owner.code, message: owner.message };
      const row = rows.get(owner);
      if (row !== undefined) return { kind: "accepted", arrival: readRow(row), isNew: owner === id };
      if (gone.has(owner)) return refuse("The bytes of this arrival were removed meanwhile. Send it again.");
      const earlier = await findArrival(handle, owner, doors);
      if (earlier !== undefined) return { kind: "accepted", arrival: earlier, isNew: false };
      return { kind: "refused", code: "not-found", message: "The arrival this key was used for is gone." };
    }),
  );
}

const keyUsed = "This idempotency key was used for another request. Send a new key with each new arrival.";

function refuse(message: string): AcceptResult {
  return { kind: "refused", code: "conflict", message };
}

interface Candidate {
  readonly arrival: NewArrival;
  readonly id: string;
  readonly blob: KeptBlob | null;
}

function tellBlob({ content }: NewArrival): KeptBlob | null {
  return content instanceof Uint8Array ? hashBlob(content) : content;
}

/** Of each, by its id, the arrival that has its key; itself when it has none. Undefined or a Problem where it cannot have it. */
async function findOwners(
  handle: Handle,
  candidates: readonly Candidate[],
  at: Date,
): Promise<ReadonlyMap<string, string | Problem | undefined>> {
  const owners = new Map<string, string | Problem | undefined>();
  const claims = candidates.flatMap(({ id, arrival: { idempotency } }) => {
    const problem = idempotency === undefined ? undefined : findKeyFault(idempotency.key);
    owners.set(id, problem ?? id);
    return idempotency === undefined || problem !== undefined ? [] : [{ ...idempotency, arrivalId: id }];
  });
  const holders = await claimKeys(handle, claims, at);
  for (const [index, { arrivalId }] of claims.entries()) owners.set(arrivalId, holders[index]);
  return owners;
}

/** A refusal is no answer to the next request under the same key: by then the bytes may be there. */
async function releaseKeys(handle: Handle, refused: readonly Candidate[]): Promise<void> {
  for (const { id, arrival } of refused)
    if (arrival.idempotency !== undefined) await releaseKey(handle, { ...arrival.idempotency, arrivalId: id });
}

/** The bytes to keep, each once. */
function listContents(candidates: readonly Candidate[]): Parameters<typeof keepBlobs>[1] {
  const contents = new Map<string, Parameters<typeof keepBlobs>[1][number]>();
  for (const { arrival, blob } of candidates)
    if (blob !== null && arrival.content instanceof Uint8Array)
      contents.set(blob.sha256, { ...blob, content: arrival.content });
  return [...contents.values()];
}

/** By their ids; one whose bytes are gone is missing. The bytes are held while this runs, so that nobody removes them meanwhile. */
async function insertArrivals(
  { sql }: Handle,
  candidates: readonly Candidate[],
  at: Date,
): Promise<ReadonlyMap<string, Selectable<Tables["arrivals"]>>> {
  if (candidates.length === 0) return new Map();
  const given = candidates.map(({ id, blob, arrival: { door, kind, name, source, submittedBy, told } }) => ({
    id,
    door,
    kind,
    name: makeStorable(name, mostNameCharacters),
    source: makeStorable(source),
    submitted_by: makeStorable(submittedBy),
    sha256: blob?.sha256 ?? null,
    bytes: blob?.bytes ?? 0,
    told,
  }));
  const { rows } = await raw<Selectable<Tables["arrivals"]>>`
    with given as (
      select * from json_to_recordset(${writeJson(given)}::json) as given (id uuid, door text, kind text, name text,
        source text, submitted_by text, sha256 text, bytes bigint, told jsonb)
    ), held as materialized (
      select sha256 from blobs where sha256 in (select sha256 from given) order by sha256 for key share
    )
    insert into arrivals (id, door, kind, name, source, submitted_by, sha256, bytes, told, received_at, state)
    select id, door, kind, name, source, submitted_by, sha256, bytes, told, ${at}::timestamptz, 'waiting'
    from given where sha256 is null or sha256 in (select sha256 from held)
    returning *`.execute(sql);
  return new Map(rows.map((row) => [row.id, row]));
}
