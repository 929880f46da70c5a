import type { Examples } from "@doorward/core";

/** Hosts of such services, and hosts that are none. */
export const examples: Examples = {
  hits: [
    { name: "a page there", files: { "links.txt": "https://doorward-example-desk.duckdns.org/\n" } },
    { name: "another service", files: { "links.txt": "https://doorward-example-desk.ddns.net/a\n" } },
    { name: "a third one", files: { "links.txt": "https://doorward-example-desk.hopto.org/\n" } },
  ],
  misses: [
    { name: "a domain of its own", why: "Somebody registered it.", files: { "links.txt": "https://desk.example/\n" } },
    {
      name: "free hosting",
      why: "Another weak sign tells of it.",
      files: { "links.txt": "https://doorward-example-desk.vercel.app/\n" },
    },
    {
      name: "a name that only sounds like it",
      why: "It is not below the service.",
      files: { "links.txt": "https://duckdns-desk.example/\n" },
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
