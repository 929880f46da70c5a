import type { Examples } from "@doorward/core";
import { windowsProgram } from "../../text/example-bytes.ts";

/** Names that are turned around, and names of scripts that run from right to left. */
export const examples: Examples = {
  hits: [
    { name: "a program that looks like a picture", files: { "photo\u202egnp.exe": windowsProgram } },
    { name: "a script that looks like a document", files: { "docs/Offer_\u202efdp.js": "console.log(1);\n" } },
    {
      name: "an isolate in the name of a script of macOS",
      files: { "offer\u2067/Start\u2066gpj.command": "#!/bin/sh\necho one\n" },
    },
  ],
  misses: [
    {
      name: "a name in Arabic",
      why: "Its letters carry their own direction, and no character turns it.",
      files: { "docs/\u0645\u0644\u0641.pdf": "%PDF-1.4\n" },
    },
    {
      name: "a name in Hebrew with a mark in front of a sign",
      why: "The mark only keeps the sign in its place.",
      files: { "docs/\u05e9\u05dc\u05d5\u05dd\u200f!.txt": "Hello.\n" },
    },
    {
      name: "a name in Latin letters with accents",
      why: "Accents turn nothing.",
      files: { "docs/R\u00e9sum\u00e9.txt": "Hello.\n" },
    },
  ],
  evasions: [
    {
      name: "the ending of a picture in front of the real one",
      caughtBy: "file/double-extension",
      files: { "photo.png.exe": windowsProgram },
    },
  ],
};
