import { defineRule } from "@doorward/core";
import { tellOwnLooks } from "../looks.ts";

/** Fires on plain letters that are written as escapes or as numbers. */
export const rule = defineRule({
  id: "code/escaped-text",
  kind: "code",
  title: "Plain words in the code are written as numbers, so that nobody can read or search them.",
  strength: "weak",
  family: "disguise",
  techniques: ["T1027"],
  since: "2026.11.1",
  maturity: "trial",
  references: [{ title: "MITRE ATT&CK, HexEval (S1249) and XORIndex (S1248), v18, 2025-11" }],
  detect: (facts) => tellOwnLooks(facts, ({ kind }) => kind === "escaped-text", "the words are put together and used"),
});
