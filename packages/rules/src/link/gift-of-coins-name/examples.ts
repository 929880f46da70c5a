import type { Examples } from "@doorward/core";

/** Names that speak of gifts of coins, and other gifts. */
export const examples: Examples = {
  hits: [
    { name: "an airdrop", files: { "links.txt": "https://zorbium-airdrop.example/\n" } },
    { name: "a presale", files: { "links.txt": "https://presale-zorbium.example/\n" } },
    { name: "an airdrop at a free host", files: { "links.txt": "https://doorward-example-airdrop.vercel.app/\n" } },
  ],
  misses: [
    {
      name: "a project's own label",
      why: "Words in front of a domain weigh nothing.",
      files: { "links.txt": "https://airdrop.zorbium.example/\n" },
    },
    { name: "a shop's gifts", why: "They are no coins.", files: { "links.txt": "https://acme-gifts.example/\n" } },
    { name: "an article", why: "A path is no name.", files: { "links.txt": "https://blog.example/airdrop\n" } },
  ],
  evasions: [{ name: "other words", caughtBy: "nothing", files: { "links.txt": "https://zorbium-drop.example/\n" } }],
};
