import type { Examples } from "@doorward/core";

const script = "#!/bin/sh\nset -e\necho one\nif [ -f a ]; then\n  echo two\nfi\n";

/** Names of programs with characters that show nothing, and names that need such characters. */
export const examples: Examples = {
  hits: [
    {
      name: "a zero width space in the name of a module",
      files: { "src/auth\u200b.js": "export const a = 1;\n", "src/auth.js": "export const a = 2;\n" },
    },
    { name: "a soft hyphen in the name of a script", files: { "tools/in\u00adstall.sh": script } },
    { name: "a line break in the name of a program", files: { "setup\n.py": "import os\nprint(os.name)\n" } },
    {
      name: "a letter that shows nothing in the name of a folder",
      files: { "src/\u3164/index.js": "export const a = 1;\n" },
    },
  ],
  misses: [
    {
      name: "an emoji that is joined",
      why: "The joiner makes one picture of two.",
      files: { "src/\ud83d\udc68\u200d\ud83d\udcbb.js": "export const a = 1;\n" },
    },
    {
      name: "a name in Persian with its joiner",
      why: "The script needs the character.",
      files: { "docs/\u0645\u06cc\u200c\u062e\u0648\u0627\u0647\u0645.js": "export const a = 1;\n" },
    },
    {
      name: "a document with such a slip in its name",
      why: "A document is looked at and starts nothing.",
      files: { "docs/Brief\u200b.txt": "Hello.\n" },
    },
    {
      name: "the file in which macOS keeps a folder's picture",
      why: "Its name ends with a line break by design, and it is no program.",
      files: { "Icon\r": "", "src/a.js": "export const a = 1;\n" },
    },
  ],
  evasions: [
    {
      name: "a letter of another alphabet in place of the hidden one",
      caughtBy: "nothing",
      files: { "src/\u0430uth.js": "export const a = 1;\n", "src/auth.js": "export const a = 2;\n" },
    },
  ],
};
