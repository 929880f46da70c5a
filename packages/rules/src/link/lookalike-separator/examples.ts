import type { Examples } from "@doorward/core";

/** Hosts with characters that look like separators, and honest characters. */
export const examples: Examples = {
  hits: [
    {
      name: "a division sign as a slash",
      files: { "links.txt": "https://zoom.us\u2215j\u2215934.join-desk.example/\n" },
    },
    { name: "a fraction sign as a slash", files: { "links.txt": "https://coinbase.com\u2044login.desk.example/\n" } },
    { name: "a large slash", files: { "links.txt": "https://metamask.io\u29f8download.desk.example/\n" } },
  ],
  misses: [
    { name: "real slashes", why: "They end the host.", files: { "links.txt": "https://desk.example/zoom.us/j/934\n" } },
    {
      name: "a Japanese dot",
      why: "It ends a label in browsers too, and Japanese keyboards write it.",
      files: { "links.txt": "https://desk\u3002example/\n" },
    },
    {
      name: "a fraction in a path",
      why: "The host is over by then.",
      files: { "links.txt": "https://desk.example/1\u20442\n" },
    },
  ],
  evasions: [{ name: "hyphens", caughtBy: "nothing", files: { "links.txt": "https://zoom-us-j-934.desk.example/\n" } }],
};
