import { defineRule, type Detection, type FileFact, type FileFacts } from "@doorward/core";
import { tellFile } from "../type-words.ts";

/** Fires on members of an archive whose path leads out of the folder it is unpacked into. */
export const rule = defineRule({
  id: "file/path-leaves-archive",
  kind: "file",
  title: "Unpacking the archive writes files outside of the folder it is unpacked into.",
  strength: "decisive",
  family: "disguise",
  techniques: ["T1036", "T1204.002"],
  since: "2026.11.1",
  maturity: "trial",
  references: [{ title: "Snyk, Zip Slip, 2018-06-05" }],
  detect: findMembers,
});

function findMembers({ files }: FileFacts): Detection[] {
  return files.filter(leaves).map((fact) => tellFile(fact, "its path leads out of the folder"));
}

function leaves({ oddities, isFixture }: FileFact): boolean {
  return oddities.includes("escaping-path") && !isFixture;
}
