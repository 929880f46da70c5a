import type { Door, Kind, Outcome } from "@doorward/core";
import type { Handle } from "./database.ts";

/** What a case is opened from. */
export interface CaseOpening {
  /** The id of the arrival. */
  readonly id: string;
  readonly door: Door;
  readonly kind: Kind;
  readonly name: string;
  readonly outcome: Outcome;
  readonly because: string;
  readonly at: Date;
}

/** Opens a case for an arrival; one that is there already gets the new outcome. */
export async function openCase(
  { sql }: Handle,
  { id, door, kind, name, outcome, because, at }: CaseOpening,
): Promise<void> {
  await sql
    .insertInto("cases")
    .values({ id, door, kind, name, outcome, because, state: "open", opened_at: at, changed_at: at })
    .onConflict((conflict) => conflict.column("id").doUpdateSet({ outcome, because, changed_at: at }))
    .execute();
}
