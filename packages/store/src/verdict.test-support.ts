import type { Verdict } from "@doorward/core";

/** A verdict with what a test needs to be otherwise. */
export function makeVerdict(parts: Partial<Verdict> = {}): Verdict {
  return {
    door: "support",
    arrival: { kind: "message", name: "mail.eml" },
    verdict: "stop",
    because: "It asks for a seed phrase.",
    chain: [],
    next: [],
    findings: [
      {
        rule: "message/asks-for-seed-phrase",
        title: "Asks for a seed phrase",
        strength: "decisive",
        family: "request",
        techniques: ["T1566"],
        evidence: [],
        chain: [],
      },
    ],
    accepted: [],
    unjudged: [],
    partly: [],
    observables: [{ type: "domain", value: "desk.example" }],
    rules: "2026.11.1",
    tookMs: 12,
    ...parts,
  };
}
