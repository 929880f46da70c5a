import type { Examples } from "@doorward/core";

/** Meeting tools in front of cheap sites, and honest labels. */
export const examples: Examples = {
  hits: [
    {
      name: "a team's tool in front of a live site",
      files: { "links.txt": "https://teams.doorward-example-weblive.us/\n" },
    },
    {
      name: "a meeting tool in front of a room",
      files: { "links.txt": "https://zoom.doorward-example-room.live/j/1\n" },
    },
    { name: "a meeting in front of a call", files: { "links.txt": "https://meet.doorward-example-call.xyz/abc\n" } },
  ],
  misses: [
    {
      name: "a company's own label",
      why: "Companies call their door to meetings so.",
      files: { "links.txt": "https://meet.acme.example/somebody\n" },
    },
    {
      name: "a town's own label",
      why: "Its name is no meeting place's.",
      files: { "links.txt": "https://zoom.doorward-example-county.us/\n" },
    },
    {
      name: "the vendor itself",
      why: "It is its owner's.",
      files: { "links.txt": "https://us02web.zoom.us/j/93412345678\n" },
    },
    {
      name: "a group that meets",
      why: "No vendor's label stands in front.",
      files: { "links.txt": "https://www.doorward-example-meetup.live/\n" },
    },
  ],
  evasions: [
    { name: "a dearer ending", caughtBy: "nothing", files: { "links.txt": "https://teams.msweb-desk.example/\n" } },
  ],
};
