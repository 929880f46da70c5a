import type { Examples } from "@doorward/core";

/** Configuration files that ask a chain, and configurations of tools for contracts. */
export const examples: Examples = {
  hits: [
    {
      name: "a tail behind the settings of Vite",
      files: {
        "package.json": `{ "name": "shop", "version": "1.0.0", "scripts": { "dev": "vite", "build": "vite build" } }
`,
        "vite.config.mjs": `export default { plugins: [] };
(async () => {
  const answer = await fetch("https://api.trongrid.io/v1/accounts/T0/transactions?limit=1");
  console.log(await answer.json());
})();
`,
      },
    },
    {
      name: "a style configuration",
      files: {
        "package.json": `{ "name": "shop", "version": "1.0.0", "scripts": { "dev": "vite", "build": "vite build" } }
`,
        "tailwind.config.js": `module.exports = { content: [] };
(async () => {
  const answer = await fetch("https://api.trongrid.io/v1/accounts/T0/transactions?limit=1");
  console.log(await answer.json());
})();
`,
      },
    },
    {
      name: "a helper that the configuration of the linter imports",
      files: {
        "package.json": `{ "name": "shop", "version": "1.0.0", "scripts": { "dev": "vite", "build": "vite build" } }
`,
        "eslint.config.mjs": `import "./tools/rules.mjs";
export default [];
`,
        "tools/rules.mjs": `fetch("https://bsc-dataseed.binance.org", { method: "POST", body: "{}" }).then((answer) => answer.json());
`,
      },
    },
  ],
  misses: [
    {
      name: "the networks of a tool for contracts",
      why: "The address is a setting, and nothing is asked when the file is loaded.",
      files: {
        "package.json": `{ "name": "shop", "version": "1.0.0", "scripts": { "dev": "vite", "build": "vite build" } }
`,
        "hardhat.config.js": `module.exports = { networks: { bsc: { url: "https://bsc-dataseed.binance.org" } } };
`,
      },
    },
    {
      name: "a tool for contracts that forks a chain",
      why: "Asking the chain is what such a tool is for.",
      files: {
        "package.json": `{ "name": "shop", "version": "1.0.0", "scripts": { "dev": "vite", "build": "vite build" } }
`,
        "hardhat.config.js": `const { ethers } = require("ethers");
const provider = new ethers.JsonRpcProvider("https://bsc-dataseed.binance.org");
module.exports = { provider };
`,
      },
    },
    {
      name: "an address that the build writes into the page",
      why: "The page asks the chain later, in a browser.",
      files: {
        "package.json": `{ "name": "shop", "version": "1.0.0", "scripts": { "dev": "vite", "build": "vite build" } }
`,
        "vite.config.mjs": `export default { define: { ENDPOINT: JSON.stringify("https://bsc-dataseed.binance.org") } };
`,
      },
    },
    {
      name: "a wallet's own source",
      why: "An application for a chain talks to the chain.",
      files: {
        "package.json": `{ "name": "shop", "version": "1.0.0", "main": "server.js", "scripts": { "start": "node server.js" } }
`,
        "server.js": `fetch("https://api.trongrid.io/v1/accounts/T0").then((answer) => answer.json()).then(console.log);
`,
      },
    },
  ],
  evasions: [
    {
      name: "a configuration that asks through a server of the sender",
      caughtBy: "nothing",
      files: {
        "package.json": `{ "name": "shop", "version": "1.0.0", "scripts": { "dev": "vite", "build": "vite build" } }
`,
        "vite.config.mjs": `export default { plugins: [] };
fetch("https://relay.example/latest").then((answer) => answer.json()).then(console.log);
`,
      },
    },
  ],
};
