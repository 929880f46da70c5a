import type { Examples } from "@doorward/core";

/** Programs that run hidden text, and programs that only decode. */
export const examples: Examples = {
  hits: [
    {
      name: "base64 that is evaluated",
      files: {
        "package.json":
          '{\n  "name": "shop",\n  "version": "1.0.0",\n  "scripts": {\n    "start": "node a.js"\n  }\n}\n',
        "a.js":
          'eval(Buffer.from("Y29uc29sZS5sb2cocHJvY2Vzcy52ZXJzaW9uKTsgLy8gYSBsb25nZXIgdGV4dA==", "base64").toString());\n',
      },
    },
    {
      name: "character codes that become a function",
      files: {
        "package.json":
          '{\n  "name": "shop",\n  "version": "1.0.0",\n  "scripts": {\n    "start": "node a.js"\n  }\n}\n',
        "a.js":
          "const codes = [99, 111, 110, 115, 111, 108, 101, 46, 108, 111, 103, 40, 49, 41];\nnew Function(String.fromCharCode(...codes))();\n",
      },
    },
    {
      name: "a program of Python that is decoded and run",
      files: { "main.py": 'import base64\n\nexec(base64.b64decode("cHJpbnQoMSArIDEpICAjIGEgbG9uZ2VyIHRleHQ="))\n' },
    },
  ],
  misses: [
    {
      name: "a picture that is decoded",
      why: "It is written to a file, not run.",
      files: {
        "package.json":
          '{\n  "name": "shop",\n  "version": "1.0.0",\n  "scripts": {\n    "start": "node a.js"\n  }\n}\n',
        "a.js":
          'require("fs").writeFileSync("dot.png", Buffer.from("iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJ", "base64"));\n',
      },
    },
    {
      name: "a formula that is evaluated",
      why: "It can be read where it stands.",
      files: {
        "package.json":
          '{\n  "name": "shop",\n  "version": "1.0.0",\n  "scripts": {\n    "start": "node a.js"\n  }\n}\n',
        "a.js": 'console.log(eval("1 + 2"));\n',
      },
    },
    {
      name: "a look for the global object",
      why: "It is the one-line helper of many tools.",
      files: {
        "package.json":
          '{\n  "name": "shop",\n  "version": "1.0.0",\n  "scripts": {\n    "start": "node a.js"\n  }\n}\n',
        "a.js": 'const root = new Function("return this")();\nconsole.log(typeof root);\n',
      },
    },
  ],
  evasions: [
    {
      name: "a text that is decoded by a package of the registry",
      caughtBy: "nothing",
      files: {
        "package.json":
          '{\n  "name": "shop",\n  "version": "1.0.0",\n  "scripts": {\n    "start": "node a.js"\n  }\n}\n',
        "a.js": 'const { unpack } = require("tiny-text-unpacker");\n\neval(unpack("x1x2x3"));\n',
      },
    },
  ],
};
