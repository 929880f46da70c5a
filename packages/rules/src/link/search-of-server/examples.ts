import type { Examples } from "@doorward/core";

/** Searches on servers, and searches at home. */
export const examples: Examples = {
  hits: [
    {
      name: "a place on a server",
      files: { "links.txt": "search-ms:query=Review&crumb=location:\\\\desk.example\\docs&displayname=Downloads\n" },
    },
    {
      name: "an encoded place",
      files: { "links.txt": "search-ms:query=a&crumb=location:%5C%5Cdesk.example%5Cdocs\n" },
    },
    {
      name: "the older scheme",
      files: { "links.txt": "search:query=a&crumb=location:%5c%5cdesk.example@SSL%5cdocs\n" },
    },
  ],
  misses: [
    {
      name: "a search at home",
      why: "It shows files of this computer.",
      files: { "links.txt": "search-ms:query=report\n" },
    },
    {
      name: "a place at home",
      why: "It is a folder of this computer.",
      files: { "links.txt": "search-ms:query=a&crumb=location:C%3A%5CUsers\n" },
    },
    {
      name: "a search engine",
      why: "It is a website.",
      files: { "links.txt": "https://search.example/?q=location\n" },
    },
  ],
  evasions: [
    {
      name: "a file server's address",
      caughtBy: "link/file-share",
      files: { "links.txt": "file://desk.example/docs\n" },
    },
  ],
};
