import type { Examples } from "@doorward/core";
import { littleText } from "../example-compound.ts";
import { makeMacroPart, makeOfficeDocument, makeOldWorkbook } from "../example-documents.ts";
const starts = `\u0017\u0004\0calc\u0042\u0001${littleText(110, 2)}`;
const sums = `\u001e${littleText(5, 2)}`;
const named =
  '<workbook><definedNames><definedName name="_xlnm.Auto_Open">M!A1</definedName></definedNames></workbook>';

/** Workbooks with macros in their cells. */
export const examples: Examples = {
  hits: [
    {
      name: "an old workbook with a sheet of macros that runs by itself",
      delivered: true,
      files: { "plan.xls": makeOldWorkbook({ state: 0, tokens: sums, runs: true }) },
    },
    {
      name: "an old workbook with a hidden one",
      delivered: true,
      files: { "plan.xls": makeOldWorkbook({ state: 2, tokens: starts, runs: true }) },
    },
    {
      name: "a workbook of the new form with one",
      delivered: true,
      files: {
        "plan.xlsm": makeOfficeDocument("xl/workbook.xml", {
          "xl/workbook.xml": named,
          "xl/macrosheets/sheet1.xml": "<macrosheet/>",
        }),
      },
    },
  ],
  misses: [
    {
      name: "an old workbook with a sheet of macros that waits",
      why: "Nobody calls it when the workbook is opened.",
      delivered: true,
      files: { "plan.xls": makeOldWorkbook({ state: 0, tokens: sums, runs: false }) },
    },
    {
      name: "a workbook with names of its own",
      why: "None of them runs by itself.",
      delivered: true,
      files: {
        "plan.xlsx": makeOfficeDocument("xl/workbook.xml", {
          "xl/workbook.xml":
            '<workbook><definedNames><definedName name="Print_Area">A!A1</definedName></definedNames></workbook>',
        }),
      },
    },
    {
      name: "a workbook with macros behind a button",
      why: "They are of the other sort, and wait for a click.",
      delivered: true,
      files: {
        "plan.xlsm": makeOfficeDocument("xl/workbook.xml", {
          "xl/vbaProject.bin": makeMacroPart({
            Sheet1:
              'Private Sub Total_Click()\r\n  Range("B9").Value = WorksheetFunction.Sum(Range("B2:B8"))\r\nEnd Sub\r\n',
          }),
        }),
      },
    },
  ],
  evasions: [
    {
      name: "a sheet of macros that a picture calls when it is clicked",
      caughtBy: "nothing",
      delivered: true,
      files: { "plan.xls": makeOldWorkbook({ state: 0, tokens: starts, runs: false }) },
    },
  ],
};
