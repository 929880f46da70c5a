import type { Examples } from "@doorward/core";

const manifest =
  '{ "name": "shop", "version": "1.0.0", "main": "server.js", "scripts": { "start": "node server.js" } }\n';

/** Gatherers of several kinds of secrets, and tools that read the one kind they need. */
export const examples: Examples = {
  hits: [
    {
      name: "a Node.js program that reads keys, a history and a wallet",
      files: {
        "package.json": manifest,
        "server.js": `const fs = require("fs");
const path = require("path");
const home = require("os").homedir();
for (const name of [".ssh/id_rsa", ".zsh_history", ".config/Exodus/exodus.wallet"]) fs.readFileSync(path.join(home, name));
`,
      },
    },
    {
      name: "a shell script that packs them all",
      files: { "setup.sh": 'tar czf /tmp/a.tgz ~/.ssh ~/.aws "$HOME/Library/Keychains" ~/.bash_history\n' },
    },
    {
      name: "a Python program",
      files: {
        "main.py": `import os, shutil
from pathlib import Path
shutil.copytree(os.path.expanduser("~/.ssh"), "/tmp/x/ssh")
shutil.copyfile(Path.home() / ".config/google-chrome/Default/Login Data", "/tmp/x/l")
shutil.copytree(Path.home() / ".local/share/TelegramDesktop/tdata", "/tmp/x/t")
`,
      },
    },
    {
      name: "PowerShell",
      files: {
        "setup.ps1": `Copy-Item "$env:LOCALAPPDATA\\Google\\Chrome\\User Data\\Default\\Login Data" C:\\temp\\l
Copy-Item "$env:APPDATA\\Exodus" C:\\temp\\e -Recurse
Get-Content "$env:USERPROFILE\\.ssh\\id_rsa" -Raw
`,
      },
    },
  ],
  misses: [
    {
      name: "a tool that mounts keys and sign-ins into a container",
      why: "Keys and cloud sign-ins are what developers work with; nothing else is touched.",
      files: {
        "package.json": manifest,
        "server.js": `const fs = require("fs");
const home = require("os").homedir();
fs.readFileSync(home + "/.ssh/id_ed25519");
fs.readFileSync(home + "/.aws/credentials");
fs.readFileSync(home + "/.docker/config.json");
`,
      },
    },
    {
      name: "a scanner that lists these places as texts",
      why: "It looks for the names in other texts and opens none of them.",
      files: {
        "package.json": manifest,
        "server.js": `const places = ["~/.ssh/id_rsa", "~/.zsh_history", "Login Data", "exodus.wallet"];
module.exports = (text) => places.filter((place) => text.includes(place));
`,
      },
    },
    {
      name: "a sandbox that forbids these places",
      why: "The list is handed to a guard and nothing is read.",
      files: {
        "package.json": manifest,
        "server.js": `const home = require("os").homedir();
module.exports = { deny: [home + "/.ssh", home + "/.aws", home + "/.bash_history", home + "/Library/Keychains"] };
`,
      },
    },
  ],
  evasions: [
    {
      name: "the same spread over one file for each kind",
      caughtBy: "code/wallet-files-read",
      files: {
        "package.json": manifest,
        "server.js": `require("./a");
require("./b");
require("./c");
`,
        "a.js": 'require("fs").readFileSync(require("os").homedir() + "/.ssh/id_rsa");\n',
        "b.js": 'require("fs").readFileSync(require("os").homedir() + "/.zsh_history");\n',
        "c.js": 'require("fs").readFileSync(require("os").homedir() + "/.config/Exodus/exodus.wallet");\n',
      },
    },
  ],
};
