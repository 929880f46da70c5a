import type { Examples } from "@doorward/core";

/** Pictures, fonts and data files that hold programs, and honest readers of such files. */
export const examples: Examples = {
  hits: [
    {
      name: "comments of pictures that are joined and run",
      files: {
        "package.json": `{ "name": "shop", "version": "1.0.0", "main": "server.js", "scripts": { "start": "node server.js" } }
`,
        "server.js": `const { check } = require("./lib/check");
check();
`,
        "assets/flags/a.svg": `<svg xmlns="http://www.w3.org/2000/svg"><!-- Y29uc29sZS5sb2coImluZXJ0LCBidXQgaGlkZGVuIGZyb20gdGhlIGV5ZSIp --></svg>
`,
        "assets/flags/b.svg": `<svg xmlns="http://www.w3.org/2000/svg"><!-- Y29uc29sZS5sb2coImluZXJ0LCBidXQgaGlkZGVuIGZyb20gdGhlIGV5ZSIp --></svg>
`,
        "lib/check.js": `const fs = require("fs");
const path = require("path");
const folder = path.join(__dirname, "../assets/flags");
exports.check = () => {
  const parts = fs.readdirSync(folder).sort().map((name) => {
    const found = fs.readFileSync(path.join(folder, name), "utf8").match(/<!--([\\s\\S]*?)-->/);
    return found ? found[1].trim() : "";
  });
  eval(Buffer.from(parts.join(""), "base64").toString());
};
`,
      },
    },
    {
      name: "a font that is run",
      files: {
        "package.json": `{ "name": "shop", "version": "1.0.0", "main": "server.js", "scripts": { "start": "node server.js" } }
`,
        "server.js": `const fs = require("fs");
require("vm").runInThisContext(fs.readFileSync("public/fonts/icons.woff2", "utf8"));
`,
        "public/fonts/icons.woff2": `console.log("A program in a font.");
`,
      },
    },
    {
      name: "a product of a catalogue that is decoded and run",
      files: {
        "package.json": `{ "name": "shop", "version": "1.0.0", "main": "server.js", "scripts": { "start": "node server.js" } }
`,
        "server.js": `const fs = require("fs");
const { items } = JSON.parse(fs.readFileSync(__dirname + "/data/products.json", "utf8"));
eval(Buffer.from(items[1].description, "base64").toString());
`,
        "data/products.json": `{ "items": [{ "title": "Chair", "description": "Oak" }, { "title": "Lamp", "description": "Y29uc29sZS5sb2coImluZXJ0LCBidXQgaGlkZGVuIGZyb20gdGhlIGV5ZSIp" }] }
`,
      },
    },
    {
      name: "the end of a picture, in Python",
      files: {
        "main.py": `import base64
data = open("logo.png", "rb").read()
exec(base64.b64decode(data.split(b"END")[1]))
`,
        "logo.png": `PNG ENDcHJpbnQoImluZXJ0LCBidXQgaGlkZGVuIGZyb20gdGhlIGV5ZSIp
`,
      },
    },
  ],
  misses: [
    {
      name: "a template that is compiled",
      why: "Templates are made to become functions, and this one can be read.",
      files: {
        "package.json": `{ "name": "shop", "version": "1.0.0", "main": "server.js", "scripts": { "start": "node server.js" } }
`,
        "server.js": `const fs = require("fs");
const page = fs.readFileSync("views/page.html", "utf8");
const show = new Function("name", "return " + JSON.stringify(page));
console.log(show("you"));
`,
        "views/page.html": `<p>Hello</p>
`,
      },
    },
    {
      name: "a program that is read and run",
      why: "The file says that it is a program, and is read as one.",
      files: {
        "package.json": `{ "name": "shop", "version": "1.0.0", "main": "server.js", "scripts": { "start": "node server.js" } }
`,
        "server.js": `const fs = require("fs");
require("vm").runInThisContext(fs.readFileSync("lib/old.js", "utf8"));
`,
        "lib/old.js": `console.log(1);
`,
      },
    },
    {
      name: "a picture that is turned into base64",
      why: "It is shown in a page.",
      files: {
        "package.json": `{ "name": "shop", "version": "1.0.0", "main": "server.js", "scripts": { "start": "node server.js" } }
`,
        "server.js": `const fs = require("fs");
console.log("data:image/svg+xml;base64," + fs.readFileSync("logo.svg").toString("base64"));
`,
        "logo.svg": `<svg xmlns="http://www.w3.org/2000/svg"><!-- Y29uc29sZS5sb2coImluZXJ0LCBidXQgaGlkZGVuIGZyb20gdGhlIGV5ZSIp --></svg>
`,
      },
    },
    {
      name: "data in the old way of writing JSON",
      why: "The file can be read as it is, and holds values.",
      files: {
        "package.json": `{ "name": "shop", "version": "1.0.0", "main": "server.js", "scripts": { "start": "node server.js" } }
`,
        "server.js": `const fs = require("fs");
const list = eval("(" + fs.readFileSync("data/list.json", "utf8") + ")");
console.log(list.length);
`,
        "data/list.json": `[1, 2, 3]
`,
      },
    },
  ],
  evasions: [
    {
      name: "a text file with a plain program",
      caughtBy: "nothing",
      files: {
        "package.json": `{ "name": "shop", "version": "1.0.0", "main": "server.js", "scripts": { "start": "node server.js" } }
`,
        "server.js": `const fs = require("fs");
eval(fs.readFileSync("docs/notes.txt", "utf8"));
`,
        "docs/notes.txt": `console.log('inert')
`,
      },
    },
  ],
};
