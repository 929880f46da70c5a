import { defineRule, type Detection, type FileFact, type FileFacts, listOuterPaths } from "@doorward/core";
import { holds, listDelivered, tellOnce } from "../delivered-contents.ts";
import { tellFile } from "../type-words.ts";

/** Fires on something that starts and lies in an archive within an archive within an archive. */
export const rule = defineRule({
  id: "file/archive-in-archive",
  kind: "file",
  title: "Something that starts was sent wrapped in three or more archives or disk images.",
  strength: "strong",
  family: "evasion",
  techniques: ["T1027.015", "T1204.002"],
  since: "2026.11.1",
  maturity: "trial",
  references: [{ title: "MITRE ATT&CK, Compression (T1027.015), v19, 2026-04" }],
  detect: findFiles,
});

const fewest = 3;
/** Wrappings by their names. Packages, which hold each other by their nature, are not among them. */
const wrapping = /\.(?:zip|rar|7z|tar|tgz|gz|bz2|xz|zst|cab|iso|img|vhdx?)$/iu;

function findFiles({ files }: FileFacts): Detection[] {
  return tellOnce(
    listDelivered(files)
      .filter((fact) => starts(fact) && countWrappings(fact) >= fewest)
      .flatMap((fact) => tellFile(fact, `inside ${countWrappings(fact)} archives`).evidence),
  );
}

function starts(fact: FileFact): boolean {
  return holds(fact, "program") || holds(fact, "starts-program") || fact.oddities.includes("double-extension");
}

function countWrappings({ at }: FileFact): number {
  return listOuterPaths(at.path).filter((path) => wrapping.test(path)).length;
}
