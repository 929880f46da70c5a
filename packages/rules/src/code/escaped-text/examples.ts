import type { Examples } from "@doorward/core";

const text = "childprocessa0example0index";
const hex = Array.from(text, (letter) => `\\x${letter.charCodeAt(0).toString(16)}`).join("");
const unicode = Array.from(text, (letter) => `\\u00${letter.charCodeAt(0).toString(16)}`).join("");
const codes = Array.from(text, (letter) => letter.charCodeAt(0)).join(", ");

/** Words written as numbers, and numbers that are honest. */
export const examples: Examples = {
  hits: [
    { name: "escapes of two digits", files: { "src/a.js": `load("${hex}");\n` } },
    { name: "escapes of four digits", files: { "src/a.ts": `load("${unicode}");\n` } },
    { name: "a list of codes", files: { "src/a.js": `load(String.fromCharCode(${codes}));\n` } },
    { name: "escapes in Python", files: { "app/a.py": `load("${hex}")\n` } },
  ],
  misses: [
    {
      name: "a text of another script",
      why: "Escapes keep such a text readable by every tool.",
      files: { "src/a.js": `const hello = "${"\\u4f60\\u597d".repeat(20)}";\n` },
    },
    {
      name: "colours of a terminal",
      why: "The control character cannot be written otherwise.",
      files: { "src/a.js": `const red = "${String.raw`\x1b[31m\x1b[0m`.repeat(20)}";\n` },
    },
    {
      name: "ranges of a pattern",
      why: "The ends of a range are written as code points in many libraries.",
      files: { "src/a.js": `const word = /[${String.raw`\x41-\x5A\x61-\x7A\u0041-\u005A`.repeat(6)}]/u;\n` },
    },
    {
      name: "a key of bytes",
      why: "Bytes are no letters.",
      files: { "src/a.js": `const key = "${String.raw`\x00\x01\xff\x80`.repeat(20)}";\n` },
    },
  ],
  evasions: [
    {
      name: "the text read backwards",
      caughtBy: "nothing",
      files: { "src/a.js": `load("${Array.from(text).toReversed().join("")}".split("").reverse().join(""));\n` },
    },
  ],
};
