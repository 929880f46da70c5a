import { Problem } from "@doorward/core";
import { sql as raw } from "kysely";
import { boundText } from "../bound-text.ts";
import type { Handle } from "../database.ts";
import { lockUntilCommit } from "../locks.ts";
import type { TieDecision } from "./application-words.ts";

/** What somebody decided about two applications. */
export interface KeptTie {
  /** The smaller id. */
  readonly one: string;
  readonly other: string;
  readonly decision: TieDecision;
  /** Null once it was removed. */
  readonly reason: string | null;
  readonly by: string;
  readonly at: Date;
}

const mostReason = 4000;

/** Decides about two applications, instead of what was decided before; that stays in its history. To be called in a transaction. */
export async function tieApplications(
  handle: Handle,
  {
    ids: [first, second],
    decision,
    reason,
    by,
    at,
  }: {
    readonly ids: readonly [string, string];
    readonly decision: TieDecision;
    readonly reason: string;
    readonly by: string;
    readonly at: Date;
  },
): Promise<KeptTie> {
  if (first === second) throw new Problem("not-valid", "Name two applications.");
  const why = boundText(reason, { what: "The reason", most: mostReason });
  const [one, other] = first < second ? [first, second] : [second, first];
  await lockUntilCommit(handle, "applications");
  await raw`insert into application_ties (one, other, number, decision, reason, decided_by, decided_at)
    select ${one}::uuid, ${other}::uuid, coalesce(max(number), 0) + 1, ${decision}, ${why}, ${by}, ${at}::timestamptz
    from application_ties where one = ${one}::uuid and other = ${other}::uuid`.execute(handle.sql);
  return { one, other, decision, reason: why, by, at };
}

/** What holds about applications and others: the last decision about each two. */
export async function listApplicationTies({ sql }: Handle, ids: readonly string[]): Promise<readonly KeptTie[]> {
  if (ids.length === 0) return [];
  const { rows } = await raw<{
    one: string;
    other: string;
    decision: TieDecision;
    reason: string | null;
    decided_by: string;
    decided_at: Date;
  }>`
    select distinct on (one, other) one, other, decision, reason, decided_by, decided_at from application_ties
    where one = any(${ids}::uuid[]) or other = any(${ids}::uuid[]) order by one, other, number desc`.execute(sql);
  return rows.map(({ decided_by: by, decided_at: at, ...tie }) => ({ ...tie, by, at }));
}

/** Most applications that are followed from one, over ties. */
const mostSame = 100;

/**
 * The ids of the applications that people said are of the person of one, without it, also where another one stands between. What
 * somebody keeps apart from it is left out, and not followed. Contacts and names in common say nothing here: anybody may state them.
 */
export async function listSamePerson(handle: Handle, id: string): Promise<readonly string[]> {
  const own = await listApplicationTies(handle, [id]);
  const apart = new Set(own.flatMap((tie) => (tie.decision === "other" ? [tie.one, tie.other] : [])));
  const known = new Set([id]);
  let ties = own;
  while (ties.length > 0 && known.size < mostSame) {
    const next = ties
      .flatMap(({ one, other, decision }) => (decision === "same" ? [one, other] : []))
      .filter((each) => !known.has(each) && !apart.has(each));
    for (const each of next) known.add(each);
    ties = await listApplicationTies(handle, [...new Set(next)]);
  }
  known.delete(id);
  return [...known];
}
