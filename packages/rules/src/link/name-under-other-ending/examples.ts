import type { Examples } from "@doorward/core";

/** Names under endings their owners do not use, and names that many may bear. */
export const examples: Examples = {
  hits: [
    { name: "an exchange", files: { "links.txt": "https://coinbase.example/\n" } },
    { name: "a wallet", files: { "links.txt": "https://www.metamask.example/download\n" } },
    { name: "a hardware wallet", files: { "links.txt": "http://trezor.example/start\n" } },
  ],
  misses: [
    {
      name: "an everyday word",
      why: "Many may be called that; a weak sign tells of it.",
      files: { "links.txt": "https://phantom.example/\n" },
    },
    {
      name: "the brand in another country",
      why: "It is in the file of brands.",
      files: { "links.txt": "https://www.binance.us/\n" },
    },
    {
      name: "a chain's name",
      why: "Strangers honestly borrow such names; a weak sign tells of it.",
      files: { "links.txt": "https://solana.example/\n" },
    },
  ],
  evasions: [
    {
      name: "a word added",
      caughtBy: "link/name-among-words",
      files: { "links.txt": "https://coinbase-app.example/\n" },
    },
  ],
};
