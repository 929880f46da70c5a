import type { Door, Observable, Outcome } from "@doorward/core";
import { outcomes } from "@doorward/core";
import type { Handle } from "../database.ts";
import { listTies, type Tie } from "../sightings/list-ties.ts";
import type { CaseFilter } from "./filter-cases.ts";
import { joinTied } from "./join-tied.ts";
import type { KeptCase } from "./kept-case.ts";
import { listCases, type CaseQuestion } from "./list-cases.ts";

/** What ties cases of a campaign. */
interface CampaignTie {
  readonly type: Observable["type"];
  /** Null once it was erased. */
  readonly value: string | null;
  /** In how many of its cases it was seen. */
  readonly cases: number;
}

/** Cases that belong together, since what was seen in one was seen in another. */
export interface Campaign {
  /** Two or more, in the order asked for. */
  readonly cases: readonly KeptCase[];
  readonly doors: readonly Door[];
  /** The worst verdict of them. */
  readonly outcome: Outcome;
  /** When the newest was opened. */
  readonly newest: Date;
  /** What most of them share first. */
  readonly shared: readonly CampaignTie[];
}

/** Most cases that are looked at, and most ties that a campaign names. */
const most = { cases: 2000, shared: 20 };

/**
 * The cases of a filter that share observables, in groups, in the order of their first case. The first 2,000 of the order are
 * looked at, which is more than people decide in a day and still one question; `isCut` says that there are more, `looked` how many
 * were.
 */
export async function listCampaigns(
  handle: Handle,
  question: CaseFilter & Pick<CaseQuestion, "order">,
  limits: typeof most = most,
): Promise<{ readonly campaigns: readonly Campaign[]; readonly looked: number; readonly isCut: boolean }> {
  const { cases, next } = await listCases(handle, { ...question, limit: limits.cases });
  const ids = cases.map(({ id }) => id);
  const { ties, isCut } = await listTies(handle, ids, question.doors);
  const groups = joinTied(ties.map(({ arrivals }) => arrivals));
  const groupOf = new Map(groups.flatMap((group, index) => group.map((id) => [id, index] as const)));
  const casesOf = Map.groupBy(cases, ({ id }) => groupOf.get(id));
  const tiesOf = Map.groupBy(ties, ({ arrivals: [first = ""] }) => groupOf.get(first));
  casesOf.delete(undefined);
  const campaigns = Array.from(casesOf, ([index, own]) =>
    makeCampaign(own, (tiesOf.get(index) ?? []).slice(0, limits.shared)),
  );
  return { campaigns, looked: cases.length, isCut: isCut || next !== undefined };
}

function makeCampaign(cases: readonly KeptCase[], ties: readonly Tie[]): Campaign {
  return {
    cases,
    doors: [...new Set(cases.map(({ door }) => door))].toSorted(),
    outcome: outcomes[Math.max(...cases.map(({ outcome }) => outcomes.indexOf(outcome)))] ?? "clear",
    newest: new Date(Math.max(...cases.map(({ openedAt }) => openedAt.getTime()))),
    shared: ties.map(({ type, value, arrivals }) => ({ type, value, cases: arrivals.length })),
  };
}
