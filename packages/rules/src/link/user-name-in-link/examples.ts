import type { Examples } from "@doorward/core";

/** User names in links, and signs that are none. */
export const examples: Examples = {
  hits: [
    { name: "a word in front of the sign", files: { "links.txt": "https://zoom-meeting@join-desk.example/\n" } },
    { name: "a name with a password", files: { "links.txt": "https://somebody:word@desk.example/\n" } },
    { name: "a name in front of a number", files: { "links.txt": "http://admin@203.0.113.9/\n" } },
  ],
  misses: [
    {
      name: "a handle in a path",
      why: "The sign stands behind the host.",
      files: { "links.txt": "https://social.example/@somebody\n" },
    },
    { name: "a mail address", why: "It starts a message.", files: { "links.txt": "mailto:somebody@acme.example\n" } },
    { name: "a plain address", why: "No user name stands there.", files: { "links.txt": "https://desk.example/\n" } },
  ],
  evasions: [
    {
      name: "an address in the path",
      caughtBy: "nothing",
      files: { "links.txt": "https://join-desk.example/zoom.us\n" },
    },
  ],
};
