import type { Examples } from "@doorward/core";

/** Hosts of such services, and hosts that are none. */
export const examples: Examples = {
  hits: [
    { name: "a page there", files: { "links.txt": "https://doorward-example-desk.eth.limo/\n" } },
    { name: "another service", files: { "links.txt": "https://doorward-example-desk.ipfs.dweb.link/\n" } },
    { name: "a third one", files: { "links.txt": "https://doorward-example-desk.arweave.net/a\n" } },
  ],
  misses: [
    { name: "a domain of its own", why: "Somebody registered it.", files: { "links.txt": "https://desk.example/\n" } },
    {
      name: "a page about such networks",
      why: "It lies on a domain of its own.",
      files: { "links.txt": "https://docs.example/ipfs\n" },
    },
    {
      name: "free hosting",
      why: "Another weak sign tells of it.",
      files: { "links.txt": "https://doorward-example-desk.vercel.app/\n" },
    },
  ],
  evasions: [
    {
      name: "a domain that is registered for the purpose",
      caughtBy: "nothing",
      files: { "links.txt": "https://my-desk.example/\n" },
    },
  ],
};
