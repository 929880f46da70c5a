import type { Examples } from "@doorward/core";

/** Programs whose order is turned, and programs that only hold texts of other scripts. */
export const examples: Examples = {
  hits: [
    {
      name: "a comparison that looks like a comment",
      files: { "src/access.js": 'if (level != "user\u202e \u2066// Check if admin\u2069 \u2066") {\n  grant();\n}\n' },
    },
    {
      name: "a return that looks like a part of a text",
      files: {
        "bank/transfer.py": `def subtract(account, amount):\n    """Subtract funds from bank account then \u2067"""; return\n    bank[account] -= amount\n`,
      },
    },
    {
      name: "a comment that swallows a line of Go",
      files: {
        "main.go":
          "package main\n\nfunc main() {\n\tisAdmin := false\n\t/*\u202e } \u2066if (isAdmin)\u2069 \u2066 begin admins only */\n\tprintln(isAdmin)\n}\n",
      },
    },
    {
      name: "a command in a package's scripts",
      files: {
        "package.json": '{ "name": "shop", "version": "1.0.0", "scripts": { "test": "jest \u202e # txen edon" } }\n',
      },
    },
  ],
  misses: [
    {
      name: "a text of another script that is turned and turned back",
      why: "The text ends in the direction it began in, so nothing behind it moves.",
      files: {
        "src/locale/ar.js":
          'export default { week: "\u202b\u0623\u0633\u0628\u0648\u0639\u202c", day: "\u2067\u064a\u0648\u0645\u2069" };\n',
      },
    },
    {
      name: "a translation in a data file",
      why: "It is shown as text and runs nothing.",
      files: { "locales/he.json": '{ "hello": "\u202b\u05e9\u05dc\u05d5\u05dd" }\n' },
    },
    {
      name: "a table of the characters themselves",
      why: "A tool that looks for them has to name them.",
      files: { "src/marks.js": 'export const marks = ["\u202a", "\u202b", "\u202e", "\u2066", "\u2067"];\n' },
    },
    {
      name: "a text in Hebrew without any such character",
      why: "Letters carry their own direction.",
      files: { "src/hello.js": 'export const hello = "\u05e9\u05dc\u05d5\u05dd";\n' },
    },
  ],
  evasions: [
    {
      name: "a name with a letter that looks like another",
      caughtBy: "code/lookalike-letters",
      files: { "src/access.js": "function check() {}\nfunction \u0441heck() {}\ncheck();\n" },
    },
  ],
};
