import type { Examples } from "@doorward/core";
import { makeMail } from "../example-mail.ts";

/** Asks for gift cards, and shops. */
export const examples: Examples = {
  hits: [
    {
      name: "a superior in a meeting",
      files: {
        "mail.eml": makeMail({
          from: "Jo Chief <jo.chief@gmail.com>",
          subject: "Quick task",
          text: "I'm in a meeting and can't take calls. I need you to buy some gift cards for clients and send me the codes.",
        }),
      },
    },
    {
      name: "a surprise",
      files: {
        "mail.eml": makeMail({
          subject: "Surprise",
          text: "Are you available? Keep this between us, I want to surprise the team. Please get five Apple gift cards.",
        }),
      },
    },
    {
      name: "a favour",
      files: {
        "mail.eml": makeMail({
          subject: "Favour",
          text: "I need you to purchase Steam cards as soon as possible, scratch them and send a photo.",
        }),
      },
    },
  ],
  misses: [
    {
      name: "a shop in a hurry",
      why: "A shop sells them; haste is how shops talk.",
      files: {
        "mail.eml": makeMail({ subject: "Sale", text: "Last chance! Buy gift cards now, only 24 hours left." }),
      },
    },
    {
      name: "a shop",
      why: "A shop sells them, and nobody presses.",
      files: {
        "mail.eml": makeMail({
          subject: "Gifts",
          text: "Looking for a present? Buy gift cards for friends and family.",
        }),
      },
    },
    {
      name: "a training",
      why: "It warns.",
      files: {
        "mail.eml": makeMail({
          subject: "Awareness training",
          text: "Red flags of this month: somebody asks you to buy gift cards, a caller who wants you to install AnyDesk, or a page that asks for your recovery phrase. Never share a code. If you receive such a message, report it.",
        }),
      },
    },
    {
      name: "a thank-you",
      why: "A card is given.",
      files: {
        "mail.eml": makeMail({ subject: "Thank you", text: "As a thank-you you receive a gift card of 20 euros." }),
      },
    },
  ],
  evasions: [
    {
      name: "vouchers by another name",
      caughtBy: "nothing",
      files: {
        "mail.eml": makeMail({
          text: "I'm in a meeting, can you handle a quick task? Get prepaid vouchers for clients.",
        }),
      },
    },
  ],
};
