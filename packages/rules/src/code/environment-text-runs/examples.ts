import type { Examples } from "@doorward/core";

/** Settings that are programs, and settings that are settings. */
export const examples: Examples = {
  hits: [
    {
      name: "a setting that is decoded and evaluated",
      files: {
        "package.json": `{ "name": "shop", "version": "1.0.0", "main": "server.js", "scripts": { "start": "node server.js" } }
`,
        "server.js": `require("dotenv").config();
eval(Buffer.from(process.env.APP_SESSION, "base64").toString());
`,
        ".env": `PORT=3000
APP_SESSION=Y29uc29sZS5sb2coImluZXJ0LCBidXQgaGlkZGVuIGZyb20gdGhlIGV5ZSIp
`,
      },
    },
    {
      name: "a setting that is a command in hexadecimal",
      files: {
        "package.json": `{ "name": "shop", "version": "1.0.0", "main": "server.js", "scripts": { "start": "node server.js" } }
`,
        "server.js": `require("dotenv").config({ path: "config/dev.env" });
require("child_process").exec(Buffer.from(process.env.BUILD_KEY, "hex").toString());
`,
        "config/dev.env": `BUILD_KEY=6563686f20696e6572742d636f6d6d616e64
`,
      },
    },
    {
      name: "a plain program as a setting",
      files: {
        "package.json": `{ "name": "shop", "version": "1.0.0", "main": "server.js", "scripts": { "start": "node server.js" } }
`,
        "server.js": `require("dotenv").config();
new Function("require", process.env.INIT)(require);
`,
        ".env": `INIT="require('fs').existsSync('.')"
`,
      },
    },
    {
      name: "a setting of a Python program",
      files: {
        "main.py": `import os, base64
from dotenv import load_dotenv
load_dotenv()
exec(base64.b64decode(os.environ["LICENSE"]))
`,
        ".env": `LICENSE=cHJpbnQoImluZXJ0LCBidXQgaGlkZGVuIGZyb20gdGhlIGV5ZSIp
`,
      },
    },
  ],
  misses: [
    {
      name: "a key that is decoded",
      why: "The key is used for signing, and nothing is run.",
      files: {
        "package.json": `{ "name": "shop", "version": "1.0.0", "main": "server.js", "scripts": { "start": "node server.js" } }
`,
        "server.js": `require("dotenv").config();
const key = Buffer.from(process.env.SIGNING_KEY, "base64");
console.log(key.length);
`,
        ".env": `SIGNING_KEY=MDEyMzQ1Njc4OWFiY2RlZjAxMjM=
`,
      },
    },
    {
      name: "a list that is evaluated",
      why: "A list of names is no program, though reading it so is poor style.",
      files: {
        "package.json": `{ "name": "shop", "version": "1.0.0", "main": "server.js", "scripts": { "start": "node server.js" } }
`,
        "server.js": `require("dotenv").config();
const origins = eval(process.env.ORIGINS);
console.log(origins);
`,
        ".env": `ORIGINS=["https://shop.example"]
`,
      },
    },
    {
      name: "an editor that the user has chosen",
      why: "The user's own environment names the program.",
      files: {
        "package.json": `{ "name": "shop", "version": "1.0.0", "main": "server.js", "scripts": { "start": "node server.js" } }
`,
        "server.js": `require("child_process").spawn(process.env.EDITOR, ["notes.txt"]);
`,
      },
    },
  ],
  evasions: [
    {
      name: "a program in a file of settings that is no environment file",
      caughtBy: "nothing",
      files: {
        "package.json": `{ "name": "shop", "version": "1.0.0", "main": "server.js", "scripts": { "start": "node server.js" } }
`,
        "server.js": `const settings = require("./settings.json");
eval(settings.init);
`,
        "settings.json": `{ "init": "console.log('inert')" }
`,
      },
    },
  ],
};
