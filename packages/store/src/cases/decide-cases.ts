import { refuseUnheard } from "../applications/person-answers.ts";
import { Problem, type Door } from "@doorward/core";
import { boundText } from "../bound-text.ts";
import type { Handle } from "../database.ts";
import { removedText } from "../removed-text.ts";
import { writeJson } from "../storable-text.ts";
import type { TappedPlace } from "../tables.ts";
import { changeCases, type CaseChange } from "./change-cases.ts";
import { type CaseDecision, type KeptCase } from "./kept-case.ts";

/** What a person decides about cases, and why. */
export interface NewDecision extends CaseChange {
  readonly decision: CaseDecision;
  readonly reason: string;
  /** The places the person pointed to. */
  readonly evidence: readonly TappedPlace[];
  /** Who, as the audit log writes it. */
  readonly by: string;
}

/** One decision about one case, also one that was withdrawn. */
export interface KeptDecision {
  readonly caseId: string;
  /** From 1 in each case. */
  readonly number: number;
  readonly decision: CaseDecision;
  readonly reason: string;
  readonly evidence: readonly TappedPlace[];
  readonly by: string;
  readonly at: Date;
  readonly withdrawn: { readonly by: string; readonly because: string; readonly at: Date } | null;
}

/** Characters of the reason of a decision. */
export const mostDecisionReason = 4000;
/** Places that a decision points to. */
export const mostEvidence = 200;

/**
 * Decides cases, all or none: those decided as `held` stay in the queue, the others leave it. Gives the cases as they are then. Throws a
 * Problem for a missing reason, for a decision against a person who was not heard, for cases that do not exist at these doors, and for ones that changed since they were seen.
 */
export async function decideCases(
  handle: Handle,
  { decision, reason, evidence, by, ...change }: NewDecision,
): Promise<readonly KeptCase[]> {
  const bounded = boundText(reason, { what: "The reason of a decision", most: mostDecisionReason });
  if (evidence.length > mostEvidence)
    throw new Problem("too-large", `A decision points to at most ${String(mostEvidence)} places.`);
  return await changeCases(handle, change, async (inside, cases) => {
    if (decision === "blocked")
      await refuseUnheard(
        inside,
        cases.flatMap(({ id, kind }) => (kind === "application" ? [id] : [])),
      );
    const numbers = await readLastNumbers(inside, cases);
    const row = {
      decision,
      reason: bounded,
      evidence: writeJson(evidence),
      decided_by: by,
      decided_at: change.at,
    };
    await inside.sql
      .insertInto("decisions")
      .values(cases.map(({ id }) => ({ ...row, case_id: id, number: (numbers.get(id) ?? 0) + 1 })))
      .execute();
    if (decision === "held") return { state: "held", decision, decided_at: null };
    return { state: "decided", decision, decided_at: change.at };
  });
}

/**
 * Takes the last decision about a case back, which opens the case again; what was decided stays in its history. Throws a
 * Problem when there is none, or when it was taken back already.
 */
export async function withdrawDecision(
  handle: Handle,
  {
    id,
    reason,
    by,
    version,
    ...who
  }: {
    readonly id: string;
    readonly doors: readonly Door[];
    readonly reason: string;
    readonly by: string;
    readonly at: Date;
    /** The version of the case that was seen. */
    readonly version?: number;
  },
): Promise<KeptCase> {
  const because = boundText(reason, { what: "The reason to take a decision back", most: mostDecisionReason });
  const change = { ...who, ids: [id], ...(version === undefined ? {} : { versions: { [id]: version } }) };
  const [changed] = await changeCases(handle, change, async (inside, cases) => {
    const number = (await readLastNumbers(inside, cases)).get(id) ?? 0;
    const { numUpdatedRows } = await inside.sql
      .updateTable("decisions")
      .where("case_id", "=", id)
      .where("number", "=", number)
      .where("withdrawn_at", "is", null)
      .set({ withdrawn_by: by, withdrawn_because: because, withdrawn_at: who.at })
      .executeTakeFirst();
    if (numUpdatedRows === 0n) throw new Problem("conflict", `Case ${id} has no decision that could be taken back.`);
    return { state: "open", decision: null, decided_at: null };
  });
  if (changed === undefined) throw new Problem("own-fault", "A changed case is always given back.");
  return changed;
}

async function readLastNumbers({ sql }: Handle, cases: readonly KeptCase[]): Promise<ReadonlyMap<string, number>> {
  const ids = cases.map(({ id }) => id);
  const rows = await sql
    .selectFrom("decisions")
    .where("case_id", "in", ids)
    .groupBy("case_id")
    .select(["case_id", ({ fn }) => fn.max("number").as("last")])
    .execute();
  return new Map(rows.map((row) => [row.case_id, row.last]));
}

/** All decisions about cases, the first one of each case first. The caller has made sure that these may be seen. */
export async function listDecisions({ sql }: Handle, ids: readonly string[]): Promise<readonly KeptDecision[]> {
  if (ids.length === 0) return [];
  const rows = await sql
    .selectFrom("decisions")
    .where("case_id", "in", ids)
    .orderBy("case_id")
    .orderBy("number")
    .selectAll()
    .execute();
  return rows.map((row) => ({
    caseId: row.case_id,
    number: row.number,
    decision: row.decision as CaseDecision,
    reason: row.reason ?? removedText,
    evidence: row.evidence,
    by: row.decided_by,
    at: row.decided_at,
    withdrawn:
      row.withdrawn_at === null
        ? null
        : { by: row.withdrawn_by ?? "", because: row.withdrawn_because ?? removedText, at: row.withdrawn_at },
  }));
}
