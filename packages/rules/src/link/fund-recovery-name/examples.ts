import type { Examples } from "@doorward/core";

/** Names that offer to bring back what was stolen, and honest ones about recovery. */
export const examples: Examples = {
  hits: [
    { name: "a refund of a scam", files: { "links.txt": "https://scam-refund-agency.example/\n" } },
    { name: "coins", files: { "links.txt": "https://lost-coin-retrieval.example/\n" } },
    { name: "funds and experts", files: { "links.txt": "https://fundsreclaimexperts.example/\n" } },
    { name: "assets and hackers", files: { "links.txt": "https://asset-recovery-hackers.example/\n" } },
    { name: "coins and a firm", files: { "links.txt": "https://crypto-recovery-firm.example/\n" } },
  ],
  misses: [
    {
      name: "data",
      why: "Disks are honestly repaired.",
      files: { "links.txt": "https://data-recovery-experts.example/\n" },
    },
    {
      name: "states that recover assets",
      why: "Nobody offers himself in it.",
      files: { "links.txt": "https://asset-recovery.example/\n" },
    },
    { name: "a fund", why: "It is about saving.", files: { "links.txt": "https://acme-funds.example/\n" } },
  ],
  evasions: [
    { name: "other words", caughtBy: "nothing", files: { "links.txt": "https://get-my-bitcoin-back.example/\n" } },
  ],
};
