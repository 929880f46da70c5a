import type { Examples } from "@doorward/core";

/** Hosts numbered like meeting servers, and honest numbers. */
export const examples: Examples = {
  hits: [
    {
      name: "a server's name in front of a stranger",
      files: { "links.txt": "https://us05web.zoom.join-desk.example/j/1\n" },
    },
    { name: "the vendor and a region with digits", files: { "links.txt": "https://zoom.us07.example/\n" } },
    { name: "digits in front of the region", files: { "links.txt": "https://us06web.zoom-06us.example/\n" } },
    { name: "all in one word", files: { "links.txt": "https://us07webzoom.example/j/93412345678\n" } },
    { name: "a team's tool with digits", files: { "links.txt": "https://teams.web-05.example/\n" } },
  ],
  misses: [
    {
      name: "the vendor's own server",
      why: "It is its owner's.",
      files: { "links.txt": "https://us05web.zoom.us/j/93412345678\n" },
    },
    {
      name: "a numbered server of a company",
      why: "No meeting vendor's word stands there.",
      files: { "links.txt": "https://us-03.cdn.example/lib.js\n" },
    },
    { name: "a year", why: "It is no number of a server.", files: { "links.txt": "https://meetup-2024.example/\n" } },
    {
      name: "a web server with a number",
      why: "No meeting vendor's word stands there.",
      files: { "links.txt": "https://web01.shop.example/\n" },
    },
  ],
  evasions: [
    { name: "no digits", caughtBy: "link/meeting-beside-name", files: { "links.txt": "https://zoom-call.example/\n" } },
  ],
};
