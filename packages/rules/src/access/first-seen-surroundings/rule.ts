import { defineRule } from "@doorward/core";
import { noticeEach } from "../notice.ts";

/** A new machine of an ordinary viewer shows some within days, so that it takes more. By judgement. */
const leastCustomers = 5;

/** Fires on a device, country or site that is new of a viewer and of peers, with several records opened without a reason. */
export const rule = defineRule({
  id: "access/first-seen-surroundings",
  kind: "access",
  title: "Records were opened without a reason in surroundings that nobody of the team was seen in.",
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
  detect: ({ surroundings }) =>
    noticeEach(
      surroundings.filter(
        ({ what, isNewToPeers, isPlanned, unexplained }) =>
          what !== "network" && isNewToPeers && !isPlanned && unexplained >= leastCustomers,
      ),
    ),
});
