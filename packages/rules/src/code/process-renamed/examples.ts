import type { Examples } from "@doorward/core";

const manifest = '{ "name": "shop", "version": "1.0.0", "scripts": { "start": "node server.js" } }\n';

/** Programs that call themselves something everybody knows, and programs that say what they are. */
export const examples: Examples = {
  hits: [
    {
      name: "a server that calls itself a cache of npm",
      files: { "package.json": manifest, "server.js": 'process.title = "npm-cache";\nsetInterval(() => {}, 5000);\n' },
    },
    {
      name: "a server that calls itself a service of Windows",
      files: { "package.json": manifest, "server.js": 'process["title"] = "svchost.exe";\n' },
    },
    {
      name: "a server that calls itself a part of macOS",
      files: { "package.json": manifest, "server.js": 'const name = "com.apple.helper";\nprocess.title = name;\n' },
    },
  ],
  misses: [
    {
      name: "a command line that takes its own name",
      why: "It is called what it is.",
      files: { "package.json": manifest, "server.js": 'process.title = "shop-server";\n' },
    },
    {
      name: "a package manager that says what it is doing",
      why: "The package bears the same name.",
      files: {
        "package.json": '{ "name": "npm", "version": "1.0.0", "main": "cli.js" }\n',
        "cli.js": 'process.title = "npm install";\n',
      },
    },
    {
      name: "a program that reads its name",
      why: "Nothing is changed.",
      files: { "package.json": manifest, "server.js": "console.log(process.title);\n" },
    },
  ],
  evasions: [
    {
      name: "a copy of the interpreter under another name",
      caughtBy: "nothing",
      files: {
        "package.json": manifest,
        "server.js": `require("fs").copyFileSync(process.execPath, "/tmp/systemd");
require("child_process").spawn("/tmp/systemd", ["helper.js"]);
`,
      },
    },
  ],
};
