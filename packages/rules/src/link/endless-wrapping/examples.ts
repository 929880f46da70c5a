import type { Examples } from "@doorward/core";
import { wrapOften } from "../example-wrapping.ts";

/** Links in more wrappers than are opened, and links in fewer. */
export const examples: Examples = {
  hits: [
    { name: "a page", files: { "links.txt": wrapOften(40, "https://desk.example/") } },
    { name: "a meeting", files: { "links.txt": wrapOften(40, "https://zoom.us/j/93412345678") } },
    { name: "a number", files: { "links.txt": wrapOften(40 + 1, "http://203.0.113.9/") } },
  ],
  misses: [
    {
      name: "a plain link",
      why: "Nothing is wrapped around it.",
      files: { "links.txt": "https://desk.example/" },
    },
    {
      name: "a link in two wrappers",
      why: "Sender and receiver each have a gateway.",
      files: { "links.txt": wrapOften(2, "https://desk.example/") },
    },
    {
      name: "a link in thirty wrappers",
      why: "All of them are opened.",
      files: { "links.txt": wrapOften(30, "https://desk.example/") },
    },
  ],
  evasions: [
    {
      name: "fewer wrappers",
      caughtBy: "link/many-wrappers",
      files: { "links.txt": wrapOften(20, "https://desk.example/") },
    },
  ],
};
