import { defineRule, type Link, type LinkTopic, type ServiceKind } from "@doorward/core";
import { isSignInAct } from "../calls-to-act.ts";
import { findService, isHosted } from "../hosting.ts";
import { tellLinks } from "../tell-link.ts";
import { countDistinct, listChosenWords, tellWords } from "../topics.ts";

/** Fires on words that ask to sign in, in the chosen part of a host that was given away. */
export const rule = defineRule({
  id: "link/sign-in-on-free-hosting",
  kind: "link",
  title: "A site that anybody can put up without being known asks to sign in.",
  strength: "strong",
  family: "lure",
  techniques: ["T1598.003", "T1583.006", "T1566.002"],
  since: "2026.11.1",
  maturity: "trial",
  needs: "word",
  references: [
    { title: "Doorward, count over 364,000 phishing links of October 2024 to August 2026" },
    { title: "MITRE ATT&CK, Phishing: Spearphishing Link (T1566.002), v18, 2025-11" },
  ],
  detect: (facts) => tellLinks(facts, findDoor),
});

const topics: ReadonlySet<LinkTopic> = new Set(["sign-in", "urgency", "money", "support"]);

/** Developers show how to sign in on hosts for programs; nobody does on a builder of shop windows and forms. */
const builders: ReadonlySet<ServiceKind> = new Set(["site-builder", "form-builder"]);

function findDoor(link: Link): string | undefined {
  if (link.services.length === 0 || link.words.length === 0 || !isHosted(link)) return undefined;
  const words = listChosenWords(link, topics);
  if (!words.some(({ word }) => isSignInAct(word))) return undefined;
  const isEnough = findService(link, builders) !== undefined || countDistinct(words) > 1;
  return isEnough ? tellWords(link, words) : undefined;
}
