import type { Examples } from "@doorward/core";
import { makeMail } from "../example-mail.ts";

/** Cases of it, and what resembles it. */
export const examples: Examples = {
  hits: [
    {
      name: "an inheritance",
      files: {
        "mail.eml": makeMail({
          text: "I want to present you as next of kin of a deceased client. Send your full name, address and telephone number.",
        }),
      },
    },
    {
      name: "a lottery",
      files: {
        "mail.eml": makeMail({
          text: "Attention winner! Please send your full name, your address and a copy of your passport.",
        }),
      },
    },
    {
      name: "a compensation",
      files: {
        "mail.eml": makeMail({
          text: "Your compensation payment of $850,000 was approved. Keep this confidential and contact me on my WhatsApp.",
        }),
      },
    },
  ],
  misses: [
    {
      name: "a lawyer about a real estate",
      why: "It asks for nothing.",
      files: {
        "mail.eml": makeMail({
          text: "The inheritance of your aunt is settled, and the court has written to you. Call me when you have time.",
        }),
      },
    },
    {
      name: "a prize of a shop",
      why: "It is small, and nothing is asked for.",
      files: {
        "mail.eml": makeMail({ text: "Congratulations, you won a mug in our survey. It is on its way to you." }),
      },
    },
    {
      name: "a form for a delivery",
      why: "No fortune is offered.",
      files: {
        "mail.eml": makeMail({ text: "Please send us your full name and address, so that we can ship the book." }),
      },
    },
  ],
  evasions: [
    {
      name: "in other words",
      caughtBy: "nothing",
      files: { "mail.eml": makeMail({ text: "There is a box with something for you at the embassy." }) },
    },
  ],
};
