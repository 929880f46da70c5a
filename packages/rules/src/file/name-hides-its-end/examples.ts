import type { Examples } from "@doorward/core";
import { picture, windowsProgram } from "../../text/example-bytes.ts";

const script = "#!/bin/sh\nset -e\necho one\nif [ -f a ]; then\n  echo two\nfi\n";

/** Names that hide their end behind blanks, and names with harmless blanks. */
export const examples: Examples = {
  hits: [
    {
      name: "a picture's name, many blanks and the ending of a program",
      files: { "photo.jpg                                .exe": windowsProgram },
    },
    {
      name: "a document's name, blanks of Braille and the ending of a script",
      files: { "Offer.pdf\u2800\u2800\u2800\u2800\u2800\u2800\u2800.js": "console.log(1);\n" },
    },
    { name: "a program whose name ends with a blank", files: { "Brief.pdf ": script } },
  ],
  misses: [
    {
      name: "a name with a few blanks",
      why: "Nobody loses sight of the end behind single blanks.",
      files: { "docs/Brief for the task .js": "console.log(1);\n" },
    },
    {
      name: "a picture with a wide gap in its name",
      why: "What the name ends with is a picture, and so is the file.",
      files: { "assets/Screenshot      2026.png": picture },
    },
    {
      name: "a text whose name ends with a blank",
      why: "A text with a slip in its name starts nothing.",
      files: { "docs/notes.txt ": "Some notes for the call.\n" },
    },
  ],
  evasions: [
    {
      name: "four blanks and a long name in front of them",
      caughtBy: "nothing",
      files: { "A long name that fills the whole column of the window    .js": "console.log(1);\n" },
    },
  ],
};
