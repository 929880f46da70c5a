import type { Examples } from "@doorward/core";

const manifest = '{ "name": "shop", "version": "1.0.0", "scripts": { "start": "node server.js" } }\n';

/** Processes that go on unseen, and processes that are waited for or asked for. */
export const examples: Examples = {
  hits: [
    {
      name: "a server that starts another program, detached and without output",
      files: {
        "package.json": manifest,
        "server.js": `const { spawn } = require("child_process");
spawn("node", ["helper.js"], { detached: true, stdio: "ignore", windowsHide: true }).unref();
`,
        "helper.js": 'console.log("ready");\n',
      },
    },
    {
      name: "a lifecycle script that leaves a server running",
      files: {
        "package.json":
          '{ "name": "shop", "version": "1.0.0", "scripts": { "prepare": "nohup node server.js > /dev/null 2>&1 &" } }\n',
        "server.js": 'console.log("ready");\n',
      },
    },
    {
      name: "a Python program that starts another in no window",
      files: {
        "main.py": `import subprocess
subprocess.Popen(["python", "helper.py"], creationflags=0x08000000, start_new_session=True)
`,
      },
    },
  ],
  misses: [
    {
      name: "a command line that starts its service when a person asks for it",
      why: "A person calls the command to have the service run on.",
      files: {
        "package.json": '{ "name": "keeper", "version": "1.0.0", "bin": { "keeper": "cli.js" } }\n',
        "cli.js": `require("child_process").spawn("node", ["service.js"], { detached: true, stdio: "ignore" }).unref();
`,
      },
    },
    {
      name: "a test runner that starts workers and shows what they say",
      why: "Their output is shown, and they end with the runner.",
      files: {
        "package.json": manifest,
        "server.js": 'require("child_process").spawn("node", ["worker.js"], { stdio: "inherit" });\n',
      },
    },
    {
      name: "a program without a window that is waited for",
      why: "It is not cut loose.",
      files: {
        "package.json": manifest,
        "server.js": 'require("child_process").execFile("git", ["status"], { windowsHide: true }, console.log);\n',
      },
    },
  ],
  evasions: [
    {
      name: "a process whose output goes to a file",
      caughtBy: "nothing",
      files: {
        "package.json": manifest,
        "server.js": `const log = require("fs").openSync("/tmp/log", "a");
require("child_process").spawn("node", ["helper.js"], { detached: true, stdio: ["ignore", log, log] }).unref();
`,
      },
    },
  ],
};
