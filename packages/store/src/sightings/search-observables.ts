import { sql as raw } from "kysely";
import { Problem, type Door, type Observable } from "@doorward/core";
import type { Handle } from "../database.ts";
import { escapeLike } from "../like-pattern.ts";

/** An observable with what was seen of it at the asker's doors. */
export interface FoundObservable {
  readonly observable: Observable;
  readonly sightings: number;
  readonly first: Date;
  readonly last: Date;
}

/** What is looked for. */
export interface ObservableSearch {
  readonly type?: Observable["type"];
  /** How its canonical value begins. */
  readonly startsWith: string;
  /** The doors the asker may know of. */
  readonly doors: readonly Door[];
  readonly limit: number;
}

/** Most values that are looked at; where more begin like this, more letters are needed to find all. */
const most = { characters: 500, lookedAt: 2000 };
/** So many characters of a value are in the index, as the migration makes it. */
const indexed = 200;

/**
 * Observables whose value begins so, in the order of their letters, at the doors the asker may know of; `isCut` says that
 * there can be more. What was erased is not found.
 */
export async function searchObservables(
  handle: Handle,
  { doors, limit, ...beginning }: ObservableSearch,
): Promise<{ readonly observables: readonly FoundObservable[]; readonly isCut: boolean }> {
  const { startsWith } = beginning;
  if (startsWith === "" || startsWith.length > most.characters || startsWith.includes("\0"))
    throw new Problem("not-valid", `A search needs 1 to ${String(most.characters)} characters of the value.`);
  const lookedAt = await selectBeginning(handle, beginning).execute();
  const sums = await sumDoors(
    handle,
    lookedAt.map(({ hash }) => hash),
    doors,
  );
  const observables = lookedAt.flatMap(({ hash, type: is, value }) => {
    const sum = sums.get(hash);
    return sum === undefined || value === null ? [] : [{ observable: { type: is, value }, ...sum }];
  });
  const isCut = observables.length > limit || lookedAt.length === most.lookedAt;
  return { observables: observables.slice(0, limit), isCut };
}

/** The values that begin so, asked in the words of the index: an index on `left(value, 200)` answers no question about `value`. */
export function selectBeginning({ sql }: Handle, { type, startsWith }: Pick<ObservableSearch, "type" | "startsWith">) {
  const head = Array.from(startsWith).slice(0, indexed).join("");
  return (
    sql
      .selectFrom("observables")
      .where(raw<boolean>`left(value, ${raw.lit(indexed)}) like ${`${escapeLike(head)}%`}`)
      .where("value", "like", `${escapeLike(startsWith)}%`)
      .$if(type !== undefined, (query) => query.where("type", "=", type ?? "domain"))
      // The order of the index, so that the first ones are found without sorting all of them.
      .orderBy(raw`left(value, ${raw.lit(indexed)}) using ~<~`)
      .orderBy(raw`value using ~<~`)
      .limit(most.lookedAt)
      .select(["hash", "type", "value"])
  );
}

async function sumDoors(
  { sql }: Handle,
  hashes: readonly string[],
  doors: readonly Door[],
): Promise<ReadonlyMap<string, Omit<FoundObservable, "observable">>> {
  if (hashes.length === 0 || doors.length === 0) return new Map();
  const rows = await sql
    .selectFrom("observable_doors")
    .where(raw<boolean>`observable = any(${hashes}::uuid[])`)
    .where("door", "in", doors)
    .groupBy("observable")
    .select(({ fn }) => [
      "observable",
      fn.sum<string>("sightings").as("sightings"),
      fn.min("first_seen").as("first"),
      fn.max("last_seen").as("last"),
    ])
    .execute();
  return new Map(
    rows.map(({ observable, sightings, ...seen }) => [observable, { sightings: Number(sightings), ...seen }]),
  );
}
