import type { Examples } from "@doorward/core";

/** Meeting tools beside words about meetings, and honest places to meet. */
export const examples: Examples = {
  hits: [
    { name: "a meeting tool and a call", files: { "links.txt": "https://zoom-call.example/\n" } },
    { name: "a meeting tool and an invitation", files: { "links.txt": "https://join-zoom.example/93412\n" } },
    { name: "a scheduling tool and a meeting", files: { "links.txt": "https://calendly-meeting.example/\n" } },
  ],
  misses: [
    {
      name: "the vendor's own page",
      why: "It is its owner's.",
      files: { "links.txt": "https://calendly.com/somebody/meeting\n" },
    },
    {
      name: "a group that meets",
      why: "No tool's name stands there.",
      files: { "links.txt": "https://meetings.gardeners.example/\n" },
    },
    {
      name: "an article",
      why: "A path is no name.",
      files: { "links.txt": "https://news.example/zoom-meeting-tips\n" },
    },
  ],
  evasions: [
    { name: "the word left out", caughtBy: "nothing", files: { "links.txt": "https://zoom-desk.example/\n" } },
  ],
};
