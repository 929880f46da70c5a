import type { Examples } from "@doorward/core";

/** Doors of well-known sites, and straight links. */
export const examples: Examples = {
  hits: [
    {
      name: "a search engine as a door",
      files: { "links.txt": "https://www.google.com/url?q=https%3A%2F%2Fdesk.example%2Fa\n" },
    },
    {
      name: "a professional network as a door",
      files: { "links.txt": "https://www.linkedin.com/redir/redirect?url=https%3A%2F%2Fdesk.example%2F\n" },
    },
    {
      name: "a video site as a door",
      files: { "links.txt": "https://www.youtube.com/redirect?q=https%3A%2F%2Fdesk.example%2F\n" },
    },
  ],
  misses: [
    { name: "a straight link", why: "No door is used.", files: { "links.txt": "https://desk.example/a\n" } },
    {
      name: "a door to the site itself",
      why: "It stays with its owner.",
      files: { "links.txt": "https://www.google.com/url?q=https%3A%2F%2Fsupport.google.com%2F\n" },
    },
    {
      name: "an address that is searched for",
      why: "It is a word to find.",
      files: { "links.txt": "https://www.google.com/search?q=desk.example\n" },
    },
  ],
  evasions: [
    {
      name: "a door of a small site",
      caughtBy: "nothing",
      files: { "links.txt": "https://shop.example/out?to=https%3A%2F%2Fdesk.example%2F\n" },
    },
  ],
};
