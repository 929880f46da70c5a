import type { Examples } from "@doorward/core";

const manifest =
  '{ "name": "shop", "version": "1.0.0", "main": "server.js", "scripts": { "start": "node server.js" } }\n';

/** Readers of chat programs' sessions, and bots with sign-ins of their own. */
export const examples: Examples = {
  hits: [
    {
      name: "the session of Telegram",
      files: {
        "package.json": manifest,
        "server.js": `const fs = require("fs");
const path = require("path");
fs.readdirSync(path.join(process.env.APPDATA, "Telegram Desktop", "tdata"));
`,
      },
    },
    {
      name: "the tokens of Discord, in Python",
      files: {
        "main.py": `import os, glob
for name in glob.glob(os.environ["APPDATA"] + "\\\\discord\\\\Local Storage\\\\leveldb\\\\*.ldb"):
    open(name, "rb").read()
`,
      },
    },
    {
      name: "Slack on a Mac, packed by a shell script",
      files: {
        "setup.sh":
          'tar czf /tmp/s.tgz "$HOME/Library/Application Support/Slack/Local Storage" "$HOME/Library/Application Support/Slack/Cookies"\n',
      },
    },
  ],
  misses: [
    {
      name: "a bot that signs in with its own token",
      why: "It reads a variable of its own and no session of a person.",
      files: {
        "package.json": manifest,
        "server.js": `const { Client } = require("discord.js");
new Client({}).login(process.env.DISCORD_TOKEN);
`,
      },
    },
    {
      name: "a program of Electron with a storage of its own",
      why: "The folder belongs to the program itself.",
      files: {
        "package.json": manifest,
        "server.js": `const fs = require("fs");
fs.readdirSync("./data/Local Storage/leveldb");
`,
      },
    },
    {
      name: "a page that links to chats",
      why: "Names and links are shown.",
      files: {
        "package.json": manifest,
        "server.js":
          'module.exports = { telegram: "Telegram Desktop", discord: "https://discord.example/invite", data: "tdata" };\n',
      },
    },
  ],
  evasions: [
    {
      name: "the session of a chat program that is not known here",
      caughtBy: "nothing",
      files: {
        "package.json": manifest,
        "server.js": `const fs = require("fs");
fs.readdirSync(require("os").homedir() + "/.config/Session/sql");
`,
      },
    },
  ],
};
