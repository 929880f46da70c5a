import type { Examples, Rule } from "@doorward/core";
import { isSentence } from "./form.ts";

/**
 * Rules about people that may ask to pause by themselves: signs that separated cases in what was published (remote keyboards,
 * resigning at a check, other accounts on the screen, listed accounts that commit to each other, one device for several, another
 * person, a listed wallet), and pairs of signs. Every other one may only ask for a check.
 */
export const decisivePersonRules: ReadonlySet<string> = new Set([
  "application/remote-keyboard-device",
  "application/resigned-at-check",
  "application/screen-shows-other-accounts",
  "application/commit-ring",
  "application/one-device-confirms-several",
  "application/another-person-appears",
  "application/listed-wallet",
  "application/other-name-and-sudden-change",
  "application/equipment-to-shared-address",
  "application/two-verified-names",
  "application/remote-control-and-elsewhere",
]);

/** Words that accuse, or that are about where somebody is from and how they appear; no text of such a rule holds one. */
const unsaid =
  /\b(?:fake[sd]?|frauds?|fraudulent|dprk|north korean?s?|koreans?|chinese|russians?|nationalit(?:y|ies)|origins?|accents?|looks|ethnic\w{0,6}|race|religio\w{1,5}|gender|scam\w{0,5}|liars?|lie[sd]?|criminals?|impostors?|suspects?|suspicious)\b/iu;

/** Words that are not said of viewers besides. */
const unsaidOfViewers = /\b(?:thie(?:f|ves)|stole|stolen|steals?|culprits?|guilty|spy(?:ing)?|snoop\w{0,4})\b/iu;

/** Complaints about a rule about people that accuses, explains too little, or says more than its strength allows. */
export function findPersonFaults(
  { id, kind, title, strength, person, references }: Omit<Rule, "detect">,
  files: ReadonlyMap<string, string>,
  { hits, misses, evasions }: Examples,
): string[] {
  if (kind !== "application" && kind !== "access")
    return person === undefined ? [] : ["It has `person`, which is for rules about applications and access."];
  if (person === undefined) return ["It does not say what would explain it: write `person`."];
  const { stage, innocentCauses, verify } = person;
  const told = [title, verify, ...innocentCauses, ...references.map((reference) => reference.title)];
  const named = [...hits, ...misses, ...evasions].map(({ name }) => name);
  const texts = [...told, files.get("rule.md") ?? "", ...named, ...misses.map(({ why }) => why)];
  return [
    ...(kind === "application" && stage === undefined ? ["It names no stage of hiring."] : []),
    ...(kind === "access" && stage !== undefined ? ["It names a stage of hiring, and is about access."] : []),
    ...(innocentCauses.length < 2 ? ["It names fewer than two innocent causes."] : []),
    ...innocentCauses.filter((cause) => !isSentence(cause)).map((cause) => `"${cause}" is not one sentence.`),
    ...(isSentence(verify) ? [] : [`"${verify}" is not one sentence about what to verify.`]),
    ...(strength === "decisive" && !decisivePersonRules.has(id)
      ? ["It is decisive, which only the rules in test/rule-contract/person-words.ts may be; make it strong."]
      : []),
    ...texts.flatMap((text) => {
      const word = unsaid.exec(text)?.[0] ?? (kind === "access" ? unsaidOfViewers.exec(text)?.[0] : undefined);
      return word === undefined ? [] : [`It says "${word}", which is never said of people.`];
    }),
  ];
}
