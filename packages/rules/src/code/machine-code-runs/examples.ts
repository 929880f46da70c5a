import type { Examples } from "@doorward/core";

/** Programs that run hidden bytes, and programs that load their own. */
export const examples: Examples = {
  hits: [
    {
      name: "a decoded library that is loaded",
      files: {
        "package.json":
          '{\n  "name": "shop",\n  "version": "1.0.0",\n  "scripts": {\n    "start": "node a.js"\n  }\n}\n',
        "a.js":
          'const fs = require("fs");\n\nfs.writeFileSync("/tmp/a.node", Buffer.from("bWFjaGluZSBjb2RlIG1hY2hpbmUgY29kZQ==", "base64"));\nprocess.dlopen(module, Buffer.from("L3RtcC9hLm5vZGU=", "base64").toString());\n',
      },
    },
    {
      name: "a decoded code object of Python",
      files: {
        "main.py":
          'import base64\nimport marshal\n\nexec(marshal.loads(base64.b64decode("YSBjb2RlIG9iamVjdCBvZiBQeXRob24=")))\n',
      },
    },
    {
      name: "a decoded pickle",
      files: {
        "main.py":
          'import base64\nimport pickle\n\npickle.loads(base64.b64decode("YSBwaWNrbGVkIG9iamVjdCBvZiBQeXRob24="))\n',
      },
    },
  ],
  misses: [
    {
      name: "an add-on of the package",
      why: "It came along and is loaded by its path.",
      files: {
        "package.json":
          '{\n  "name": "shop",\n  "version": "1.0.0",\n  "scripts": {\n    "start": "node a.js"\n  }\n}\n',
        "a.js": 'const path = require("path");\n\nrequire("node-gyp-build")(path.join(__dirname));\n',
      },
    },
    {
      name: "a pickle of a model in a file",
      why: "Models are handed out as pickles in the open.",
      files: { "main.py": 'import pickle\n\nwith open("model.pkl", "rb") as file:\n    model = pickle.load(file)\n' },
    },
    {
      name: "a decoded picture",
      why: "It is shown.",
      files: {
        "main.py": 'import base64\n\npicture = base64.b64decode("YSBwaWN0dXJlIGEgcGljdHVyZQ==")\nprint(len(picture))\n',
      },
    },
  ],
  evasions: [
    {
      name: "a library that is saved by one program and loaded by another later",
      caughtBy: "nothing",
      files: {
        "package.json":
          '{\n  "name": "shop",\n  "version": "1.0.0",\n  "scripts": {\n    "start": "node a.js"\n  }\n}\n',
        "a.js": 'process.dlopen(module, "./a.node");\n',
      },
    },
  ],
};
