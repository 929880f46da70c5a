import type { Examples } from "@doorward/core";

/** Projects whose packages do not fit together, and honest ones. */
export const examples: Examples = {
  hits: [
    {
      name: "a request package that nobody declares",
      files: {
        "package.json": '{\n  "name": "shop",\n  "version": "1.0.0",\n  "dependencies": {}\n}\n',
        "index.js": 'const axios = require("axios");\n\naxios.get("https://data.example/");\n',
      },
    },
    {
      name: "a package of environment variables",
      files: {
        "package.json": '{\n  "name": "shop",\n  "version": "1.0.0",\n  "dependencies": {}\n}\n',
        "index.js": 'require("dotenv").config();\n',
      },
    },
    {
      name: "an import of a module",
      files: {
        "package.json": '{\n  "name": "shop",\n  "version": "1.0.0",\n  "type": "module",\n  "dependencies": {}\n}\n',
        "index.js": 'import fetch from "node-fetch";\n\nfetch("https://data.example/");\n',
      },
    },
  ],
  misses: [
    {
      name: "a declared package",
      why: "The manifest names it.",
      files: {
        "package.json":
          '{\n  "name": "shop",\n  "version": "1.0.0",\n  "dependencies": {\n    "axios": "^1.7.2"\n  }\n}\n',
        "index.js": 'const axios = require("axios");\n\naxios.get("https://data.example/");\n',
      },
    },
    {
      name: "a module of Node",
      why: "It comes with Node.",
      files: {
        "package.json": '{\n  "name": "shop",\n  "version": "1.0.0",\n  "dependencies": {}\n}\n',
        "index.js": 'require("https").get("https://data.example/");\n',
      },
    },
    {
      name: "a file of the project",
      why: "It came along.",
      files: {
        "package.json": '{\n  "name": "shop",\n  "version": "1.0.0",\n  "dependencies": {}\n}\n',
        "index.js": 'require("./lib").start();\n',
        "lib.js": 'exports.start = () => fetch("https://data.example/");\n',
      },
    },
  ],
  evasions: [
    {
      name: "a package that is declared and not needed",
      caughtBy: "nothing",
      files: {
        "package.json":
          '{\n  "name": "shop",\n  "version": "1.0.0",\n  "dependencies": {\n    "axios": "^1.7.2",\n    "form-data": "^4.0.0"\n  }\n}\n',
        "index.js": 'console.log("ready");\n',
      },
    },
  ],
};
