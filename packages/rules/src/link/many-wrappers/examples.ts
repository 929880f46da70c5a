import type { Examples } from "@doorward/core";
import { wrapOften } from "../example-wrapping.ts";

/** Links in many wrappers, and links in a few. */
export const examples: Examples = {
  hits: [
    { name: "a page", files: { "links.txt": wrapOften(6, "https://desk.example/") } },
    { name: "a meeting", files: { "links.txt": wrapOften(6, "https://zoom.us/j/93412345678") } },
    { name: "a number", files: { "links.txt": wrapOften(6 + 1, "http://203.0.113.9/") } },
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
      name: "a link in five wrappers",
      why: "It is the most that honest chains have.",
      files: { "links.txt": wrapOften(5, "https://desk.example/") },
    },
  ],
  evasions: [
    {
      name: "as many as honest chains have",
      caughtBy: "nothing",
      files: { "links.txt": wrapOften(5, "https://desk.example/") },
    },
  ],
};
