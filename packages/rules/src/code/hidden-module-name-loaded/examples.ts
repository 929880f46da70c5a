import type { Examples } from "@doorward/core";

/** Programs that hide which module they load, and programs that do not. */
export const examples: Examples = {
  hits: [
    {
      name: "a module name in hexadecimal",
      files: {
        "package.json":
          '{\n  "name": "shop",\n  "version": "1.0.0",\n  "scripts": {\n    "start": "node a.js"\n  }\n}\n',
        "a.js":
          'const a = require(Buffer.from("6368696c645f70726f63657373", "hex").toString());\na.exec("git status");\n',
      },
    },
    {
      name: "a module name turned around",
      files: {
        "package.json":
          '{\n  "name": "shop",\n  "version": "1.0.0",\n  "scripts": {\n    "start": "node a.js"\n  }\n}\n',
        "a.js": 'const a = require("sptth".split("").reverse().join(""));\na.get("https://data.example/");\n',
      },
    },
    {
      name: "a module of Python by a decoded name",
      files: {
        "main.py":
          'import base64\n\nmodule = __import__(base64.b64decode("c3VicHJvY2Vzcw==").decode())\nmodule.run("ls")\n',
      },
    },
  ],
  misses: [
    {
      name: "a plain name",
      why: "It can be read where it stands.",
      files: {
        "package.json":
          '{\n  "name": "shop",\n  "version": "1.0.0",\n  "scripts": {\n    "start": "node a.js"\n  }\n}\n',
        "a.js": 'const { exec } = require("child_process");\n\nexec("git status");\n',
      },
    },
    {
      name: "a decoded name of a picture library",
      why: "It neither starts programs nor talks to anybody.",
      files: {
        "package.json":
          '{\n  "name": "shop",\n  "version": "1.0.0",\n  "scripts": {\n    "start": "node a.js"\n  }\n}\n',
        "a.js": 'const name = Buffer.from("cG5nanM=", "base64").toString();\nrequire(name);\n',
      },
    },
    {
      name: "a name put together to keep a bundler away",
      why: "The pieces can be read.",
      files: {
        "package.json":
          '{\n  "name": "shop",\n  "version": "1.0.0",\n  "scripts": {\n    "start": "node a.js"\n  }\n}\n',
        "a.js": 'const name = "child_" + "process";\nrequire(name).exec("git status");\n',
      },
    },
  ],
  evasions: [
    {
      name: "the name from a variable of the environment",
      caughtBy: "nothing",
      files: {
        "package.json":
          '{\n  "name": "shop",\n  "version": "1.0.0",\n  "scripts": {\n    "start": "node a.js"\n  }\n}\n',
        "a.js": "const a = require(process.env.LOADER);\na.start();\n",
      },
    },
  ],
};
