import type { Examples } from "@doorward/core";
import { makeMacroPart, makeOfficeDocument, makeOldDocument } from "../example-documents.ts";
const opener = 'Private Sub Workbook_Open()\r\n  Sheets("Start").Activate\r\nEnd Sub\r\n';
const buttons =
  'Private Sub Total_Click()\r\n  Range("B9").Value = WorksheetFunction.Sum(Range("B2:B8"))\r\nEnd Sub\r\n';

/** Documents whose macros run by themselves, and documents whose macros wait for a click. */
export const examples: Examples = {
  hits: [
    {
      name: "a workbook with a macro for its opening",
      delivered: true,
      files: {
        "plan.xlsm": makeOfficeDocument("xl/workbook.xml", {
          "xl/vbaProject.bin": makeMacroPart({ ThisWorkbook: opener }),
        }),
      },
    },
    {
      name: "a letter of the old form with a macro for its opening",
      delivered: true,
      files: {
        "letter.doc": makeOldDocument({ macros: { ThisDocument: "Sub Document_Open()\r\n  MsgBox 1\r\nEnd Sub\r\n" } }),
      },
    },
    {
      name: "a workbook whose ribbon calls a macro when it is shown",
      delivered: true,
      files: {
        "plan.xlsm": makeOfficeDocument("xl/workbook.xml", {
          "xl/vbaProject.bin": makeMacroPart({ Module1: buttons }),
          "customUI/customUI.xml": '<customUI onLoad="Start"/>',
        }),
      },
    },
  ],
  misses: [
    {
      name: "a workbook of finance with macros behind its buttons",
      why: "They run when somebody clicks them.",
      delivered: true,
      files: {
        "totals.xlsm": makeOfficeDocument("xl/workbook.xml", {
          "xl/vbaProject.bin": makeMacroPart({ Sheet1: buttons }),
        }),
      },
    },
    {
      name: "a workbook without macros",
      why: "Nothing in it runs.",
      delivered: true,
      files: { "totals.xlsx": makeOfficeDocument("xl/workbook.xml", { "xl/worksheets/sheet1.xml": "<worksheet/>" }) },
    },
    {
      name: "a workbook with the empty modules that every project of macros has",
      why: "They hold no instruction.",
      delivered: true,
      files: {
        "totals.xlsm": makeOfficeDocument("xl/workbook.xml", {
          "xl/vbaProject.bin": makeMacroPart({ ThisWorkbook: "Option Explicit\r\n" }),
        }),
      },
    },
  ],
  evasions: [
    {
      name: "a macro that waits for the first click into a picture that covers the page",
      caughtBy: "nothing",
      delivered: true,
      files: {
        "plan.xlsm": makeOfficeDocument("xl/workbook.xml", {
          "xl/vbaProject.bin": makeMacroPart({ Sheet1: "Sub Picture1_Click()\r\n  MsgBox 1\r\nEnd Sub\r\n" }),
        }),
      },
    },
  ],
};
