import { defineRule, type Detection, type FileFact, type FileFacts } from "@doorward/core";
import { tellFile } from "../type-words.ts";

/** Fires on members of an archive whose path begins at the root of a disk. */
export const rule = defineRule({
  id: "file/path-from-root",
  kind: "file",
  title: "The archive names places of the whole disk, not of the folder it is unpacked into.",
  strength: "strong",
  family: "disguise",
  techniques: ["T1036"],
  since: "2026.11.1",
  maturity: "trial",
  references: [{ title: "MITRE, CWE-36 Absolute Path Traversal, 2006-07" }],
  detect: findMembers,
});

function findMembers({ files }: FileFacts): Detection[] {
  return files.filter(beginsAtRoot).map((fact) => tellFile(fact, "its path begins at the root of a disk"));
}

function beginsAtRoot({ oddities, isFixture }: FileFact): boolean {
  return oddities.includes("absolute-path") && !isFixture;
}
