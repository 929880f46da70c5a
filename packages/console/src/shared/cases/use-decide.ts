import { countOf } from "@doorward/core";
import { useMutation, useQueryClient, type InfiniteData, type QueryClient } from "@tanstack/react-query";
import { ask } from "../api/ask.ts";
import type { Shapes } from "../api/contract.ts";
import { explain, isProblem } from "../api/explain.ts";
import { useTell } from "../notice/notices.tsx";
import { tellDecision } from "./decision-words.ts";

/** What is decided about cases, as one. */
export interface Decided {
  readonly cases: readonly Pick<Shapes["Case"], "id" | "version" | "name" | "kind">[];
  readonly decision: Shapes["CaseDecision"];
  readonly reason: string;
  readonly evidence?: Shapes["TappedPlace"][];
}

const undoReason = "Undone right after it was decided.";

/** Decides cases, all or none of them, each as it was seen; and offers for ten seconds to take that back. */
export function useDecide(onDecided?: (decided: Decided) => void) {
  const client = useQueryClient();
  const tell = useTell();
  const undo = useMutation({
    mutationFn: undoAll,
    onSuccess({ open, failed }) {
      replaceCases(client, open);
      const undone = `${countOf(open.length, "decision")} taken back.`;
      if (failed.length === 0) tell({ text: undone });
      else tell({ text: `${undone} ${countOf(failed.length, "other")} not: ${explain(failed[0])}`, isProblem: true });
    },
  });
  return useMutation({
    mutationFn: decideAll,
    onSuccess({ cases }, decided) {
      replaceCases(client, cases);
      const { past } = tellDecision(decided.decision, ...decided.cases.map(({ kind }) => kind));
      const what = decided.cases.length === 1 ? "" : ` ${countOf(decided.cases.length, "case")}`;
      tell({
        text: `${past}${what}.`,
        act: { label: "Undo", keys: "u", run: () => undo.mutate(cases) },
      });
      onDecided?.(decided);
    },
    onError(error, { cases }) {
      // Somebody was quicker; what he did is shown behind the dialog.
      if (!isProblem(error, "conflict")) return;
      for (const { id } of cases)
        for (const name of ["case", "arrival"]) void client.invalidateQueries({ queryKey: [name, id] });
    },
  });
}

async function decideAll({ cases, decision, reason, evidence = [] }: Decided): Promise<Shapes["ChangedCases"]> {
  const [only] = cases;
  if (cases.length === 1 && only !== undefined)
    return await ask("post", "/api/v1/cases/{id}/decisions", {
      path: { id: only.id },
      body: { decision, reason, evidence, version: only.version },
    });
  const versions = Object.fromEntries(cases.map(({ id, version }) => [id, version]));
  return await ask("post", "/api/v1/cases/decisions", {
    body: { ids: cases.map(({ id }) => id), versions, decision, reason, evidence },
  });
}

/** Takes back one after the other, since each has a version of its own; one that cannot be taken back holds up no other. */
async function undoAll(
  cases: readonly Pick<Shapes["Case"], "id" | "version">[],
): Promise<{ readonly open: readonly Shapes["Case"][]; readonly failed: readonly unknown[] }> {
  const open: Shapes["Case"][] = [];
  const failed: unknown[] = [];
  for (const { id, version } of cases) {
    try {
      const body = { reason: undoReason, version };
      open.push(...(await ask("post", "/api/v1/cases/{id}/withdrawals", { path: { id }, body })).cases);
    } catch (error) {
      failed.push(error);
    }
  }
  return { open, failed };
}

/** Those of a list, with the cases that changed in the place of the same ones. */
function replaceIn(cases: readonly Shapes["Case"][], byId: ReadonlyMap<string, Shapes["Case"]>): Shapes["Case"][] {
  return cases.map((old) => byId.get(old.id) ?? old);
}

type Pages = InfiniteData<Shapes["CasePage"]>;

/** Puts cases as they are now where they stand, so that no row moves; what was decided is asked anew. */
export function replaceCases(client: QueryClient, cases: readonly Shapes["Case"][]): void {
  const byId = new Map(cases.map((each) => [each.id, each]));
  client.setQueriesData<Pages>({ queryKey: ["cases"] }, (pages) =>
    pages === undefined
      ? undefined
      : {
          ...pages,
          pages: pages.pages.map((page) => ({ ...page, cases: replaceIn(page.cases, byId) })),
        },
  );
  client.setQueriesData<Shapes["Campaigns"]>({ queryKey: ["campaigns"] }, (told) =>
    told === undefined
      ? undefined
      : { ...told, campaigns: told.campaigns.map((each) => ({ ...each, cases: replaceIn(each.cases, byId) })) },
  );
  for (const { id } of cases) void client.invalidateQueries({ queryKey: ["case", id] });
}
