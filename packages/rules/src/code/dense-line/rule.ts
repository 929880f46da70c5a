import { defineRule } from "@doorward/core";
import { tellOwnLooks } from "../looks.ts";

/** Fires on one long dense line in a file that people wrote by hand. */
export const rule = defineRule({
  id: "code/dense-line",
  kind: "code",
  title: "A very long line of dense code stands in a file that people wrote by hand.",
  strength: "weak",
  family: "disguise",
  techniques: ["T1027"],
  since: "2026.11.1",
  maturity: "trial",
  references: [{ title: "Static-scanner study of live lures, 2026-08-20" }],
  detect: (facts) => tellOwnLooks(facts, ({ kind }) => kind === "dense-line", "the long line runs"),
});
