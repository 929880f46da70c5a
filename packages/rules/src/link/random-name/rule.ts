import { defineRule } from "@doorward/core";
import { chosenLabel } from "../hosting.ts";
import { looksRandom } from "../label-looks.ts";
import { isStranger } from "../strangers.ts";
import { tellLinks } from "../tell-link.ts";

/** Fires on a chosen label of letters and digits without any word. */
export const rule = defineRule({
  id: "link/random-name",
  kind: "link",
  title: "The site's name looks as if a program had made it up.",
  strength: "weak",
  family: "disguise",
  techniques: ["T1583.001", "T1566.002"],
  since: "2026.11.1",
  maturity: "trial",
  references: [{ title: "Doorward, count over 364,000 phishing links of October 2024 to August 2026" }],
  detect: (facts) =>
    tellLinks(facts, (link) =>
      link.host?.kind === "domain" && isStranger(link) && looksRandom(chosenLabel(link.host))
        ? link.host.shown
        : undefined,
    ),
});
