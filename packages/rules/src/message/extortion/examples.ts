import type { Examples } from "@doorward/core";
import { makeConversation } from "../example-conversations.ts";
import { makeMail } from "../example-mail.ts";

/** Threats for money, and talk about them. */
export const examples: Examples = {
  hits: [
    {
      name: "a recording",
      files: {
        "mail.eml": makeMail({
          subject: "You",
          text: "I recorded you with your webcam. Send $900 in bitcoin within 48 hours or I will send the video to your contacts.",
        }),
      },
    },
    {
      name: "data of customers",
      files: {
        "mail.eml": makeMail({
          subject: "Leak",
          text: "We will publish the data of your customers on the dark web unless you pay. Transfer 2 BTC to this address.",
        }),
      },
    },
    {
      name: "a device that is said to be taken over",
      files: {
        "mail.eml": makeMail({
          subject: "Access",
          text: "I have full access to your device and your contacts. You need to pay 700 USD.",
        }),
      },
    },
  ],
  misses: [
    {
      name: "a photographer",
      why: "Nothing is threatened.",
      files: {
        "mail.eml": makeMail({
          subject: "Photos",
          text: "I will send the photos to you next week. Please transfer 200 EUR to the account as always.",
        }),
      },
    },
    {
      name: "a leak that is told of",
      why: "No money is asked for.",
      files: {
        "mail.eml": makeMail({
          subject: "Notice",
          text: "We were told that data of customers was published. We look into it.",
        }),
      },
    },
    {
      name: "a customer who is angry",
      why: "They want their own money.",
      files: { "ticket.json": makeConversation("ticket", "Return my money or I will go to the police!") },
    },
  ],
  evasions: [
    {
      name: "the sum in a picture",
      caughtBy: "nothing",
      files: { "mail.eml": makeMail({ subject: "You", text: "I recorded you with your webcam. Read the picture." }) },
    },
  ],
};
