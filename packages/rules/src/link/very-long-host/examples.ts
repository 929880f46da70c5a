import type { Examples } from "@doorward/core";

/** Very long hosts, and long ones. */
export const examples: Examples = {
  hits: [
    { name: "many labels", files: { "links.txt": "https://a.b.c.d.e.f.g.h.desk.example/\n" } },
    {
      name: "many characters",
      files: {
        "links.txt":
          "https://meeting-room-meeting-room-meeting-room-meeting-room-meeting-room-meeting-room-meeting-room-meeting-room-a.desk.example/\n",
      },
    },
    {
      name: "labels like a path",
      files: { "links.txt": "https://www.zoom.us.j.meeting.room.join.now.desk.example/\n" },
    },
  ],
  misses: [
    {
      name: "a long host",
      why: "It still fits a line.",
      files: { "links.txt": "https://meeting-room-of-the-gardeners.desk.example/\n" },
    },
    {
      name: "a host of a cloud",
      why: "It is short enough.",
      files: { "links.txt": "https://a.b.c.d.desk.example/\n" },
    },
    {
      name: "a long path",
      why: "The host is over by then.",
      files: { "links.txt": "https://desk.example/a/b/c/d/e/f/g/h/i\n" },
    },
  ],
  evasions: [{ name: "a short host", caughtBy: "nothing", files: { "links.txt": "https://join-desk.example/\n" } }],
};
