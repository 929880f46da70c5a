import { defineRule, type Detection, type FileFacts } from "@doorward/core";
import { groupDocuments, pick } from "../document-contents.ts";

/** Fires on workbooks with a sheet of Excel 4.0 macros and a name that has Excel run it. */
export const rule = defineRule({
  id: "file/sheet-macro-runs-on-open",
  kind: "file",
  title: "Cells of the workbook are a program of the old sort that runs as soon as it is opened.",
  strength: "strong",
  family: "autorun",
  techniques: ["T1204.002", "T1059", "T1566.001"],
  since: "2026.11.1",
  maturity: "trial",
  references: [{ title: "Microsoft, Excel 4.0 macros are now restricted by default, 2022-01" }],
  detect: findMacros,
});

function findMacros({ files }: FileFacts): Detection[] {
  return groupDocuments(files).flatMap((document) => {
    const [sheet] = pick(document, "sheet-macro");
    const [opening] = pick(document, "macro-runs-on-open");
    return sheet === undefined || opening === undefined ? [] : [{ evidence: [opening.at, sheet.at] }];
  });
}
