import type { Examples } from "@doorward/core";

/** Numbered names, and honest numbers. */
export const examples: Examples = {
  hits: [
    { name: "a number behind a word", files: { "links.txt": "https://doorward-example-mail-10538.weebly.com/\n" } },
    { name: "a number without a hyphen", files: { "links.txt": "https://doorward-example482.webflow.io/\n" } },
    {
      name: "a number on a host for programs",
      files: { "links.txt": "https://doorward-example-desk-7731.vercel.app/\n" },
    },
  ],
  misses: [
    {
      name: "a year",
      why: "It says when.",
      files: { "links.txt": "https://doorward-example-summit-2026.vercel.app/\n" },
    },
    { name: "a version", why: "It is short.", files: { "links.txt": "https://doorward-example-v2.vercel.app/\n" } },
    {
      name: "a domain of its own",
      why: "Somebody registered it once.",
      files: { "links.txt": "https://desk-482.example/\n" },
    },
  ],
  evasions: [
    {
      name: "letters in place of numbers",
      caughtBy: "nothing",
      files: { "links.txt": "https://doorward-example-mail-abc.weebly.com/\n" },
    },
  ],
};
