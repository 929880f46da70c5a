import { defineRule, type Link, type LinkTopic } from "@doorward/core";
import { hasHiringShape, isAllAboutHiring } from "../hiring-words.ts";
import { chosenLabel, isHosted } from "../hosting.ts";
import { isStranger } from "../strangers.ts";
import { tellLinks } from "../tell-link.ts";
import { countDistinct, listChosenWords, tellWords } from "../topics.ts";

/** Fires on two different words about hiring together with one that such sites like, in what a stranger registered. */
export const rule = defineRule({
  id: "link/assessment-name",
  kind: "link",
  title: "The site's name is put together from several words about tests and interviews.",
  strength: "strong",
  family: "lure",
  techniques: ["T1583.001", "T1566.002"],
  since: "2026.11.1",
  maturity: "trial",
  needs: "word",
  references: [
    { title: "Silent Push, front companies of Contagious Interview, 2025-04-24" },
    { title: "MITRE ATT&CK, Contagious Interview (G1052), v18, 2025-11" },
  ],
  detect: (facts) => tellLinks(facts, findTest),
});

function findTest(link: Link): string | undefined {
  if (link.host?.kind !== "domain") return undefined;
  const label = chosenLabel(link.host);
  if (isAllAboutHiring(label)) return isStranger(link) && !isHosted(link) ? link.host.shown : undefined;
  const words = listChosenWords(link, hiring);
  return countDistinct(words) > 1 && hasHiringShape(label) ? tellWords(link, words) : undefined;
}

const hiring: ReadonlySet<LinkTopic> = new Set(["hiring"]);
