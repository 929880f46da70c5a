import type { Examples } from "@doorward/core";

/** Pages in stores for files, and other files there. */
export const examples: Examples = {
  hits: [
    {
      name: "a page in a bucket",
      files: { "links.txt": "https://doorward-example-desk.s3.amazonaws.com/index.html\n" },
    },
    { name: "a page in a public bucket", files: { "links.txt": "https://pub-doorward-example.r2.dev/view.html\n" } },
    {
      name: "a page in a blob store",
      files: { "links.txt": "https://doorward-example.blob.core.windows.net/web/index.htm\n" },
    },
  ],
  misses: [
    {
      name: "a picture in a bucket",
      why: "It is what such stores are for.",
      files: { "links.txt": "https://doorward-example-desk.s3.amazonaws.com/logo.png\n" },
    },
    {
      name: "a page on a domain of its own",
      why: "Somebody registered it.",
      files: { "links.txt": "https://desk.example/index.html\n" },
    },
    {
      name: "a page on free hosting",
      why: "It is made for pages.",
      files: { "links.txt": "https://doorward-example-desk.vercel.app/index.html\n" },
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
