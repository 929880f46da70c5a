import type { Examples } from "@doorward/core";

/** Programs that start hidden commands, and programs that start plain ones. */
export const examples: Examples = {
  hits: [
    {
      name: "a command in base64",
      files: {
        "package.json":
          '{\n  "name": "shop",\n  "version": "1.0.0",\n  "scripts": {\n    "start": "node a.js"\n  }\n}\n',
        "a.js":
          'require("child_process").exec(Buffer.from("ZWNobyBhIGxvbmdlciBjb21tYW5kIGxpbmU=", "base64").toString());\n',
      },
    },
    {
      name: "a command from character codes",
      files: {
        "package.json":
          '{\n  "name": "shop",\n  "version": "1.0.0",\n  "scripts": {\n    "start": "node a.js"\n  }\n}\n',
        "a.js":
          'require("child_process").execSync(String.fromCharCode(101, 99, 104, 111, 32, 104, 101, 108, 108, 111));\n',
      },
    },
    {
      name: "a command of Python that is turned around",
      files: { "main.py": 'import os\n\nos.system("olleh ohce"[::-1])\n' },
    },
  ],
  misses: [
    {
      name: "a plain command",
      why: "It can be read where it stands.",
      files: {
        "package.json":
          '{\n  "name": "shop",\n  "version": "1.0.0",\n  "scripts": {\n    "start": "node a.js"\n  }\n}\n',
        "a.js": 'require("child_process").execSync("git status");\n',
      },
    },
    {
      name: "a command with a decoded argument that is only printed",
      why: "What is decoded is shown.",
      files: {
        "package.json":
          '{\n  "name": "shop",\n  "version": "1.0.0",\n  "scripts": {\n    "start": "node a.js"\n  }\n}\n',
        "a.js":
          'console.log(Buffer.from("aGVsbG8=", "base64").toString());\nrequire("child_process").execSync("git status");\n',
      },
    },
    {
      name: "a command put together from plain pieces",
      why: "The pieces can be read.",
      files: {
        "package.json":
          '{\n  "name": "shop",\n  "version": "1.0.0",\n  "scripts": {\n    "start": "node a.js"\n  }\n}\n',
        "a.js": 'const tool = "git";\nrequire("child_process").execSync(`${tool} status`);\n',
      },
    },
  ],
  evasions: [
    {
      name: "a command that another computer sends",
      caughtBy: "nothing",
      files: {
        "package.json":
          '{\n  "name": "shop",\n  "version": "1.0.0",\n  "scripts": {\n    "start": "node a.js"\n  }\n}\n',
        "a.js": 'console.log("waits for orders");\n',
      },
    },
  ],
};
