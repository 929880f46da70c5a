import type { Examples } from "@doorward/core";

const manifest =
  '{ "name": "shop", "version": "1.0.0", "main": "server.js", "scripts": { "start": "node server.js" } }\n';

/** Questions to the system's password store, for others' secrets and for one's own. */
export const examples: Examples = {
  hits: [
    {
      name: "a script that asks macOS for the key of Chrome",
      files: {
        "package.json": manifest,
        "server.js": `const { execSync } = require("child_process");
execSync('security find-generic-password -wa "Chrome"');
`,
      },
    },
    {
      name: "a shell script that copies the store and prints all of it",
      files: {
        "setup.sh": `cp ~/Library/Keychains/login.keychain-db /tmp/k
security dump-keychain -d
`,
      },
    },
    {
      name: "a Python program that reads the keyrings of Linux",
      files: {
        "main.py": `import os, shutil
shutil.copytree(os.path.expanduser("~/.local/share/keyrings"), "/tmp/k")
`,
      },
    },
    { name: "Windows' stored sign-ins", files: { "setup.bat": "cmdkey /list\n" } },
  ],
  misses: [
    {
      name: "a program that asks for the secret it stored itself",
      why: "Each program may ask for its own.",
      files: {
        "package.json": manifest,
        "server.js": `const { execSync } = require("child_process");
execSync("security find-generic-password -s shop-token -w");
`,
      },
    },
    {
      name: "a package made for this",
      why: "It keeps the program's own secrets under the program's name.",
      files: {
        "package.json": manifest,
        "server.js": `const keytar = require("keytar");
keytar.getPassword("shop", "deploy");
`,
      },
    },
    {
      name: "a build that unlocks a store of its own to sign",
      why: "The store was made for the build and holds one certificate.",
      files: {
        "sign.sh": `security create-keychain -p x build.keychain
security unlock-keychain -p x build.keychain
`,
      },
    },
  ],
  evasions: [
    {
      name: "a program in machine code that asks the store",
      caughtBy: "nothing",
      files: { "package.json": manifest, "server.js": 'require("./build/store.node").readAll();\n' },
    },
  ],
};
