import { defineRule, type LinkWord } from "@doorward/core";
import { findBeside } from "../beside.ts";
import { tellLinks } from "../tell-link.ts";

/** Fires on a name beside a word about tests or interviews in a stranger's host. */
export const rule = defineRule({
  id: "link/hiring-beside-name",
  kind: "link",
  title: "A company's name is joined with words about tests and interviews on a stranger's site.",
  strength: "strong",
  family: "lure",
  techniques: ["T1684.001", "T1583.001", "T1566.002"],
  since: "2026.11.1",
  maturity: "trial",
  needs: "name",
  references: [
    { title: "Silent Push, front companies of Contagious Interview, 2025-04-24" },
    { title: "MITRE ATT&CK, Contagious Interview (G1052), v18, 2025-11" },
  ],
  detect: (facts) => tellLinks(facts, (link) => findBeside(link, isAboutTests)),
});

/** Companies honestly have second domains with jobs and careers in them, and hardly ever with these. */
const tests: ReadonlySet<string> = new Set(
  "assess assessment assessments candidate candidates hire hiring interview interviews quiz recruit recruiter recruiting recruitment skill skills talent talents".split(
    " ",
  ),
);

function isAboutTests({ topic, word }: LinkWord): boolean {
  return topic === "hiring" && tests.has(word);
}
