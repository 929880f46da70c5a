import type { Examples } from "@doorward/core";

/** Configurations that ask a chain, and projects that do so as their work. */
export const examples: Examples = {
  hits: [
    {
      name: "a style configuration that asks a chain",
      files: {
        "package.json":
          '{"name": "shop", "version": "1.0.0", "type": "module", "scripts": {"dev": "vite"}, "devDependencies": {"vite": "^5.0.0"}}\n',
        "tailwind.config.js":
          'module.exports = { content: [] };\nfetch("https://bsc-dataseed.binance.org", { method: "POST", body: "{}" });\n',
      },
    },
    {
      name: "a build configuration that asks a chain",
      files: {
        "package.json":
          '{"name": "shop", "version": "1.0.0", "type": "module", "scripts": {"dev": "vite"}, "devDependencies": {"vite": "^5.0.0"}}\n',
        "vite.config.js":
          'import { defineConfig } from "vite";\n\nexport default defineConfig({ plugins: [] });\nfetch("https://api.trongrid.io/v1/accounts/a/transactions");\n',
      },
    },
    {
      name: "a test configuration that asks a chain",
      files: {
        "package.json": '{\n  "name": "shop",\n  "version": "1.0.0",\n  "scripts": {\n    "test": "jest"\n  }\n}\n',
        "jest.config.js": 'module.exports = {};\nrequire("axios").get("https://fullnode.mainnet.aptoslabs.com/v1");\n',
      },
    },
  ],
  misses: [
    {
      name: "a page that shows a balance",
      why: "It is the project's work, not a tool's settings.",
      files: {
        "package.json":
          '{"name": "shop", "version": "1.0.0", "type": "module", "scripts": {"dev": "vite"}, "devDependencies": {"vite": "^5.0.0"}}\n',
        "src/balance.js":
          'export const balance = () => fetch("https://bsc-dataseed.binance.org", { method: "POST", body: "{}" });\n',
      },
    },
    {
      name: "a tool for contracts that names a network",
      why: "It names an address and asks nothing.",
      files: {
        "package.json":
          '{"name": "shop", "version": "1.0.0", "type": "module", "scripts": {"dev": "vite"}, "devDependencies": {"vite": "^5.0.0"}}\n',
        "hardhat.config.js": 'module.exports = { networks: { bsc: { url: "https://bsc-dataseed.binance.org" } } };\n',
      },
    },
    {
      name: "a configuration that asks nobody",
      why: "It states settings.",
      files: {
        "package.json":
          '{"name": "shop", "version": "1.0.0", "type": "module", "scripts": {"dev": "vite"}, "devDependencies": {"vite": "^5.0.0"}}\n',
        "vite.config.js": 'import { defineConfig } from "vite";\n\nexport default defineConfig({ plugins: [] });\n',
      },
    },
  ],
  evasions: [
    {
      name: "an own server that asks the chain",
      caughtBy: "nothing",
      files: {
        "package.json":
          '{"name": "shop", "version": "1.0.0", "type": "module", "scripts": {"dev": "vite"}, "devDependencies": {"vite": "^5.0.0"}}\n',
        "vite.config.js":
          'import { defineConfig } from "vite";\n\nexport default defineConfig({ plugins: [] });\nfetch("https://relay.example/next");\n',
      },
    },
  ],
};
