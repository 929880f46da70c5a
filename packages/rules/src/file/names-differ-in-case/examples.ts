import type { Examples } from "@doorward/core";
import { makeZip } from "../../text/example-zip.ts";

/** Names that differ only in capital letters, and names that differ otherwise. */
export const examples: Examples = {
  hits: [
    {
      name: "two files of one folder",
      files: { "src/Auth.js": "export const a = 1;\n", "src/auth.js": "export const a = 2;\n" },
    },
    { name: "two folders", files: { "Config/a.js": "export const a = 1;\n", "config/b.js": "export const a = 2;\n" } },
    {
      name: "two members of an archive",
      files: {
        "a.zip": makeZip([
          { name: "README.txt", content: "one" },
          { name: "readme.txt", content: "two" },
        ]),
      },
    },
  ],
  misses: [
    {
      name: "names with other endings",
      why: "They are two names everywhere.",
      files: { "src/auth.js": "export const a = 1;\n", "src/auth.ts": "export const a = 2;\n" },
    },
    {
      name: "the same name in two folders",
      why: "They are two names everywhere.",
      files: { "a/Auth.js": "export const a = 1;\n", "b/auth.js": "export const a = 2;\n" },
    },
    {
      name: "a single name in capital letters",
      why: "Nothing stands beside it.",
      files: { "README.md": "# One\n", "src/a.js": "export const a = 1;\n" },
    },
  ],
  evasions: [
    {
      name: "names that differ in one letter",
      caughtBy: "nothing",
      files: { "src/auth.js": "export const a = 1;\n", "src/autn.js": "export const a = 2;\n" },
    },
  ],
};
