import type { Examples } from "@doorward/core";

/** Names that promise gifts, and honest gifts. */
export const examples: Examples = {
  hits: [
    { name: "an airdrop and a claim", files: { "links.txt": "https://airdrop-claim.example/\n" } },
    { name: "a giveaway and a bonus", files: { "links.txt": "https://giveaway-bonus.example/\n" } },
    { name: "a lucky winner", files: { "links.txt": "https://lucky-winner.example/\n" } },
  ],
  misses: [
    { name: "a shop for gifts", why: "Shops sell gifts.", files: { "links.txt": "https://gift-promotion.example/\n" } },
    {
      name: "the rewards of a company",
      why: "One word is how programs for customers are called.",
      files: { "links.txt": "https://acme-rewards.example/\n" },
    },
    {
      name: "an insurance",
      why: "Claims are what insurances settle.",
      files: { "links.txt": "https://free-claims.example/\n" },
    },
  ],
  evasions: [{ name: "one word only", caughtBy: "nothing", files: { "links.txt": "https://prize-desk.example/\n" } }],
};
