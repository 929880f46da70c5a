import { defineRule, type Detection, type FileFacts } from "@doorward/core";
import { tellArchives } from "../archives.ts";

/** Fires on archives with bytes around them that belong to none of their members. */
export const rule = defineRule({
  id: "file/data-around-archive",
  kind: "file",
  title: "Something lies around the contents of an archive that unpacking does not show.",
  strength: "weak",
  family: "disguise",
  techniques: ["T1027.009", "T1027.003"],
  since: "2026.11.1",
  maturity: "trial",
  references: [{ title: "Perception Point, evasive concatenated ZIP files, 2024-11" }],
  detect: findArchives,
});

function findArchives({ files }: FileFacts): Detection[] {
  return tellArchives(files, "data-around-archive", "bytes lie around it that belong to no member");
}
