import { defineRule, type CodeFacts, type Detection, type Effect } from "@doorward/core";
import { tellDetection } from "../effects.ts";
import { findTestFiles, onePerLine } from "../set-off.ts";

/** Names under which nobody wonders about a program that runs. */
const everydayName =
  /^(?:npm(?:[- ].*)?|npx|node|nodejs|yarn|pnpm|git|bash|zsh|sh|-?zsh|sshd|systemd(?:-\w+)?|init|launchd|kworker.*|kthreadd|dbus-daemon|cron|crond|svchost(?:\.exe)?|explorer(?:\.exe)?|csrss(?:\.exe)?|lsass(?:\.exe)?|services(?:\.exe)?|conhost(?:\.exe)?|runtimebroker(?:\.exe)?|finder|windowserver|mdworker.*|softwareupdated?|chrome|google chrome.*|code|com\.(?:apple|google|microsoft)\..+)$/iu;

/** Fires where a program calls itself something else among the running programs. */
export const rule = defineRule({
  id: "code/process-renamed",
  kind: "code",
  title: "It takes the name of an everyday program in the list of running programs.",
  strength: "weak",
  family: "evasion",
  techniques: ["T1036.005"],
  since: "2026.11.1",
  maturity: "trial",
  references: [
    { title: "Elastic, REF9403, 2026-07" },
    { title: "Incident report of a development company, 2026-08-25" },
  ],
  detect: (facts): Detection[] => {
    const tests = findTestFiles(facts);
    const own = findOwnNames(facts);
    const renamed = facts.effects.filter((effect) => isRenamed(effect, own) && !tests.has(effect.at.path));
    return onePerLine(renamed).map((effect) => tellDetection(facts, effect));
  },
});

/** Package managers and the like are called what they are. */
function findOwnNames({ manifests }: CodeFacts): ReadonlySet<string> {
  return new Set(manifests.map(({ name }) => name.slice(name.lastIndexOf("/") + 1)));
}

function isRenamed({ kind, via, payload }: Effect, own: ReadonlySet<string>): boolean {
  if (kind !== "write" || via !== "process.title") return false;
  return payload?.texts.some((text) => everydayName.test(text.trim()) && !own.has(firstWord(text))) === true;
}

function firstWord(text: string): string {
  return text.trim().split(/[\s-]/u, 1)[0] ?? "";
}
