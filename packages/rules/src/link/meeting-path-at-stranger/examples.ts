import type { Examples } from "@doorward/core";

/** Paths that join meetings, and honest paths of the same look. */
export const examples: Examples = {
  hits: [
    { name: "a meeting's number", files: { "links.txt": "https://join-desk.example/j/93412345678\n" } },
    { name: "a meeting in the browser", files: { "links.txt": "https://app.join-desk.example/wc/join/93412345678\n" } },
    { name: "a team's meeting", files: { "links.txt": "https://live-desk.example/l/meetup-join/19meeting\n" } },
    { name: "a number with a password", files: { "links.txt": "https://join-desk.example/93412345678?pwd=abc\n" } },
  ],
  misses: [
    {
      name: "a real invitation",
      why: "It is the vendor's own domain.",
      files: { "links.txt": "https://us02web.zoom.us/j/93412345678?pwd=abc\n" },
    },
    {
      name: "a folder called j",
      why: "No number of a meeting follows.",
      files: { "links.txt": "https://docs.example/j/index.html\n" },
    },
    {
      name: "an article's number",
      why: "Nine digits and a folder make a meeting.",
      files: { "links.txt": "https://news.example/j/2024\n" },
    },
  ],
  evasions: [
    { name: "another path", caughtBy: "nothing", files: { "links.txt": "https://join-desk.example/room/abc\n" } },
  ],
};
