import type { Examples } from "@doorward/core";

/** Names in front of domains that their owners do not hold, and honest labels. */
export const examples: Examples = {
  hits: [
    { name: "an exchange in front of a stranger", files: { "links.txt": "https://coinbase.motion-desk.example/\n" } },
    {
      name: "a wallet with a word in front of a stranger",
      files: { "links.txt": "https://metamask-portal.desk.example/\n" },
    },
    { name: "a name several labels in front", files: { "links.txt": "https://kucoin.eu.web.desk.example/start\n" } },
  ],
  misses: [
    {
      name: "a code host that a company runs itself",
      why: "Companies name their servers after the programs they run.",
      files: { "links.txt": "https://gitlab.desk.example/group/project\n" },
    },
    {
      name: "the brand's own label",
      why: "It is its own domain.",
      files: { "links.txt": "https://help.coinbase.com/\n" },
    },
    {
      name: "a community about a chain",
      why: "Strangers honestly borrow the names of chains; a weak sign tells of it.",
      files: { "links.txt": "https://ethereum.forum.example/\n" },
    },
  ],
  evasions: [
    { name: "the name in the path", caughtBy: "nothing", files: { "links.txt": "https://desk.example/coinbase/\n" } },
  ],
};
