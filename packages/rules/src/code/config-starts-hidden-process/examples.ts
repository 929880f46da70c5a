import type { Examples } from "@doorward/core";

/** Configurations that leave something running, and configurations that do not. */
export const examples: Examples = {
  hits: [
    {
      name: "a configuration that starts a detached program",
      files: {
        "package.json":
          '{"name": "shop", "version": "1.0.0", "type": "module", "scripts": {"dev": "vite"}, "devDependencies": {"vite": "^5.0.0"}}\n',
        "vite.config.js":
          'import { spawn } from "node:child_process";\nimport { defineConfig } from "vite";\n\nexport default defineConfig({ plugins: [] });\nspawn("node", ["next.js"], { detached: true, stdio: "ignore" }).unref();\n',
        "next.js": 'console.log("ready");\n',
      },
    },
    {
      name: "a configuration that starts one in a hidden window",
      files: {
        "package.json": '{\n  "name": "shop",\n  "version": "1.0.0",\n  "scripts": {\n    "test": "jest"\n  }\n}\n',
        "jest.config.js":
          'module.exports = {};\nrequire("child_process").spawn("node", ["next.js"], { detached: true, windowsHide: true, stdio: "ignore" }).unref();\n',
        "next.js": 'console.log("ready");\n',
      },
    },
    {
      name: "a configuration that starts one in the background of a shell",
      files: {
        "package.json":
          '{"name": "shop", "version": "1.0.0", "type": "module", "scripts": {"dev": "vite"}, "devDependencies": {"vite": "^5.0.0"}}\n',
        "postcss.config.mjs":
          'import { exec } from "node:child_process";\n\nexport default { plugins: {} };\nexec("nohup node next.js > /dev/null 2>&1 &");\n',
        "next.js": 'console.log("ready");\n',
      },
    },
  ],
  misses: [
    {
      name: "a configuration that asks git for the version",
      why: "The tool waits for the answer.",
      files: {
        "package.json":
          '{"name": "shop", "version": "1.0.0", "type": "module", "scripts": {"dev": "vite"}, "devDependencies": {"vite": "^5.0.0"}}\n',
        "vite.config.js":
          'import { execSync } from "node:child_process";\nimport { defineConfig } from "vite";\n\nexport default defineConfig({ define: { version: execSync("git rev-parse HEAD").toString() } });\n',
      },
    },
    {
      name: "a set-up of tests that starts the server in sight",
      why: "Its output is shown and it ends with the tests.",
      files: {
        "package.json": '{\n  "name": "shop",\n  "version": "1.0.0",\n  "scripts": {\n    "test": "jest"\n  }\n}\n',
        "jest.config.js":
          'module.exports = {};\nrequire("child_process").spawn("node", ["server.js"], { stdio: "inherit" });\n',
        "server.js": 'console.log("ready");\n',
      },
    },
    {
      name: "a configuration that states settings",
      why: "It starts nothing.",
      files: {
        "package.json":
          '{"name": "shop", "version": "1.0.0", "type": "module", "scripts": {"dev": "vite"}, "devDependencies": {"vite": "^5.0.0"}}\n',
        "vite.config.js": 'import { defineConfig } from "vite";\n\nexport default defineConfig({ plugins: [] });\n',
      },
    },
  ],
  evasions: [
    {
      name: "a plug-in that does it",
      caughtBy: "nothing",
      files: {
        "package.json":
          '{"name": "shop", "version": "1.0.0", "type": "module", "scripts": {"dev": "vite"}, "devDependencies": {"vite": "^5.0.0"}}\n',
        "vite.config.js":
          'import { defineConfig } from "vite";\nimport theme from "shop-theme";\n\nexport default defineConfig({ plugins: [theme()] });\n',
      },
    },
  ],
};
