import type { Finding, Outcome, Verdict } from "@doorward/core";
import { removeBlob } from "../blobs.ts";
import type { Handle } from "../database.ts";
import { emptyInsiderCases } from "../insider/empty-insider.ts";
import { removedText } from "../removed-text.ts";
import { writeJson } from "../storable-text.ts";

/** Removes the bytes of arrivals; those that another arrival has too stay for it. */
export async function removeRaw(handle: Handle, ids: readonly string[]): Promise<void> {
  const rows = await handle.sql.selectFrom("arrivals").select("sha256").where("id", "in", ids).execute();
  await handle.sql.updateTable("arrivals").set({ sha256: null }).where("id", "in", ids).execute();
  // In one order everywhere, so that two that do the same never wait for each other.
  for (const sha256 of [...new Set(rows.flatMap((row) => row.sha256 ?? []))].toSorted())
    await removeBlob(handle, sha256);
}

/** Leaves of the verdicts of arrivals the outcome and the rules that fired. */
export async function emptyVerdicts({ sql }: Handle, ids: readonly string[], at: Date): Promise<void> {
  const rows = await sql
    .selectFrom("verdicts")
    .select(["arrival_id", "number", "verdict", "outcome"])
    .where("arrival_id", "in", ids)
    .where("emptied_at", "is", null)
    .execute();
  for (const { arrival_id: id, number, verdict, outcome } of rows) {
    await sql
      .updateTable("verdicts")
      .set({ verdict: writeJson(emptyVerdict(verdict, outcome as Outcome)), because: null, emptied_at: at })
      .where("arrival_id", "=", id)
      .where("number", "=", number)
      .execute();
  }
}

/** Removes what people wrote about arrivals, and what the arrivals were called. That they were decided, by whom and how, stays. */
export async function emptyCases(handle: Handle, ids: readonly string[], at: Date): Promise<void> {
  const { sql } = handle;
  await sql.updateTable("arrivals").set({ name: null, told: "{}", emptied_at: at }).where("id", "in", ids).execute();
  await sql.updateTable("cases").set({ name: null, because: null }).where("id", "in", ids).execute();
  await sql
    .updateTable("decisions")
    .set({ reason: null, evidence: "[]", withdrawn_because: null })
    .where("case_id", "in", ids)
    .execute();
  await sql.updateTable("comments").set({ body: null }).where("case_id", "in", ids).execute();
  await sql.updateTable("holds").set({ reason: null, released_because: null }).where("arrival_id", "in", ids).execute();
  await emptyInsiderCases(handle, ids);
}

function emptyVerdict(verdict: Verdict, outcome: Outcome): Verdict {
  const { door, arrival, findings, rules, tookMs } = verdict;
  return {
    door,
    arrival: { kind: arrival.kind, name: removedText },
    verdict: outcome,
    because: removedText,
    chain: [],
    next: [],
    findings: findings.map(emptyFinding),
    accepted: [],
    unjudged: [],
    partly: [],
    observables: [],
    rules,
    tookMs,
  };
}

function emptyFinding({ rule, strength, family, techniques }: Finding): Finding {
  return { rule, title: removedText, strength, family, techniques, evidence: [], chain: [] };
}
