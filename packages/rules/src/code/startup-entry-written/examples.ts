import type { Examples } from "@doorward/core";

const onInstall =
  '{ "name": "shop", "version": "1.0.0", "main": "server.js", "scripts": { "postinstall": "node setup.js" } }\n';
const onStart = '{ "name": "shop", "version": "1.0.0", "scripts": { "start": "node server.js" } }\n';

/** Code that makes a system start something by itself, and honest code that speaks of it or is asked to. */
export const examples: Examples = {
  hits: [
    {
      name: "an install script that writes an entry for the login of macOS",
      files: {
        "package.json": onInstall,
        "setup.js": `const { writeFileSync } = require("node:fs");
const { join } = require("node:path");
const { homedir } = require("node:os");
writeFileSync(join(homedir(), "Library", "LaunchAgents", "com.shop.helper.plist"), "<plist></plist>");
`,
      },
    },
    {
      name: "a server that adds a value to the Run key of Windows when it starts",
      files: {
        "package.json": onStart,
        "server.js": `const { execSync } = require("child_process");
if (process.platform === "win32")
  execSync('reg add "HKCU\\\\Software\\\\Microsoft\\\\Windows\\\\CurrentVersion\\\\Run" /v NodeHelper /d "node helper.js" /f');
`,
      },
    },
    {
      name: "an install script that adds a line to the table of cron",
      files: {
        "package.json": '{ "name": "shop", "version": "1.0.0", "scripts": { "preinstall": "sh prepare.sh" } }\n',
        "prepare.sh": "(crontab -l 2>/dev/null; echo '*/10 * * * * node ~/.cache/helper.js') | crontab -\n",
      },
    },
    {
      name: "a Python program that enables a service for the user",
      files: {
        "main.py": `import os, subprocess
path = os.path.expanduser("~/.config/systemd/user/helper.service")
with open(path, "w") as unit:
    unit.write("[Service]\\nExecStart=/usr/bin/python3 .helper.py\\n")
subprocess.run(["systemctl", "--user", "enable", "helper"])
`,
      },
    },
    {
      name: "a program that plans a task with PowerShell",
      files: {
        "package.json": onStart,
        "server.js": `require("child_process").exec(
  'powershell -Command "Register-ScheduledTask -TaskName Helper -Action (New-ScheduledTaskAction -Execute node)"');
`,
      },
    },
  ],
  misses: [
    {
      name: "a process manager whose command sets up a service when somebody calls it",
      why: "A person chooses this command by name and wants what it does.",
      files: {
        "package.json": '{ "name": "keeper", "version": "1.0.0", "bin": { "keeper": "cli.js" } }\n',
        "cli.js": `const fs = require("fs");
if (process.argv[2] === "startup")
  fs.writeFileSync("/etc/systemd/system/keeper.service", "[Service]\\nExecStart=keeper resurrect\\n");
`,
      },
    },
    {
      name: "a container that runs cron",
      why: "What the build of a container writes stays in the container.",
      files: {
        Dockerfile: "FROM debian:12\nRUN echo '0 3 * * * root /backup.sh' > /etc/cron.d/backup\n",
      },
    },
    {
      name: "a library whose function adds an entry when a program asks for it",
      why: "Nothing in the arrival calls the function.",
      files: {
        "package.json": '{ "name": "autostart", "version": "1.0.0", "main": "index.js" }\n',
        "index.js": `const fs = require("fs");
const os = require("os");
exports.enable = (name, text) => fs.writeFileSync(os.homedir() + "/.config/autostart/" + name + ".desktop", text);
`,
      },
    },
    {
      name: "a document that tells how to start a server with the system",
      why: "A text in a document runs nothing.",
      files: {
        "README.md": "Run `systemctl --user enable shop` to start it at each login.\n",
        "package.json": onStart,
        "server.js": 'console.log("ready");\n',
      },
    },
    {
      name: "a program that reads which entries there are",
      why: "Nothing is added.",
      files: {
        "package.json": onStart,
        "server.js": `const names = require("fs").readdirSync(require("os").homedir() + "/Library/LaunchAgents");
console.log(names.length);
`,
      },
    },
  ],
  evasions: [
    {
      name: "a package that adds the entry under a name of its own",
      caughtBy: "nothing",
      files: {
        "package.json": onStart,
        "server.js": 'const AutoLaunch = require("auto-launch");\nnew AutoLaunch({ name: "shop" }).enable();\n',
      },
    },
    {
      name: "a script that the brief asks to start by hand",
      caughtBy: "code/startup-change-prepared",
      files: {
        "README.md": "Run `sh prepare.sh` first.\n",
        "prepare.sh": "cp helper.plist ~/Library/LaunchAgents/helper.plist\n",
      },
    },
  ],
};
