import type { Examples } from "@doorward/core";

/** Hidden names of modules, and names that are only computed. */
export const examples: Examples = {
  hits: [
    {
      name: "base64",
      files: {
        "package.json": `{ "name": "shop", "version": "1.0.0", "main": "server.js", "scripts": { "start": "node server.js" } }
`,
        "server.js": `const tool = require(Buffer.from("Y2hpbGRfcHJvY2Vzcw==", "base64").toString());
console.log(typeof tool.exec);
`,
      },
    },
    {
      name: "hexadecimal in an ES module",
      files: {
        "package.json": `{ "name": "shop", "version": "1.0.0", "main": "server.mjs", "scripts": { "start": "node server.mjs" } }
`,
        "server.mjs": `import { createRequire } from "node:module";
const load = createRequire(import.meta.url);
const client = load(Buffer.from("6874747073", "hex").toString());
console.log(typeof client.get);
`,
      },
    },
    {
      name: "reversed, in Python",
      files: {
        "main.py": `tool = __import__("ssecorpbus"[::-1])
print(tool.PIPE)
`,
      },
    },
    {
      name: "character codes",
      files: {
        "package.json": `{ "name": "shop", "version": "1.0.0", "main": "server.js", "scripts": { "start": "node server.js" } }
`,
        "server.js": `const name = String.fromCharCode(110, 111, 100, 101, 58, 118, 109);
import(name).then((vm) => console.log(typeof vm.runInThisContext));
`,
      },
    },
  ],
  misses: [
    {
      name: "a name put together from pieces",
      why: "Bundlers are kept from following a module this way, and everybody can read it.",
      files: {
        "package.json": `{ "name": "shop", "version": "1.0.0", "main": "server.js", "scripts": { "start": "node server.js" } }
`,
        "server.js": `const inspect = eval("quire".replace(/^/, "re"))("module");
const tool = require("child" + "_process");
console.log(typeof tool.exec, typeof inspect);
`,
      },
    },
    {
      name: "a table of modules by number",
      why: "The names stand in the table as they are.",
      files: {
        "package.json": `{ "name": "shop", "version": "1.0.0", "main": "server.js", "scripts": { "start": "node server.js" } }
`,
        "server.js": `const modules = { 7: "fs", 8: "path" };
for (const id of [7, 8]) require(modules[id]);
`,
      },
    },
    {
      name: "a hidden name of a module of the project",
      why: "Such a module is read like every other file.",
      files: {
        "package.json": `{ "name": "shop", "version": "1.0.0", "main": "server.js", "scripts": { "start": "node server.js" } }
`,
        "server.js": `require(atob("Li90aGVtZS5qcw=="));
`,
        "theme.js": `module.exports = 1;
`,
      },
    },
  ],
  evasions: [
    {
      name: "a name that comes from the environment",
      caughtBy: "nothing",
      files: {
        "package.json": `{ "name": "shop", "version": "1.0.0", "main": "server.js", "scripts": { "start": "node server.js" } }
`,
        "server.js": `const tool = require(process.env.TOOL_NAME);
console.log(typeof tool.exec);
`,
      },
    },
  ],
};
