import type { Examples } from "@doorward/core";
import { makeZip } from "../../text/example-zip.ts";
import { windowsProgramText } from "../example-programs.ts";
import { makeShortcut, writeShortcutText } from "../example-shortcuts.ts";

const path = "..\\Program Files\\Editor\\editor.exe";

/** Shortcuts with and without something behind their end. */
export const examples: Examples = {
  hits: [
    {
      name: "a document behind a shortcut",
      delivered: true,
      files: { "Plan.lnk": makeShortcut({ path, behind: `%PDF-1.7\n${"1 0 obj\n".repeat(30)}` }) },
    },
    {
      name: "a program behind a shortcut",
      delivered: true,
      files: { "Plan.lnk": makeShortcut({ path, behind: windowsProgramText }) },
    },
    {
      name: "a script behind a shortcut in an archive",
      delivered: true,
      files: {
        "plan.zip": makeZip([
          { name: "Plan.lnk", content: writeShortcutText({ path, behind: "echo one\r\n".repeat(50) }) },
        ]),
      },
    },
  ],
  misses: [
    {
      name: "a shortcut",
      why: "It ends where it says.",
      delivered: true,
      files: { "Plan.lnk": makeShortcut({ path }) },
    },
    {
      name: "a shortcut with a few bytes of padding",
      why: "Some programs fill up what they write.",
      delivered: true,
      files: { "Plan.lnk": makeShortcut({ path, behind: "\0".repeat(12) }) },
    },
    {
      name: "a favourite with comments",
      why: "It is a text, which has no end to put things behind.",
      delivered: true,
      files: { "Plan.url": `[InternetShortcut]\r\nURL=https://docs.example/\r\n${"; a comment\r\n".repeat(40)}` },
    },
  ],
  evasions: [
    {
      name: "the data in a file beside it",
      caughtBy: "file/launchable-file",
      delivered: true,
      files: {
        "plan.zip": makeZip([
          { name: "Plan.lnk", content: writeShortcutText({ path: "cmd.exe", args: "/c copy plan.dat plan.cmd" }) },
          { name: "plan.dat", content: "echo one\r\n".repeat(50) },
        ]),
      },
    },
  ],
};
