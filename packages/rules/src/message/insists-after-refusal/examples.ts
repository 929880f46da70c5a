import type { Examples } from "@doorward/core";
import { makeTicket } from "../example-conversations.ts";

/** People who go on after a refusal, and people who accept it. */
export const examples: Examples = {
  hits: [
    {
      name: "anger, then the same file again",
      files: {
        "ticket.json": makeTicket([
          { by: "them", text: "See the attached archive.", attachments: [{ name: "case.zip", size: 9000 }] },
          { by: "us", text: "We cannot open archives." },
          { by: "them", text: "Why can you not open it? This is ridiculous." },
          { by: "them", text: "Open the attached archive now.", attachments: [{ name: "case.zip", size: 9000 }] },
        ]),
      },
    },
    {
      name: "threats",
      files: {
        "ticket.json": makeTicket([
          { by: "them", text: "My case.", attachments: [{ name: "case.7z", size: 9000 }] },
          { by: "us", text: "We do not accept archives." },
          { by: "them", text: "I will report you to the regulator." },
          { by: "them", text: "You are useless! Just open it." },
        ]),
      },
    },
    {
      name: "the file three times",
      files: {
        "ticket.json": makeTicket([
          { by: "them", text: "My case.", attachments: [{ name: "case.rar", size: 9000 }] },
          { by: "us", text: "We are unable to open this file." },
          { by: "them", text: "Please.", attachments: [{ name: "case.rar", size: 9000 }] },
          { by: "them", text: "Please.", attachments: [{ name: "case.zip", size: 9000 }] },
        ]),
      },
    },
  ],
  misses: [
    {
      name: "an angry customer whose refund was refused",
      why: "No file was refused.",
      files: {
        "ticket.json": makeTicket([
          { by: "them", text: "I want my money back.", attachments: [{ name: "receipt.pdf", size: 9000 }] },
          { by: "us", text: "I am sorry, the refund was declined." },
          { by: "them", text: "This is unacceptable! You are useless." },
        ]),
      },
    },
    {
      name: "somebody who sends a picture after the refusal",
      why: "They did what was asked.",
      files: {
        "ticket.json": makeTicket([
          { by: "them", text: "My case.", attachments: [{ name: "case.zip", size: 9000 }] },
          { by: "us", text: "We cannot open archives. Please send it as a PNG." },
          { by: "them", text: "Here it is.", attachments: [{ name: "screenshot.png", size: 48211 }] },
        ]),
      },
    },
    {
      name: "somebody who asks what to do instead",
      why: "A question presses nobody.",
      files: {
        "ticket.json": makeTicket([
          { by: "them", text: "My case.", attachments: [{ name: "case.zip", size: 9000 }] },
          { by: "us", text: "We cannot open archives." },
          { by: "them", text: "What else can I send?" },
        ]),
      },
    },
  ],
  evasions: [
    {
      name: "insistence in words that we do not know",
      caughtBy: "nothing",
      files: {
        "ticket.json": makeTicket([
          { by: "them", text: "My case.", attachments: [{ name: "case.zip", size: 9000 }] },
          { by: "us", text: "We cannot open archives." },
          { by: "them", text: "My colleague of last week did it without a word." },
        ]),
      },
    },
  ],
};
