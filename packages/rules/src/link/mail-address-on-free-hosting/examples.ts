import type { Examples } from "@doorward/core";

/** Links made for one person on free hosting, and honest ones. */
export const examples: Examples = {
  hits: [
    {
      name: "an address after the number sign",
      files: { "links.txt": "https://doorward-example-desk.pages.dev/#somebody@acme.example\n" },
    },
    {
      name: "behind a slash",
      files: { "links.txt": "https://doorward-example-desk.vercel.app/view#/somebody@acme.example\n" },
    },
    {
      name: "with an encoded sign",
      files: { "links.txt": "https://doorward-example-desk.webflow.io/#somebody%40acme.example\n" },
    },
  ],
  misses: [
    {
      name: "a section of a page",
      why: "It is no address.",
      files: { "links.txt": "https://doorward-example-docs.vercel.app/#install\n" },
    },
    {
      name: "a package with a version",
      why: "No host follows.",
      files: { "links.txt": "https://doorward-example-docs.vercel.app/#react@18\n" },
    },
    {
      name: "a page on a domain of its own",
      why: "Whoever owns a domain can be found; a weak sign tells of it.",
      files: { "links.txt": "https://desk.example/#somebody@acme.example\n" },
    },
  ],
  evasions: [
    {
      name: "in another encoding",
      caughtBy: "nothing",
      files: { "links.txt": "https://doorward-example-desk.pages.dev/#c29tZWJvZHlAYWNtZS5leGFtcGxl\n" },
    },
  ],
};
