import type { Examples } from "@doorward/core";

const onInstall = '{ "name": "shop", "version": "1.0.0", "scripts": { "postinstall": "node setup.js" } }\n';

/** Code that changes what each new terminal runs, and honest code that is asked to or stays elsewhere. */
export const examples: Examples = {
  hits: [
    {
      name: "an install script that adds a line to the start files of two shells",
      files: {
        "package.json": onInstall,
        "setup.js": `const fs = require("fs");
const path = require("path");
for (const name of [".bashrc", ".zshrc"])
  fs.appendFileSync(path.join(require("os").homedir(), name), "\\nnode ~/.cache/helper.js &\\n");
`,
      },
    },
    {
      name: "a lifecycle script that appends to a profile",
      files: {
        "package.json":
          '{ "name": "shop", "version": "1.0.0", "scripts": { "prepare": "echo \'sh ~/.helper\' >> ~/.profile" } }\n',
      },
    },
    {
      name: "a Python program that writes into the start file of zsh",
      files: {
        "main.py": `from pathlib import Path
with open(str(Path.home()) + "/.zshenv", "a") as start:
    start.write("python3 ~/.helper.py\\n")
`,
      },
    },
    {
      name: "a test script that changes the profile of PowerShell",
      files: {
        "package.json":
          '{ "name": "shop", "version": "1.0.0", "scripts": { "test": "powershell -File prepare.ps1 && jest" } }\n',
        "prepare.ps1": 'Add-Content $PROFILE "node $HOME\\\\helper.js"\n',
      },
    },
  ],
  misses: [
    {
      name: "an installer that a person starts and that adds its folder to the path",
      why: "It is started by hand, and its purpose is to be found in each terminal.",
      files: { "install.sh": "echo 'export PATH=\"$HOME/.tool/bin:$PATH\"' >> ~/.bashrc\n" },
    },
    {
      name: "a command that installs its own completion when somebody asks for it",
      why: "Nothing but a command that a person chooses leads there.",
      files: {
        "package.json": '{ "name": "tool", "version": "1.0.0", "bin": { "tool": "cli.js" } }\n',
        "cli.js": `const fs = require("fs");
const os = require("os");
if (process.argv[2] === "completion") fs.appendFileSync(os.homedir() + "/.zshrc", "source ~/.tool/completion.zsh\\n");
`,
      },
    },
    {
      name: "a development container that sets up its shell",
      why: "The start file is the container's own.",
      files: {
        ".devcontainer/devcontainer.json":
          '{ "image": "debian:12", "postCreateCommand": "echo \'alias t=\\"npm test\\"\' >> ~/.bashrc" }\n',
      },
    },
    {
      name: "a template of a start file in the project",
      why: "The file lies in the project, and no terminal reads it there.",
      files: {
        "package.json": onInstall,
        "setup.js": 'require("fs").writeFileSync("templates/.bashrc", "alias ll=ls\\n");\n',
      },
    },
  ],
  evasions: [
    {
      name: "a start file that is replaced by a link",
      caughtBy: "code/shell-start-file-changed",
      files: {
        "package.json": onInstall,
        "setup.js": 'require("fs").symlinkSync("/tmp/start", require("os").homedir() + "/.bash_profile");\n',
      },
    },
    {
      name: "a file that a start file already reads",
      caughtBy: "nothing",
      files: {
        "package.json": onInstall,
        "setup.js":
          'require("fs").appendFileSync(require("os").homedir() + "/.nvm/nvm.sh", "node ~/.cache/helper.js &\\n");\n',
      },
    },
  ],
};
