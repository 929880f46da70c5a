import type { Examples } from "@doorward/core";

/** Programs at strangers, and other files. */
export const examples: Examples = {
  hits: [
    { name: "an installer", files: { "links.txt": "https://desk.example/setup.msi\n" } },
    { name: "a disk image of macOS", files: { "links.txt": "https://desk.example/Desk.dmg\n" } },
    { name: "a disk image", files: { "links.txt": "https://desk.example/files/offer.iso\n" } },
  ],
  misses: [
    { name: "a document", why: "It is shown.", files: { "links.txt": "https://desk.example/offer.pdf\n" } },
    { name: "a picture", why: "It is shown.", files: { "links.txt": "https://desk.example/logo.svg\n" } },
    {
      name: "the vendor's own program",
      why: "It is its owner's.",
      files: { "links.txt": "https://zoom.us/client/latest/Zoom.pkg\n" },
    },
    {
      name: "a host that ends in com",
      why: "The path ends in nothing.",
      files: { "links.txt": "https://desk.example/\n" },
    },
  ],
  evasions: [
    {
      name: "an archive with the program inside",
      caughtBy: "nothing",
      files: { "links.txt": "https://desk.example/Desk.zip\n" },
    },
  ],
};
