import { defineRule, type Detection, type FileFacts } from "@doorward/core";
import { tellArchives } from "../archives.ts";

/** Fires on archives that hold two files of the same name. */
export const rule = defineRule({
  id: "file/same-name-twice",
  kind: "file",
  title: "The archive holds two files under the same name, and which one you get depends on the program.",
  strength: "weak",
  family: "disguise",
  techniques: ["T1036"],
  since: "2026.11.1",
  maturity: "trial",
  references: [{ title: "Bluebox Security, Android master key (CVE-2013-4787), 2013-07" }],
  detect: findArchives,
});

function findArchives({ files }: FileFacts): Detection[] {
  return tellArchives(files, "same-name-twice", "it is there twice");
}
