import type { Examples } from "@doorward/core";

const selectors = "\u{e0101}\u{e0142}\u{e0130}".repeat(20);
const family = "\u{1f468}\u200d\u{1f469}\u200d\u{1f467}";

/** Files with hidden text, and files whose characters only join, choose or mark. */
export const examples: Examples = {
  hits: [
    { name: "variation selectors in an empty looking text", files: { "src/a.js": `decode("${selectors}");\n` } },
    {
      name: "zero and one written with nothing",
      files: { "app/a.py": `text = "${"\u200b\u200c\u2063".repeat(16)}"\nread(text)\n` },
    },
    {
      name: "a name that cannot be seen",
      files: { "src/health.js": "const { timeout,\u3164 } = request.query;\nrun(timeout,\u3164);\n" },
    },
    {
      name: "a hidden sentence in a document",
      files: { "README.md": `# Task\n\nHello.${"\u{e0069}\u{e0067}\u{e006e}".repeat(12)}\n` },
    },
  ],
  misses: [
    {
      name: "emoji that are joined",
      why: "The joiners make one picture of several.",
      files: { "src/emoji.js": `export const families = "${family.repeat(30)}";\n` },
    },
    {
      name: "a translation into Persian",
      why: "The script needs the character to keep letters apart.",
      files: { "locales/fa.json": `{ "want": "${"\u0645\u06cc\u200c\u062e\u0648\u0627\u0647\u0645 ".repeat(30)}" }\n` },
    },
    {
      name: "a byte order mark",
      why: "Editors of Windows begin a file with it.",
      files: { "src/a.js": "\ufeffexport const a = 1;\n" },
    },
    {
      name: "a table of Hangul letters",
      why: "The letter that shows nothing stands in its place among the others.",
      files: { "src/table.js": 'export const table = "\u3162\u3163\u3164\u3165\u3166".split("");\n' },
    },
  ],
  evasions: [
    {
      name: "hidden text in portions of fifteen",
      caughtBy: "nothing",
      files: { "src/a.js": `decode("${"\u{e0101}".repeat(15)}", "${"\u{e0102}".repeat(15)}");\n` },
    },
  ],
};
