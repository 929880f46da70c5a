import type { Examples } from "@doorward/core";

const manifest =
  '{ "name": "shop", "version": "1.0.0", "main": "server.js", "scripts": { "start": "node server.js" } }\n';

/** Collectors of sign-ins, and tools that read their own. */
export const examples: Examples = {
  hits: [
    {
      name: "a Node.js program that reads four services' files",
      files: {
        "package.json": manifest,
        "server.js": `const fs = require("fs");
const path = require("path");
for (const name of [".aws/credentials", ".npmrc", ".docker/config.json", ".kube/config"])
  fs.readFileSync(path.join(require("os").homedir(), name));
`,
      },
    },
    {
      name: "a Python program",
      files: {
        "main.py": `from pathlib import Path
home = Path.home()
for name in [".aws/credentials", ".config/gcloud/application_default_credentials.json", ".git-credentials"]:
    (home / name).read_text()
`,
      },
    },
    {
      name: "a shell script that packs them",
      files: { "setup.sh": "tar czf /tmp/c.tgz ~/.aws ~/.azure ~/.config/gcloud\n" },
    },
  ],
  misses: [
    {
      name: "a client of one cloud",
      why: "It reads its own sign-in, as its documentation says.",
      files: {
        "package.json": manifest,
        "server.js": `const fs = require("fs");
const os = require("os");
module.exports = fs.readFileSync(os.homedir() + "/.aws/credentials", "utf8");
`,
      },
    },
    {
      name: "a publisher that needs a registry and a repository",
      why: "Two services belong to one task.",
      files: {
        "package.json": manifest,
        "server.js": `const fs = require("fs");
const home = require("os").homedir();
fs.readFileSync(home + "/.npmrc", "utf8");
fs.readFileSync(home + "/.netrc", "utf8");
`,
      },
    },
    {
      name: "a settings file of the project",
      why: "It lies in the project and not in the home.",
      files: {
        "package.json": manifest,
        "server.js": `const fs = require("fs");
fs.readFileSync("./.npmrc", "utf8");
fs.readFileSync("./.docker/config.json", "utf8");
fs.readFileSync("./.aws/credentials", "utf8");
`,
      },
    },
  ],
  evasions: [
    {
      name: "sign-ins that the services' own programs print",
      caughtBy: "nothing",
      files: {
        "setup.sh": `gcloud auth print-access-token > /tmp/a
gh auth token > /tmp/b
aws configure export-credentials > /tmp/c
`,
      },
    },
  ],
};
