import type { Examples } from "@doorward/core";
import { makeChat } from "../example-conversations.ts";
import { makeInvitation } from "../example-invitations.ts";

/** Meetings at hosts that only look like a service, and real ones. */
export const examples: Examples = {
  hits: [
    {
      name: "an invitation to a host with the name and a region",
      delivered: true,
      files: { "invite.ics": makeInvitation(["LOCATION:https://us06web.zoom.06us.example/j/93412"]) },
    },
    {
      name: "a chat about a call",
      files: {
        "chat.json": makeChat([
          { by: "them", text: "Let us have the meeting now, join here: https://zoom-us07.example/j/93412" },
        ]),
      },
    },
    {
      name: "the whole name of the service in front",
      delivered: true,
      files: { "invite.ics": makeInvitation(["X-GOOGLE-CONFERENCE:https://meet.google.com.rooms.example/abc"]) },
    },
  ],
  misses: [
    {
      name: "a colleague's moved meeting",
      why: "It leads to the service itself.",
      delivered: true,
      files: { "invite.ics": makeInvitation(["LOCATION:https://us06web.zoom.us/j/93412", "SEQUENCE:2"]) },
    },
    {
      name: "a company's own meeting server",
      why: "It has no name of a service.",
      delivered: true,
      files: { "invite.ics": makeInvitation(["LOCATION:https://meet.company.example/plan"]) },
    },
    {
      name: "a link beside a talk about other things",
      why: "Nobody is invited.",
      files: { "chat.json": makeChat([{ by: "them", text: "Nice article: https://zoom-us07.example/" }]) },
    },
  ],
  evasions: [
    {
      name: "a name of its own",
      caughtBy: "nothing",
      delivered: true,
      files: { "invite.ics": makeInvitation(["LOCATION:https://rooms.call-me.example/j/93412"]) },
    },
  ],
};
