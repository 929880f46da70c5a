import type { Examples } from "@doorward/core";
import { mailInvitation } from "../example-invitations.ts";

/** Invitations whose parts come from three places, and honest ones. */
export const examples: Examples = {
  hits: [
    {
      name: "a link to a stranger",
      files: { "mail.eml": mailInvitation("kim@fund.example", ["LOCATION:https://rooms.third.example/j/1"]) },
    },
    {
      name: "a stranger in a field",
      files: { "mail.eml": mailInvitation("kim@fund.example", ["URL:https://rooms.third.example/j/1"]) },
    },
    {
      name: "a stranger in the description",
      files: {
        "mail.eml": mailInvitation("desk@fund.example", ["DESCRIPTION:Join at https://call.third.example/j/1"]),
      },
    },
  ],
  misses: [
    {
      name: "the organiser sends it",
      why: "They are at one site.",
      files: { "mail.eml": mailInvitation("ann@company.example", ["LOCATION:https://rooms.third.example/j/1"]) },
    },
    {
      name: "a colleague passes on an invitation to a meeting service",
      why: "The service is known.",
      files: { "mail.eml": mailInvitation("kim@fund.example", ["LOCATION:https://us06web.zoom.us/j/1"]) },
    },
    {
      name: "the organiser's own rooms",
      why: "They are the organiser's.",
      files: { "mail.eml": mailInvitation("kim@fund.example", ["LOCATION:https://meet.company.example/1"]) },
    },
  ],
  evasions: [
    {
      name: "the sender as the organiser",
      caughtBy: "nothing",
      files: { "mail.eml": mailInvitation("ann@company.example", ["LOCATION:https://rooms.third.example/j/1"]) },
    },
  ],
};
