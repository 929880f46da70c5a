import { defineRule } from "@doorward/core";
import { isUnreadable, tellOwnLooks } from "../looks.ts";

/** Fires on programs of the project itself that a tool made unreadable. */
export const rule = defineRule({
  id: "code/unreadable-code",
  kind: "code",
  title: "A program was made unreadable on purpose.",
  strength: "weak",
  family: "disguise",
  techniques: ["T1027", "T1027.002"],
  since: "2026.11.1",
  maturity: "trial",
  references: [
    { title: "MITRE ATT&CK, BeaverTail (S1246) and HexEval (S1249), v18, 2025-11" },
    { title: "Static-scanner study of live lures, 2026-08-20" },
  ],
  detect: (facts) => tellOwnLooks(facts, isUnreadable, "the unreadable program runs"),
});
