import type { Examples } from "@doorward/core";

/** Sites with two names of the world of coins, and with one. */
export const examples: Examples = {
  hits: [
    { name: "a wallet and a chain", files: { "links.txt": "https://phantom-solana.example/\n" } },
    { name: "a hardware wallet and another", files: { "links.txt": "https://ledger-trezor.example/\n" } },
    { name: "an exchange for coins and a chain", files: { "links.txt": "https://jupiter-solana.example/\n" } },
  ],
  misses: [
    {
      name: "one everyday name",
      why: "Many may be called that; a weak sign tells of it.",
      files: { "links.txt": "https://phantom-theatre.example/\n" },
    },
    {
      name: "two chains",
      why: "Developers compare and bridge them.",
      files: { "links.txt": "https://ethereum-solana.example/\n" },
    },
    {
      name: "the wallet's own page",
      why: "It is its owner's.",
      files: { "links.txt": "https://phantom.com/solana\n" },
    },
    { name: "a guide", why: "A path is no name.", files: { "links.txt": "https://docs.example/phantom-solana\n" } },
  ],
  evasions: [
    {
      name: "the names in different places",
      caughtBy: "nothing",
      files: { "links.txt": "https://phantom-desk.example/solana\n" },
    },
  ],
};
