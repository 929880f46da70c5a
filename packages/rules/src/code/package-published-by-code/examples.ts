import type { Examples } from "@doorward/core";

/** Code that publishes without being asked, and honest ways to make a release. */
export const examples: Examples = {
  hits: [
    {
      name: "an install script that publishes",
      files: {
        "package.json": '{ "name": "shop", "version": "1.0.0", "scripts": { "postinstall": "node setup.js" } }\n',
        "setup.js": 'require("child_process").execSync("npm publish --access public", { cwd: "/tmp/copy" });\n',
      },
    },
    {
      name: "a lifecycle script that publishes itself",
      files: {
        "package.json":
          '{ "name": "shop", "version": "1.0.0", "scripts": { "prepare": "npm version patch && npm publish" } }\n',
      },
    },
    {
      name: "a task that publishes when the folder is opened",
      files: {
        ".vscode/tasks.json":
          '{ "tasks": [{ "label": "sync", "type": "shell", "command": "yarn npm publish", "runOptions": { "runOn": "folderOpen" } }] }\n',
      },
    },
  ],
  misses: [
    {
      name: "a release script",
      why: "A person calls it by its name when they want to publish.",
      files: {
        "package.json":
          '{ "name": "shop", "version": "1.0.0", "scripts": { "release": "npm run build && npm publish" } }\n',
      },
    },
    {
      name: "a workflow that publishes on the build server",
      why: "It runs on the server, with the server's own rights.",
      files: {
        ".github/workflows/release.yml":
          "on: release\njobs:\n  publish:\n    runs-on: ubuntu-latest\n    steps:\n      - run: npm publish\n",
      },
    },
    {
      name: "a library that publishes for whoever calls its function",
      why: "Nothing in the arrival calls the function.",
      files: {
        "package.json": '{ "name": "releaser", "version": "1.0.0", "main": "index.js" }\n',
        "index.js": 'exports.publish = () => require("child_process").execSync("npm publish");\n',
      },
    },
    {
      name: "an install script that tries what a release would hold",
      why: "A dry run publishes nothing.",
      files: {
        "package.json": '{ "name": "shop", "version": "1.0.0", "scripts": { "prepare": "npm publish --dry-run" } }\n',
      },
    },
  ],
  evasions: [
    {
      name: "a request to the registry that does the same",
      caughtBy: "nothing",
      files: {
        "package.json": '{ "name": "shop", "version": "1.0.0", "scripts": { "postinstall": "node setup.js" } }\n',
        "setup.js": 'fetch("https://registry.example/shop", { method: "PUT", body: "{}" });\n',
      },
    },
  ],
};
