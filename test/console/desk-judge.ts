import { readFileSync } from "node:fs";
import process from "node:process";
import type { JudgeAnswer, JudgeRequest } from "@doorward/server/protocol";

// A judge for tests of the console: whatever holds the word "evil" is stopped, everything else is clear.
process.on("message", (request: JudgeRequest) => process.send?.(judge(request)));
process.on("disconnect", () => process.exit());

function judge({ door, kind, name, content }: JudgeRequest): JudgeAnswer {
  const text = content.kind === "text" ? content.text : readFileSync(content.path, "utf8");
  const isEvil = text.includes("evil");
  const verdict = {
    door,
    arrival: { kind, name },
    verdict: isEvil ? ("stop" as const) : ("clear" as const),
    because: isEvil ? "It holds what only thieves write." : "Nothing was found.",
    chain: [],
    next: isEvil ? ["Do not open it."] : [],
    findings: isEvil
      ? [
          {
            rule: "message/another-person-asks",
            title: "It holds what only thieves write",
            strength: "decisive" as const,
            family: "lure" as const,
            techniques: [],
            evidence: [{ path: name, line: 1, excerpt: text.slice(0, 80) }],
            chain: [],
          },
        ]
      : [],
    accepted: [],
    unjudged: [],
    partly: [],
    observables: [{ type: "domain" as const, value: "thief.example" }],
    rules: "test",
    tookMs: 1,
  };
  return { kind: "judged", verdict, facts: undefined };
}
