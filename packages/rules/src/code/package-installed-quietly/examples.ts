import type { Examples } from "@doorward/core";

/** Programs that install a package quietly, and programs that do it in the open. */
export const examples: Examples = {
  hits: [
    {
      name: "a server that installs a package unrecorded and silent",
      files: {
        "package.json":
          '{\n  "name": "shop",\n  "version": "1.0.0",\n  "scripts": {\n    "start": "node a.js"\n  }\n}\n',
        "a.js":
          'require("child_process").execSync("npm install pretty-logger --no-save --silent", { stdio: "ignore" });\n',
      },
    },
    {
      name: "a test set-up that does so in the background",
      files: {
        "package.json":
          '{\n  "name": "shop",\n  "version": "1.0.0",\n  "scripts": {\n    "test": "node a.js"\n  }\n}\n',
        "a.js": 'require("child_process").exec("npm i pretty-logger --no-save --loglevel silent >/dev/null 2>&1 &");\n',
      },
    },
    {
      name: "a start script with such a command",
      files: {
        "package.json":
          '{\n  "name": "shop",\n  "version": "1.0.0",\n  "scripts": {\n    "start": "npm install pretty-logger --no-save --silent >/dev/null 2>&1; node a.js"\n  }\n}\n',
        "a.js": 'console.log("ready");\n',
      },
    },
  ],
  misses: [
    {
      name: "a program that installs a package in sight and records it",
      why: "The manifest shows it afterwards.",
      files: {
        "package.json":
          '{\n  "name": "shop",\n  "version": "1.0.0",\n  "scripts": {\n    "start": "node a.js"\n  }\n}\n',
        "a.js": 'require("child_process").execSync("npm install react", { stdio: "inherit" });\n',
      },
    },
    {
      name: "an unrecorded installation in sight",
      why: "The output tells what is installed.",
      files: {
        "package.json":
          '{\n  "name": "shop",\n  "version": "1.0.0",\n  "scripts": {\n    "test": "npm install --no-save react@18 && jest"\n  }\n}\n',
      },
    },
    {
      name: "a generator's command that installs what the person chose",
      why: "Only the person who calls it sets it off.",
      files: {
        "package.json": '{"name": "gen", "version": "1.0.0", "bin": {"gen": "bin.js"}}',
        "bin.js":
          'const { execSync } = require("child_process");\n\nexports.add = (name) => execSync(`npm install --no-save ${name}`, { stdio: "ignore" });\n',
      },
    },
  ],
  evasions: [
    {
      name: "a recorded installation",
      caughtBy: "nothing",
      files: {
        "package.json":
          '{\n  "name": "shop",\n  "version": "1.0.0",\n  "scripts": {\n    "start": "node a.js"\n  }\n}\n',
        "a.js": 'require("child_process").execSync("npm install pretty-logger", { stdio: "inherit" });\n',
      },
    },
  ],
};
