import { sql as raw } from "kysely";
import { outcomes, type Door, type Kind, type Outcome } from "@doorward/core";
import type { Handle } from "../database.ts";
import { makeStorable } from "../storable-text.ts";

/** What a verdict says that a person should look at. */
export interface NewCase {
  /** The id of the arrival. */
  readonly id: string;
  readonly door: Door;
  readonly kind: Kind;
  readonly name: string;
  readonly outcome: Outcome;
  readonly because: string;
  readonly at: Date;
}

/** Most characters of what a case repeats of its arrival, so that a search in it stays fast. */
const mostName = 500;
const mostBecause = 1000;

/**
 * Opens the case of an arrival, in the transaction that records its verdict; of a clear one nothing is opened. An arrival
 * that was judged again keeps its case, which then tells the new verdict; one that was decided is opened again when the new
 * verdict is worse than the one the case told until then.
 */
export async function openCase({ sql }: Handle, { at, ...told }: NewCase): Promise<void> {
  const words = { name: makeStorable(told.name, mostName), because: makeStorable(told.because, mostBecause) };
  await sql
    .updateTable("cases")
    .where("id", "=", told.id)
    .where("state", "=", "decided")
    .where("outcome", "in", ["none", ...outcomes.slice(0, outcomes.indexOf(told.outcome))])
    .set({ state: "open", decision: null, decided_at: null })
    .execute();
  const changed = await sql
    .updateTable("cases")
    .where("id", "=", told.id)
    .set({ ...words, outcome: told.outcome, changed_at: at, version: raw<number>`version + 1` })
    .executeTakeFirst();
  if (changed.numUpdatedRows > 0n || told.outcome === "clear") return;
  const fresh = {
    state: "open",
    assignee: null,
    opened_at: at,
    changed_at: at,
    decided_at: null,
    decision: null,
  } as const;
  await sql
    .insertInto("cases")
    .values({ ...told, ...words, ...fresh })
    .execute();
}
