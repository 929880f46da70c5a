import type { Examples } from "@doorward/core";

/** Numbers as hosts, and numbers at home. */
export const examples: Examples = {
  hits: [
    { name: "a number", files: { "links.txt": "http://203.0.113.9/\n" } },
    { name: "a number with a path", files: { "links.txt": "http://198.51.100.24/login\n" } },
    { name: "a long number", files: { "links.txt": "http://[2001:db8::7]/\n" } },
  ],
  misses: [
    { name: "this computer", why: "It leads to this computer.", files: { "links.txt": "http://127.0.0.1:3000/\n" } },
    {
      name: "a network at home",
      why: "It leads to the same network.",
      files: { "links.txt": "http://192.168.1.1/\n" },
    },
    { name: "a number in a path", why: "It is no host.", files: { "links.txt": "https://desk.example/203.0.113.9\n" } },
  ],
  evasions: [
    {
      name: "a name that leads to the number",
      caughtBy: "nothing",
      files: { "links.txt": "https://203-0-113-9.desk.example/\n" },
    },
  ],
};
