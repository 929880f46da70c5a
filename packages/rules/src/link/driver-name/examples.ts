import type { Examples } from "@doorward/core";

/** Names that promise to repair what a call needs, and honest names about devices. */
export const examples: Examples = {
  hits: [
    { name: "a driver and a camera's support", files: { "links.txt": "https://driver-camera-support.example/\n" } },
    { name: "an update of cameras", files: { "links.txt": "https://cameradriverupdates.example/\n" } },
    { name: "a kit for webcams and an update", files: { "links.txt": "https://webcam-sdk-update.example/\n" } },
    { name: "a fix and a driver", files: { "links.txt": "https://fix-driver.example/mac\n" } },
    { name: "a kit for meetings", files: { "links.txt": "https://meet-sdk.example/\n" } },
  ],
  misses: [
    {
      name: "a shop for cameras",
      why: "A device alone promises nothing.",
      files: { "links.txt": "https://camera-shop.example/\n" },
    },
    {
      name: "the help pages of a maker",
      why: "Words in front of a domain weigh nothing.",
      files: { "links.txt": "https://support.webcam-acme.example/\n" },
    },
    {
      name: "a maker of plugins for music",
      why: "Nothing is repaired there.",
      files: { "links.txt": "https://audio-plugins.example/\n" },
    },
    {
      name: "a kit for developers",
      why: "Whoever makes cameras offers one.",
      files: { "links.txt": "https://camera-sdk.example/\n" },
    },
    {
      name: "the article of a blog",
      why: "A path is no name.",
      files: { "links.txt": "https://blog.example/camera-driver-update\n" },
    },
  ],
  evasions: [{ name: "a made-up word", caughtBy: "nothing", files: { "links.txt": "https://kamdrv.example/\n" } }],
};
