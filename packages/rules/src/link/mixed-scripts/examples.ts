import type { Examples } from "@doorward/core";

/** Labels of several scripts, and honest ones. */
export const examples: Examples = {
  hits: [
    { name: "Cyrillic among Latin letters", files: { "links.txt": "https://j\u043ein-desk.example/\n" } },
    { name: "Greek among Latin letters", files: { "links.txt": "https://desk-p\u03bfrtal.example/\n" } },
    { name: "Armenian among Latin letters", files: { "links.txt": "https://de\u057dk-home.example/\n" } },
  ],
  misses: [
    {
      name: "a Japanese name with a Latin word",
      why: "Both are written together in Japanese.",
      files: { "links.txt": "https://\u6771\u4eactower.example/\n" },
    },
    {
      name: "a Russian name",
      why: "It is one alphabet.",
      files: { "links.txt": "https://\u043f\u0440\u0438\u043c\u0435\u0440.example/\n" },
    },
    { name: "a French name", why: "It is one alphabet.", files: { "links.txt": "https://caf\u00e9.example/\n" } },
  ],
  evasions: [
    {
      name: "one alphabet throughout that looks Latin",
      caughtBy: "nothing",
      files: { "links.txt": "https://\u0441\u0430\u0440\u0435.example/\n" },
    },
  ],
};
