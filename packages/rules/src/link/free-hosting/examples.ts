import type { Examples } from "@doorward/core";

/** Hosts of such services, and hosts that are none. */
export const examples: Examples = {
  hits: [
    { name: "a page there", files: { "links.txt": "https://doorward-example-desk.vercel.app/\n" } },
    { name: "another service", files: { "links.txt": "https://doorward-example-desk.pages.dev/a\n" } },
    { name: "a third one", files: { "links.txt": "https://doorward-example-desk.netlify.app/\n" } },
  ],
  misses: [
    { name: "a domain of its own", why: "Somebody registered it.", files: { "links.txt": "https://desk.example/\n" } },
    { name: "the service's own page", why: "It is the owner's.", files: { "links.txt": "https://vercel.com/docs\n" } },
    {
      name: "a name that only sounds like it",
      why: "It is not below the service.",
      files: { "links.txt": "https://desk-vercel.example/\n" },
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
