import type { Examples } from "@doorward/core";
import { makeChat } from "../example-conversations.ts";

const policy = [
  "organisation:",
  "  name: Northwind Bank",
  "  names: [northwindbank]",
  "  domains: [northwindbank.test]",
  "",
].join("\n");

/** Meetings under the organisation's name at strangers, and real ones. */
export const examples: Examples = {
  hits: [
    {
      name: "the name in front of a fake service",
      files: {
        "doorward.yaml": policy,
        "chat.json": makeChat([
          { by: "them", text: "Let us talk today, here is the room: https://northwindbank.in-zoom.example/j/99887766" },
        ]),
      },
    },
    {
      name: "the name beside a word",
      files: {
        "doorward.yaml": policy,
        "chat.json": makeChat([
          { by: "them", text: "Let us talk today, here is the room: https://northwindbank-meeting.example/room" },
        ]),
      },
    },
    {
      name: "the name in front of a room",
      files: {
        "doorward.yaml": policy,
        "chat.json": makeChat([
          {
            by: "them",
            text: "Let us talk today, here is the room: https://northwindbank.call-room.example/j/93412341234",
          },
        ]),
      },
    },
  ],
  misses: [
    {
      name: "the organisation's own rooms",
      why: "They are its own.",
      files: {
        "doorward.yaml": policy,
        "chat.json": makeChat([
          { by: "them", text: "Let us talk today, here is the room: https://meet.northwindbank.test/room" },
        ]),
      },
    },
    {
      name: "the organisation's place at a meeting service",
      why: "The service is known, and customers have their names in front.",
      files: {
        "doorward.yaml": policy,
        "chat.json": makeChat([
          { by: "them", text: "Let us talk today, here is the room: https://northwindbank.zoom.us/j/99887766" },
        ]),
      },
    },
    {
      name: "the name without a meeting",
      why: "Rules about links judge it.",
      files: {
        "doorward.yaml": policy,
        "chat.json": makeChat([{ by: "them", text: "A story about you: https://northwindbank.blog.example/story" }]),
      },
    },
  ],
  evasions: [
    {
      name: "a name of its own",
      caughtBy: "nothing",
      files: {
        "doorward.yaml": policy,
        "chat.json": makeChat([
          { by: "them", text: "Let us talk today, here is the room: https://partners.call-room.example/j/99887766" },
        ]),
      },
    },
  ],
};
