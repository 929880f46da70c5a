import type { Examples } from "@doorward/core";
import {
  makeOfficeDocument,
  makeOldDocument,
  makePackageObject,
  makePackageStream,
  makeTextPackage,
  toFile,
} from "../example-documents.ts";
const script = 'var shell = new ActiveXObject("WScript.Shell");\nshell.Popup("hello");\n';
const program = "MZ\u0090".padEnd(60, "\0") + "\u0040\0\0\0PE\0\0".padEnd(200, "\0");

/** Documents with programs in them, and documents with documents in them. */
export const examples: Examples = {
  hits: [
    {
      name: "a letter with a script behind a symbol",
      delivered: true,
      files: {
        "letter.docx": makeOfficeDocument("word/document.xml", {
          "word/embeddings/oleObject1.bin": makePackageObject("Invoice.js", script),
        }),
      },
    },
    {
      name: "plain formatted text with a program behind a symbol",
      delivered: true,
      files: { "letter.rtf": toFile(`{\\rtf1${makeTextPackage("Invoice.exe", program)}}`) },
    },
    {
      name: "an old document with a script for the command line",
      delivered: true,
      files: {
        "letter.doc": makeOldDocument(
          {},
          {
            ObjectPool: {
              members: {
                _1: { members: { "\u0001Ole10Native": makePackageStream("open.cmd", "@echo off\r\necho hello\r\n") } },
              },
            },
          },
        ),
      },
    },
  ],
  misses: [
    {
      name: "a report with a PDF in it",
      why: "A document in a document starts nothing.",
      delivered: true,
      files: {
        "report.docx": makeOfficeDocument("word/document.xml", {
          "word/embeddings/oleObject1.bin": makePackageObject("terms.pdf", "%PDF-1.4\n%%EOF\n"),
        }),
      },
    },
    {
      name: "slides with a workbook behind a chart",
      why: "The workbook holds the numbers of the chart.",
      delivered: true,
      files: {
        "slides.pptx": makeOfficeDocument("ppt/presentation.xml", {
          "ppt/embeddings/Microsoft_Excel_Sheet1.xlsx": "PK\u0003\u0004",
        }),
      },
    },
    {
      name: "a manual that shows a script as text",
      why: "Text is shown, and nothing runs it.",
      delivered: true,
      files: { "manual.rtf": toFile("{\\rtf1 Type: cscript open.js}") },
    },
  ],
  evasions: [
    {
      name: "the script in an archive inside of the document",
      caughtBy: "nothing",
      delivered: true,
      files: {
        "letter.docx": makeOfficeDocument("word/document.xml", {
          "word/embeddings/oleObject1.bin": makePackageObject("Invoice.zip", "PK\u0003\u0004"),
        }),
      },
    },
  ],
};
