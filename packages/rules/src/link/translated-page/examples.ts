import type { Examples } from "@doorward/core";

/** Hosts of such services, and hosts that are none. */
export const examples: Examples = {
  hits: [
    { name: "a page there", files: { "links.txt": "https://doorward--example-desk-example.translate.goog/\n" } },
    {
      name: "another service",
      files: { "links.txt": "https://doorward--example-desk-example.translate.goog/login\n" },
    },
    {
      name: "a third one",
      files: { "links.txt": "https://translate.google.cn/translate?u=https%3A%2F%2Fdoorward-example.example\n" },
    },
  ],
  misses: [
    { name: "the page itself", why: "Nothing stands between.", files: { "links.txt": "https://desk.example/\n" } },
    {
      name: "a translator's tool",
      why: "It shows nobody's page.",
      files: { "links.txt": "https://translate.google.com/\n" },
    },
    {
      name: "a page about translating",
      why: "It lies on a domain of its own.",
      files: { "links.txt": "https://docs.example/translate\n" },
    },
  ],
  evasions: [
    {
      name: "a domain that is registered for the purpose",
      caughtBy: "nothing",
      files: { "links.txt": "https://my-desk.example/\n" },
    },
  ],
};
