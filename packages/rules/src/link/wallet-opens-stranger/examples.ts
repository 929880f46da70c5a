import type { Examples } from "@doorward/core";

/** Wallets sent to strangers, and to known pages. */
export const examples: Examples = {
  hits: [
    { name: "a page in a wallet", files: { "links.txt": "metamask://dapp/desk.example/claim\n" } },
    { name: "a page in another wallet", files: { "links.txt": "phantom://browse/https%3A%2F%2Fdesk.example%2F\n" } },
    {
      name: "a page in a third wallet",
      files: { "links.txt": "trust://open_url?coin_id=60&url=https://desk.example/\n" },
    },
  ],
  misses: [
    {
      name: "a known exchange",
      why: "It is its owner's.",
      files: { "links.txt": "metamask://dapp/app.uniswap.org\n" },
    },
    { name: "a plain page", why: "It opens in the browser.", files: { "links.txt": "https://desk.example/claim\n" } },
    {
      name: "the wallet's own page",
      why: "It is its owner's.",
      files: { "links.txt": "https://phantom.com/download\n" },
    },
  ],
  evasions: [{ name: "the page itself", caughtBy: "nothing", files: { "links.txt": "https://desk.example/claim\n" } }],
};
