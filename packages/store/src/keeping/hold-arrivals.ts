import { Problem, type Door } from "@doorward/core";
import { sql as raw } from "kysely";
import { boundText } from "../bound-text.ts";
import { inTransaction, type Handle } from "../database.ts";
import { isId } from "../new-id.ts";
import { removedText } from "../removed-text.ts";
import { lockArrivals, type LockedArrival } from "./lock-arrivals.ts";

/** Which arrivals are put under legal hold, or let go. */
export interface HoldChange {
  readonly ids: readonly string[];
  /** The doors of whoever asks. */
  readonly doors: readonly Door[];
  /** Why; for the person who asks later. */
  readonly reason: string;
  readonly by: string;
  readonly at: Date;
}

/** One legal hold of an arrival. */
interface KeptHold {
  readonly reason: string;
  readonly heldBy: string;
  readonly heldAt: Date;
  readonly releasedBecause: string | null;
  readonly releasedBy: string | null;
  readonly releasedAt: Date | null;
}

/** Characters; the number of a legal matter and some words need no more. */
export const mostHoldReason = 1000;

/** Puts arrivals under legal hold, all or none: nothing of them is removed until they are released. Gives how many are newly held. */
export async function holdArrivals(handle: Handle, { ids, doors, reason, by, at }: HoldChange): Promise<number> {
  const why = boundText(reason, { what: "The reason of a legal hold", most: mostHoldReason });
  return await inTransaction(handle, async (inside) => {
    const found = await lockAll(inside, ids, doors);
    const free = found.filter(({ isHeld }) => !isHeld).map(({ id }) => id);
    for (const id of free) {
      await inside.sql.updateTable("arrivals").set({ held_because: why }).where("id", "=", id).execute();
      await raw`insert into holds (arrival_id, number, reason, held_by, held_at)
        select ${id}::uuid, coalesce(max(number), 0) + 1, ${why}, ${by}, ${at} from holds
        where arrival_id = ${id}::uuid`.execute(inside.sql);
    }
    return free.length;
  });
}

/** Ends the legal hold of arrivals, all or none. Gives how many were held. */
export async function releaseArrivals(handle: Handle, { ids, doors, reason, by, at }: HoldChange): Promise<number> {
  const why = boundText(reason, { what: "The reason of a legal hold", most: mostHoldReason });
  return await inTransaction(handle, async (inside) => {
    const held = (await lockAll(inside, ids, doors)).filter(({ isHeld }) => isHeld).map(({ id }) => id);
    if (held.length === 0) return 0;
    await inside.sql.updateTable("arrivals").set({ held_because: null }).where("id", "in", held).execute();
    await inside.sql
      .updateTable("holds")
      .set({ released_because: why, released_by: by, released_at: at })
      .where("arrival_id", "in", held)
      .where("released_at", "is", null)
      .execute();
    return held.length;
  });
}

/** Every legal hold an arrival ever had, newest first. */
export async function listHolds({ sql }: Handle, arrivalId: string): Promise<readonly KeptHold[]> {
  const rows = await sql
    .selectFrom("holds")
    .selectAll()
    .where("arrival_id", "=", arrivalId)
    .orderBy("number", "desc")
    .execute();
  return rows.map((row) => ({
    reason: row.reason ?? removedText,
    heldBy: row.held_by,
    heldAt: row.held_at,
    releasedBecause: row.released_at === null ? null : (row.released_because ?? removedText),
    releasedBy: row.released_by,
    releasedAt: row.released_at,
  }));
}

async function lockAll(
  handle: Handle,
  ids: readonly string[],
  doors: readonly Door[],
): Promise<readonly LockedArrival[]> {
  const found = await lockArrivals(handle, ids.filter(isId));
  const rows = found.filter(({ door }) => doors.some((allowed) => allowed === door));
  const missing = ids.filter((id) => !rows.some((row) => row.id === id));
  if (missing.length > 0) throw new Problem("not-found", `There is no arrival ${missing.slice(0, 5).join(", ")}.`);
  return rows;
}
