import type { Examples } from "@doorward/core";
import { makeDisc } from "../example-disks.ts";
import { makeShortcut, writeShortcutText } from "../example-shortcuts.ts";

const paper = { icon: "%SystemRoot%\\System32\\imageres.dll", iconIndex: 97 };

/** Shortcuts that look like documents, and those that lead to one. */
export const examples: Examples = {
  hits: [
    {
      name: "a statement with the picture of a sheet of paper",
      delivered: true,
      files: {
        "Statement.lnk": makeShortcut({ path: "..\\Windows\\System32\\cmd.exe", args: "/c data\\1.dat", ...paper }),
      },
    },
    {
      name: "a document's ending in front of the shortcut's",
      delivered: true,
      files: {
        "Contract.pdf.lnk": makeShortcut({ path: "..\\Windows\\System32\\wscript.exe", args: "run.txt //e:jscript" }),
      },
    },
    {
      name: "a shortcut on a disc",
      delivered: true,
      files: {
        "documents.iso": makeDisc({
          "Contract.lnk": writeShortcutText({
            path: "..\\Windows\\System32\\rundll32.exe",
            args: "data.bin,Start",
            ...paper,
          }),
          "data.bin": "not a program",
        }),
      },
    },
    {
      name: "an entry of a Linux desktop with a document's picture",
      delivered: true,
      files: { "Contract.desktop": "[Desktop Entry]\nType=Application\nIcon=application-pdf\nExec=bash .data/run\n" },
    },
  ],
  misses: [
    {
      name: "a shortcut to a document",
      why: "It opens the document.",
      delivered: true,
      files: { "Plan.docx.lnk": makeShortcut({ path: "..\\Documents\\Plan.docx", ...paper }) },
    },
    {
      name: "a shortcut that opens a document with its program",
      why: "The program is the one whose picture it shows.",
      delivered: true,
      files: {
        "Plan.pdf.lnk": makeShortcut({
          path: "..\\Program Files\\Reader\\reader.exe",
          args: "plan.pdf",
          icon: "C:\\Program Files\\Reader\\reader.exe",
        }),
      },
    },
    {
      name: "a shortcut to the command interpreter under its own picture",
      why: "It looks like what it starts.",
      delivered: true,
      files: { "Console.lnk": makeShortcut({ path: "..\\Windows\\System32\\cmd.exe", args: "/k" }) },
    },
  ],
  evasions: [
    {
      name: "the picture of a program of its own that looks like a document",
      caughtBy: "file/launchable-file",
      delivered: true,
      files: {
        "Statement.lnk": makeShortcut({
          path: "..\\Windows\\System32\\cmd.exe",
          args: "/c data\\1.dat",
          icon: "data\\paper.ico",
        }),
      },
    },
  ],
};
