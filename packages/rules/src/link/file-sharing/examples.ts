import type { Examples } from "@doorward/core";

/** Hosts of such services, and hosts that are none. */
export const examples: Examples = {
  hits: [
    { name: "a page there", files: { "links.txt": "https://gofile.io/d/doorward-example\n" } },
    { name: "another service", files: { "links.txt": "https://rentry.co/doorward-example\n" } },
    { name: "a third one", files: { "links.txt": "https://pixeldrain.com/u/doorward-example\n" } },
  ],
  misses: [
    {
      name: "a file on a domain of its own",
      why: "Somebody registered it.",
      files: { "links.txt": "https://desk.example/offer.pdf\n" },
    },
    {
      name: "free hosting",
      why: "Another weak sign tells of it.",
      files: { "links.txt": "https://doorward-example-desk.vercel.app/\n" },
    },
    {
      name: "an article about sharing",
      why: "It lies on a domain of its own.",
      files: { "links.txt": "https://docs.example/sharing-files\n" },
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
