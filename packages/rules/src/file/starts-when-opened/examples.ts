import type { Examples } from "@doorward/core";
import { makeZip } from "../../text/example-zip.ts";
import { makeShortcut } from "../example-shortcuts.ts";

/** Files that start programs, and files that only lead somewhere. */
export const examples: Examples = {
  hits: [
    {
      name: "an entry of a Linux desktop",
      delivered: true,
      files: { "Viewer.desktop": "[Desktop Entry]\nType=Application\nName=Viewer\nExec=./.data/viewer --open\n" },
    },
    {
      name: "a registry file that has a program started at every sign-in",
      delivered: true,
      files: {
        "fix.reg":
          'Windows Registry Editor Version 5.00\r\n\r\n[HKEY_CURRENT_USER\\Software\\Microsoft\\Windows\\CurrentVersion\\Run]\r\n"fix"="C:\\\\Users\\\\Public\\\\fix.exe"\r\n',
      },
    },
    {
      name: "settings of a Mac's terminal with a command, in an archive",
      delivered: true,
      files: {
        "setup.zip": makeZip([
          {
            name: "Setup.terminal",
            content:
              '<?xml version="1.0"?><plist version="1.0"><dict><key>CommandString</key><string>sh setup</string></dict></plist>',
          },
        ]),
      },
    },
  ],
  misses: [
    {
      name: "an entry of a Linux desktop for a page",
      why: "A browser shows the page.",
      delivered: true,
      files: { "Docs.desktop": "[Desktop Entry]\nType=Application\nExec=firefox https://docs.example/\n" },
    },
    {
      name: "a favourite",
      why: "It opens a page.",
      delivered: true,
      files: { "Docs.url": "[InternetShortcut]\r\nURL=https://docs.example/\r\n" },
    },
    {
      name: "a registry file with the settings of an editor",
      why: "Settings start nothing.",
      delivered: true,
      files: {
        "editor.reg":
          'Windows Registry Editor Version 5.00\r\n\r\n[HKEY_CURRENT_USER\\Software\\Editor]\r\n"Size"=dword:0000000c\r\n',
      },
    },
    {
      name: "a shortcut to a document",
      why: "It opens the document.",
      delivered: true,
      files: { "Plan.lnk": makeShortcut({ path: "..\\Documents\\Plan.docx" }) },
    },
  ],
  evasions: [
    {
      name: "a script in place of the entry",
      caughtBy: "file/delivered-script",
      delivered: true,
      files: { "viewer.sh": "#!/bin/sh\n./.data/viewer --open\n" },
    },
  ],
};
