import { defineRule, type SharedCustomers } from "@doorward/core";
import { noticeAll } from "../notice.ts";

/** By judgement: two customers are shared by chance in a large organisation now and then. */
const leastCustomers = 3;

/** One viewer of 300 in 33 such windows would be told of by chance alone. */
const mostChance = 0.0001;

/** Fires when people of one site, vendor or team opened the same customers without a reason, more than chance explains. */
export const rule = defineRule({
  id: "access/shared-customers",
  kind: "access",
  title: "Several viewers of one site, vendor or team opened the same customers, and nothing explains it.",
  strength: "strong",
  family: "lookup",
  techniques: ["T1213.004", "T1199"],
  since: "2026.11.1",
  maturity: "trial",
  references: [
    { title: "Reuters, on the site of a vendor of Coinbase, 2025-06-02" },
    { title: "Chen and Malin, community-based detection of anomalous insiders (CADS), IEEE TDSC, 2012" },
  ],
  person: {
    innocentCauses: [
      "They work on one request together, and only one of them has its ticket.",
      "The customer is in the news, and several were curious.",
      "They share a desk or an account.",
    ],
    verify: "Ask the lead of the site what these customers have in common, before any of the viewers is asked.",
  },
  // Those who look after accounts that were taken over see the same customers by duty.
  detect: ({ duty, shared, isSuspended }) =>
    duty === "fraud" || isSuspended ? [] : noticeAll(pickLeastLikely(shared.filter(isBeyondChance))),
});

function isBeyondChance({ customers, p }: SharedCustomers): boolean {
  return customers >= leastCustomers && p < mostChance;
}

/** A site is often one vendor's and one team's: they are told of once. */
function pickLeastLikely(shared: readonly SharedCustomers[]): readonly SharedCustomers[] {
  return shared.toSorted((a, b) => a.p - b.p || (a.by < b.by ? -1 : 1)).slice(0, 1);
}
