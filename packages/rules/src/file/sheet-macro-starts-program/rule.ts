import { defineRule, type Detection, type FileFacts } from "@doorward/core";
import { groupDocuments, pick } from "../document-contents.ts";

/** Fires on workbooks with a hidden sheet of Excel 4.0 macros that runs by itself and starts something. */
export const rule = defineRule({
  id: "file/sheet-macro-starts-program",
  kind: "file",
  title: "Opening the workbook runs hidden cells that start a program.",
  strength: "decisive",
  family: "autorun",
  techniques: ["T1204.002", "T1059", "T1564", "T1566.001"],
  since: "2026.11.1",
  maturity: "trial",
  references: [{ title: "Microsoft, Excel 4.0 macros are now restricted by default, 2022-01" }],
  detect: findMacros,
});

/** Functions that start a program or call into a library. */
const outward = /\b(?:EXEC|CALL|REGISTER)\b/iu;

function findMacros({ files }: FileFacts): Detection[] {
  return groupDocuments(files).flatMap((document) => {
    const starting = pick(document, "sheet-macro").find(({ target = "" }) => outward.test(target));
    const [opening] = pick(document, "macro-runs-on-open");
    const [hidden] = pick(document, "hidden-sheet");
    if (starting === undefined || opening === undefined || hidden === undefined) return [];
    return [{ evidence: [starting.at, opening.at, hidden.at] }];
  });
}
