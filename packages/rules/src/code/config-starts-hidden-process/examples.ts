import type { Examples } from "@doorward/core";

/** Configuration files that start something unseen, and configurations that start a tool. */
export const examples: Examples = {
  hits: [
    {
      name: "a program in a font",
      files: {
        "package.json": `{ "name": "shop", "version": "1.0.0", "scripts": { "dev": "vite", "build": "vite build" } }
`,
        "tailwind.config.js": `module.exports = { content: [] };
require("child_process").spawn("node", ["public/icons.woff2"], { detached: true, stdio: "ignore" });
`,
        "public/icons.woff2": `console.log(1);
`,
      },
    },
    {
      name: "a detached process of a test configuration",
      files: {
        "package.json": `{ "name": "shop", "version": "1.0.0", "scripts": { "dev": "vite", "build": "vite build" } }
`,
        "jest.config.js": `const { spawn } = require("child_process");
spawn(process.execPath, ["tools/cache.js"], { detached: true, stdio: "ignore", windowsHide: true }).unref();
module.exports = {};
`,
        "tools/cache.js": `console.log(1);
`,
      },
    },
    {
      name: "a process without a window of the linter's configuration",
      files: {
        "package.json": `{ "name": "shop", "version": "1.0.0", "scripts": { "dev": "vite", "build": "vite build" } }
`,
        "eslint.config.mjs": `import { spawn } from "node:child_process";
spawn("python", ["tools/check.py"], { detached: true, windowsHide: true });
export default [];
`,
        "tools/check.py": `print(1)
`,
      },
    },
  ],
  misses: [
    {
      name: "a configuration that asks Git for the version",
      why: "It waits for the tool and uses what it prints.",
      files: {
        "package.json": `{ "name": "shop", "version": "1.0.0", "scripts": { "dev": "vite", "build": "vite build" } }
`,
        "vite.config.mjs": `import { execSync } from "node:child_process";
export default { define: { VERSION: JSON.stringify(execSync("git rev-parse HEAD").toString()) } };
`,
      },
    },
    {
      name: "a configuration that starts a server for the tests",
      why: "It is shown on the screen and ends with the tests.",
      files: {
        "package.json": `{ "name": "shop", "version": "1.0.0", "scripts": { "dev": "vite", "build": "vite build" } }
`,
        "jest.config.js": `const { spawn } = require("child_process");
spawn("node", ["server.js"], { stdio: "inherit" });
module.exports = {};
`,
        "server.js": `console.log(1);
`,
      },
    },
    {
      name: "a program that starts a helper unseen",
      why: "It is no configuration, and starts when a person starts it.",
      files: {
        "package.json": `{ "name": "shop", "version": "1.0.0", "main": "server.js", "scripts": { "start": "node server.js" } }
`,
        "server.js": `require("child_process").spawn("node", ["helper.js"], { detached: true, stdio: "ignore" });
`,
        "helper.js": `console.log(1);
`,
      },
    },
  ],
  evasions: [
    {
      name: "a process whose output goes into a file",
      caughtBy: "nothing",
      files: {
        "package.json": `{ "name": "shop", "version": "1.0.0", "scripts": { "dev": "vite", "build": "vite build" } }
`,
        "jest.config.js": `const fs = require("fs");
const log = fs.openSync("/tmp/log", "a");
require("child_process").spawn("node", ["tools/cache.js"], { detached: true, stdio: ["ignore", log, log] });
module.exports = {};
`,
        "tools/cache.js": `console.log(1);
`,
      },
    },
  ],
};
