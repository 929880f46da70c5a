import type { Examples } from "@doorward/core";

/** Installers told to fetch from strangers, and links to shops. */
export const examples: Examples = {
  hits: [
    { name: "an app for Windows", files: { "links.txt": "ms-appinstaller:?source=https://desk.example/Desk.msix\n" } },
    {
      name: "an app for telephones",
      files: { "links.txt": "itms-services://?action=download-manifest&url=https://desk.example/manifest.plist\n" },
    },
    {
      name: "an encoded address",
      files: { "links.txt": "ms-appinstaller:?source=https%3A%2F%2Fdesk.example%2FDesk.appinstaller\n" },
    },
  ],
  misses: [
    {
      name: "an app in the shop",
      why: "The shop's owner answers for it.",
      files: { "links.txt": "https://apps.apple.com/app/id1\n" },
    },
    {
      name: "an installer to download",
      why: "Another rule tells of it.",
      files: { "links.txt": "https://desk.example/Desk.msix\n" },
    },
    {
      name: "an app from its owner",
      why: "It is its owner's.",
      files: { "links.txt": "ms-appinstaller:?source=https://zoom.us/client/Zoom.msix\n" },
    },
  ],
  evasions: [
    {
      name: "a page with the button on it",
      caughtBy: "nothing",
      files: { "links.txt": "https://desk.example/get-app\n" },
    },
  ],
};
