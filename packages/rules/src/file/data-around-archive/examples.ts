import type { Examples } from "@doorward/core";
import { makeTar } from "../example-tar.ts";
import { makeZip } from "../../text/example-zip.ts";

/** Archives with something around them, and archives without. */
export const examples: Examples = {
  hits: [
    {
      name: "bytes between the members and the directory",
      files: {
        "docs/brief.zip": makeZip([{ name: "brief.txt", content: "one" }], "some words that belong to no member of it"),
      },
    },
    {
      name: "a signature in a package of Android",
      files: {
        "demo.apk": makeZip(
          [
            { name: "AndroidManifest.xml", content: "<a/>" },
            { name: "classes.dex", content: "one" },
          ],
          "APK Sig Block 42 and what it signs, for example",
        ),
      },
    },
    {
      name: "bytes behind the end of a tar",
      files: {
        "a.tar": makeTar([{ name: "a.txt", content: "one" }], "some words that belong to no entry of it ".repeat(20)),
      },
    },
  ],
  misses: [
    {
      name: "an ordinary archive",
      why: "Nothing lies around it.",
      files: { "docs/brief.zip": makeZip([{ name: "brief.txt", content: "one" }]) },
    },
    {
      name: "a few bytes that align members",
      why: "So few bytes hold nothing.",
      files: { "docs/brief.zip": makeZip([{ name: "brief.txt", content: "one" }], "\0\0\0") },
    },
    {
      name: "a tar that is filled up with zeros",
      why: "Tapes are written in whole blocks.",
      files: { "a.tar": makeTar([{ name: "a.txt", content: "one" }]) },
    },
  ],
  evasions: [
    {
      name: "a member that the directory does not name",
      caughtBy: "file/lying-archive",
      files: {
        "docs/brief.zip": makeZip([
          { name: "brief.txt", content: "one" },
          { name: "b.js", content: "two", isHidden: true },
        ]),
      },
    },
  ],
};
