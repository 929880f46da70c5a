import type { Examples } from "@doorward/core";

/** Files that start, and files that are shown. */
export const examples: Examples = {
  hits: [
    { name: "a shortcut of Windows", files: { "links.txt": "https://desk.example/docs/Brief.lnk\n" } },
    { name: "a compiled script of macOS", files: { "links.txt": "https://desk.example/Zoom%20SDK%20Update.scpt\n" } },
    { name: "a screen saver as a screenshot", files: { "links.txt": "https://desk.example/ticket/screenshot.scr\n" } },
    { name: "a page that Windows runs", files: { "links.txt": "https://desk.example/offer.hta\n" } },
  ],
  misses: [
    { name: "a document", why: "It is shown.", files: { "links.txt": "https://desk.example/offer.pdf\n" } },
    {
      name: "a script of a website",
      why: "Browsers run it inside the page.",
      files: { "links.txt": "https://cdn.example/lib.min.js\n" },
    },
    {
      name: "a page about shortcuts",
      why: "The ending belongs to another word.",
      files: { "links.txt": "https://docs.example/read.lnk.html\n" },
    },
    {
      name: "a text of an address",
      why: "The word stands in the middle.",
      files: { "links.txt": "https://docs.example/url/format\n" },
    },
  ],
  evasions: [
    {
      name: "an archive with the file inside",
      caughtBy: "nothing",
      files: { "links.txt": "https://desk.example/docs/Brief.zip\n" },
    },
  ],
};
