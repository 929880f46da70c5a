import { defineRule, type Detection, type FileFacts } from "@doorward/core";
import { tellArchives } from "../archives.ts";

/** Fires on names that are the same but for capital letters. */
export const rule = defineRule({
  id: "file/names-differ-in-case",
  kind: "file",
  title: "Two names differ only in capital letters, and on many computers one replaces the other.",
  strength: "weak",
  family: "disguise",
  techniques: ["T1036.005"],
  since: "2026.11.1",
  maturity: "trial",
  references: [{ title: "Git, CVE-2014-9390 and CVE-2021-21300, 2014-12 and 2021-03" }],
  detect: findArchives,
});

function findArchives({ files }: FileFacts): Detection[] {
  return tellArchives(files, "case-collision", "another name differs from it only in capital letters");
}
