import type { Examples } from "@doorward/core";

/** Hosts that cannot exist, and hosts that can. */
export const examples: Examples = {
  hits: [
    {
      name: "a label of 64 letters",
      files: { "links.txt": "https://aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa.example/\n" },
    },
    { name: "an empty label", files: { "links.txt": "https://desk..example/\n" } },
    { name: "a semicolon", files: { "links.txt": "https://zoom;desk.example/\n" } },
  ],
  misses: [
    {
      name: "a label of 63 letters",
      why: "It is the longest that may be.",
      files: { "links.txt": "https://aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa.example/\n" },
    },
    { name: "an underscore", why: "Many honest hosts have one.", files: { "links.txt": "https://my_desk.example/\n" } },
    { name: "a plain host", why: "It can exist.", files: { "links.txt": "https://desk.example/\n" } },
  ],
  evasions: [
    { name: "a host that may exist", caughtBy: "nothing", files: { "links.txt": "https://zoom-desk.example/\n" } },
  ],
};
