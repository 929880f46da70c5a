import type { Examples } from "@doorward/core";

/** Pages in such stores, and other files. */
export const examples: Examples = {
  hits: [
    { name: "a page", files: { "links.txt": "https://pub-doorward-example.r2.dev/index.html\n" } },
    {
      name: "a page with an older ending",
      files: { "links.txt": "https://pub-doorward-example.r2.dev/view/doc.htm\n" },
    },
    {
      name: "a drawn picture, which may hold a script",
      files: { "links.txt": "https://pub-doorward-example.r2.dev/invoice.svg\n" },
    },
  ],
  misses: [
    {
      name: "a picture",
      why: "It is shown.",
      files: { "links.txt": "https://pub-doorward-example.r2.dev/logo.png\n" },
    },
    {
      name: "a page in another store",
      why: "A weak sign tells of it.",
      files: { "links.txt": "https://doorward-example-desk.s3.amazonaws.com/index.html\n" },
    },
    {
      name: "a page on a domain of its own",
      why: "Somebody registered it.",
      files: { "links.txt": "https://desk.example/index.html\n" },
    },
  ],
  evasions: [
    {
      name: "a page without an ending",
      caughtBy: "nothing",
      files: { "links.txt": "https://pub-doorward-example.r2.dev/view\n" },
    },
  ],
};
