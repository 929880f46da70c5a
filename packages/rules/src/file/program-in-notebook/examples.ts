import type { Examples } from "@doorward/core";
import { makeOneNote } from "../example-documents.ts";
const page =
  '<html><head><HTA:APPLICATION id="a"></head><body><script language="VBScript">MsgBox 1</script></body></html>';
const program = "MZ\u0090".padEnd(60, "\0") + "\u0040\0\0\0PE\0\0".padEnd(200, "\0");

/** Notes with programs in them, and notes with documents in them. */
export const examples: Examples = {
  hits: [
    {
      name: "notes with a page that runs as a program",
      delivered: true,
      files: { "notes.one": makeOneNote({ "view.hta": page }, "Double click to view the document") },
    },
    { name: "notes with a program", delivered: true, files: { "notes.one": makeOneNote({ "Invoice.exe": program }) } },
    {
      name: "notes with a script for the command line",
      delivered: true,
      files: { "notes.one": makeOneNote({ "open.cmd": "@echo off\r\necho hello\r\n" }) },
    },
  ],
  misses: [
    {
      name: "notes with a PDF",
      why: "It is shown, and starts nothing.",
      delivered: true,
      files: { "notes.one": makeOneNote({ "agenda.pdf": "%PDF-1.4\n%%EOF\n" }) },
    },
    {
      name: "notes with a picture",
      why: "It is shown, and starts nothing.",
      delivered: true,
      files: { "notes.one": makeOneNote({ "plan.png": "\u0089PNG\r\n\u001a\n\0\0\0\rIHDR\0\0\0\u0001" }) },
    },
    {
      name: "notes with words alone",
      why: "Nothing is attached.",
      delivered: true,
      files: { "notes.one": makeOneNote({}, "Double click on a word to mark it") },
    },
  ],
  evasions: [
    {
      name: "a link to the program in place of it",
      caughtBy: "nothing",
      delivered: true,
      files: { "notes.one": makeOneNote({}, "Download the form from files.example") },
    },
  ],
};
