import type { Examples } from "@doorward/core";
import { makeZip, makeZipText } from "../../text/example-zip.ts";
import { windowsProgramText } from "../example-programs.ts";
import { writeShortcutText } from "../example-shortcuts.ts";

const inner = makeZipText([{ name: "view.exe", content: windowsProgramText }]);
const middle = makeZipText([{ name: "inner.zip", content: inner }]);

/** Archives that wrap each other, and archives that hold much. */
export const examples: Examples = {
  hits: [
    {
      name: "a program in three archives",
      delivered: true,
      files: { "outer.zip": makeZip([{ name: "middle.zip", content: middle }]) },
    },
    {
      name: "a shortcut in three archives",
      delivered: true,
      files: {
        "outer.zip": makeZip([
          {
            name: "middle.zip",
            content: makeZipText([
              {
                name: "inner.zip",
                content: makeZipText([{ name: "a.lnk", content: writeShortcutText({ path: "cmd.exe", args: "/k" }) }]),
              },
            ]),
          },
        ]),
      },
    },
    {
      name: "a program beside a text in three archives",
      delivered: true,
      files: {
        "outer.zip": makeZip([
          { name: "read.txt", content: "unpack all\n" },
          { name: "middle.zip", content: middle },
        ]),
      },
    },
  ],
  misses: [
    {
      name: "a program in two archives",
      why: "People do forward archives in archives.",
      delivered: true,
      files: { "outer.zip": makeZip([{ name: "inner.zip", content: inner }]) },
    },
    {
      name: "logs in three archives",
      why: "Nothing in them starts.",
      delivered: true,
      files: {
        "logs.zip": makeZip([
          {
            name: "day.zip",
            content: makeZipText([
              { name: "hour.zip", content: makeZipText([{ name: "app.log", content: "10:00 started\n" }]) },
            ]),
          },
        ]),
      },
    },
    {
      name: "a package in packages",
      why: "Java's packages hold each other by their nature.",
      delivered: true,
      files: {
        "app.ear": makeZip([
          {
            name: "web.war",
            content: makeZipText([
              {
                name: "lib.jar",
                content: makeZipText([{ name: "META-INF/MANIFEST.MF", content: "Manifest-Version: 1.0\n" }]),
              },
            ]),
          },
        ]),
      },
    },
  ],
  evasions: [
    {
      name: "two archives",
      caughtBy: "file/delivered-program",
      delivered: true,
      files: { "outer.zip": makeZip([{ name: "inner.zip", content: inner }]) },
    },
  ],
};
