import type { Examples } from "@doorward/core";
import { makeTicket } from "../example-conversations.ts";

/** Asks for data of others with pressure, and without. */
export const examples: Examples = {
  hits: [
    {
      name: "haste",
      files: { "ticket.json": makeTicket([{ by: "them", text: "Urgent! Please send me the list of all customers." }]) },
    },
    {
      name: "the police",
      files: {
        "ticket.json": makeTicket([
          { by: "them", text: "This is the police. Send me the list of all customers, or we will take legal action." },
        ]),
      },
    },
    {
      name: "secrecy",
      files: {
        "ticket.json": makeTicket([
          { by: "them", text: "Please export the user database and share it. Do not tell anyone about this request." },
        ]),
      },
    },
  ],
  misses: [
    {
      name: "the users of a team",
      why: "Nobody presses.",
      files: {
        "ticket.json": makeTicket([
          {
            by: "them",
            text: "Please send us the list of users of our team account, so that we can remove those who left.",
          },
        ]),
      },
    },
    {
      name: "an urgent question about the own account",
      why: "It is their own.",
      files: { "ticket.json": makeTicket([{ by: "them", text: "Urgent! My withdrawal has not arrived." }]) },
    },
    {
      name: "an agent",
      why: "It is our side.",
      files: {
        "ticket.json": makeTicket([{ by: "us", text: "Urgent: never send the list of all customers to anyone." }]),
      },
    },
  ],
  evasions: [
    {
      name: "a friendly question",
      caughtBy: "message/asks-for-other-customers",
      files: { "ticket.json": makeTicket([{ by: "them", text: "Please send me the list of all customers." }]) },
    },
  ],
};
