import type { Model } from "../evaluate/calls.ts";
import type { Call } from "../evaluate/interpreter.ts";
import { instance, opaque } from "../evaluate/value.ts";
import { originMarks } from "./record.ts";

/** Functions that make a wallet, or open one with its key. */
const wallets = [
  "@solana/web3.js.Keypair.fromSecretKey",
  "@solana/web3.js.Keypair.fromSeed",
  "@solana/web3.js.Keypair.generate",
  "@solana/web3.js.Keypair",
  ...["ethers", "ethers.ethers"].flatMap((home) => [
    `${home}.Wallet`,
    ...["Wallet", "HDNodeWallet"].flatMap((name) =>
      ["createRandom", "fromPhrase", "fromMnemonic", "fromEncryptedJson", "fromSeed"].map(
        (make) => `${home}.${name}.${make}`,
      ),
    ),
  ]),
  "viem/accounts.generatePrivateKey",
  "bip39.generateMnemonic",
  "@scure/bip39.generateMnemonic",
];

/** What of a wallet moves its funds. */
const secretParts = ["secretKey", "privateKey", "mnemonic", "phrase", "seed", "_keypair", "_secretKey"];

/** Wallets whose keys can be followed to where they go. */
export const walletModels: Readonly<Record<string, Model>> = Object.fromEntries(
  wallets.map((name) => [name, openWallet] as const),
);

function openWallet(call: Call, via: string) {
  const secret = opaque(originMarks(call, "credential-store", "the key of a wallet"));
  if (/(?:generatePrivateKey|generateMnemonic)$/u.test(via)) return secret;
  const wallet = instance("wallet");
  for (const part of secretParts) wallet.entries.set(part, secret);
  return wallet;
}
