import { defineRule, type Detection, type FileFacts } from "@doorward/core";
import { groupDocuments, pick } from "../document-contents.ts";

/** Fires on documents whose macros Office runs without being asked. */
export const rule = defineRule({
  id: "file/macro-runs-on-open",
  kind: "file",
  title: "The document holds a program of its own that runs as soon as it is opened.",
  strength: "strong",
  family: "autorun",
  techniques: ["T1204.002", "T1059.005", "T1566.001"],
  since: "2026.11.1",
  maturity: "trial",
  references: [
    { title: "MITRE ATT&CK, Visual Basic (T1059.005), v19, 2026-04" },
    { title: "Microsoft, Macros from the internet are blocked by default in Office, 2022-07" },
  ],
  detect: findMacros,
});

function findMacros({ files }: FileFacts): Detection[] {
  return groupDocuments(files).flatMap((document) => {
    const [first, ...others] = pick(document, "macro-runs-on-open");
    if (first === undefined || pick(document, "macro").length === 0) return [];
    return [{ evidence: [first.at, ...others.slice(0, 4).map(({ at }) => at)] }];
  });
}
