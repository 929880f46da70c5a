import type { Examples } from "@doorward/core";

/** Official domains in front of strangers', and hosts in which a dot is honest. */
export const examples: Examples = {
  hits: [
    {
      name: "a meeting tool's domain in front",
      files: { "links.txt": "https://zoom.us.join-desk.example/j/93412345678\n" },
    },
    {
      name: "an exchange's domain with its label",
      files: { "links.txt": "https://www.coinbase.com.session-7.example/signin\n" },
    },
    { name: "a wallet's domain in front", files: { "links.txt": "https://metamask.io.desk.example/login\n" } },
  ],
  misses: [
    {
      name: "a translated page",
      why: "The service puts the address in front, with hyphens.",
      files: { "links.txt": "https://www-coinbase-com.translate.goog/\n" },
    },
    {
      name: "the brand's own long host",
      why: "The end of the host is its own.",
      files: { "links.txt": "https://login.us.account.coinbase.com/\n" },
    },
    {
      name: "a host that starts with www and com",
      why: "No official domain stands there.",
      files: { "links.txt": "https://www.com.desk.example/\n" },
    },
  ],
  evasions: [
    {
      name: "the domain in the path",
      caughtBy: "link/meeting-path-at-stranger",
      files: { "links.txt": "https://desk.example/zoom.us/j/93412345678\n" },
    },
  ],
};
