import type { Examples } from "@doorward/core";

const manifest = '{ "name": "shop", "version": "1.0.0", "scripts": { "start": "node server.js" } }\n';

/** Programs that look whether somebody watches, and honest ones that name or list programs. */
export const examples: Examples = {
  hits: [
    {
      name: "a server that leaves when a tool for watching runs",
      files: {
        "package.json": manifest,
        "server.js": `require("child_process").exec("tasklist", (error, out) => {
  if (/wireshark|fiddler|procmon/i.test(out)) process.exit();
});
`,
      },
    },
    {
      name: "a Python program that goes through the processes",
      files: {
        "main.py": `import psutil
tools = ["x64dbg.exe", "processhacker.exe", "wireshark.exe"]
if any(process.name().lower() in tools for process in psutil.process_iter()):
    raise SystemExit
`,
      },
    },
    {
      name: "a script that ends such tools",
      files: { "prepare.sh": "pkill -f wireshark\npkill -f tcpdump\n" },
    },
    {
      name: "a PowerShell script that asks for products that guard a company's computers",
      files: { "setup.ps1": 'if (Get-Process | Where-Object { $_.Name -match "csfalcon|sentinelone" }) { exit }\n' },
    },
  ],
  misses: [
    {
      name: "a list of tools for learning",
      why: "Nothing asks which programs run.",
      files: { "package.json": manifest, "server.js": 'console.log(["wireshark", "ghidra", "fiddler"].join());\n' },
    },
    {
      name: "a monitor that shows which programs run",
      why: "It names no tool that could watch it.",
      files: {
        "package.json": manifest,
        "server.js": 'require("child_process").exec("ps aux", (error, out) => console.log(out));\n',
      },
    },
    {
      name: "a wrapper around one such tool",
      why: "It looks for the one program it works with.",
      files: {
        "package.json": manifest,
        "server.js": `require("child_process").exec("pgrep tcpdump", (error, out) => console.log(out ? "recording" : "idle"));
`,
      },
    },
  ],
  evasions: [
    {
      name: "names that are compared as sums of their letters",
      caughtBy: "nothing",
      files: {
        "package.json": manifest,
        "server.js": `const sums = new Set([982, 744]);
const sum = (text) => [...text].reduce((total, letter) => total + letter.charCodeAt(0), 0);
require("child_process").exec("ps -eo comm", (error, out) => out.split("\\n").some((name) => sums.has(sum(name))));
`,
      },
    },
  ],
};
