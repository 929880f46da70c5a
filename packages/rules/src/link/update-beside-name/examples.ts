import type { Examples } from "@doorward/core";

/** Names beside words about updates, and honest places for updates. */
export const examples: Examples = {
  hits: [
    { name: "a meeting tool's kit", files: { "links.txt": "https://zoomsdk-update.example/\n" } },
    { name: "a meeting tool and an update", files: { "links.txt": "https://zoom-update.example/mac\n" } },
    { name: "a hardware wallet's program", files: { "links.txt": "https://ledger-download.example/\n" } },
    { name: "an exchange and an installer", files: { "links.txt": "https://install.coinbase-desktop.example/\n" } },
    { name: "a maker of graphics cards and drivers", files: { "links.txt": "https://nvidia-drivers.example/\n" } },
  ],
  misses: [
    {
      name: "the vendor's own page for updates",
      why: "It is its owner's.",
      files: { "links.txt": "https://zoom.us/download\n" },
    },
    {
      name: "a maker nobody imitates",
      why: "No known name stands there.",
      files: { "links.txt": "https://acme-update.example/\n" },
    },
    {
      name: "the word in the path",
      why: "An article may tell of an update.",
      files: { "links.txt": "https://news.example/zoom-update\n" },
    },
  ],
  evasions: [
    {
      name: "a word of another language",
      caughtBy: "nothing",
      files: { "links.txt": "https://zoom-neuheit.example/\n" },
    },
  ],
};
