import type { Examples } from "@doorward/core";
import { makeTar } from "../example-tar.ts";
import { makeZip } from "../../text/example-zip.ts";

/** Archives whose members share bytes, and archives in which none do. */
export const examples: Examples = {
  hits: [
    {
      name: "two names for the same bytes",
      files: {
        "docs/brief.zip": makeZip([
          { name: "brief.txt", content: "one" },
          { name: "start.js", content: "one", sharesBytes: true },
        ]),
      },
    },
    {
      name: "many names for the same bytes",
      files: {
        "data.zip": makeZip([
          { name: "a", content: "one" },
          ...["b", "c", "d"].map((name) => ({ name, content: "one", sharesBytes: true as const })),
        ]),
      },
    },
    {
      name: "an archive of a kind of document",
      files: {
        "brief.docx": makeZip([
          { name: "word/document.xml", content: "<a/>" },
          { name: "word/other.xml", content: "<a/>", sharesBytes: true },
        ]),
      },
    },
  ],
  misses: [
    {
      name: "two members with the same content",
      why: "Each has its own bytes.",
      files: {
        "docs/brief.zip": makeZip([
          { name: "a.txt", content: "one" },
          { name: "b.txt", content: "one" },
        ]),
      },
    },
    {
      name: "an ordinary archive",
      why: "Each member has its own bytes.",
      files: { "docs/brief.zip": makeZip([{ name: "brief.txt", content: "one" }]) },
    },
    {
      name: "a hard link in a tar",
      why: "A tar says openly that two names are one file.",
      files: {
        "a.tar": makeTar([
          { name: "a.txt", content: "one" },
          { name: "b.txt", kind: "1", target: "a.txt" },
        ]),
      },
    },
  ],
  evasions: [
    {
      name: "a member that is called otherwise in its own header",
      caughtBy: "file/lying-archive",
      files: { "docs/brief.zip": makeZip([{ name: "brief.txt", nameInHeader: "start.js", content: "one" }]) },
    },
  ],
};
