import type { Examples } from "@doorward/core";

/** Meeting programs sent to strangers, and to their vendors. */
export const examples: Examples = {
  hits: [
    {
      name: "a meeting at a stranger's",
      files: { "links.txt": "zoommtg://join-desk.example/join?action=join&confno=93412345678\n" },
    },
    { name: "the telephone's scheme", files: { "links.txt": "zoomus://join-desk.example/join?confno=93412345678\n" } },
    { name: "a team's meeting", files: { "links.txt": "msteams://join-desk.example/l/meetup-join/19meeting\n" } },
  ],
  misses: [
    {
      name: "a meeting at the vendor's",
      why: "It is its owner's.",
      files: { "links.txt": "zoommtg://zoom.us/join?confno=93412345678\n" },
    },
    {
      name: "a team's meeting at the vendor's",
      why: "It is its owner's.",
      files: { "links.txt": "msteams:/l/meetup-join/19meeting\n" },
    },
    { name: "a page", why: "It opens in the browser.", files: { "links.txt": "https://desk.example/join\n" } },
  ],
  evasions: [
    {
      name: "a page that tells to install another program",
      caughtBy: "nothing",
      files: { "links.txt": "https://join-desk.example/get\n" },
    },
  ],
};
