import { defineRule } from "@doorward/core";
import { notice } from "../notice.ts";
import { ownTraces } from "../shared.ts";

/** Fires when what belongs to one person was seen in a lure or a ticket at another door that was judged `stop`. */
export const rule = defineRule({
  id: "application/seen-in-stopped-arrival",
  kind: "application",
  title: "A contact, handle or wallet stated here was seen in something that another door stopped.",
  strength: "strong",
  family: "identity",
  techniques: ["T1684.001"],
  since: "2026.11.1",
  maturity: "trial",
  references: [{ title: "Japan, United States, Australia and Germany, Joint advisory on WaterPlum, 2026-09-18" }],
  person: {
    stage: "application",
    innocentCauses: [
      "The person is a customer who passed on something malicious, or whose mailbox was in other hands.",
      "Somebody used the name of a well-known developer in a lure.",
    ],
    verify: "Have your security team look at what was stopped, and ask the person about it on a call.",
  },
  detect: ({ traces }) =>
    notice(
      traces.filter(
        ({ type, wasStopped, isExplained, isCommon }) =>
          wasStopped && ownTraces.includes(type) && !isExplained && !isCommon,
      ),
    ),
});
