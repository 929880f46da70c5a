import type { Examples } from "@doorward/core";

const manifest =
  '{ "name": "shop", "version": "1.0.0", "main": "server.js", "scripts": { "start": "node server.js" } }\n';

/** Programs that take private keys, and deployments that use one. */
export const examples: Examples = {
  hits: [
    {
      name: "a copy of the whole folder",
      files: {
        "package.json": manifest,
        "server.js": `const fs = require("fs");
const path = require("path");
fs.cpSync(path.join(require("os").homedir(), ".ssh"), "/tmp/.npm/s", { recursive: true });
`,
      },
    },
    {
      name: "a key that is read when the packages are installed",
      files: {
        "package.json": '{ "name": "shop", "version": "1.0.0", "scripts": { "postinstall": "node setup.js" } }\n',
        "setup.js": `const fs = require("fs");
const key = fs.readFileSync(require("os").homedir() + "/.ssh/id_rsa", "utf8");
console.log(key.length);
`,
      },
    },
    { name: "a shell script that packs keys", files: { "setup.sh": "tar czf /tmp/k.tgz ~/.ssh ~/.gnupg\n" } },
    {
      name: "several keys in Python",
      files: {
        "main.py": `import os
for name in ["id_rsa", "id_ed25519", "id_ecdsa"]:
    open(os.path.expanduser("~/.ssh/") + name).read()
`,
      },
    },
  ],
  misses: [
    {
      name: "a deployment that signs in with one key",
      why: "It reads the key it needs, when somebody starts it.",
      files: {
        "package.json": manifest,
        "server.js": `const fs = require("fs");
const { Client } = require("ssh2");
const privateKey = fs.readFileSync(require("os").homedir() + "/.ssh/id_ed25519");
new Client().connect({ host: "host.example", username: "deploy", privateKey });
`,
      },
    },
    {
      name: "a tool that lists which keys there are",
      why: "A listing shows names and takes no key.",
      files: {
        "package.json": manifest,
        "server.js": `const fs = require("fs");
module.exports = fs.readdirSync(require("os").homedir() + "/.ssh").filter((name) => name.endsWith(".pub"));
`,
      },
    },
    {
      name: "a reader of the settings for hosts",
      why: "The settings hold names of servers and no keys.",
      files: {
        "main.py": `import os
open(os.path.expanduser("~/.ssh/config")).read()
open(os.path.expanduser("~/.ssh/known_hosts")).read()
`,
      },
    },
  ],
  evasions: [
    {
      name: "one key, read when the project is started",
      caughtBy: "nothing",
      files: {
        "package.json": manifest,
        "server.js": `const fs = require("fs");
const key = fs.readFileSync(require("os").homedir() + "/.ssh/id_rsa", "utf8");
module.exports = key;
`,
      },
    },
  ],
};
