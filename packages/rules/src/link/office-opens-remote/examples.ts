import type { Examples } from "@doorward/core";

/** Documents opened from strangers, and from known places. */
export const examples: Examples = {
  hits: [
    { name: "a text", files: { "links.txt": "ms-word:ofe|u|https://desk.example/offer.docm\n" } },
    { name: "a table", files: { "links.txt": "ms-excel:ofv|u|https://desk.example/list.xlsm\n" } },
    { name: "a presentation", files: { "links.txt": "ms-powerpoint:ofe|u|https://desk.example/talk.pptm\n" } },
  ],
  misses: [
    {
      name: "a document of the company's cloud",
      why: "It is its owner's.",
      files: { "links.txt": "ms-word:ofe|u|https://www.microsoft.com/a.docx\n" },
    },
    {
      name: "a document to download",
      why: "It opens in the browser.",
      files: { "links.txt": "https://desk.example/offer.docx\n" },
    },
    { name: "the program alone", why: "It opens nothing.", files: { "links.txt": "ms-word:nft\n" } },
  ],
  evasions: [
    { name: "the document itself", caughtBy: "nothing", files: { "links.txt": "https://desk.example/offer.docm\n" } },
  ],
};
