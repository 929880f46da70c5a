import { defineRule, type Detection, type FileFacts } from "@doorward/core";
import { tellArchives } from "../archives.ts";

/** Fires on archives whose directory says something else than their members. */
export const rule = defineRule({
  id: "file/lying-archive",
  kind: "file",
  title: "The archive shows other files to one program than to another.",
  strength: "strong",
  family: "disguise",
  techniques: ["T1027", "T1036"],
  since: "2026.11.1",
  maturity: "trial",
  references: [{ title: "Perception Point, evasive concatenated ZIP files, 2024-11" }],
  detect: findArchives,
});

function findArchives({ files }: FileFacts): Detection[] {
  return tellArchives(files, "lying-archive", "its directory and its members do not agree");
}
