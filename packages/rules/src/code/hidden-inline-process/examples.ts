import type { Examples } from "@doorward/core";

const manifest = '{ "name": "shop", "version": "1.0.0", "scripts": { "start": "node server.js" } }\n';

/** Programs given as text to a process nobody sees, and honest processes that lack one part of it. */
export const examples: Examples = {
  hits: [
    {
      name: "a server that starts Node.js with a text, detached and without output",
      files: {
        "package.json": manifest,
        "server.js": `const { spawn } = require("child_process");
const text = "setInterval(() => {}, 5000)";
spawn("node", ["-e", text], { detached: true, stdio: "ignore", windowsHide: true }).unref();
`,
      },
    },
    {
      name: "the same through the path of the interpreter",
      files: {
        "package.json": manifest,
        "server.js": `const { spawn } = require("node:child_process");
const child = spawn(process.execPath, ["-e", process.env.STEP], { detached: true, stdio: "ignore" });
child.unref();
`,
      },
    },
    {
      name: "a Python program that starts Python with a text in no window",
      files: {
        "main.py": `import subprocess, sys
subprocess.Popen([sys.executable, "-c", "print(1)"], creationflags=0x08000000, start_new_session=True)
`,
      },
    },
    {
      name: "a lifecycle script in the background",
      files: {
        "package.json":
          '{ "name": "shop", "version": "1.0.0", "scripts": { "postinstall": "nohup node -e \\"setInterval(()=>{},9)\\" >/dev/null 2>&1 &" } }\n',
      },
    },
  ],
  misses: [
    {
      name: "a tool that sends its counts from a file of its own after it has ended",
      why: "The program lies in a file that everybody can read.",
      files: {
        "package.json": manifest,
        "server.js": `const { spawn } = require("child_process");
spawn(process.execPath, [require.resolve("./flush.js")], { detached: true, stdio: "ignore", windowsHide: true }).unref();
`,
        "flush.js": 'console.log("sent");\n',
      },
    },
    {
      name: "a script that asks Node.js for its version with a text",
      why: "It waits for the answer and shows it.",
      files: {
        "package.json": manifest,
        "server.js": 'require("child_process").spawn("node", ["-p", "process.version"], { stdio: "inherit" });\n',
      },
    },
    {
      name: "a process without a window that is waited for",
      why: "It ends with the program that started it.",
      files: {
        "package.json": manifest,
        "server.js": `require("child_process").spawnSync("node", ["-e", "console.log(1)"], { windowsHide: true, encoding: "utf8" });
`,
      },
    },
  ],
  evasions: [
    {
      name: "a text that is written to a file first",
      caughtBy: "code/hidden-child-process",
      files: {
        "package.json": manifest,
        "server.js": `require("fs").writeFileSync("/tmp/step.js", process.env.STEP);
require("child_process").spawn("node", ["/tmp/step.js"], { detached: true, stdio: "ignore" }).unref();
`,
      },
    },
  ],
};
