import { defineRule } from "@doorward/core";
import { notice } from "../notice.ts";

/** Fires when connections came through a VPN, Tor or a hosted computer. */
export const rule = defineRule({
  id: "application/hidden-connection",
  kind: "application",
  title: "Connections came through a service that hides where somebody is.",
  strength: "weak",
  family: "network",
  techniques: ["T1090.002", "T1665"],
  since: "2026.11.1",
  maturity: "trial",
  references: [{ title: "Cisco Talos, 2025 Year in Review" }, { title: "Kraken, The story of a candidate, 2025" }],
  person: {
    stage: "application",
    innocentCauses: ["Many people use a VPN for privacy.", "An employer routes everything through one."],
    verify: "Ask for one call without it, and offer another way where that is refused.",
  },
  detect: (facts) => notice(facts.connections.filter(({ kind }) => kind === "anonymous" || kind === "hosting")),
});
