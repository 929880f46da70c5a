import type { Examples } from "@doorward/core";
import { makeMacroPart, makeOfficeDocument, makeOldDocument } from "../example-documents.ts";
const part = makeMacroPart({
  Module1: 'Private Sub Total_Click()\r\n  Range("B9").Value = WorksheetFunction.Sum(Range("B2:B8"))\r\nEnd Sub\r\n',
});

/** Documents with macros under names of documents without, and under their own names. */
export const examples: Examples = {
  hits: [
    {
      name: "a workbook with macros under the ending of one without",
      delivered: true,
      files: { "totals.xlsx": makeOfficeDocument("xl/workbook.xml", { "xl/vbaProject.bin": part }) },
    },
    {
      name: "a letter with macros under the ending of one without",
      delivered: true,
      files: { "letter.docx": makeOfficeDocument("word/document.xml", { "word/vbaProject.bin": part }) },
    },
    {
      name: "an old document with macros under the ending of plain formatted text",
      delivered: true,
      files: { "letter.rtf": makeOldDocument({ macros: { Module1: "Sub a()\r\n  MsgBox 1\r\nEnd Sub\r\n" } }) },
    },
  ],
  misses: [
    {
      name: "a workbook with macros under its own ending",
      why: "Its name says that it may hold macros.",
      delivered: true,
      files: { "totals.xlsm": makeOfficeDocument("xl/workbook.xml", { "xl/vbaProject.bin": part }) },
    },
    {
      name: "a letter without macros",
      why: "It is what it says.",
      delivered: true,
      files: { "letter.docx": makeOfficeDocument("word/document.xml", {}) },
    },
    {
      name: "an old document with macros",
      why: "Names of the old Office say nothing about macros.",
      delivered: true,
      files: { "letter.doc": makeOldDocument({ macros: { Module1: "Sub a()\r\n  MsgBox 1\r\nEnd Sub\r\n" } }) },
    },
  ],
  evasions: [
    {
      name: "the macros in a template that the letter loads from the web",
      caughtBy: "file/template-from-web",
      delivered: true,
      files: {
        "letter.docx": makeOfficeDocument("word/document.xml", {
          "word/_rels/settings.xml.rels":
            '<Relationships><Relationship Id="r1" Type="relationships/attachedTemplate" Target="http://files.example/t.dotm" TargetMode="External"/></Relationships>',
        }),
      },
    },
  ],
};
