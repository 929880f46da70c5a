import type { Examples } from "@doorward/core";
import { makeMacroPart, makeOfficeDocument, makeOldDocument } from "../example-documents.ts";
const spelled = Array.from("mshta a.example", (letter) => `Chr(${letter.charCodeAt(0)})`).join(" & ");

/** Macros that are written so that nobody can read them, and macros that anybody can. */
export const examples: Examples = {
  hits: [
    {
      name: "a macro that spells its text in numbers",
      delivered: true,
      files: { "letter.doc": makeOldDocument({ macros: { Module1: `Sub a()\r\n  x = ${spelled}\r\nEnd Sub\r\n` } }) },
    },
    {
      name: "a macro that turns its text around",
      delivered: true,
      files: {
        "plan.xlsm": makeOfficeDocument("xl/workbook.xml", {
          "xl/vbaProject.bin": makeMacroPart({ Module1: 'Sub a()\r\n  x = StrReverse("llehsrewop")\r\nEnd Sub\r\n' }),
        }),
      },
    },
    {
      name: "a macro with a long text that is nothing but digits of a coding",
      delivered: true,
      files: {
        "letter.doc": makeOldDocument({
          macros: { Module1: `Sub a()\r\n  x = "${"QUJD".repeat(150)}"\r\nEnd Sub\r\n` },
        }),
      },
    },
  ],
  misses: [
    {
      name: "a macro with line breaks and quotes by their numbers",
      why: "Those cannot be written otherwise.",
      delivered: true,
      files: {
        "totals.xlsm": makeOfficeDocument("xl/workbook.xml", {
          "xl/vbaProject.bin": makeMacroPart({
            Module1: 'Sub a()\r\n  MsgBox "a" & Chr(13) & Chr(10) & Chr(34) & "b" & Chr(34)\r\nEnd Sub\r\n',
          }),
        }),
      },
    },
    {
      name: "a macro that counts columns by their letters",
      why: "The letters come from a number that counts.",
      delivered: true,
      files: {
        "totals.xlsm": makeOfficeDocument("xl/workbook.xml", {
          "xl/vbaProject.bin": makeMacroPart({
            Module1: "Sub a()\r\n  For i = 1 To 26\r\n    Cells(1, i) = Chr(64 + i)\r\n  Next i\r\nEnd Sub\r\n",
          }),
        }),
      },
    },
    {
      name: "a macro that puts an address together from a setting",
      why: "Every part of it can be read.",
      delivered: true,
      files: {
        "totals.xlsm": makeOfficeDocument("xl/workbook.xml", {
          "xl/vbaProject.bin": makeMacroPart({
            Module1: 'Sub a()\r\n  host = "rates.example"\r\n  u = "https://" & host & "/day"\r\nEnd Sub\r\n',
          }),
        }),
      },
    },
  ],
  evasions: [
    {
      name: "text that is kept in a field of the document",
      caughtBy: "nothing",
      delivered: true,
      files: {
        "letter.doc": makeOldDocument({
          macros: { Module1: 'Sub a()\r\n  x = ThisDocument.Variables("v").Value\r\nEnd Sub\r\n' },
        }),
      },
    },
  ],
};
