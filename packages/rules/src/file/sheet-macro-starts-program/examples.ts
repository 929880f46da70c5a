import type { Examples } from "@doorward/core";
import { littleText } from "../example-compound.ts";
import { makeOfficeDocument, makeOldWorkbook } from "../example-documents.ts";
const starts = `\u0017\u0004\0calc\u0042\u0001${littleText(110, 2)}`;
const sums = `\u001e${littleText(5, 2)}`;
const hiddenBook =
  '<workbook><sheets><sheet name="M" state="veryHidden"/></sheets><definedNames><definedName name="_xlnm.Auto_Open">M!A1</definedName></definedNames></workbook>';
const calls = `\u0017\u0004\0msvc\u0042\u0001${littleText(150, 2)}`;

/** Workbooks whose hidden cells start something, and workbooks whose cells only reckon. */
export const examples: Examples = {
  hits: [
    {
      name: "an old workbook whose hidden sheet starts a program",
      delivered: true,
      files: { "plan.xls": makeOldWorkbook({ state: 2, tokens: starts, runs: true }) },
    },
    {
      name: "an old workbook whose hidden sheet calls into a library",
      delivered: true,
      files: { "plan.xls": makeOldWorkbook({ state: 1, tokens: calls, runs: true }) },
    },
    {
      name: "a workbook of the new form whose hidden sheet starts a program",
      delivered: true,
      files: {
        "plan.xlsm": makeOfficeDocument("xl/workbook.xml", {
          "xl/workbook.xml": hiddenBook,
          "xl/macrosheets/sheet1.xml": '<macrosheet><c><f>EXEC("calc")</f></c></macrosheet>',
        }),
      },
    },
  ],
  misses: [
    {
      name: "an old workbook whose sheet of macros reckons",
      why: "Its functions stay inside of Excel.",
      delivered: true,
      files: { "plan.xls": makeOldWorkbook({ state: 1, tokens: sums, runs: true }) },
    },
    {
      name: "an old tool whose sheet of macros can be seen",
      why: "It hides nothing; another rule tells of it.",
      delivered: true,
      files: { "tool.xls": makeOldWorkbook({ state: 0, tokens: starts, runs: true }) },
    },
    {
      name: "a workbook with a hidden sheet of rates",
      why: "It holds values and no macros.",
      delivered: true,
      files: {
        "plan.xlsx": makeOfficeDocument("xl/workbook.xml", {
          "xl/workbook.xml": '<workbook><sheets><sheet name="Rates" state="veryHidden"/></sheets></workbook>',
        }),
      },
    },
  ],
  evasions: [
    {
      name: "a sheet that is not hidden and has white letters on white",
      caughtBy: "file/sheet-macro-runs-on-open",
      delivered: true,
      files: { "plan.xls": makeOldWorkbook({ state: 0, tokens: starts, runs: true }) },
    },
  ],
};
