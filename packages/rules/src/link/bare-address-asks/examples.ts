import type { Examples } from "@doorward/core";

/** Numbers that ask to act, and numbers that do not. */
export const examples: Examples = {
  hits: [
    { name: "a door", files: { "links.txt": "http://203.0.113.9/login\n" } },
    { name: "an update", files: { "links.txt": "http://198.51.100.24/update/mac\n" } },
    { name: "a program", files: { "links.txt": "http://203.0.113.9/kit/setup.msi\n" } },
    { name: "a wallet to connect", files: { "links.txt": "http://203.0.113.9/wallet/connect\n" } },
  ],
  misses: [
    { name: "a demonstration", why: "It asks for nothing.", files: { "links.txt": "http://203.0.113.9/charts\n" } },
    {
      name: "a device at home",
      why: "It leads to the same network.",
      files: { "links.txt": "http://192.168.1.1/login\n" },
    },
    {
      name: "a program in development",
      why: "It leads to this computer.",
      files: { "links.txt": "http://127.0.0.1:8080/login\n" },
    },
  ],
  evasions: [
    { name: "a path that says nothing", caughtBy: "nothing", files: { "links.txt": "http://203.0.113.9/a\n" } },
  ],
};
