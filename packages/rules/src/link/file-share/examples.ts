import type { Examples } from "@doorward/core";

/** File servers of strangers, and files at home. */
export const examples: Examples = {
  hits: [
    { name: "a file server by its name", files: { "links.txt": "file://desk.example/docs/brief.lnk\n" } },
    { name: "a path of Windows", files: { "links.txt": "\\\\desk.example\\docs\\brief.pdf\n" } },
    { name: "a file server by its number", files: { "links.txt": "file://203.0.113.9/docs/\n" } },
  ],
  misses: [
    {
      name: "a file of this computer",
      why: "It has no host.",
      files: { "links.txt": "file:///C:/Users/somebody/a.txt\n" },
    },
    {
      name: "a server of the company",
      why: "A name of one word only exists in its network.",
      files: { "links.txt": "file://fileserver/docs/\n" },
    },
    {
      name: "a page on the web",
      why: "It asks a web server.",
      files: { "links.txt": "https://desk.example/docs/brief.pdf\n" },
    },
  ],
  evasions: [
    {
      name: "the search of Windows",
      caughtBy: "link/search-of-server",
      files: { "links.txt": "search-ms:query=a&crumb=location:%5C%5Cdesk.example%5Cdocs\n" },
    },
  ],
};
