import type { Examples } from "@doorward/core";
import { windowsProgram, windowsShortcut } from "../../text/example-bytes.ts";
import { makeZip } from "../../text/example-zip.ts";

/** Files that start something when they are opened, and files that only sound like it. */
export const examples: Examples = {
  hits: [
    { name: "a shortcut of Windows", files: { "docs/Brief.lnk": windowsShortcut } },
    {
      name: "a compiled script of macOS",
      files: { "Zoom SDK Update.scpt": { base64: "RmFzZFVBUyAxLjEwMS4xMA4AAAAED///AAEAAgAD" } },
    },
    {
      name: "a page that Windows runs as a program",
      files: { "help/start.hta": '<html><head><hta:application id="a"></head><body>one</body></html>\n' },
    },
    { name: "a screen saver", files: { "assets/party.scr": windowsProgram } },
    {
      name: "a shortcut inside an archive",
      files: { "docs/offer.zip": makeZip([{ name: "Offer.lnk", content: "a text that a shortcut replaces" }]) },
    },
  ],
  misses: [
    {
      name: "a makefile for one compiler",
      why: "It is named after the compiler, and make reads it.",
      files: { "Makefile.msc": "all:\n\tcl /c a.c\n" },
    },
    {
      name: "a program about shortcuts",
      why: "Only the last part of a name decides what a double-click does.",
      files: { "src/read.lnk.ts": "export const magic = 0x4c;\n" },
    },
    {
      name: "a shortcut among the fixtures of its reader",
      why: "It is material of tests.",
      files: { "test/fixtures/a.lnk": windowsShortcut },
    },
    {
      name: "a program of Windows that a package starts itself",
      why: "Many honest packages carry one; a weak sign of its own tells of it.",
      files: { "vendor/notify.exe": windowsProgram },
    },
    {
      name: "a batch file that builds the project",
      why: "It is a text that anybody can read, and most projects for Windows have one.",
      files: { "make.bat": "@echo off\r\nnode build.js\r\n" },
    },
  ],
  evasions: [
    {
      name: "a program of Windows under its own name",
      caughtBy: "file/program-in-tree",
      files: { "docs/Brief.exe": windowsProgram },
    },
  ],
};
