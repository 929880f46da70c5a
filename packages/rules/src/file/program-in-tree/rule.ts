import { defineRule, type Detection, type FileFact, type FileFacts } from "@doorward/core";
import { isLauncher, isProgram, tellFile } from "../type-words.ts";

/** Fires once when an arrival holds finished programs or desktop entries of an ordinary sort. */
export const rule = defineRule({
  id: "file/program-in-tree",
  kind: "file",
  title: "Finished programs came along, whose inside cannot be read.",
  strength: "weak",
  family: "disguise",
  techniques: ["T1204.002"],
  since: "2026.11.1",
  maturity: "trial",
  references: [{ title: "Microsoft, Contagious Interview, 2026-03-11" }],
  detect: findPrograms,
});

const mostShown = 10;
/** Wrappers that build tools keep in every project. */
const wrapper = /(?:^|\/)(?:gradle-wrapper|maven-wrapper)\.jar$/iu;

function findPrograms({ files }: FileFacts): Detection[] {
  const programs = files.filter(isFinished);
  const ordered = programs.toSorted((a, b) => (a.at.path < b.at.path ? -1 : 1)).slice(0, mostShown);
  if (ordered.length === 0) return [];
  return [{ evidence: ordered.flatMap((fact) => tellFile(fact, fact.type).evidence) }];
}

function isFinished({ at, type, isFixture }: FileFact): boolean {
  return !isFixture && !wrapper.test(at.path) && (isProgram(type) || isLauncher(type));
}
