import type { Examples } from "@doorward/core";
import { makeZip } from "../../text/example-zip.ts";
import { makeDisc } from "../example-disks.ts";
import { windowsProgramText } from "../example-programs.ts";
import { makeShortcut, writeShortcutText } from "../example-shortcuts.ts";

const starter = writeShortcutText({ path: "..\\Windows\\System32\\cmd.exe", args: "/c start data\\view.exe" });

/** Discs with shortcuts, and shortcuts and discs by themselves. */
export const examples: Examples = {
  hits: [
    {
      name: "a disc with a shortcut and what it starts",
      delivered: true,
      files: { "contract.iso": makeDisc({ "Contract.lnk": starter, "view.exe": windowsProgramText }) },
    },
    {
      name: "a shortcut that has a library of the disc loaded",
      delivered: true,
      files: {
        "invoice.img": makeDisc({
          "Invoice.lnk": writeShortcutText({ path: "..\\Windows\\System32\\rundll32.exe", args: "data.bin,Start" }),
          "data.bin": windowsProgramText,
        }),
      },
    },
    {
      name: "a disc under the name of a picture",
      delivered: true,
      files: { "photo.png": makeDisc({ "Photo.lnk": starter }) },
    },
  ],
  misses: [
    {
      name: "a disc of documents",
      why: "Nothing on it starts.",
      delivered: true,
      files: { "documents.iso": makeDisc({ "plan.txt": "the plan\n" }) },
    },
    {
      name: "a disc with an installer",
      why: "It has no shortcut; that it holds a program is told by another rule.",
      delivered: true,
      files: {
        "driver.iso": makeDisc({ "setup.exe": windowsProgramText, "autorun.inf": "[autorun]\r\nopen=setup.exe\r\n" }),
      },
    },
    {
      name: "a shortcut to an installed program on a disc",
      why: "It starts a program that is on the computer already.",
      delivered: true,
      files: {
        "tools.iso": makeDisc({ "Editor.lnk": writeShortcutText({ path: "..\\Program Files\\Editor\\editor.exe" }) }),
      },
    },
    {
      name: "a shortcut outside of a disc",
      why: "Other rules tell of it.",
      delivered: true,
      files: { "Console.lnk": makeShortcut({ path: "..\\Windows\\System32\\cmd.exe", args: "/k" }) },
    },
  ],
  evasions: [
    {
      name: "the program itself on the disc, packed once more",
      caughtBy: "file/delivered-program",
      delivered: true,
      files: { "contract.zip": makeZip([{ name: "contract.exe", content: windowsProgramText }]) },
    },
  ],
};
