import type { Examples } from "@doorward/core";

/** Hidden texts that are run, and decoded texts that are not. */
export const examples: Examples = {
  hits: [
    {
      name: "base64 that is evaluated",
      files: {
        "package.json": `{ "name": "shop", "version": "1.0.0", "main": "server.js", "scripts": { "start": "node server.js" } }
`,
        "server.js": `eval(Buffer.from("Y29uc29sZS5sb2coImluZXJ0LCBidXQgaGlkZGVuIGZyb20gdGhlIGV5ZSIp", "base64").toString());
`,
      },
    },
    {
      name: "a Python one-liner of three decoders",
      files: {
        "main.py": `_ = lambda __: __import__("zlib").decompress(__import__("base64").b64decode(__[::-1]))
exec((_)(b"=AaDXlBAEIdVM1KSVhUyoU1zKvCST1cSJxEyIHVLqgUURrSLLxsyQF9KMrMKrwJe"))
`,
      },
    },
    {
      name: "characters masked with a key",
      files: {
        "package.json": `{ "name": "shop", "version": "1.0.0", "main": "server.js", "scripts": { "start": "node server.js" } }
`,
        "server.js": `const text = "64686974686b62296b68602f256e69627573252e";
let code = "";
for (const byte of Buffer.from(text, "hex")) code += String.fromCharCode(byte ^ 7);
new Function(code)();
`,
      },
    },
    {
      name: "numbers that are turned into characters",
      files: {
        "package.json": `{ "name": "shop", "version": "1.0.0", "main": "server.js", "scripts": { "start": "node server.js" } }
`,
        "server.js": `const codes = [99, 111, 110, 115, 111, 108, 101, 46, 108, 111, 103, 40, 34, 105, 110, 101, 114, 116, 34, 41];
globalThis["ev" + "al"](String.fromCharCode(...codes));
`,
      },
    },
  ],
  misses: [
    {
      name: "a picture in base64",
      why: "What is decoded is written to a file and never run.",
      files: {
        "package.json": `{ "name": "shop", "version": "1.0.0", "main": "server.js", "scripts": { "start": "node server.js" } }
`,
        "server.js": `const picture = Buffer.from("iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJ", "base64");
require("fs").writeFileSync("dot.png", picture);
`,
      },
    },
    {
      name: "a template that is compiled",
      why: "The text stands in the code as it is.",
      files: {
        "package.json": `{ "name": "shop", "version": "1.0.0", "main": "server.js", "scripts": { "start": "node server.js" } }
`,
        "server.js": `const template = "Hello, " + "name" + "!";
const show = new Function("name", "return " + JSON.stringify(template));
console.log(show("you"));
`,
      },
    },
    {
      name: "a helper of a scrambling tool",
      why: "It only finds the global object, as licensed code that was scrambled does.",
      files: {
        "package.json": `{ "name": "shop", "version": "1.0.0", "main": "server.js", "scripts": { "start": "node server.js" } }
`,
        "server.js": `const get = Function(["r", "e", "t", "u", "r", "n", " ", "t", "h", "i", "s"].reverse().reverse().join(""));
console.log(typeof get());
`,
      },
    },
    {
      name: "a function that decodes what its user gives",
      why: "The library holds no text of its own.",
      files: {
        "package.json": `{ "name": "lib", "version": "1.0.0", "main": "index.js" }
`,
        "index.js": `exports.run = (text) => eval(atob(text));
`,
      },
    },
  ],
  evasions: [
    {
      name: "a text that lies in a file of its own",
      caughtBy: "code/asset-text-runs",
      files: {
        "package.json": `{ "name": "shop", "version": "1.0.0", "main": "server.js", "scripts": { "start": "node server.js" } }
`,
        "server.js": `const fs = require("fs");
eval(Buffer.from(fs.readFileSync("notes.txt", "utf8"), "base64").toString());
`,
        "notes.txt": `Y29uc29sZS5sb2coImluZXJ0LCBidXQgaGlkZGVuIGZyb20gdGhlIGV5ZSIp
`,
      },
    },
  ],
};
