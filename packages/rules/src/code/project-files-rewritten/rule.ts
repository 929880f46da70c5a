import { defineRule, type Effect } from "@doorward/core";
import { findOrigins, tellDetection } from "../effects.ts";
import { happensAtWork, onePerLine } from "../set-off.ts";

/** Files that tools run or obey in any project. */
const projectFile =
  /(?:^|[\\/…])(?:package\.json|[\w-]+\.config\.[cm]?[jt]s|\.npmrc|\.yarnrc\.yml|index\.[cm]?js|app\.js|setup\.py|conftest\.py|makefile|tasks\.json|\.git[\\/]hooks[\\/][\w-]+|\.gitignore|\.github[\\/]workflows[\\/][\w.-]+)$/iu;
/** Where a search goes through everything a person has: the home folder, a disk, the folder of all homes. */
const wholeDisk = /^(?:~|\/|\/home|\/users|\/mnt\/[a-z]|[a-z]:[\\/]?)[\\/]?$/iu;
const searchedPath = /^(?:~|\/|\/home|\/users|[a-z]:)[\\/]{0,2}\*\*[\\/]/iu;

/** Fires where code goes through the disk and changes what other projects run. */
export const rule = defineRule({
  id: "code/project-files-rewritten",
  kind: "code",
  title: "It searches your disk for other projects and changes files that they run.",
  strength: "strong",
  family: "persistence",
  techniques: ["T1554", "T1195.001"],
  since: "2026.11.1",
  maturity: "trial",
  references: [
    { title: "OpenSourceMalware, report on repositories infected through their configuration files, 2026-03" },
    { title: "Incident report of a development company, 2026-08-25" },
  ],
  detect: (facts) =>
    onePerLine(facts.effects.filter((effect) => rewrites(effect) && happensAtWork(facts, effect))).map((effect) =>
      tellDetection(facts, effect),
    ),
});

function rewrites({ kind, subject }: Effect): boolean {
  if (kind !== "write" || !subject.texts.some((text) => projectFile.test(text))) return false;
  return (
    subject.texts.some((text) => searchedPath.test(text)) ||
    findOrigins(subject, "file").some(({ detail }) => wholeDisk.test(detail))
  );
}
