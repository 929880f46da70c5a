import type { Examples } from "@doorward/core";

/** Hosts with characters that show nothing, and hosts without. */
export const examples: Examples = {
  hits: [
    { name: "a soft hyphen in a name", files: { "links.txt": "https://coin\u00adbase-desk.example/\n" } },
    { name: "a space without width", files: { "links.txt": "https://join\u200bdesk.example/\n" } },
    { name: "a joiner of words", files: { "links.txt": "https://de\u2060sk.example/login\n" } },
  ],
  misses: [
    { name: "a plain host", why: "Nothing is hidden.", files: { "links.txt": "https://join-desk.example/\n" } },
    {
      name: "a German word with its sharp s",
      why: "It shows.",
      files: { "links.txt": "https://stra\u00dfe.example/\n" },
    },
    {
      name: "such a character in the path",
      why: "The host is over by then.",
      files: { "links.txt": "https://desk.example/a\u00adb\n" },
    },
  ],
  evasions: [{ name: "hyphens", caughtBy: "nothing", files: { "links.txt": "https://join-de-sk.example/\n" } }],
};
