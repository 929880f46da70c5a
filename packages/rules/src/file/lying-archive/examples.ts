import type { Examples } from "@doorward/core";
import { windowsProgram } from "../../text/example-bytes.ts";
import { makeZip } from "../../text/example-zip.ts";

/** Archives that show different things to different programs, and archives that are only unusual. */
export const examples: Examples = {
  hits: [
    {
      name: "a member that its own header calls otherwise",
      files: { "docs/brief.zip": makeZip([{ name: "brief.txt", nameInHeader: "brief.exe", content: "one" }]) },
    },
    {
      name: "a member that the directory does not name",
      files: {
        "docs/brief.zip": makeZip([
          { name: "brief.txt", content: "one" },
          { name: "start.js", content: "two", isHidden: true },
        ]),
      },
    },
    {
      name: "a member whose bytes are those of another",
      files: {
        "docs/brief.zip": makeZip([
          { name: "brief.txt", content: "one" },
          { name: "start.js", content: "six", sharesBytes: true },
        ]),
      },
    },
  ],
  misses: [
    {
      name: "an ordinary archive",
      why: "Directory and members agree.",
      files: {
        "docs/brief.zip": makeZip([
          { name: "brief.txt", content: "one" },
          { name: "a/b.js", content: "two" },
        ]),
      },
    },
    {
      name: "an archive that is packed into another program's file",
      why: "Bytes in front of the directory hide no member; a weak sign tells of them.",
      files: {
        "docs/brief.zip": makeZip(
          [{ name: "brief.txt", content: "one" }],
          "signature of forty bytes that is no member ",
        ),
      },
    },
    {
      name: "an empty archive",
      why: "It says that it holds nothing, and does.",
      files: { "docs/brief.zip": makeZip([]) },
    },
    {
      name: "a bad archive among the fixtures of an unpacker",
      why: "It is material of tests.",
      files: { "test/fixtures/lies.zip": makeZip([{ name: "a.txt", nameInHeader: "b.txt", content: "one" }]) },
    },
  ],
  evasions: [
    {
      name: "a program that unpacks what it carries in its own way",
      caughtBy: "file/program-in-tree",
      files: { "docs/brief.exe": windowsProgram },
    },
  ],
};
