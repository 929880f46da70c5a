import { defineRule, type Detection, type FileFact, type FileFacts, listOuterPaths } from "@doorward/core";
import { contentsOf, indexByPath, listDelivered, tellOnce } from "../delivered-contents.ts";

/** Fires once when somebody sent programs or installers by themselves. */
export const rule = defineRule({
  id: "file/delivered-program",
  kind: "file",
  title: "A program or an installer was sent, and nobody can tell from outside what it does.",
  strength: "strong",
  family: "disguise",
  techniques: ["T1204.002", "T1566.001"],
  since: "2026.11.1",
  maturity: "trial",
  references: [
    { title: "FINRA, alert on Zhong Stealer in support chats from December 2024" },
    { title: "Doorward, support facts, section 3.6, 2026-11-20" },
  ],
  detect: findPrograms,
});

/** What has rules of its own, which say more. */
const toldElsewhere = /^(?:extension for a browser|configuration profile)/u;

function findPrograms({ files }: FileFacts): Detection[] {
  const byPath = indexByPath(files);
  const programs = listDelivered(files).filter((fact) => isProgram(fact) && !isPart(fact, byPath));
  return tellOnce(programs.flatMap((fact) => contentsOf(fact, "program").slice(0, 1)).map(({ at }) => at));
}

function isProgram(fact: FileFact): boolean {
  return contentsOf(fact, "program").some(({ target = "" }) => !toldElsewhere.test(target));
}

/** Apps and installers are full of programs, and are told as a whole. */
function isPart({ at }: FileFact, byPath: ReadonlyMap<string, FileFact>): boolean {
  return listOuterPaths(at.path).some((outer) => {
    const fact = byPath.get(outer);
    return fact !== undefined && contentsOf(fact, "program").length > 0;
  });
}
