import { Problem, retentionBounds } from "@doorward/core";
import type { Handle } from "../database.ts";

/** How many days each kind of what is kept stays, where nobody says otherwise. `docs/operate.md` says why. */
export const retentionDays = {
  "raw-clear": 90,
  "raw-decided": 365,
  "raw-hiring": 180,
  facts: 365,
  verdicts: 1460,
  cases: 1460,
  applications: 1461,
  insider: 1461,
  sightings: 1460,
  "access-events": 365,
  "access-pairs": 821,
  idempotency: 7,
} as const;
export type RetentionKind = keyof typeof retentionDays;

/** Days for each kind: those that were set, and the others as they are by themselves. */
export async function listRetention({ sql }: Handle): Promise<Readonly<Record<RetentionKind, number>>> {
  const rows = await sql.selectFrom("retention").select(["kind", "days"]).execute();
  const set = new Map(rows.map(({ kind, days }) => [kind, days]));
  const kinds = Object.keys(retentionDays) as RetentionKind[];
  return Object.fromEntries(kinds.map((kind) => [kind, set.get(kind) ?? retentionDays[kind]])) as Record<
    RetentionKind,
    number
  >;
}

/** Sets the days of one kind. Throws a Problem for a kind or a number that is none. */
export async function changeRetention(
  { sql }: Handle,
  { kind, days, by, at }: { readonly kind: string; readonly days: number; readonly by: string; readonly at: Date },
): Promise<void> {
  const kinds = Object.keys(retentionDays);
  if (!kinds.includes(kind))
    throw new Problem("not-valid", `There is no kind ${kind}. Name one of ${kinds.join(", ")}.`);
  const { least, most } = retentionBounds;
  if (!Number.isInteger(days) || days < least || days > most)
    throw new Problem("not-valid", `Give whole days, from ${String(least)} to ${String(most)}.`);
  const columns = { days, changed_by: by, changed_at: at };
  await sql
    .insertInto("retention")
    .values({ kind, ...columns })
    .onConflict((conflict) => conflict.column("kind").doUpdateSet(columns))
    .execute();
}
