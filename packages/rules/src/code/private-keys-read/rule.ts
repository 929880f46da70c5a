import { defineRule, findReach, type CodeFacts, type Effect, type Trigger } from "@doorward/core";
import { findSecretsAt, listTakings, normalizePath, type Taking } from "../secret-places.ts";
import { tellTogether } from "../together.ts";

/** Fires where code takes private keys as a whole folder, several of them, or by itself on opening or installing. */
export const rule = defineRule({
  id: "code/private-keys-read",
  kind: "code",
  title: "It takes the private keys with which you sign in to servers.",
  strength: "strong",
  family: "theft",
  techniques: ["T1552.004", "T1005"],
  since: "2026.11.1",
  maturity: "trial",
  references: [
    { title: "MITRE ATT&CK, BeaverTail (S1246), v19, 2026-04" },
    { title: "Microsoft, Sapphire Sleet, 2026-04-16" },
  ],
  detect: (facts) => {
    const takings = listTakings(facts).filter(({ secrets }) => secrets.has("private-key"));
    const files = [...Map.groupBy(takings, ({ effect }) => effect.at.path).values()];
    const thieves = files.filter(
      (inFile) => takesMany(inFile) || inFile.some(({ effect }) => runsUnasked(facts, effect)),
    );
    return tellTogether(
      facts,
      thieves.flat().map(({ effect }) => effect),
    );
  },
});

const wholeFolder = /(?:^|\/)\.(?:ssh|gnupg)(?:\/(?:\*.*|…)?)?$/u;

/** A deployment needs one key; whoever takes the folder, or keys of several kinds, needs none of them. */
function takesMany(takings: readonly Taking[]): boolean {
  const paths = takings.flatMap((taking) => taking.paths.map(normalizePath)).filter(isKey);
  const copied = takings.filter(({ effect }) => effect.kind !== "read" || hasContent(effect));
  return (copied.length > 0 && paths.some((path) => wholeFolder.test(path))) || new Set(paths).size >= 3;
}

function isKey(path: string): boolean {
  return findSecretsAt(path).includes("private-key");
}

/** Listing a folder shows names; what is read or packed out of it is taken. */
function hasContent({ via }: Effect): boolean {
  return !/readdir|listdir|scandir|walk|exists|iterdir|glob|^(?:ls|find|dir|tree|get-childitem)$/iu.test(via);
}

const unasked: ReadonlySet<Trigger> = new Set<Trigger>([
  "open-folder",
  "open-agent",
  "enter-folder",
  "git-command",
  "checkout",
  "commit",
  "clone",
  "install",
  "interpreter-start",
  "shell-start",
]);

function runsUnasked(facts: CodeFacts, { at, surface, time }: Effect): boolean {
  const own = surface === undefined ? undefined : facts.surfaces[surface]?.trigger;
  if (time === "dormant") return false;
  return own === undefined ? findReach(facts, at).some(({ trigger }) => unasked.has(trigger)) : unasked.has(own);
}
