import type { Examples } from "@doorward/core";

/** Names with letters of two alphabets, and honest names beyond ASCII. */
export const examples: Examples = {
  hits: [
    {
      name: "a Cyrillic letter in a function's name",
      files: { "src/a.js": "function \u0441heck() {}\n\u0441heck();\n" },
    },
    { name: "a Greek letter in a variable's name", files: { "app/a.py": "t\u03bfken = 1\nprint(t\u03bfken)\n" } },
    {
      name: "a Cyrillic letter in the name of a method",
      files: { "src/a.ts": "export class A {\n  v\u0435rify(): boolean {\n    return true;\n  }\n}\n" },
    },
  ],
  misses: [
    {
      name: "Greek letters of a formula",
      why: "A Greek letter that looks like itself is how formulas are written.",
      files: {
        "src/a.js": "const \u0394x = 2, \u03bbMax = 3, \u03bcs = 4;\nconsole.log(\u0394x + \u03bbMax + \u03bcs);\n",
      },
    },
    {
      name: "a text that mixes alphabets",
      why: "A text is shown to people, and calls nothing.",
      files: { "src/a.js": 'console.log("\u0441heck");\n' },
    },
    {
      name: "a name in one alphabet",
      why: "Nobody takes a Russian word for an English one.",
      files: {
        "src/a.js":
          "const \u043f\u0440\u0438\u0432\u0435\u0442 = 1;\nconsole.log(\u043f\u0440\u0438\u0432\u0435\u0442);\n",
      },
    },
  ],
  evasions: [
    {
      name: "a name that is Cyrillic throughout and looks Latin",
      caughtBy: "nothing",
      files: { "src/a.js": "const \u0441\u043e\u0440\u0435 = 1;\nconsole.log(\u0441\u043e\u0440\u0435);\n" },
    },
  ],
};
