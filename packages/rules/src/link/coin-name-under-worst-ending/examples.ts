import type { Examples } from "@doorward/core";

/** Words about coins under the worst endings, and elsewhere. */
export const examples: Examples = {
  hits: [
    { name: "a coin to mine", files: { "links.txt": "https://doorward-example-usdt.vip/\n" } },
    { name: "a wallet", files: { "links.txt": "https://doorward-example-wallet.top/\n" } },
    { name: "a coin to stake", files: { "links.txt": "https://eth-staking-doorward-example.icu/\n" } },
  ],
  misses: [
    {
      name: "words about coins under another ending",
      why: "A weak sign tells of them.",
      files: { "links.txt": "https://coin-wallet.example/\n" },
    },
    {
      name: "no such word",
      why: "The ending alone is only context.",
      files: { "links.txt": "https://doorward-example.top/\n" },
    },
    {
      name: "the word in a path",
      why: "A path is no name.",
      files: { "links.txt": "https://doorward-example.top/wallet\n" },
    },
  ],
  evasions: [
    { name: "a dearer ending", caughtBy: "nothing", files: { "links.txt": "https://eth-staking-desk.example/\n" } },
  ],
};
