import { defineRule, type Detection, type FileFacts } from "@doorward/core";
import { groupDocuments, pick } from "../document-contents.ts";

/** Fires on macros whose text is put together from pieces, spelled in numbers, encoded, or taken out. */
export const rule = defineRule({
  id: "file/macro-hides-itself",
  kind: "file",
  title: "The program inside the document hides what it does.",
  strength: "strong",
  family: "evasion",
  techniques: ["T1027.010", "T1059.005"],
  since: "2026.11.1",
  maturity: "trial",
  references: [{ title: "MITRE ATT&CK, Command Obfuscation (T1027.010), v19, 2026-04" }],
  detect: findMacros,
});

function findMacros({ files }: FileFacts): Detection[] {
  return groupDocuments(files).flatMap((document) => {
    const [first, ...others] = pick(document, "macro-hides");
    return first === undefined ? [] : [{ evidence: [first.at, ...others.slice(0, 4).map(({ at }) => at)] }];
  });
}
