import type { Handle } from "../database.ts";
import { listDecisions, type KeptDecision } from "./decide-cases.ts";
import { listCases, type CaseQuestion } from "./list-cases.ts";
import type { KeptCase } from "./kept-case.ts";

/** A case with all that was decided about it. */
export interface ExportedCase extends KeptCase {
  readonly decisions: readonly KeptDecision[];
}

/** All cases that a filter holds for, in pages of so many, each read when the one before was taken. */
export async function* exportCases(
  handle: Handle,
  { pageSize, ...question }: Omit<CaseQuestion, "after" | "limit"> & { readonly pageSize: number },
): AsyncGenerator<readonly ExportedCase[], void, undefined> {
  let after: { readonly after?: string } = {};
  for (;;) {
    const { cases, next } = await listCases(handle, { ...question, ...after, limit: pageSize });
    const decisions = await listDecisions(
      handle,
      cases.map(({ id }) => id),
    );
    const byCase = Map.groupBy(decisions, ({ caseId }) => caseId);
    if (cases.length > 0) yield cases.map((one) => ({ ...one, decisions: byCase.get(one.id) ?? [] }));
    if (next === undefined) return;
    after = { after: next };
  }
}
