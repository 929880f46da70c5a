import { defineRule } from "@doorward/core";
import { notice } from "../notice.ts";

/** Fires when sign-ins at work are further apart than an airliner flies. */
export const rule = defineRule({
  id: "application/impossible-travel",
  kind: "application",
  title: "Two sign-ins of a new colleague are too far apart for the time between them.",
  strength: "strong",
  family: "network",
  techniques: ["T1078.004"],
  since: "2026.11.1",
  maturity: "trial",
  references: [
    { title: "Microsoft, How remote workers under borrowed names apply, 2026-04-21" },
    { title: "Summary of the indictment of January 2025 and of Microsoft, 2026-04-21" },
  ],
  person: {
    stage: "on-the-job",
    innocentCauses: ["A part of the traffic goes through a VPN.", "Two devices are signed in, one of them at home."],
    verify: "Call the person through a number of the organisation, and ask them to sign in while they are seen.",
  },
  detect: (facts) =>
    notice(facts.connections.filter(({ kind, during }) => kind === "impossible-travel" && isAtWork.has(during))),
});

const isAtWork: ReadonlySet<string> = new Set(["onboarding", "on-the-job"]);
