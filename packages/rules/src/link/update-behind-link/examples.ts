import type { Examples } from "@doorward/core";

/** Programs that pose as updates, and honest installers. */
export const examples: Examples = {
  hits: [
    { name: "an update of a meeting tool", files: { "links.txt": "https://desk.example/meeting/update.pkg\n" } },
    { name: "a driver of a camera", files: { "links.txt": "https://desk.example/cameraDriver/kit.exe\n" } },
    { name: "a program on an imitation", files: { "links.txt": "https://coinbase-desk.example/app.dmg\n" } },
    { name: "a fix", files: { "links.txt": "https://desk.example/fix/mac/update.sh\n" } },
  ],
  misses: [
    {
      name: "an installer of a small maker",
      why: "It poses as nothing.",
      files: { "links.txt": "https://desk.example/desk-setup.msi\n" },
    },
    {
      name: "the vendor's own program",
      why: "It is its owner's.",
      files: { "links.txt": "https://zoom.us/client/latest/Zoom.pkg\n" },
    },
    {
      name: "a guide to updates",
      why: "It is shown.",
      files: { "links.txt": "https://docs.example/camera-update.html\n" },
    },
  ],
  evasions: [
    {
      name: "a file without an ending",
      caughtBy: "nothing",
      files: { "links.txt": "https://desk.example/meeting/update\n" },
    },
  ],
};
