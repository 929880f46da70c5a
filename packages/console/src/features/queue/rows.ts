import type { Shapes } from "../../shared/api/contract.ts";

/** What stands in the queue by itself: a case, or a campaign with those of its cases that the server told. */
export interface Entry {
  readonly id: string;
  readonly cases: readonly Shapes["Case"][];
  readonly campaign?: Shapes["Campaign"];
}

/** One row: an entry, or a case of the campaign that is open above it. */
export type Row = Entry & { readonly isMember?: true };

/**
 * The cases of the queue with each campaign in the place of the first of its cases, so that more cases below move no row. What is in
 * no campaign stays as it is.
 */
export function groupCases(
  cases: readonly Shapes["Case"][],
  campaigns: readonly Shapes["Campaign"][],
): readonly Entry[] {
  const byCase = new Map(campaigns.flatMap((campaign) => campaign.ids.map((id) => [id, campaign] as const)));
  const placed = new Set<Shapes["Campaign"]>();
  return cases.flatMap((one): Entry[] => {
    const campaign = byCase.get(one.id);
    if (campaign === undefined) return [{ id: one.id, cases: [one] }];
    if (placed.has(campaign)) return [];
    placed.add(campaign);
    return [{ id: nameCampaign(campaign), cases: campaign.cases, campaign }];
  });
}

/** Stays while newer cases join it. */
function nameCampaign({ ids }: Shapes["Campaign"]): string {
  return `campaign ${ids.toSorted()[0] ?? ""}`;
}

/** The rows of the queue, with the cases of those campaigns that are open. */
export function listRows(entries: readonly Entry[], open: ReadonlySet<string>): readonly Row[] {
  return entries.flatMap((entry): Row[] =>
    entry.campaign !== undefined && open.has(entry.id)
      ? [entry, ...entry.cases.map((one) => ({ id: one.id, cases: [one], isMember: true as const }))]
      : [entry],
  );
}

/** Whether nobody has said the last word on it. */
export function isUndecided({ state }: Shapes["Case"]): boolean {
  return state !== "decided";
}
