import { countOf } from "@doorward/core";
import type { Shapes } from "../../shared/api/contract.ts";
import { countAtLeast } from "../../shared/text/words.ts";

/** Something that waits for somebody: where it is answered, and how much of it there is. */
interface Wait {
  readonly to: string;
  readonly text: string;
}

/** What was loaded of a list, and whether there is more of it. */
interface Loaded<Row> {
  readonly rows: readonly Row[];
  readonly hasMore: boolean;
}

interface Waiting {
  readonly offers: Loaded<Pick<Shapes["Offer"], "state">>;
  readonly unmaskings: Loaded<Pick<Shapes["Unmasking"], "state">>;
  readonly approvals: Loaded<unknown>;
  readonly reviews: readonly Pick<Shapes["AccessReview"], "closedAt" | "items" | "answered">[];
}

/** What waits beside cases, in sentences, where there is any. Of what was loaded in part, so many are said at least. */
export function tellWaits({ offers, unmaskings, approvals, reviews }: Waiting): readonly Wait[] {
  const fresh = offers.rows.filter(({ state }) => state === "new").length;
  const asked = unmaskings.rows.filter(({ state }) => state === "waiting").length;
  const waiting = approvals.rows.length;
  const open = reviews.filter(({ closedAt }) => closedAt === null);
  const left = open.reduce((sum, { items, answered }) => sum + items - answered, 0);
  return [
    {
      to: "/access/offers",
      count: fresh,
      text: `${countAtLeast(fresh, offers.hasMore, "report")} of an offer of money to read`,
    },
    {
      to: "/access/viewers",
      count: asked,
      text: `${countAtLeast(asked, unmaskings.hasMore, "name")} asked for, waiting for a second person`,
    },
    {
      to: "/access/exports",
      count: waiting,
      text: `${countAtLeast(waiting, approvals.hasMore, "export")} waiting for a second person`,
    },
    { to: "/access/reviews", count: left, text: `${countOf(left, "right")} to keep or revoke in open reviews` },
  ].filter(({ count }) => count > 0);
}
