import type { Examples } from "@doorward/core";

/** Paths that deliver a fix, and honest paths. */
export const examples: Examples = {
  hits: [
    { name: "a fix for a Mac", files: { "links.txt": "https://desk.example/fix/mac/update/version/17\n" } },
    { name: "a fix for Windows", files: { "links.txt": "https://desk.example/windows/fix\n" } },
    { name: "a camera's driver", files: { "links.txt": "https://desk.example/cameraDriver\n" } },
    { name: "a fix for sound", files: { "links.txt": "https://desk.example/kit/audio-fix.sh\n" } },
  ],
  misses: [
    {
      name: "a guide to fixes",
      why: "It is an article.",
      files: { "links.txt": "https://docs.example/guides/fix-windows-path\n" },
    },
    {
      name: "a download for a Mac",
      why: "It fixes nothing.",
      files: { "links.txt": "https://desk.example/download/mac\n" },
    },
    {
      name: "the vendor's own page",
      why: "It is its owner's.",
      files: { "links.txt": "https://www.logitech.com/webcam-drivers\n" },
    },
    {
      name: "an article about drivers",
      why: "The word goes on.",
      files: { "links.txt": "https://blog.example/camera-drivers-explained\n" },
    },
  ],
  evasions: [
    { name: "another path", caughtBy: "nothing", files: { "links.txt": "https://desk.example/kit/mac/v17\n" } },
  ],
};
