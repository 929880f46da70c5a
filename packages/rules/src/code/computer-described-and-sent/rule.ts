import { defineRule } from "@doorward/core";
import { goesToWrittenAddress, namesPersonAndComputer } from "../sending.ts";
import { tellTogether } from "../together.ts";

/** Fires where the name of the person and the name or address of the computer leave together. */
export const rule = defineRule({
  id: "code/computer-described-and-sent",
  kind: "code",
  title: "It sends your user name and the name of your computer to somebody else.",
  strength: "strong",
  family: "exfiltration",
  techniques: ["T1033", "T1082", "T1041"],
  since: "2026.11.1",
  maturity: "trial",
  references: [
    { title: "Analysis of take-home samples, 2026-04-08" },
    { title: "Cisco Talos, indicator list of OtterCookie and BeaverTail, 2025-10" },
  ],
  detect: (facts) =>
    tellTogether(
      facts,
      facts.effects.filter(
        (effect) =>
          effect.kind === "request" &&
          goesToWrittenAddress(effect) &&
          namesPersonAndComputer([...effect.subject.origins, ...(effect.payload?.origins ?? [])]),
      ),
    ),
});
