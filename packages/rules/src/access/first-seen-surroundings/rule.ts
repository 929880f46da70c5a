import { defineRule } from "@doorward/core";
import { noticeStrange } from "../strange-surroundings.ts";

/** Fires on devices, countries or sites new of a viewer and of peers, where most of what was opened had no reason. */
export const rule = defineRule({
  id: "access/first-seen-surroundings",
  kind: "access",
  title: "Most records opened with a device, at a site or from a country new to all peers had no reason.",
  strength: "weak",
  family: "network",
  techniques: ["T1078.004", "T1199"],
  since: "2026.11.1",
  maturity: "trial",
  references: [
    { title: "BleepingComputer and Mozilla Bugzilla 2033170, DigiCert, April 2026" },
    { title: "Panther, query for bulk access with a new address or browser, 90 days back, 2026-07-01" },
  ],
  person: {
    innocentCauses: ["The viewer has a new machine.", "The viewer is on a journey, or works from another site."],
    verify: "Ask whoever gives out machines whether this one is on their list.",
  },
  detect: (facts) =>
    noticeStrange(facts, { leastCustomers: 5, isMeant: (kinds) => kinds.some((kind) => kind !== "network") }),
});
