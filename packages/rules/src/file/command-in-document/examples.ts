import type { Examples } from "@doorward/core";
import { makeFieldPart, makeOfficeDocument, makeOldDocument, toFile } from "../example-documents.ts";

/** Fields that start commands, and fields that ask another document. */
export const examples: Examples = {
  hits: [
    {
      name: "a field of a letter that starts a command",
      delivered: true,
      files: {
        "letter.docx": makeOfficeDocument("word/document.xml", {
          "word/document.xml": makeFieldPart('DDEAUTO c:\\\\windows\\\\system32\\\\cmd.exe "/k echo"'),
        }),
      },
    },
    {
      name: "a workbook that asks a command for a value",
      delivered: true,
      files: {
        "plan.xlsx": makeOfficeDocument("xl/workbook.xml", {
          "xl/externalLinks/externalLink1.xml":
            '<externalLink><ddeLink ddeService="cmd" ddeTopic="/c echo"/></externalLink>',
        }),
      },
    },
    {
      name: "a field in plain formatted text",
      delivered: true,
      files: { "letter.rtf": toFile('{\\rtf1{\\field{\\*\\fldinst DDEAUTO powershell "-w hidden"}{\\fldrslt x}}}') },
    },
    {
      name: "a field of an old document",
      delivered: true,
      files: { "letter.doc": makeOldDocument({ text: '\u0013DDE mshta "a"\u0014x\u0015' }) },
    },
  ],
  misses: [
    {
      name: "a report that takes a cell from a workbook",
      why: "Another document is asked, and no command.",
      delivered: true,
      files: {
        "report.docx": makeOfficeDocument("word/document.xml", {
          "word/document.xml": makeFieldPart('DDEAUTO Excel.Sheet.8 "C:\\\\book.xls" "R1C1"'),
        }),
      },
    },
    {
      name: "a workbook that takes prices from a terminal",
      why: "A service of prices is asked.",
      delivered: true,
      files: {
        "prices.xlsx": makeOfficeDocument("xl/workbook.xml", {
          "xl/externalLinks/externalLink1.xml": '<externalLink><ddeLink ddeService="blp" ddeTopic="M"/></externalLink>',
        }),
      },
    },
    {
      name: "a report with page numbers and links",
      why: "Its fields show something and start nothing.",
      delivered: true,
      files: {
        "report.docx": makeOfficeDocument("word/document.xml", {
          "word/document.xml": makeFieldPart('HYPERLINK "https://shop.example/"'),
        }),
      },
    },
  ],
  evasions: [
    {
      name: "a field that takes its command from other fields",
      caughtBy: "nothing",
      delivered: true,
      files: {
        "letter.docx": makeOfficeDocument("word/document.xml", {
          "word/document.xml": makeFieldPart("DDEAUTO part1 part2"),
        }),
      },
    },
  ],
};
