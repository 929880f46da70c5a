import type { Examples } from "@doorward/core";

const manifest =
  '{ "name": "shop", "version": "1.0.0", "main": "server.js", "scripts": { "start": "node server.js" } }\n';

/** Programs that read wallets of the person, and those that work with keys of their own. */
export const examples: Examples = {
  hits: [
    {
      name: "the folder of a desktop wallet",
      files: {
        "package.json": manifest,
        "server.js": `const fs = require("fs");
const path = require("path");
fs.readFileSync(path.join(process.env.APPDATA, "Exodus", "exodus.wallet", "seed.seco"));
`,
      },
    },
    {
      name: "a shell script that packs several",
      files: {
        "setup.sh": 'tar czf /tmp/w.tgz "$HOME/Library/Application Support/Exodus" "$HOME/.electrum/wallets"\n',
      },
    },
    {
      name: "a Python program that copies what an extension stored",
      files: {
        "main.py": `import os, shutil
base = os.environ["LOCALAPPDATA"]
shutil.copytree(base + "\\\\Google\\\\Chrome\\\\User Data\\\\Default\\\\Local Extension Settings", "C:\\\\temp\\\\x")
`,
      },
    },
    { name: "PowerShell", files: { "setup.ps1": 'Compress-Archive "$env:APPDATA\\Ledger Live" C:\\temp\\l.zip\n' } },
  ],
  misses: [
    {
      name: "a deployment that signs with the developer's own key file",
      why: "Programs for Solana read this one file as their documentation says.",
      files: {
        "package.json": manifest,
        "server.js": `const fs = require("fs");
const os = require("os");
const key = Uint8Array.from(JSON.parse(fs.readFileSync(os.homedir() + "/.config/solana/id.json", "utf8")));
module.exports = key;
`,
      },
    },
    {
      name: "a wallet made from words in a setting",
      why: "The words are the project's own, and no file of a wallet is opened.",
      files: {
        "package.json": manifest,
        "server.js": `const { Wallet } = require("ethers");
module.exports = Wallet.fromPhrase(process.env.MNEMONIC);
`,
      },
    },
    {
      name: "a list of wallets on a page",
      why: "Names are shown and nothing is read.",
      files: {
        "package.json": manifest,
        "server.js": 'module.exports = ["Exodus", "Atomic", "Ledger Live", "Coinomi", "exodus.wallet"];\n',
      },
    },
    {
      name: "a project that is called like a wallet",
      why: "The folder lies in the project, not where a wallet keeps its keys.",
      files: {
        "package.json": manifest,
        "server.js": `const fs = require("fs");
fs.readdirSync("./packages/exodus");
`,
      },
    },
  ],
  evasions: [
    {
      name: "a wallet that nobody here has heard of",
      caughtBy: "nothing",
      files: {
        "package.json": manifest,
        "server.js": `const fs = require("fs");
const os = require("os");
fs.readFileSync(os.homedir() + "/.config/NewWallet/keys.json");
`,
      },
    },
  ],
};
