import type { Examples } from "@doorward/core";

const onInstall = '{ "name": "shop", "version": "1.0.0", "scripts": { "postinstall": "node setup.js" } }\n';

/** Programs that take away their own traces, and honest ones that clean up after themselves. */
export const examples: Examples = {
  hits: [
    {
      name: "an install script that deletes its own file",
      files: {
        "package.json": onInstall,
        "setup.js": `require("child_process").exec("node helper.js");
require("fs").unlinkSync(__filename);
`,
      },
    },
    {
      name: "an install script that puts a clean manifest in place of its own",
      files: {
        "package.json": onInstall,
        "package.md": '{ "name": "shop", "version": "1.0.0" }\n',
        "setup.js": `const fs = require("fs");
fs.rename("package.md", "package.json", () => {});
`,
      },
    },
    {
      name: "a lifecycle script that removes the file it has just run",
      files: {
        "package.json":
          '{ "name": "shop", "version": "1.0.0", "scripts": { "prepare": "node setup.js && rm setup.js" } }\n',
        "setup.js": 'console.log("set up");\n',
      },
    },
    {
      name: "a Python program that removes itself when it has started",
      files: { "main.py": "import os, sys\nos.remove(sys.argv[0])\n" },
    },
    {
      name: "a shell script of the build that removes itself",
      files: {
        "package.json": '{ "name": "shop", "version": "1.0.0", "scripts": { "build": "sh build.sh" } }\n',
        "build.sh": '#!/bin/sh\ntsc\nrm -- "$0"\n',
      },
    },
  ],
  misses: [
    {
      name: "an install script that deletes what it has unpacked",
      why: "The archive is not what ran.",
      files: {
        "package.json": onInstall,
        "setup.js": 'require("fs").unlinkSync("binary.tgz");\n',
        "binary.tgz": "archive\n",
      },
    },
    {
      name: "a script that turns a template into a project and is then of no use",
      why: "A person starts it by hand, once, and its text says so.",
      files: { "init.sh": '#!/bin/sh\nsed -i "s/template/$1/" README.md\nrm -- "$0"\n', "README.md": "# template\n" },
    },
    {
      name: "an install script that adds to its own manifest",
      why: "The manifest is read and written back, with what ran still in it.",
      files: {
        "package.json": onInstall,
        "setup.js": `const fs = require("fs");
const manifest = JSON.parse(fs.readFileSync("package.json", "utf8"));
manifest.built = true;
fs.writeFileSync("package.json", JSON.stringify(manifest));
`,
      },
    },
    {
      name: "a build that empties its output",
      why: "What is deleted is made anew.",
      files: {
        "package.json": '{ "name": "shop", "version": "1.0.0", "scripts": { "build": "rm -rf dist && tsc" } }\n',
        "dist/index.js": "export {};\n",
      },
    },
  ],
  evasions: [
    {
      name: "a process of its own that deletes the file later",
      caughtBy: "nothing",
      files: {
        "package.json": onInstall,
        "setup.js": `const name = ["set", "up", ".js"].slice(0, process.argv.length).join("");
setTimeout(() => require("fs").unlinkSync(name), 1000);
`,
      },
    },
  ],
};
