import type { Examples } from "@doorward/core";

/** Hosts with a vendor's server name, and other numbers. */
export const examples: Examples = {
  hits: [
    {
      name: "a server's name in front of a stranger",
      files: { "links.txt": "https://us05web.zoom.join-desk.example/\n" },
    },
    { name: "a server's name as a label", files: { "links.txt": "https://zoom.us07.example/\n" } },
    { name: "all in one word", files: { "links.txt": "https://us07webzoom.example/\n" } },
  ],
  misses: [
    {
      name: "the vendor's own server",
      why: "It is its owner's.",
      files: { "links.txt": "https://us05web.zoom.us/j/93412345678\n" },
    },
    {
      name: "a company's own machine for meetings",
      why: "It has a number and no region of the vendor's.",
      files: { "links.txt": "https://zoom01.acme.example/\n" },
    },
    {
      name: "a numbered server",
      why: "No vendor's word stands there.",
      files: { "links.txt": "https://us-03.cdn.example/lib.js\n" },
    },
  ],
  evasions: [
    {
      name: "no region",
      caughtBy: "link/meeting-host-shape",
      files: { "links.txt": "https://zoom-05.join-desk.example/\n" },
    },
  ],
};
