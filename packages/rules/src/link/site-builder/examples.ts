import type { Examples } from "@doorward/core";

/** Hosts of such services, and hosts that are none. */
export const examples: Examples = {
  hits: [
    { name: "a page there", files: { "links.txt": "https://doorward-example-desk.webflow.io/\n" } },
    { name: "another service", files: { "links.txt": "https://doorward-example-desk.weebly.com/a\n" } },
    { name: "a third one", files: { "links.txt": "https://doorward-example-desk.wixsite.com/home\n" } },
  ],
  misses: [
    { name: "a domain of its own", why: "Somebody registered it.", files: { "links.txt": "https://desk.example/\n" } },
    {
      name: "the service's own page",
      why: "It is the owner's.",
      files: { "links.txt": "https://webflow.com/pricing\n" },
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
