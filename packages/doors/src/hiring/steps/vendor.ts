import { roleTiers } from "@doorward/core";
import type { HiringStep } from "./hiring-step.ts";

const list = "vendor";
const stage = "offer";
const engagements = ["vendor-worker"] as const;
const route = "The signed contract, and the vendor's contact as your procurement knows it.";

/** What a vendor or an agency owes for the people it sends. */
export const vendorSteps: readonly HiringStep[] = [
  {
    id: "vendor-same-checks",
    list,
    stage,
    title: "The same checks",
    text: "The vendor takes the same steps as you do for your own people of the tier, and shows that it did.",
    route,
    tiers: roleTiers,
    engagements,
  },
  {
    id: "vendor-named",
    list,
    stage,
    title: "Named individuals",
    text: "Every seat is one named person with accounts of their own.",
    route,
    tiers: roleTiers,
    engagements,
  },
  {
    id: "vendor-interview",
    list,
    stage,
    title: "The right to interview",
    text: "You may interview everybody who gets access, and you did.",
    route,
    tiers: ["development", "security", "finance", "support-with-data"],
    engagements,
  },
  {
    id: "vendor-no-subcontractors",
    list,
    stage,
    title: "No sub-contractors unseen",
    text: "Work is passed on to nobody without your consent in writing.",
    route,
    tiers: roleTiers,
    engagements,
  },
  {
    id: "vendor-changes",
    list,
    stage,
    title: "Notice of changes",
    text: "Another person at a seat is announced before they begin, and starts with the first step again.",
    route,
    tiers: roleTiers,
    engagements,
  },
  {
    id: "vendor-logs",
    list,
    stage,
    title: "Access to logs",
    text: "You may read the logs of what the vendor's people did with your data, and the vendor reports breaches and offers of bribes at once.",
    route,
    tiers: ["development", "security", "finance", "support-with-data"],
    engagements,
  },
];
