import type { Examples } from "@doorward/core";

/** Hidden commands, and commands that carry encoded values. */
export const examples: Examples = {
  hits: [
    {
      name: "base64",
      files: {
        "package.json": `{ "name": "shop", "version": "1.0.0", "main": "server.js", "scripts": { "start": "node server.js" } }
`,
        "server.js": `const { exec } = require("child_process");
exec(Buffer.from("ZWNobyBpbmVydC1jb21tYW5k", "base64").toString());
`,
      },
    },
    {
      name: "a masked command in a loop",
      files: {
        "package.json": `{ "name": "shop", "version": "1.0.0", "main": "server.js", "scripts": { "start": "node server.js" } }
`,
        "server.js": `const text = "60666d6a256c6b60777128666a6868646b61";
let line = "";
for (const byte of Buffer.from(text, "hex")) line += String.fromCharCode(byte ^ 5);
require("child_process").execSync(line);
`,
      },
    },
    {
      name: "hexadecimal, in Python",
      files: {
        "main.py": `import os
os.system(bytes.fromhex("6563686f20696e6572742d636f6d6d616e64").decode())
`,
      },
    },
  ],
  misses: [
    {
      name: "a command that is put together from pieces",
      why: "Each piece can be read.",
      files: {
        "package.json": `{ "name": "shop", "version": "1.0.0", "main": "server.js", "scripts": { "start": "node server.js" } }
`,
        "server.js": `const { exec } = require("child_process");
const parts = ["git", "status", "--short"];
exec(parts.join(" "));
`,
      },
    },
    {
      name: "a key from the environment that a command uses",
      why: "The key is a secret of the user's own, and the command stands in the code.",
      files: {
        "package.json": `{ "name": "shop", "version": "1.0.0", "main": "server.js", "scripts": { "start": "node server.js" } }
`,
        "server.js": `const { exec } = require("child_process");
const key = Buffer.from(process.env.DEPLOY_KEY, "base64").toString();
exec("deploy --key " + key);
`,
      },
    },
    {
      name: "a command that encodes a value",
      why: "What is encoded can be read before it is.",
      files: {
        "package.json": `{ "name": "shop", "version": "1.0.0", "main": "server.js", "scripts": { "start": "node server.js" } }
`,
        "server.js": `const { exec } = require("child_process");
exec("kubectl create secret --from-literal=a=" + Buffer.from("value").toString("base64"));
`,
      },
    },
  ],
  evasions: [
    {
      name: "a command that lies encoded in a file",
      caughtBy: "code/asset-text-runs",
      files: {
        "package.json": `{ "name": "shop", "version": "1.0.0", "main": "server.js", "scripts": { "start": "node server.js" } }
`,
        "server.js": `const fs = require("fs");
require("child_process").exec(Buffer.from(fs.readFileSync("notes.txt", "utf8"), "base64").toString());
`,
        "notes.txt": `ZWNobyBpbmVydC1jb21tYW5k
`,
      },
    },
  ],
};
