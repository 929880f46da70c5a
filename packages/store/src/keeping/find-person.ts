import { sql as raw } from "kysely";
import { Problem, type Observable } from "@doorward/core";
import type { Handle } from "../database.ts";
import { removedText } from "../removed-text.ts";
import { hashObservable } from "../sightings/hash-observable.ts";

/** What an erasure would reach. */
export interface ErasurePreview {
  readonly arrivals: readonly {
    readonly id: string;
    readonly door: string;
    readonly name: string;
    /** Under legal hold, so that the erasure would be refused. */
    readonly isHeld: boolean;
  }[];
  /** Values that would be forgotten: those named, and others that only these arrivals have. */
  readonly forgotten: readonly Observable[];
  /** Values of these arrivals that other arrivals have too. Name those that belong to the person, so that they are found as well. */
  readonly elsewhere: readonly Observable[];
}

/** More than this is no person, but a value that many share. */
const mostArrivals = 1000;

/** Shows what `erasePerson` would do; docs/operate.md tells what stays. Throws a Problem when the values belong to too many arrivals. */
export async function previewErasure(handle: Handle, observables: readonly Observable[]): Promise<ErasurePreview> {
  const hashes = hashObservables(handle, observables);
  const arrivals = await findArrivalsOf(handle, hashes);
  const ids = arrivals.map(({ id }) => id);
  const forgotten = await findForgotten(handle, hashes, ids);
  return {
    arrivals,
    forgotten: await readValues(handle, forgotten),
    elsewhere: await readValues(handle, await findElsewhere(handle, forgotten, ids)),
  };
}

/** The keyed hashes of what is named. */
export function hashObservables({ keys }: Handle, observables: readonly Observable[]): readonly string[] {
  if (observables.length === 0)
    throw new Problem("not-valid", "Name at least one value of the person, such as an e-mail.");
  return [...new Set(observables.map((observable) => hashObservable(keys, observable)))].toSorted();
}

/** Arrivals in which something was seen, oldest first. */
export async function findArrivalsOf({ sql }: Handle, hashes: readonly string[]): Promise<ErasurePreview["arrivals"]> {
  const rows = await sql
    .selectFrom("arrivals")
    .select(["id", "door", "name", "held_because"])
    .where("id", "in", (query) => query.selectFrom("sightings").select("arrival_id").where("observable", "in", hashes))
    .orderBy("id")
    .limit(mostArrivals + 1)
    .execute();
  if (rows.length <= mostArrivals)
    return rows.map(({ held_because: why, name, ...row }) => ({
      ...row,
      name: name ?? removedText,
      isHeld: why !== null,
    }));
  throw new Problem(
    "too-large",
    `More than ${String(mostArrivals)} arrivals have one of these values, so it is not one person's. Name only what is.`,
  );
}

/** Hashes of what is named, and of what no arrival beside these has. */
export async function findForgotten(
  { sql }: Handle,
  hashes: readonly string[],
  ids: readonly string[],
): Promise<readonly string[]> {
  if (ids.length === 0) return hashes;
  const { rows } = await raw<{ hash: string }>`
    select distinct s.observable as hash from sightings s where s.arrival_id in (${raw.join(ids)})
      and not exists (select from sightings o where o.observable = s.observable and o.arrival_id not in (${raw.join(ids)}))
    `.execute(sql);
  return [...new Set([...hashes, ...rows.map(({ hash }) => hash)])].toSorted();
}

async function findElsewhere(
  { sql }: Handle,
  forgotten: readonly string[],
  ids: readonly string[],
): Promise<readonly string[]> {
  if (ids.length === 0) return [];
  const rows = await sql
    .selectFrom("sightings")
    .select("observable")
    .distinct()
    .where("arrival_id", "in", ids)
    .where(raw<boolean>`observable <> all(${forgotten}::uuid[])`)
    .execute();
  return rows.map(({ observable }) => observable);
}

async function readValues({ sql }: Handle, hashes: readonly string[]): Promise<readonly Observable[]> {
  if (hashes.length === 0) return [];
  const rows = await sql
    .selectFrom("observables")
    .select(["type", "value"])
    .where(raw<boolean>`hash = any(${hashes}::uuid[])`)
    .orderBy("type")
    .orderBy("value")
    .execute();
  return rows.flatMap(({ type, value }) => (value === null ? [] : [{ type, value }]));
}
