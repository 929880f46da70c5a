import type { Examples } from "@doorward/core";
import { makeZip } from "../../text/example-zip.ts";
import { makeShortcut, writeShortcutText } from "../example-shortcuts.ts";

const program = "..\\Windows\\System32\\cmd.exe";

/** Shortcuts with and without a gap in their arguments. */
export const examples: Examples = {
  hits: [
    {
      name: "arguments behind blanks",
      delivered: true,
      files: { "Report.lnk": makeShortcut({ path: program, args: `${" ".repeat(600)}/c data\\1.dat` }) },
    },
    {
      name: "arguments behind line ends",
      delivered: true,
      files: { "Report.lnk": makeShortcut({ path: program, args: `/c echo one ${"\n".repeat(300)}& data\\1.dat` }) },
    },
    {
      name: "a padded shortcut in an archive",
      delivered: true,
      files: {
        "report.zip": makeZip([
          {
            name: "Report.lnk",
            content: writeShortcutText({ path: program, args: `${"\t".repeat(400)}/c data\\1.dat` }),
          },
        ]),
      },
    },
  ],
  misses: [
    {
      name: "a shortcut with plain arguments",
      why: "Everything shows in its window.",
      delivered: true,
      files: { "Console.lnk": makeShortcut({ path: program, args: "/k cd projects" }) },
    },
    {
      name: "a shortcut with some blanks between its arguments",
      why: "A handful of blanks is a slip.",
      delivered: true,
      files: { "Console.lnk": makeShortcut({ path: program, args: "/k          cd projects" }) },
    },
    {
      name: "a shortcut with long arguments",
      why: "They are long and hide nothing.",
      delivered: true,
      files: { "Editor.lnk": makeShortcut({ path: "..\\Editor\\editor.exe", args: "--open plan.txt ".repeat(40) }) },
    },
  ],
  evasions: [
    {
      name: "the command in a script that comes along",
      caughtBy: "file/delivered-script",
      delivered: true,
      files: {
        "report.zip": makeZip([
          { name: "Report.lnk", content: writeShortcutText({ path: program, args: "/c 1.cmd" }) },
          { name: "1.cmd", content: "@echo off\r\necho one\r\n" },
        ]),
      },
    },
  ],
};
