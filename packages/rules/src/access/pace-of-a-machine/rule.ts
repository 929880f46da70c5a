import { defineRule, type ViewerDuty } from "@doorward/core";
import { noticeAll } from "../notice.ts";
import { findBeyondPeers } from "../proportions.ts";

/** By judgement: a browser that restores its pages opens fewer at once. */
const beyond = { leastCount: 20, leastRatio: 3, leastDeviations: 5 };

/** Accounts of programs, and people who write them, are as fast as they are. */
const fastDuties: ReadonlySet<ViewerDuty> = new Set(["service", "engineer", "administrator"]);

/** Fires when many views follow the one before within two seconds, far more often than those of peers. */
export const rule = defineRule({
  id: "access/pace-of-a-machine",
  kind: "access",
  title: "Records were opened one after the other faster than anybody reads them.",
  strength: "weak",
  family: "lookup",
  techniques: ["T1119", "T1213.004"],
  since: "2026.11.1",
  maturity: "trial",
  references: [
    { title: "Center for Threat-Informed Defense, Insider Threat TTP Knowledge Base, 2023" },
    { title: "Doorward, facts of the insider door, section 1.1, 2026-11" },
  ],
  person: {
    innocentCauses: [
      "The tool opens a list of records at once, or the browser restored its pages.",
      "A script of the team runs under the viewer's account.",
    ],
    verify: "Ask whether a script or a list that opens several records was used at that time.",
  },
  detect: (facts) => (fastDuties.has(facts.duty) ? [] : noticeAll(findBeyondPeers(facts, "machine-pace", beyond))),
});
