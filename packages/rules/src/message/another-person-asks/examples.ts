import type { Examples } from "@doorward/core";
import { makeTicket } from "../example-conversations.ts";

/** Others who ask in a ticket, and others who only write. */
export const examples: Examples = {
  hits: [
    {
      name: "a stranger who changes where money goes",
      files: {
        "ticket.json": makeTicket([
          { by: "them", text: "My payout is late." },
          {
            by: "them",
            name: "Bob",
            email: "bob@other.example",
            text: "Please change my bank account for the payout to the new one.",
          },
        ]),
      },
    },
    {
      name: "a stranger who asks for a password",
      files: {
        "ticket.json": makeTicket([
          { by: "them", text: "I cannot sign in." },
          { by: "them", name: "Bob", email: "bob@other.example", text: "Please send me the password of the account." },
        ]),
      },
    },
    {
      name: "a stranger who wants data",
      files: {
        "ticket.json": makeTicket([
          { by: "them", text: "Hello." },
          { by: "them", name: "Bob", email: "bob@other.example", text: "Please send me the list of all customers." },
        ]),
      },
    },
  ],
  misses: [
    {
      name: "a colleague of the customer in copy",
      why: "Nothing of that sort is asked.",
      files: {
        "ticket.json": makeTicket([
          { by: "them", text: "My payout is late." },
          { by: "them", name: "Bob", email: "bob@mail.example", text: "I can confirm that." },
        ]),
      },
    },
    {
      name: "the requester",
      why: "It is the one who asks.",
      files: {
        "ticket.json": makeTicket([
          { by: "them", text: "Please change my bank account for the payout to the new one." },
        ]),
      },
    },
    {
      name: "an agent",
      why: "It is our side.",
      files: {
        "ticket.json": makeTicket([
          { by: "them", text: "Hello." },
          {
            by: "us",
            name: "Agnes",
            email: "agnes@company.example",
            text: "Please send me the list of all customers.",
          },
        ]),
      },
    },
  ],
  evasions: [
    {
      name: "the requester's own mailbox in other hands",
      caughtBy: "nothing",
      files: {
        "ticket.json": makeTicket([
          { by: "them", text: "Please change my bank account for the payout to the new one." },
        ]),
      },
    },
  ],
};
