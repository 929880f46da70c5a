import { defineRule, type ApplicationFacts } from "@doorward/core";
import { notice } from "../notice.ts";

/** Fires when two of these were noticed: code older than the account, work by others, an account that woke up. */
export const rule = defineRule({
  id: "application/two-code-signs",
  kind: "application",
  title: "Two or more signs in the code history leave open whose work it is.",
  strength: "strong",
  family: "code-history",
  techniques: ["T1585.001", "T1586"],
  since: "2026.11.1",
  maturity: "trial",
  references: [{ title: "Security Alliance, Frameworks, remote workers under borrowed names, 2026-05-11" }],
  person: {
    stage: "application",
    innocentCauses: [
      "Old work was uploaded again under a new account after a break.",
      "The commits were made under a former name.",
    ],
    verify: "Have the person explain and change a piece of their own code on a shared screen, without notice of which.",
  },
  detect: (facts) => noticeTwo(facts),
});

/** Signs that say little alone; each counts once. */
const kinds = ["older-than-account", "written-by-others", "long-silence"] as const;

function noticeTwo({ code }: ApplicationFacts) {
  const signs = kinds.map((kind) =>
    code.filter((fact) => fact.kind === kind && (kind === "long-silence" || fact.repositories >= 2)),
  );
  const seen = signs.filter((rows) => rows.length > 0);
  return seen.length >= 2 ? notice(seen.flat()) : [];
}
