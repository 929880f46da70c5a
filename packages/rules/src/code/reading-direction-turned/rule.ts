import { defineRule } from "@doorward/core";
import { tellOwnLooks } from "../looks.ts";

/** Fires on characters that turn the reading direction in code and are not turned back. */
export const rule = defineRule({
  id: "code/reading-direction-turned",
  kind: "code",
  title: "Hidden characters turn the reading direction, so that code runs otherwise than it looks.",
  strength: "strong",
  family: "disguise",
  techniques: ["T1027", "T1036.002"],
  since: "2026.11.1",
  maturity: "trial",
  references: [
    { title: "Boucher and Anderson, Trojan Source (CVE-2021-42574), 2021-11", url: "https://trojansource.codes/" },
  ],
  detect: (facts) => tellOwnLooks(facts, ({ kind }) => kind === "direction-control", "the code runs in its real order"),
});
