import type { Examples } from "@doorward/core";

/** Hosts with dots behind, and hosts without. */
export const examples: Examples = {
  hits: [
    { name: "two dots", files: { "links.txt": "https://join-desk.example../\n" } },
    { name: "three dots", files: { "links.txt": "https://join-desk.example.../login\n" } },
    { name: "two dots and a port", files: { "links.txt": "https://join-desk.example..:8443/\n" } },
  ],
  misses: [
    {
      name: "a sentence's full stop in the path",
      why: "The host is over by then.",
      files: { "links.txt": "https://desk.example/a.\n" },
    },
    { name: "a plain host", why: "No dot stands behind it.", files: { "links.txt": "https://desk.example/\n" } },
    {
      name: "a version in the path",
      why: "The host is over by then.",
      files: { "links.txt": "https://desk.example/1.0..2.0\n" },
    },
  ],
  evasions: [{ name: "no dots", caughtBy: "nothing", files: { "links.txt": "https://join-desk.example/\n" } }],
};
