import type { Examples } from "@doorward/core";

/** Numbers in other writings, and honest numbers. */
export const examples: Examples = {
  hits: [
    { name: "one number", files: { "links.txt": "http://3221225985/login\n" } },
    { name: "numbers to the base sixteen", files: { "links.txt": "http://0xc6.0x33.0x64.0x7/\n" } },
    { name: "numbers to the base eight", files: { "links.txt": "http://0313.0.0161.9/\n" } },
    { name: "inside a longer address", files: { "links.txt": "http://[::ffff:203.0.113.9]/\n" } },
  ],
  misses: [
    {
      name: "this computer in short",
      why: "It leads to this computer.",
      files: { "links.txt": "http://127.1:3000/\n" },
    },
    {
      name: "a number as it is always written",
      why: "It hides nothing.",
      files: { "links.txt": "http://192.0.2.7/\n" },
    },
    { name: "a number in a path", why: "It is no host.", files: { "links.txt": "https://desk.example/3221225985\n" } },
  ],
  evasions: [
    { name: "the plain number", caughtBy: "link/bare-address", files: { "links.txt": "http://203.0.113.9/login\n" } },
  ],
};
