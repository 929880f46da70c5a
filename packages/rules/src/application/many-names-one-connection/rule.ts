import { defineRule } from "@doorward/core";
import { notice } from "../notice.ts";
import { listShared } from "../shared.ts";

/** Fires when one connection is known under five other names or more. */
export const rule = defineRule({
  id: "application/many-names-one-connection",
  kind: "application",
  title: "Five or more people under different names applied over one connection.",
  strength: "strong",
  family: "network",
  techniques: ["T1585", "T1665"],
  since: "2026.11.1",
  maturity: "trial",
  references: [{ title: "Microsoft, How remote workers under borrowed names apply, 2026-04-21" }],
  person: {
    stage: "application",
    innocentCauses: [
      "A campus, a shelter or an office shares one address.",
      "A staffing firm sends its applications from one place.",
    ],
    verify: "Ask the provider or the staffing firm whose connection it is, and note the answer.",
  },
  detect: (facts) => notice(listShared(facts, ["connection"]).filter(({ people }) => people >= leastPeople)),
});

/** A home and a small office come to fewer. Judgement. */
const leastPeople = 5;
