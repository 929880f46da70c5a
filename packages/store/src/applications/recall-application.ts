import { doors, type Door, type Kind, type Observable, type Outcome } from "@doorward/core";
import { sql as raw } from "kysely";
import type { Handle } from "../database.ts";
import { hashObservable } from "../sightings/hash-observable.ts";
import { listApplicationTies } from "./application-ties.ts";
import { mostWithOne } from "./most-with-one.ts";
import { halvePicture, listPictureProbes, mostPictureDistance } from "./picture-probes.ts";
import { openPerson, type KeptPerson } from "./sealed-person.ts";

/** What memory is asked about one application. */
export interface RecallQuestion {
  /** The application itself, which is left out. */
  readonly arrivalId: string;
  readonly observables: readonly (Observable | { readonly hash: string })[];
  /** Of each text the bands that readers make. */
  readonly texts: readonly { readonly bands: readonly string[] }[];
  /** Of each picture its hash as it is, and then those of parts of it, for which fewer bands are looked into. */
  readonly pictures: readonly { readonly hashes: readonly string[] }[];
}

/** Where an observable was seen besides. */
export interface RecalledSighting {
  readonly arrivalId: string;
  readonly door: Door;
  readonly kind: Kind;
  /** Null where what it was seen in could not be judged, or is not there any more. */
  readonly outcome: Outcome | null;
}

/** An application that has something of the one that was asked about. */
export interface RecalledApplication extends KeptPerson {
  readonly arrivalId: string;
  readonly personId: string;
}

/** What memory answers. What people said belongs to others is left out. */
export interface Recalled {
  /** One for each observable that was asked about, in their order; of what is common nobody is named. */
  readonly sightings: readonly { readonly seen: readonly RecalledSighting[]; readonly isCommon: boolean }[];
  /** For each text, who has a band of it too: texts that may be alike. */
  readonly texts: readonly (readonly string[])[];
  /** For each picture, who has one that differs in so many bits of 64. */
  readonly pictures: readonly (readonly { readonly arrivalId: string; readonly distance: number }[])[];
  /** Every application named above of which something is kept, by id. */
  readonly applications: ReadonlyMap<string, RecalledApplication>;
}

/** Most applications whose texts or pictures are compared. */
const mostAlike = 200;

/** Asks who else has what an application left behind, at every door. Some milliseconds, whatever is kept. */
export async function recallApplication(handle: Handle, question: RecallQuestion): Promise<Recalled> {
  const { arrivalId } = question;
  const apart = new Set(
    (await listApplicationTies(handle, [arrivalId])).flatMap(({ one, other, decision }) =>
      decision === "other" ? [one === arrivalId ? other : one] : [],
    ),
  );
  apart.add(arrivalId);
  const sightings = await recallSightings(handle, question, apart);
  const texts = await recallTexts(handle, question, apart);
  const pictures = await recallPictures(handle, question, apart);
  const ids = new Set([
    ...sightings.flatMap(({ seen }) => seen.filter(({ door }) => door === "hiring").map((one) => one.arrivalId)),
    ...texts.flat(),
    ...pictures.flat().map((one) => one.arrivalId),
  ]);
  return { sightings, texts, pictures, applications: await readApplications(handle, [...ids]) };
}

async function recallSightings(
  handle: Handle,
  { observables }: RecallQuestion,
  apart: ReadonlySet<string>,
): Promise<Recalled["sightings"]> {
  const hashes = observables.map((each) => ("hash" in each ? each.hash : hashObservable(handle.keys, each)));
  const seen = await readSightings(handle, hashes);
  return hashes.map((hash) => {
    const all = seen.get(hash) ?? [];
    const isCommon = all.filter(({ door }) => door === "hiring").length > mostWithOne;
    return { seen: isCommon ? [] : all.filter((one) => !apart.has(one.arrivalId)), isCommon };
  });
}

/** The newest that have each, at each door one more than what is common; what was never seen is missing. */
async function readSightings({ sql }: Handle, hashes: readonly string[]): Promise<Map<string, RecalledSighting[]>> {
  if (hashes.length === 0) return new Map();
  // Door by door in the order of the key, so that of what came a hundred thousand times no more is read. From its end, so that
  // whoever was harmless fifty times is known by what was stopped after that.
  const { rows } = await raw<{
    observable: string;
    arrival_id: string;
    door: Door;
    kind: Kind;
    outcome: Outcome | null;
  }>`
    select asked.observable, seen.arrival_id, at_door.door, seen.kind, arrivals.outcome
    from unnest(${[...new Set(hashes)]}::uuid[]) as asked (observable)
    cross join unnest(${[...doors]}::text[]) as at_door (door)
    cross join lateral (
      select arrival_id, kind, seen_at from sightings
      where observable = asked.observable and door = at_door.door order by seen_at desc, arrival_id desc limit ${mostWithOne + 1}
    ) as seen left join arrivals on arrivals.id = seen.arrival_id order by seen.seen_at, seen.arrival_id`.execute(sql);
  const seen = Map.groupBy(rows, ({ observable }) => observable);
  return new Map(
    [...seen].map(([observable, found]) => [
      observable,
      found.map(({ arrival_id: arrivalId, door, kind, outcome }) => ({ arrivalId, door, kind, outcome })),
    ]),
  );
}

async function recallTexts(
  { sql, keys }: Handle,
  { texts }: RecallQuestion,
  apart: ReadonlySet<string>,
): Promise<Recalled["texts"]> {
  const bands = texts.flatMap((text, number) =>
    text.bands.map((value) => ({ number, band: hashObservable(keys, { type: "document-text", value }) })),
  );
  if (bands.length === 0) return texts.map(() => []);
  const { rows } = await raw<{ number: number; arrival_id: string }>`
    select number, arrival_id from json_to_recordset(${JSON.stringify(bands)}::json) as asked (number integer, band uuid)
    join text_bands using (band) group by number, arrival_id order by count(*) desc, arrival_id limit ${mostAlike}`.execute(
    sql,
  );
  return texts.map((_, number) =>
    rows.filter((row) => row.number === number && !apart.has(row.arrival_id)).map((row) => row.arrival_id),
  );
}

async function recallPictures(
  { sql }: Handle,
  { pictures }: RecallQuestion,
  apart: ReadonlySet<string>,
): Promise<Recalled["pictures"]> {
  const asked = pictures.flatMap(({ hashes }, number) =>
    [...new Set(hashes)].map((hash, at) => ({
      number,
      probes: listPictureProbes(hash, at === 0 ? 2 : 1),
      ...halvePicture(hash),
    })),
  );
  if (asked.length === 0) return pictures.map(() => []);
  // Each with its own list of bands, so that every band is looked up and no table is read as a whole.
  const parts = asked.map(
    ({ number, probes, high, low }) => raw`
      select ${number}::integer as number, arrival_id, distance from (
        select arrival_id, bit_count((high # ${high}::integer)::bit(32)) + bit_count((low # ${low}::integer)::bit(32)) as distance
        from picture_bands where band = any(${probes}::integer[])
      ) as near where distance <= ${mostPictureDistance}`,
  );
  const { rows } = await raw<{ number: number; arrival_id: string; distance: number }>`
    select number, arrival_id, min(distance)::integer as distance from (${raw.join(parts, raw` union all `)}) as parts
    group by number, arrival_id order by 3, 2 limit ${mostAlike}`.execute(sql);
  return pictures.map((_, number) =>
    rows.flatMap((row) =>
      row.number === number && !apart.has(row.arrival_id)
        ? [{ arrivalId: row.arrival_id, distance: row.distance }]
        : [],
    ),
  );
}

/** What is kept of applications for comparing, by id; those whose person was removed are missing. */
export async function readApplications(
  { sql, keys }: Handle,
  ids: readonly string[],
): Promise<ReadonlyMap<string, RecalledApplication>> {
  if (ids.length === 0) return new Map();
  const rows = await sql
    .selectFrom("applications")
    .where(raw<boolean>`arrival_id = any(${ids}::uuid[])`)
    .select(["arrival_id", "person_id", "sealed"])
    .execute();
  return new Map(
    rows.flatMap(({ arrival_id: arrivalId, person_id: personId, sealed }) =>
      sealed === null ? [] : [[arrivalId, { ...openPerson(keys, arrivalId, sealed), arrivalId, personId }] as const],
    ),
  );
}

/** Everything that was seen in an arrival, with its keyed hash; values that are never kept, or not any more, are null. */
export async function listOwnObservables(
  { sql }: Handle,
  arrivalIds: readonly string[],
): Promise<
  readonly {
    readonly arrivalId: string;
    readonly hash: string;
    readonly type: Observable["type"];
    readonly value: string | null;
  }[]
> {
  if (arrivalIds.length === 0) return [];
  const rows = await sql
    .selectFrom("sightings")
    .innerJoin("observables", "observables.hash", "sightings.observable")
    .where(raw<boolean>`arrival_id = any(${arrivalIds}::uuid[])`)
    .orderBy("observables.type")
    .orderBy("observables.hash")
    .select(["sightings.arrival_id", "observables.hash", "observables.type", "observables.value"])
    .execute();
  return rows.map(({ arrival_id: arrivalId, ...observable }) => ({ arrivalId, ...observable }));
}
