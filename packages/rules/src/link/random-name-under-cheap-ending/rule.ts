import { defineRule, type LinkHost } from "@doorward/core";
import { cheapEndings, worstEndings } from "../cheap-endings.ts";
import { isStranger } from "../strangers.ts";
import { tellLinks } from "../tell-link.ts";

/** Fires on a name that looks random below a cheap ending, and on shorter ones without sense, or of digits, below the worst of these. */
export const rule = defineRule({
  id: "link/random-name-under-cheap-ending",
  kind: "link",
  title: "A name without sense stands under an ending at which names cost next to nothing.",
  strength: "strong",
  family: "disguise",
  techniques: ["T1583.001", "T1566.002"],
  since: "2026.11.1",
  maturity: "trial",
  needs: "stranger",
  references: [
    { title: "Interisle, Phishing Landscape 2024, 2024-07" },
    { title: "MITRE ATT&CK, Phishing: Spearphishing Link (T1566.002), v18, 2025-11" },
  ],
  detect: (facts) =>
    tellLinks(facts, (link) => {
      const { host } = link;
      if (host === undefined || !cheapEndings.has(host.suffix)) return undefined;
      const isRandom =
        link.oddities.includes("random-looking-name") || (worstEndings.has(host.suffix) && isSenseless(host));
      return isRandom && isStranger(link) ? host.shown : undefined;
    }),
});

const fewestDigits = 4;

/** Five letters without a vowel, digits and letters in turns, or digits alone: too short to look random under a better ending. */
function isSenseless({ site, suffix }: LinkHost): boolean {
  const label = site.slice(0, -suffix.length - 1);
  if (/^[bcdfghjklmnpqrstvwxz]{5,}$/u.test(label) || /^[bcdfghjklmnpqrstvwxz\d]{6,}$/u.test(label)) return true;
  if (/^\d+(?:-\d+)*$/u.test(label)) return label.length >= fewestDigits;
  return /^[a-z\d]{5,}$/u.test(label) && countTurns(label) > 2;
}

function countTurns(label: string): number {
  let turns = 0;
  for (let at = 1; at < label.length; at++) if (isDigit(label, at) !== isDigit(label, at - 1)) turns++;
  return turns;
}

function isDigit(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  return code >= 48 && code <= 57;
}
