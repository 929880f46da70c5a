import type { Handle } from "../database.ts";

/** An arrival that nobody else changes until the transaction ends. */
export interface LockedArrival {
  readonly id: string;
  readonly door: string;
  /** Under legal hold. */
  readonly isHeld: boolean;
}

/** Locks arrivals one by one, in one order everywhere; a distributed database locks no other way. What is not there is left out. */
export async function lockArrivals({ sql }: Handle, ids: readonly string[]): Promise<readonly LockedArrival[]> {
  const locked: LockedArrival[] = [];
  for (const id of [...new Set(ids)].toSorted()) {
    const row = await sql
      .selectFrom("arrivals")
      .select(["id", "door", "held_because"])
      .where("id", "=", id)
      .forUpdate()
      .executeTakeFirst();
    if (row !== undefined) locked.push({ id: row.id, door: row.door, isHeld: row.held_because !== null });
  }
  return locked;
}
