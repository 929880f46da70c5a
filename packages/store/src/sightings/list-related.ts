import { Problem, type Door, type Kind, type Observable, type Outcome } from "@doorward/core";
import type { Handle } from "../database.ts";
import { isId } from "../new-id.ts";
import { nameSightings } from "./list-sightings.ts";
import { readNewest, type SightingRow } from "./read-newest.ts";

/** What two arrivals share; the value is null once it was erased. */
interface SharedObservable {
  readonly type: Observable["type"];
  readonly value: string | null;
}

/** Another arrival in which something was seen that was seen in this one. */
export interface RelatedArrival {
  readonly id: string;
  readonly name: string | null;
  readonly door: Door;
  readonly kind: Kind;
  readonly outcome: Outcome | null;
  readonly receivedAt: Date;
  /** What is seen in both, what is seen least of all first. */
  readonly shared: readonly SharedObservable[];
}

/** Most of its observables that are followed, the rarest first, and most arrivals that each of them leads to. */
const most = { observables: 40, arrivals: 25, own: 1000 };

/**
 * Other arrivals that share observables with one, those that share most first, then the newest, at the doors the asker may
 * know of. What is seen all the time relates nothing, so the rarest are followed first and the newest arrivals of each are
 * named. Throws a Problem for an arrival that does not exist at these doors.
 */
export async function listRelated(
  handle: Handle,
  arrivalId: string,
  { doors, limit }: { readonly doors: readonly Door[]; readonly limit: number },
): Promise<readonly RelatedArrival[]> {
  const found = new Map<string, { row: SightingRow; shared: SharedObservable[] }>();
  for (const { hash, ...observable } of await listRarest(handle, arrivalId, doors)) {
    const rows = await readNewest(handle, { hash }, { doors, limit: most.arrivals + 1 });
    for (const row of rows.filter(({ arrival_id: id }) => id !== arrivalId).slice(0, most.arrivals)) {
      const one = found.get(row.arrival_id) ?? { row, shared: [] };
      one.shared.push(observable);
      found.set(row.arrival_id, one);
    }
  }
  const closest = [...found.values()]
    .toSorted(
      ({ shared: mine, row: one }, { shared: theirs, row: other }) =>
        theirs.length - mine.length ||
        other.seen_at.getTime() - one.seen_at.getTime() ||
        compareText(other.arrival_id, one.arrival_id),
    )
    .slice(0, limit);
  const named = await nameSightings(
    handle,
    closest.map(({ row }) => row),
  );
  return named.map(({ arrivalId: id, name, door, kind, outcome, seenAt }, index) => ({
    id,
    name,
    door,
    kind,
    outcome,
    receivedAt: seenAt,
    shared: closest[index]?.shared ?? [],
  }));
}

interface OwnObservable extends SharedObservable {
  readonly hash: string;
}

/** The observables of an arrival that were seen elsewhere too, the rarest first, and of those that are as rare by type and value. */
async function listRarest(handle: Handle, arrivalId: string, doors: readonly Door[]): Promise<OwnObservable[]> {
  const { sql } = handle;
  const seenAt = await findReceived(handle, arrivalId, doors);
  const own = await sql
    .selectFrom("sightings")
    .innerJoin("observables", "observables.hash", "sightings.observable")
    .where("arrival_id", "=", arrivalId)
    // Names the month, so that the others are not looked into.
    .where("seen_at", "=", seenAt)
    .orderBy("hash")
    .limit(most.own)
    .select(["hash", "type", "value"])
    .execute();
  if (own.length === 0) return [];
  const totals = await sql
    .selectFrom("observable_doors")
    .where(
      "observable",
      "in",
      own.map(({ hash }) => hash),
    )
    .where("door", "in", doors)
    .groupBy("observable")
    .having(({ fn }) => fn.sum("sightings"), ">", 1)
    .orderBy(({ fn }) => fn.sum("sightings"))
    .orderBy("observable")
    .limit(most.observables)
    .select(({ fn }) => ["observable", fn.sum<string>("sightings").as("total")])
    .execute();
  const byHash = new Map(own.map((one) => [one.hash, one]));
  return totals
    .flatMap(({ observable, total }) => {
      const one = byHash.get(observable);
      return one === undefined ? [] : [{ ...one, total: Number(total) }];
    })
    .toSorted(
      (one, other) =>
        one.total - other.total ||
        compareText(one.type, other.type) ||
        compareText(one.value ?? one.hash, other.value ?? other.hash),
    )
    .map(({ hash, type, value }) => ({ hash, type, value }));
}

function compareText(one: string, other: string): number {
  if (one === other) return 0;
  return one < other ? -1 : 1;
}

async function findReceived({ sql }: Handle, id: string, doors: readonly Door[]): Promise<Date> {
  const arrival =
    isId(id) && doors.length > 0
      ? await sql
          .selectFrom("arrivals")
          .where("id", "=", id)
          .where("door", "in", doors)
          .select("received_at")
          .executeTakeFirst()
      : undefined;
  if (arrival === undefined) throw new Problem("not-found", `There is no arrival ${id}.`);
  return arrival.received_at;
}
