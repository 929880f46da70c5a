import type { Examples } from "@doorward/core";

/** Hosts behind percent signs, and honest percent signs. */
export const examples: Examples = {
  hits: [
    { name: "a dot behind a percent sign", files: { "links.txt": "https://join-desk%2eexample/\n" } },
    { name: "letters behind percent signs", files: { "links.txt": "https://%6a%6f%69%6e.example/\n" } },
    { name: "the whole name", files: { "links.txt": "http://%64%65%73%6b%2e%65%78%61%6d%70%6c%65/login\n" } },
  ],
  misses: [
    {
      name: "a blank in a path",
      why: "The host is over by then.",
      files: { "links.txt": "https://desk.example/a%20b\n" },
    },
    {
      name: "an address in a question",
      why: "The host is over by then.",
      files: { "links.txt": "https://desk.example/?u=https%3A%2F%2Facme.example\n" },
    },
    { name: "a plain host", why: "Nothing is hidden.", files: { "links.txt": "https://desk.example/\n" } },
  ],
  evasions: [{ name: "the plain name", caughtBy: "nothing", files: { "links.txt": "https://join-desk.example/\n" } }],
};
