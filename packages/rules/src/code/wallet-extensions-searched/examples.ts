import type { Examples } from "@doorward/core";

const manifest =
  '{ "name": "shop", "version": "1.0.0", "main": "server.js", "scripts": { "start": "node server.js" } }\n';

/** Lists of wallets with and without code that reads what they stored. */
export const examples: Examples = {
  hits: [
    {
      name: "a program that goes through the browser's profiles for each wallet",
      files: {
        "package.json": manifest,
        "server.js": `const fs = require("fs");
const os = require("os");
const path = require("path");
const wallets = ["nkbihfbeogaeaoehlefnkodbefgpgknn", "bfnaelmomeimhlpmgjnjophhpkkoljpa", "ejbalbakoplchlghecdalmeeeajnimhm"];
const base = path.join(os.homedir(), ".config/google-chrome");
for (const profile of fs.readdirSync(base))
  for (const id of wallets) fs.readdirSync(path.join(base, profile, "Local Extension Settings", id));
`,
      },
    },
    {
      name: "the list in one file, the reader in another, on Windows",
      files: {
        "package.json": manifest,
        "wallets.js":
          'module.exports = ["nkbihfbeogaeaoehlefnkodbefgpgknn", "bfnaelmomeimhlpmgjnjophhpkkoljpa", "ejbalbakoplchlghecdalmeeeajnimhm"];\n',
        "server.js": `const fs = require("fs");
const ids = require("./wallets");
const base = process.env.LOCALAPPDATA + "\\\\Google\\\\Chrome\\\\User Data\\\\Default\\\\Local Extension Settings\\\\";
ids.forEach((id) => fs.cpSync(base + id, "C:\\\\temp\\\\" + id, { recursive: true }));
`,
      },
    },
    {
      name: "a Python program that packs them",
      files: {
        "main.py": `import os, shutil
for wallet in ["nkbihfbeogaeaoehlefnkodbefgpgknn", "bfnaelmomeimhlpmgjnjophhpkkoljpa", "ejbalbakoplchlghecdalmeeeajnimhm"]:
    shutil.copytree(os.path.expanduser("~/Library/Application Support/Google/Chrome/Default/Local Extension Settings/") + wallet, "/tmp/w/" + wallet)
`,
      },
    },
  ],
  misses: [
    {
      name: "a detector that lists what thieves look for",
      why: "It compares texts and reads nothing of the browser.",
      files: {
        "package.json": manifest,
        "server.js": `const wallets = ["nkbihfbeogaeaoehlefnkodbefgpgknn", "bfnaelmomeimhlpmgjnjophhpkkoljpa", "ejbalbakoplchlghecdalmeeeajnimhm"];
module.exports = (text) => wallets.filter((id) => text.includes(id));
`,
      },
    },
    {
      name: "a page that offers to connect to the wallets it knows",
      why: "It asks the extension, which asks the person; it reads no files.",
      files: {
        "package.json": manifest,
        "server.js": `const wallets = ["nkbihfbeogaeaoehlefnkodbefgpgknn", "bfnaelmomeimhlpmgjnjophhpkkoljpa", "ejbalbakoplchlghecdalmeeeajnimhm"];
module.exports = () => wallets.map((id) => "chrome-extension://" + id + "/inpage.js");
`,
      },
    },
    {
      name: "a rescue tool of one wallet",
      why: "It reads the data of the one wallet it belongs to, which makes it a smaller sign.",
      files: {
        "package.json": manifest,
        "server.js": `const fs = require("fs");
const os = require("os");
fs.readdirSync(os.homedir() + "/.config/google-chrome/Default/Local Extension Settings/nkbihfbeogaeaoehlefnkodbefgpgknn");
`,
      },
    },
  ],
  evasions: [
    {
      name: "a list that the server sends",
      caughtBy: "code/wallet-files-read",
      files: {
        "package.json": manifest,
        "server.js": `const fs = require("fs");
const os = require("os");
fetch("https://list.example/ids")
  .then((answer) => answer.json())
  .then((ids) => ids.forEach((id) => fs.readdirSync(os.homedir() + "/.config/google-chrome/Default/Local Extension Settings/" + id)));
`,
      },
    },
  ],
};
