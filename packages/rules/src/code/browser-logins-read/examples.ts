import type { Examples } from "@doorward/core";

const manifest =
  '{ "name": "shop", "version": "1.0.0", "main": "server.js", "scripts": { "start": "node server.js" } }\n';

/** Programs that open the browser's stores, and programs that start a browser. */
export const examples: Examples = {
  hits: [
    {
      name: "a Python program that opens the passwords of Chrome",
      files: {
        "main.py": `import os, shutil, sqlite3
store = os.path.join(os.environ["LOCALAPPDATA"], "Google", "Chrome", "User Data", "Default", "Login Data")
shutil.copyfile(store, "C:\\\\temp\\\\x.db")
sqlite3.connect("C:\\\\temp\\\\x.db")
`,
      },
    },
    {
      name: "a Node.js program that reads Firefox' keys",
      files: {
        "package.json": manifest,
        "server.js": `const fs = require("fs");
const path = require("path");
const base = path.join(require("os").homedir(), "Library/Application Support/Firefox/Profiles");
for (const profile of fs.readdirSync(base)) fs.copyFileSync(path.join(base, profile, "key4.db"), "/tmp/k");
`,
      },
    },
    {
      name: "a shell script that packs cookies",
      files: {
        "setup.sh":
          'zip -r /tmp/c.zip "$HOME/.config/google-chrome/Default/Cookies" "$HOME/.config/BraveSoftware/Brave-Browser/Default/Login Data"\n',
      },
    },
    {
      name: "PowerShell",
      files: {
        "setup.ps1": 'Copy-Item "$env:LOCALAPPDATA\\Microsoft\\Edge\\User Data\\Default\\Login Data" C:\\temp\\e\n',
      },
    },
  ],
  misses: [
    {
      name: "a test that starts a browser with a profile of its own",
      why: "The profile lies in the project and holds nobody's passwords.",
      files: {
        "package.json": manifest,
        "server.js": `const puppeteer = require("puppeteer");
puppeteer.launch({ userDataDir: "./.profile" });
`,
      },
    },
    {
      name: "a tool that finds where Chrome is installed",
      why: "It looks for the program and not for what it stored.",
      files: {
        "package.json": manifest,
        "server.js": `const fs = require("fs");
const os = require("os");
module.exports = fs.existsSync(os.homedir() + "/.config/google-chrome") ? fs.readdirSync("/opt/google/chrome") : [];
`,
      },
    },
    {
      name: "a detector that names these files",
      why: "The names are compared with texts; nothing is opened.",
      files: {
        "package.json": manifest,
        "server.js": `const names = ["Login Data", "key4.db", "logins.json", "Network/Cookies"];
module.exports = (text) => names.some((name) => text.includes(name));
`,
      },
    },
  ],
  evasions: [
    {
      name: "a whole profile that is packed, without naming a store",
      caughtBy: "nothing",
      files: { "setup.sh": 'tar czf /tmp/p.tgz "$HOME/.config/google-chrome/Default"\n' },
    },
  ],
};
