import type { Examples } from "@doorward/core";

/** Settings that are programs, and settings that are settings. */
export const examples: Examples = {
  hits: [
    {
      name: "a variable of the environment file that is decoded and run",
      files: {
        "package.json":
          '{\n  "name": "shop",\n  "version": "1.0.0",\n  "scripts": {\n    "start": "node a.js"\n  }\n}\n',
        "a.js": 'require("dotenv").config();\neval(Buffer.from(process.env.APP_KEY, "base64").toString());\n',
        ".env": "APP_KEY=Y29uc29sZS5sb2coMSkgLy8gYSBsb25nZXIgdGV4dA==\n",
      },
    },
    {
      name: "a variable that becomes a function",
      files: {
        "package.json":
          '{\n  "name": "shop",\n  "version": "1.0.0",\n  "scripts": {\n    "start": "node a.js"\n  }\n}\n',
        "a.js": 'require("dotenv").config();\nnew Function("require", atob(process.env.LICENSE_KEY))(require);\n',
        ".env": "LICENSE_KEY=Y29uc29sZS5sb2coMSkgLy8gYSBsb25nZXIgdGV4dA==\n",
      },
    },
    {
      name: "a variable in hexadecimal that is run",
      files: {
        "package.json":
          '{\n  "name": "shop",\n  "version": "1.0.0",\n  "scripts": {\n    "start": "node a.js"\n  }\n}\n',
        "a.js": 'require("dotenv").config();\neval(Buffer.from(process.env.INIT, "hex").toString());\n',
        ".env": "INIT=636f6e736f6c652e6c6f6728312920\n",
      },
    },
  ],
  misses: [
    {
      name: "a variable that is shown",
      why: "It is shown, not run.",
      files: {
        "package.json":
          '{\n  "name": "shop",\n  "version": "1.0.0",\n  "scripts": {\n    "start": "node a.js"\n  }\n}\n',
        "a.js": 'require("dotenv").config();\nconsole.log(process.env.APP_KEY);\n',
        ".env": "APP_KEY=abc\n",
      },
    },
    {
      name: "a variable that chooses a port",
      why: "It is a number.",
      files: {
        "package.json":
          '{\n  "name": "shop",\n  "version": "1.0.0",\n  "scripts": {\n    "start": "node a.js"\n  }\n}\n',
        "a.js": 'require("dotenv").config();\nrequire("http").createServer().listen(Number(process.env.PORT));\n',
        ".env": "PORT=3000\n",
      },
    },
    {
      name: "a variable that is decoded as a certificate",
      why: "It is handed to the server, not run.",
      files: {
        "package.json":
          '{\n  "name": "shop",\n  "version": "1.0.0",\n  "scripts": {\n    "start": "node a.js"\n  }\n}\n',
        "a.js":
          'require("dotenv").config();\nconst cert = Buffer.from(process.env.CERT, "base64");\nconsole.log(cert.length);\n',
        ".env": "CERT=YSBjZXJ0aWZpY2F0ZQ==\n",
      },
    },
  ],
  evasions: [
    {
      name: "a variable that names a file which is loaded",
      caughtBy: "nothing",
      files: {
        "package.json":
          '{\n  "name": "shop",\n  "version": "1.0.0",\n  "scripts": {\n    "start": "node a.js"\n  }\n}\n',
        "a.js": 'require("dotenv").config();\nconsole.log(process.env.PLUGIN);\n',
        ".env": "PLUGIN=./plugin.js\n",
      },
    },
  ],
};
