import type { Examples } from "@doorward/core";

/** Everyday names with words that pose, and honest names. */
export const examples: Examples = {
  hits: [
    { name: "a wallet's extension", files: { "links.txt": "https://phantom-extension.example/\n" } },
    { name: "an exchange's official site", files: { "links.txt": "https://kraken-official.example/\n" } },
    { name: "a hardware wallet's program", files: { "links.txt": "https://ledger-desktop.example/\n" } },
    {
      name: "a hardware wallet and the words of a wallet",
      files: { "links.txt": "https://ledger-verify.example/seed\n" },
    },
  ],
  misses: [
    {
      name: "an everyday name alone",
      why: "Many may be called that; a weak sign tells of it.",
      files: { "links.txt": "https://phantom-theatre.example/\n" },
    },
    {
      name: "the wallet's own page",
      why: "It is its owner's.",
      files: { "links.txt": "https://phantom.com/download\n" },
    },
    {
      name: "an official site of a town",
      why: "No such name stands there.",
      files: { "links.txt": "https://oldtown-official.example/\n" },
    },
  ],
  evasions: [{ name: "other words", caughtBy: "nothing", files: { "links.txt": "https://phantom-zone.example/\n" } }],
};
