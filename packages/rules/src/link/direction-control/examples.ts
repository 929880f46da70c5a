import type { Examples } from "@doorward/core";

/** Addresses that are turned round, and honest addresses. */
export const examples: Examples = {
  hits: [
    { name: "a path that is turned round", files: { "links.txt": "https://desk.example/offer\u202efdp.exe\n" } },
    { name: "an encoded turn", files: { "links.txt": "https://desk.example/offer%E2%80%AEfdp.scr\n" } },
    { name: "a turn in the question", files: { "links.txt": "https://desk.example/?f=\u202egnp.js\n" } },
  ],
  misses: [
    {
      name: "a Hebrew path",
      why: "It is written in its own direction.",
      files: { "links.txt": "https://desk.example/\u05e9\u05dc\u05d5\u05dd\n" },
    },
    {
      name: "an Arabic host",
      why: "It is written in its own direction.",
      files: { "links.txt": "https://\u0645\u062b\u0627\u0644.example/\n" },
    },
    { name: "a plain path", why: "Nothing turns it.", files: { "links.txt": "https://desk.example/offer.pdf\n" } },
  ],
  evasions: [
    { name: "a double ending", caughtBy: "nothing", files: { "links.txt": "https://desk.example/offer.pdf.txt\n" } },
  ],
};
