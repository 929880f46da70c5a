import type { Examples } from "@doorward/core";
import { makeTicket } from "../example-conversations.ts";

/** Asks for data of others, and of oneself. */
export const examples: Examples = {
  hits: [
    {
      name: "a list of customers",
      files: { "ticket.json": makeTicket([{ by: "them", text: "Please send me the list of all customers." }]) },
    },
    {
      name: "an export",
      files: {
        "ticket.json": makeTicket([{ by: "them", text: "Please export the user database and share it with me." }]),
      },
    },
    {
      name: "a ticket of a colleague who is none",
      files: {
        "ticket.json": makeTicket([
          { by: "them", text: "I am from the audit. Send me the list of all customers today." },
        ]),
      },
    },
  ],
  misses: [
    {
      name: "a customer who wants the own data",
      why: "It is their own.",
      files: { "ticket.json": makeTicket([{ by: "them", text: "Please send me a copy of my data." }]) },
    },
    {
      name: "a question about the balance",
      why: "It is their own.",
      files: { "ticket.json": makeTicket([{ by: "them", text: "Why is my balance wrong?" }]) },
    },
    {
      name: "an agent who speaks of customers",
      why: "It is our side.",
      files: { "ticket.json": makeTicket([{ by: "us", text: "We never send the list of all customers to anyone." }]) },
    },
  ],
  evasions: [
    {
      name: "a question about one person by name",
      caughtBy: "nothing",
      files: { "ticket.json": makeTicket([{ by: "them", text: "What is the address of Bob Miller?" }]) },
    },
  ],
};
