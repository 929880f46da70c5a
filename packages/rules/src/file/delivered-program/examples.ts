import type { Examples } from "@doorward/core";
import { linuxProgram, picture } from "../../text/example-bytes.ts";
import { makeZip } from "../../text/example-zip.ts";
import { makeProgram, windowsProgramText } from "../example-programs.ts";

/** Programs by themselves and in archives, and what people send in place of them. */
export const examples: Examples = {
  hits: [
    { name: "an installer under its own name", delivered: true, files: { "setup.exe": makeProgram("Inno Setup") } },
    { name: "a program of Linux", delivered: true, files: { checker: linuxProgram } },
    {
      name: "a program among pictures in an archive",
      delivered: true,
      files: {
        "evidence.zip": makeZip([
          { name: "1.txt", content: "first picture\n" },
          { name: "view.exe", content: windowsProgramText },
        ]),
      },
    },
    {
      name: "an app for Android",
      delivered: true,
      files: { "wallet.apk": makeZip([{ name: "AndroidManifest.xml", content: "\u0003\0\b\0" }]) },
    },
  ],
  misses: [
    {
      name: "an archive of pictures",
      why: "Pictures are looked at and start nothing.",
      delivered: true,
      files: { "pictures.zip": makeZip([{ name: "1.gif", content: "GIF89a\u0001\0\u0001\0\0\0\0;" }]) },
    },
    {
      name: "a bundle of logs for support",
      why: "Texts that programs wrote are no programs.",
      delivered: true,
      files: {
        "logs.zip": makeZip([
          { name: "app.log", content: "10:00 started\n10:01 stopped\n" },
          { name: "session.har", content: '{"log":{"version":"1.2","entries":[]}}' },
        ]),
      },
    },
    {
      name: "a picture",
      why: "It is what its name says.",
      delivered: true,
      files: { "photo.png": picture },
    },
    {
      name: "a code project with a program among its tools",
      why: "Projects carry the tools they are built with; another rule tells of those.",
      delivered: true,
      files: {
        "project.zip": makeZip([
          { name: "package.json", content: '{"name":"shop","version":"1.0.0"}' },
          { name: "tools/notify.exe", content: windowsProgramText },
        ]),
      },
    },
  ],
  evasions: [
    {
      name: "a script in place of a program",
      caughtBy: "file/delivered-script",
      delivered: true,
      files: { "setup.cmd": "@echo off\r\necho one\r\n" },
    },
  ],
};
