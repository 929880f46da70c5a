import type { Examples } from "@doorward/core";
import { makeTar } from "../example-tar.ts";
import { makeZip } from "../../text/example-zip.ts";

/** Archives with two files of one name, and archives in which every name is there once. */
export const examples: Examples = {
  hits: [
    {
      name: "two files of one name in a zip",
      files: {
        "docs/brief.zip": makeZip([
          { name: "brief.txt", content: "one" },
          { name: "brief.txt", content: "two" },
        ]),
      },
    },
    {
      name: "two files of one name in a tar",
      files: {
        "a.tar": makeTar([
          { name: "package.json", content: "{}" },
          { name: "package.json", content: "[]" },
        ]),
      },
    },
    {
      name: "one name written in two ways",
      files: {
        "a.tar": makeTar([
          { name: "src/a.js", content: "one" },
          { name: "./src/a.js", content: "two" },
        ]),
      },
    },
  ],
  misses: [
    {
      name: "one name in two folders",
      why: "They are two names.",
      files: {
        "docs/brief.zip": makeZip([
          { name: "a/brief.txt", content: "one" },
          { name: "b/brief.txt", content: "two" },
        ]),
      },
    },
    {
      name: "one name in two archives",
      why: "Each archive has its own.",
      files: {
        "a.zip": makeZip([{ name: "brief.txt", content: "one" }]),
        "b.zip": makeZip([{ name: "brief.txt", content: "two" }]),
      },
    },
    {
      name: "two names with the same content",
      why: "They are two names.",
      files: {
        "a.zip": makeZip([
          { name: "a.txt", content: "one" },
          { name: "b.txt", content: "one" },
        ]),
      },
    },
  ],
  evasions: [
    {
      name: "names that differ in capital letters",
      caughtBy: "file/names-differ-in-case",
      files: {
        "a.zip": makeZip([
          { name: "README.txt", content: "one" },
          { name: "readme.txt", content: "two" },
        ]),
      },
    },
  ],
};
