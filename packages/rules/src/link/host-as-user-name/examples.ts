import type { Examples } from "@doorward/core";

/** Hosts as user names, and honest user names. */
export const examples: Examples = {
  hits: [
    { name: "a meeting tool in front", files: { "links.txt": "https://zoom.us@join-desk.example/j/93412345678\n" } },
    { name: "an exchange in front of a number", files: { "links.txt": "https://www.coinbase.com@203.0.113.9/\n" } },
    { name: "with a port on both sides", files: { "links.txt": "https://zoom.us:443@join-desk.example:8443/\n" } },
  ],
  misses: [
    {
      name: "a user name of a file server",
      why: "It is a name of a person.",
      files: { "links.txt": "ftp://anonymous@files.example/\n" },
    },
    {
      name: "a handle in a path",
      why: "The sign stands behind the host.",
      files: { "links.txt": "https://social.example/@zoom.us\n" },
    },
    {
      name: "a package with a scope",
      why: "The sign stands behind the host.",
      files: { "links.txt": "https://registry.example/@acme/kit\n" },
    },
  ],
  evasions: [
    {
      name: "a name that looks like no host",
      caughtBy: "link/user-name-in-link",
      files: { "links.txt": "https://zoom-meeting@join-desk.example/\n" },
    },
  ],
};
