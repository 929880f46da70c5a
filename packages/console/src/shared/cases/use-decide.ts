import { useMutation, useQueryClient, type InfiniteData, type QueryClient } from "@tanstack/react-query";
import { ask } from "../api/ask.ts";
import type { Shapes } from "../api/contract.ts";
import { explain } from "../api/explain.ts";
import { useTell } from "../notice/notices.tsx";
import { countOf } from "../text/words.ts";

/** What is decided about cases, as one. */
export interface Decided {
  readonly cases: readonly Pick<Shapes["Case"], "id" | "version" | "name">[];
  readonly decision: Shapes["CaseDecision"];
  readonly reason: string;
  readonly evidence?: Shapes["TappedPlace"][];
}

const said: Readonly<Record<Shapes["CaseDecision"], string>> = { allowed: "Allowed", held: "Held", blocked: "Blocked" };
const undoReason = "Undone right after it was decided.";

/** Decides cases, all or none of them, each as it was seen; and offers for ten seconds to take that back. */
export function useDecide(onDecided?: (decided: Decided) => void) {
  const client = useQueryClient();
  const tell = useTell();
  const undo = useMutation({
    mutationFn: undoAll,
    onSuccess: (cases) => {
      replaceCases(client, cases);
      tell({ text: `${countOf(cases.length, "decision")} taken back.` });
    },
    onError: (error) => tell({ text: explain(error), isProblem: true }),
  });
  return useMutation({
    mutationFn: decideAll,
    onSuccess({ cases }, decided) {
      replaceCases(client, cases);
      const what = decided.cases.length === 1 ? "" : ` ${countOf(decided.cases.length, "case")}`;
      tell({
        text: `${said[decided.decision]}${what}.`,
        act: { label: "Undo", keys: "u", run: () => undo.mutate(cases) },
      });
      onDecided?.(decided);
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

/** One after the other, since each has a version of its own. */
async function undoAll(cases: readonly Pick<Shapes["Case"], "id" | "version">[]): Promise<Shapes["Case"][]> {
  const open: Shapes["Case"][] = [];
  for (const { id, version } of cases) {
    const answer = await ask("post", "/api/v1/cases/{id}/withdrawals", {
      path: { id },
      body: { reason: undoReason, version },
    });
    open.push(...answer.cases);
  }
  return open;
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
  void client.invalidateQueries({ queryKey: ["case-counts"] });
}
