import type { Examples } from "@doorward/core";

/** Unusual ports, and usual ones. */
export const examples: Examples = {
  hits: [
    { name: "a port of four digits", files: { "links.txt": "http://desk.example:4801/\n" } },
    { name: "a port behind a number", files: { "links.txt": "http://203.0.113.9:1224/\n" } },
    { name: "a port with a path", files: { "links.txt": "https://desk.example:6783/fix\n" } },
  ],
  misses: [
    {
      name: "the usual port",
      why: "It is where websites answer.",
      files: { "links.txt": "https://desk.example:443/\n" },
    },
    {
      name: "a program in development",
      why: "It runs on this computer.",
      files: { "links.txt": "http://localhost:4200/\n" },
    },
    {
      name: "a network at home",
      why: "It leads to the same network.",
      files: { "links.txt": "http://192.168.1.1:9000/\n" },
    },
  ],
  evasions: [
    { name: "the number as a folder", caughtBy: "nothing", files: { "links.txt": "http://desk.example/4801\n" } },
  ],
};
