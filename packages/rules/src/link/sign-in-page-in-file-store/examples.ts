import type { Examples } from "@doorward/core";

/** Pages that ask to sign in, in stores for files, and honest pages there. */
export const examples: Examples = {
  hits: [
    {
      name: "a door in a bucket",
      files: { "links.txt": "https://doorward-example.s3.amazonaws.com/outlook/login.html\n" },
    },
    {
      name: "a mailbox in a public bucket",
      files: { "links.txt": "https://pub-doorward-example.r2.dev/webmail-auth.html\n" },
    },
    {
      name: "a mailbox behind a gateway",
      files: { "links.txt": "https://ipfs.io/ipfs/doorward-example/webmail.html\n" },
    },
    {
      name: "a mailbox under the name of a document",
      files: { "links.txt": "https://doorward-example.ipfs.dweb.link/owa.html\n" },
    },
  ],
  misses: [
    {
      name: "documentation",
      why: "It explains how signing in works.",
      files: { "links.txt": "https://doorward-example.s3.amazonaws.com/docs/login-flow.html\n" },
    },
    {
      name: "a report of tests",
      why: "It asks for nothing.",
      files: { "links.txt": "https://doorward-example.s3.amazonaws.com/coverage/index.html\n" },
    },
    {
      name: "a picture of a door",
      why: "A picture asks for nothing.",
      files: { "links.txt": "https://doorward-example.s3.amazonaws.com/login.png\n" },
    },
    {
      name: "a page on free hosting",
      why: "It is made for pages, and other rules look at it.",
      files: { "links.txt": "https://doorward-example.vercel.app/login.html\n" },
    },
  ],
  evasions: [
    {
      name: "another name",
      caughtBy: "nothing",
      files: { "links.txt": "https://doorward-example.s3.amazonaws.com/view.html\n" },
    },
  ],
};
