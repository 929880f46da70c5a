import { defineRule, type Detection, type FileFact, type FileFacts } from "@doorward/core";
import { tellFile } from "../type-words.ts";

/** Fires on devices, pipes and sockets among the files. */
export const rule = defineRule({
  id: "file/special-entry",
  kind: "file",
  title: "Among the files is a device, a pipe or a socket, which no project needs.",
  strength: "weak",
  family: "disguise",
  techniques: ["T1036"],
  since: "2026.11.1",
  maturity: "trial",
  references: [{ title: "MITRE, CWE-67 Improper Handling of Device Names, 2006-07" }],
  detect: findEntries,
});

function findEntries({ files }: FileFacts): Detection[] {
  return files.filter(isSpecial).map((fact) => tellFile(fact, fact.oddities.join(", ")));
}

function isSpecial({ oddities, isFixture }: FileFact): boolean {
  return (oddities.includes("device") || oddities.includes("socket")) && !isFixture;
}
