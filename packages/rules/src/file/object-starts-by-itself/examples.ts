import type { Examples } from "@doorward/core";
import { makeTextLink, makeTextObject, makeTextPackage, toFile } from "../example-documents.ts";
const write = (inside: string) => toFile(`{\\rtf1 Hello ${inside}}`);
const updates = "\\objupdate";

/** Objects that start by themselves, and objects that wait. */
export const examples: Examples = {
  hits: [
    {
      name: "an object on the web that is loaded by itself",
      delivered: true,
      files: { "letter.rtf": write(makeTextLink("http://files.example/a.hta", updates)) },
    },
    {
      name: "a script that is unpacked by itself",
      delivered: true,
      files: { "letter.rtf": write(makeTextPackage("open.cmd", "@echo off\r\necho hello\r\n", updates)) },
    },
    {
      name: "an object on a server by its number that is loaded by itself",
      delivered: true,
      files: { "letter.rtf": write(makeTextLink("http://198.51.100.4/a.doc", updates)) },
    },
  ],
  misses: [
    {
      name: "an object that waits for a click",
      why: "Another rule tells what it loads.",
      delivered: true,
      files: { "letter.rtf": write(makeTextLink("http://files.example/a.hta")) },
    },
    {
      name: "a chart that is brought up to date by itself",
      why: "It is part of the document and leads nowhere.",
      delivered: true,
      files: { "report.rtf": write(makeTextObject("Excel.Sheet.8", "numbers", updates)) },
    },
    {
      name: "a PDF in a document",
      why: "It starts nothing.",
      delivered: true,
      files: { "report.rtf": write(makeTextPackage("terms.pdf", "%PDF-1.4\n%%EOF\n", updates)) },
    },
  ],
  evasions: [
    {
      name: "an object of a class that Word does not know",
      caughtBy: "file/object-from-web",
      delivered: true,
      files: { "letter.rtf": write(makeTextLink("http://files.example/a.hta").replace("OLE2Link", "Word.Document.8")) },
    },
  ],
};
