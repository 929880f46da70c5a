import type { Examples } from "@doorward/core";
import { makeZip } from "../../text/example-zip.ts";
import { makeDisc } from "../example-disks.ts";
import { makeProgram, windowsProgramText } from "../example-programs.ts";
import { writeShortcutText } from "../example-shortcuts.ts";

/** Discs with something that starts, and discs and archives without. */
export const examples: Examples = {
  hits: [
    {
      name: "a disc with an installer",
      delivered: true,
      files: { "update.iso": makeDisc({ "setup.exe": windowsProgramText }) },
    },
    {
      name: "a disc with a script",
      delivered: true,
      files: { "update.img": makeDisc({ "run.vbs": 'MsgBox "one"\r\n' }) },
    },
    {
      name: "a disc with a shortcut to an installed program",
      delivered: true,
      files: {
        "tools.iso": makeDisc({ "Editor.lnk": writeShortcutText({ path: "..\\Program Files\\Editor\\editor.exe" }) }),
      },
    },
  ],
  misses: [
    {
      name: "a disc of pictures and texts",
      why: "Nothing on it starts.",
      delivered: true,
      files: { "photos.iso": makeDisc({ "1.gif": "GIF89a\u0001\0\u0001\0\0\0\0;", "read.txt": "pictures\n" }) },
    },
    {
      name: "an archive with a program",
      why: "It is no disk image; another rule tells of the program.",
      delivered: true,
      files: { "tool.zip": makeZip([{ name: "tool.exe", content: windowsProgramText }]) },
    },
    { name: "a program", why: "It lies in nothing.", delivered: true, files: { "tool.exe": makeProgram() } },
  ],
  evasions: [
    {
      name: "an archive in place of the disc",
      caughtBy: "file/delivered-program",
      delivered: true,
      files: { "update.zip": makeZip([{ name: "setup.exe", content: windowsProgramText }]) },
    },
  ],
};
