import type { Examples } from "@doorward/core";
import { windowsProgram, windowsShortcut } from "../../text/example-bytes.ts";
import { makeZip } from "../../text/example-zip.ts";

/** Names with two endings, and names in which that is how things are called. */
export const examples: Examples = {
  hits: [
    { name: "a document that ends as a program", files: { "Brief.pdf.exe": windowsProgram } },
    { name: "a picture that ends as a script of the desktop", files: { "docs/photo.jpg.vbs": "WScript.Echo 1\n" } },
    { name: "a document that ends as a shortcut", files: { "Offer.docx.lnk": windowsShortcut } },
    {
      name: "a document in an archive inside",
      files: { "docs/offer.zip": makeZip([{ name: "Offer.pdf.cmd", content: "@echo off\r\necho one\r\n" }]) },
    },
  ],
  misses: [
    {
      name: "a source map of a bundle",
      why: "Neither ending starts anything.",
      files: { "dist/app.min.js.map": '{ "version": 3, "sources": [], "mappings": "" }\n' },
    },
    {
      name: "a packed picture",
      why: "The last ending only says that it is packed.",
      files: { "assets/scan.pdf.txt": "The text of the scan.\n" },
    },
    {
      name: "a command of a tool that is called after its script",
      why: "A program before a program's ending hides nothing.",
      files: { "bin/tsc.js.cmd": "@node tsc.js %*\r\n" },
    },
    {
      name: "a sample among the fixtures of a mail filter",
      why: "It is material of tests.",
      files: { "test/fixtures/Invoice.pdf.exe": windowsProgram },
    },
  ],
  evasions: [
    {
      name: "a picture's name in front of blanks and the ending",
      caughtBy: "file/name-hides-its-end",
      files: { "photo.jpg                                .exe": windowsProgram },
    },
  ],
};
