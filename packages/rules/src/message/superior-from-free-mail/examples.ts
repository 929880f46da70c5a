import type { Examples } from "@doorward/core";
import { makeMail } from "../example-mail.ts";

/** Cases of it, and what resembles it. */
export const examples: Examples = {
  hits: [
    {
      name: "a quiet task",
      files: {
        "mail.eml": makeMail({
          from: "Robert Stone <rstone.ceo@gmail.com>",
          text: "Are you at your desk? I am in a meeting and cannot take calls. Please handle something discreetly for me.",
        }),
      },
    },
    {
      name: "a wire",
      files: {
        "mail.eml": makeMail({
          from: "Robert Stone <rstone.ceo@gmail.com>",
          text: "I need you to process a payment today. Please make a wire transfer, I am the CEO and in a meeting.\n\nThis is the CEO.",
        }),
      },
    },
    {
      name: "gift cards",
      files: {
        "mail.eml": makeMail({
          from: "Robert Stone <rstone.ceo@outlook.com>",
          text: "Quick task: I am in a meeting. Buy five gift cards and send me the codes.",
        }),
      },
    },
  ],
  misses: [
    {
      name: "a friend",
      why: "Nobody acts like a superior.",
      files: {
        "mail.eml": makeMail({ from: "Lena <lena@gmail.com>", text: "Write to me on WhatsApp when you are home." }),
      },
    },
    {
      name: "a superior with the own mailbox",
      why: "It is no mailbox that anybody can open.",
      files: {
        "mail.eml": makeMail({
          from: "Robert Stone <robert@company.example>",
          text: "Are you at your desk? Please handle the wire discreetly.",
        }),
      },
    },
    {
      name: "a short question",
      why: "It asks for nothing.",
      files: { "mail.eml": makeMail({ from: "Robert Stone <rstone@gmail.com>", text: "Are you available tomorrow?" }) },
    },
  ],
  evasions: [
    {
      name: "a first mail that only greets",
      caughtBy: "nothing",
      files: { "mail.eml": makeMail({ from: "Robert Stone <rstone.ceo@gmail.com>", text: "Hi Ann." }) },
    },
  ],
};
