import { defineRule } from "@doorward/core";
import { tellOwnLooks } from "../looks.ts";

/** Fires on names in code that mix Latin letters with letters that look the same. */
export const rule = defineRule({
  id: "code/lookalike-letters",
  kind: "code",
  title: "A name in the code is written with letters of another alphabet that look the same.",
  strength: "weak",
  family: "disguise",
  techniques: ["T1036", "T1027"],
  since: "2026.11.1",
  maturity: "trial",
  references: [
    { title: "Boucher and Anderson, Trojan Source (CVE-2021-42694), 2021-11", url: "https://trojansource.codes/" },
  ],
  detect: (facts) =>
    tellOwnLooks(facts, ({ kind }) => kind === "lookalike-letters", "the code with the other letters runs"),
});
